import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { ids, unionOf } from '../widgets/build/ids.ts';
import { documented, pagesOf } from './custom-elements-manifest.links.ts';

/** A member, an event or an attribute of a widget. */
interface Item {
  name?: string;
  privacy?: 'public' | 'private' | 'protected';
  type?: { text: string };
  readonly?: boolean;
}

/** Where the manifest says that a class comes from. */
interface Reference {
  name: string;
  package?: string;
  module?: string;
}

/** A class of a module. A widget has a tag name. */
interface Declaration {
  name: string;
  tagName?: string;
  members: Item[];
  events?: Item[];
  attributes?: (Item & { type: { text: string } })[];
  superclass?: Reference;
}

/** An export of a module. */
interface Export {
  kind: string;
  name: string;
  declaration: { name: string; module: string };
}

/** The parts of the manifest that this file reads. */
interface Manifest {
  schemaVersion: string;
  modules: { kind: 'javascript-module'; path: string; declarations: Declaration[]; exports: Export[] }[];
}

/** The argument of a plugin, once the analyzer has linked the whole package. */
interface Linked {
  customElementsManifest: Manifest;
}

/** The built file of a source. */
const built = (source: string): string => source.replace(/^widgets\/(.*)\.ts$/, 'dist/modules/$1.js');

const isPublic = ({ privacy }: Item): boolean => privacy !== 'private' && privacy !== 'protected';

/** A class of ours or of the browser. The analyzer names the source files, which the package does not have. */
const classFrom = ({ name, module = '' }: Reference): Reference =>
  module.includes('/shared/')
    ? { name, module: built(module.replace(/^\/|\.\w+$/g, '') + '.ts') }
    : { name, package: 'global:' };

/** The values of our own types, for tools that do not read them. */
const values = new Map([
  ...Object.keys(ids).map((name) => [name, unionOf(name)] as const),
  ['State', "'open' | 'closed' | 'unknown'"],
]);

/** Keeps only the public parts of the manifest, with the paths of the package. */
const onlyPublic = {
  name: 'only-public',
  packageLinkPhase({ customElementsManifest: manifest }: Linked): void {
    // The analyzer lists modules in the order in which the machine reads them, which differs.
    manifest.modules = manifest.modules
      .filter(({ declarations }) => declarations.some(({ tagName }) => tagName))
      .sort((one, other) => (one.path < other.path ? -1 : 1));
    manifest.schemaVersion = '2.1.0';
    for (const module of manifest.modules) {
      module.path = built(module.path);
      // Types are no part of a module in JavaScript.
      module.exports = module.exports.filter(({ name }) => module.declarations.some((each) => each.name === name));
      for (const { declaration } of module.exports) declaration.module = module.path;
      for (const each of module.declarations) {
        if (each.superclass) each.superclass = classFrom(each.superclass);
        for (const { type } of [...(each.members ?? []), ...(each.attributes ?? [])])
          if (type) type.text = type.text.replace(/\b[A-Z]\w+\b/g, (name) => values.get(name) ?? name);
        if (!each.tagName) continue;
        const declaration = { name: each.name, module: module.path };
        module.exports.push({ kind: 'custom-element-definition', name: each.tagName, declaration });
        each.members = each.members.filter(isPublic);
        // An event has two entries: a full one from the comment, and one without a name from the call that sends it.
        each.events = each.events?.filter(({ name }) => name);
      }
    }
  },
};

const vsCode = customElementVsCodePlugin({
  outdir: 'dist',
  hideLogs: true,
  referencesTemplate: pagesOf,
});

/** For VS Code, an attribute's type is its list of suggestions. None is empty, and none is for an attribute that only the widget sets. */
const wordsForVsCode = {
  ...vsCode,
  packageLinkPhase({ customElementsManifest }: Linked): void {
    const copy = structuredClone(customElementsManifest);
    for (const { attributes = [] } of copy.modules.flatMap(({ declarations }) => declarations)) {
      for (const each of attributes) {
        const words = each.readonly ? [] : [...each.type.text.matchAll(/'([^']*)'/g)].flatMap(([, word]) => word || []);
        each.type = { text: words.join(' | ') || 'string' };
      }
    }
    // The plugin declares the whole manifest; this file declares the parts that it reads.
    vsCode.packageLinkPhase({ customElementsManifest: copy as never });
  },
};

/** The manifest of all widgets, and the data for two editors. */
export default {
  globs: ['widgets/*/*.ts', '!widgets/**/*.styles.ts', '!widgets/{build,check,data,phrases,shared}/**'],
  outdir: 'dist',
  litelement: true,
  plugins: [
    onlyPublic,
    documented,
    wordsForVsCode,
    customElementJetBrainsPlugin({
      outdir: 'dist',
      excludeCss: true,
      packageJson: false,
      hideLogs: true,
      referenceTemplate: (name, tag) => pagesOf(name, tag)[0],
    }),
  ],
};
