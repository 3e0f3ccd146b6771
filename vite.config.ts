import { readFileSync } from 'node:fs';
import { minifyHTMLLiterals } from 'minify-literals';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { shownFacts } from './widgets/build/shown-facts.ts';
import { ownLanguages, shownPhrases } from './widgets/build/shown-phrases.ts';

/** Files at the root of `dist`, each with its source. Files of single widgets are in `dist/widgets`. */
const rootFiles: Record<string, string> = {
  hamn: 'widgets/index.ts',
  frame: 'widgets/frame/frame.ts',
  first: 'widgets/quick-exit/first.ts',
};

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** The licence must go with a copied file (MIT). Two files have no Lit in them. */
const licenceOf = (name: string): string =>
  ['frame', 'first'].includes(name)
    ? `/*! hamn ${version}, MIT: LICENSE */`
    : `/*! hamn ${version}, MIT: LICENSE; contains Lit, BSD-3-Clause: LICENSES.md */`;

/** Removes white space from templates and styles. No JavaScript minifier does. */
const minifyTemplates: Plugin = {
  name: 'minify-templates',
  enforce: 'pre',
  transform: {
    filter: { id: /widgets\/.*\.ts$/ },
    handler: (code, id) => minifyHTMLLiterals(code, { fileName: id, html: { conservativeCollapse: true } }),
  },
};

/** For npm: readable modules with source maps, without Lit, which npm installs. */
const modules: UserConfig = {
  plugins: [shownPhrases('modules'), ownLanguages(), minifyTemplates],
  build: {
    outDir: 'dist/modules',
    minify: false,
    sourcemap: true,
    lib: { entry: ['widgets/index.ts', 'widgets/data/index.ts'], formats: ['es'] },
    rolldownOptions: {
      external: [/^lit(\/|$)/, /^@lit\//],
      output: { preserveModules: true, preserveModulesRoot: 'widgets', entryFileNames: '[name].js' },
    },
  },
};

/** For pasting: one file without imports. */
const pastedFile = (name: string): UserConfig => ({
  plugins: [shownPhrases(name), shownFacts(name), minifyTemplates],
  build: {
    outDir: name in rootFiles ? 'dist' : 'dist/widgets',
    emptyOutDir: false,
    license: name === 'hamn' && { fileName: 'LICENSES.md' },
    lib: { entry: { [name]: rootFiles[name] ?? `widgets/${name}/${name}.ts` }, formats: ['es'] },
    rolldownOptions: {
      // Added after the minifier has run, so that it stays.
      output: { minify: true, postBanner: licenceOf(name) },
      // A pasted file registers its elements; nobody imports from it.
      preserveEntrySignatures: false,
      // Reading a property has no side effects here, so the build drops phrases that a widget does not use.
      treeshake: { propertyReadSideEffects: false },
    },
  },
});

/**
 * Same as `useDefineForClassFields: false` and `experimentalDecorators: true` in `tsconfig.json`. Vite does not find that file if a folder's name has [ ] { } or #.
 * Without it, a class field hides the property that Lit watches.
 */
const oxc: UserConfig['oxc'] = {
  assumptions: { setPublicClassFields: true },
  typescript: { removeClassFieldsWithoutInitializer: true },
  decorator: { legacy: true },
};

/** `--mode modules` builds for npm. `--mode hamn` or `--mode <widget>` builds one file to paste. */
export default defineConfig(({ mode }) => {
  const chosen = mode === 'modules' ? modules : pastedFile(mode);
  return { ...chosen, publicDir: false, logLevel: 'warn', oxc, build: { target: 'es2022', ...chosen.build } };
});
