import { minifyHTMLLiterals } from 'minify-literals';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { shownFields } from './widgets/build/shown-fields.ts';

/** The files at the root of `dist`, each with its source. A single widget lies in a folder. */
const atRoot: Record<string, string> = {
  hamn: 'widgets/index.ts',
  translated: 'widgets/index.ts',
  frame: 'widgets/frame/frame.ts',
  first: 'widgets/quick-exit/first.ts',
};

/** Takes the white space out of templates and styles, which no JavaScript minifier does. */
const minifyTemplates: Plugin = {
  name: 'minify-templates',
  enforce: 'pre',
  transform: {
    filter: { id: /widgets\/.*\.ts$/ },
    handler: (code, id) => minifyHTMLLiterals(code, { fileName: id, html: { conservativeCollapse: true } }),
  },
};

/** What is another module in a file for another language. */
const instead = {
  '/strings/index.js': '/strings/translated.js',
  '/said.js': '/said.marked.js',
  '/call-112.js': '/call-112.marked.js',
  '/base.styles.js': '/base.marked.styles.js',
};

/**
 * For another language: its phrases take the place of the Swedish and English ones, with what marks those that are still
 * in Swedish. They are put in by `widgets/build/build.ts`, where `HAMN_LANGUAGE` stands, so that one bundle serves all languages.
 */
const translated: Plugin = {
  name: 'translated',
  enforce: 'pre',
  resolveId(id, importer) {
    if (id === 'virtual:language') return '\0language';
    const found = Object.entries(instead).find(([name]) => id.endsWith(name));
    // A module that takes another's place may itself use that one.
    return found && !importer?.includes('.marked.') ? this.resolve(id.replace(...found), importer) : null;
  },
  load: (id) => (id === '\0language' ? "export const { code, dir, phrases } = JSON.parse('HAMN_LANGUAGE')" : null),
};

/** For npm: readable modules with source maps, and Lit left outside. */
const modules: UserConfig = {
  plugins: [minifyTemplates],
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

/** For pasting: one file that asks for no other. */
const pasted = (name: string): UserConfig => ({
  plugins: [...(name === 'translated' ? [translated] : []), shownFields(), minifyTemplates],
  build: {
    outDir: name in atRoot ? 'dist' : 'dist/widgets',
    emptyOutDir: false,
    license: name === 'hamn' && { fileName: 'LICENSES.md' },
    lib: { entry: { [name]: atRoot[name] ?? `widgets/${name}/${name}.ts` }, formats: ['es'] },
    rolldownOptions: {
      output: { minify: true },
      // A pasted file registers its elements; nobody imports anything from it.
      preserveEntrySignatures: false,
      // Reading a property does nothing else here, so phrases that a widget does not say are left out of its file.
      treeshake: { propertyReadSideEffects: false },
    },
  },
});

/**
 * `useDefineForClassFields: false` of `tsconfig.json`, which Vite does not find in a folder whose name has [ ] { } or #. Without it,
 * a field hides the property that Lit watches.
 */
const oxc: UserConfig['oxc'] = {
  assumptions: { setPublicClassFields: true },
  typescript: { removeClassFieldsWithoutInitializer: true },
};

/** `--mode modules` builds for npm; `--mode hamn` or `--mode <widget>` one file to paste; `--mode translated` one to put a language in. */
export default defineConfig(({ mode }) => {
  const chosen = mode === 'modules' ? modules : pasted(mode);
  return { ...chosen, publicDir: false, logLevel: 'warn', oxc, build: { target: 'es2022', ...chosen.build } };
});
