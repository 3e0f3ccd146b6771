import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';

/** A member, an event or an attribute of a widget. */
interface Item {
  name?: string;
  privacy?: 'public' | 'private' | 'protected';
}

/** A class of a module; a widget has a tag. */
interface Declaration {
  name: string;
  tagName?: string;
  members: Item[];
  events?: Item[];
  attributes?: (Item & { type: { text: string } })[];
}

/** A name that a module exports. */
interface Export {
  kind: string;
  name: string;
  declaration: { name: string; module: string };
}

/** The manifest, as far as this file reads it. */
interface Manifest {
  schemaVersion: string;
  modules: { kind: 'javascript-module'; path: string; declarations: Declaration[]; exports: Export[] }[];
}

/** What a plugin gets when the analyzer has linked the whole package. */
interface Linked {
  customElementsManifest: Manifest;
}

/** The file of the package that a source becomes. */
const built = (source: string): string => source.replace(/^widgets\/(.*)\.ts$/, 'dist/modules/$1.js');

const isOpen = ({ privacy }: Item): boolean => privacy !== 'private' && privacy !== 'protected';

/** Leaves in the manifest what others may rely on, under the names that the package has for it. */
const onlyPublic = {
  name: 'only-public',
  packageLinkPhase({ customElementsManifest: manifest }: Linked): void {
    // They come in the order in which the machine has read them, which is not always the same.
    manifest.modules = manifest.modules
      .filter(({ declarations }) => declarations.some(({ tagName }) => tagName))
      .sort((one, other) => (one.path < other.path ? -1 : 1));
    for (const module of manifest.modules) {
      module.path = built(module.path);
      for (const { declaration } of module.exports) declaration.module = module.path;
      for (const each of module.declarations) {
        if (!each.tagName) continue;
        const declaration = { name: each.name, module: module.path };
        module.exports.push({ kind: 'custom-element-definition', name: each.tagName, declaration });
        each.members = each.members.filter(isOpen);
        // One entry comes from the comment and has all there is to know, another from the call that sends the event.
        each.events = each.events?.filter(({ name }) => name);
      }
    }
  },
};

const vsCode = customElementVsCodePlugin({ outdir: 'dist', hideLogs: true });

/** For VS Code, an attribute's type is the list of words that it offers: no empty one, and no name of a type of ours. */
const wordsForVsCode = {
  ...vsCode,
  packageLinkPhase({ customElementsManifest }: Linked): void {
    const copy = structuredClone(customElementsManifest);
    for (const { attributes = [] } of copy.modules.flatMap(({ declarations }) => declarations)) {
      for (const each of attributes)
        each.type = { text: each.type.text.match(/(?<=')\w+(?=')/g)?.join(' | ') ?? 'string' };
    }
    vsCode.packageLinkPhase({ customElementsManifest: copy });
  },
};

/** The manifest of all widgets, and what two editors make of it. */
export default {
  globs: ['widgets/*/*.ts', '!widgets/**/*.styles.ts', '!widgets/{build,check,data,shared,strings}/**'],
  outdir: 'dist',
  litelement: true,
  plugins: [
    onlyPublic,
    wordsForVsCode,
    customElementJetBrainsPlugin({ outdir: 'dist', excludeCss: true, packageJson: false, hideLogs: true }),
  ],
};
