import { minifyHTMLLiterals } from 'minify-literals';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { shownFacts } from './widgets/build/shown-facts.ts';
import { shownPhrases } from './widgets/build/shown-phrases.ts';

/** The files at the root of `dist`, each with its source. A single widget lies in a folder. */
const atRoot: Record<string, string> = {
  hamn: 'widgets/index.ts',
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

/** For npm: readable modules with source maps, and Lit left outside. */
const modules: UserConfig = {
  plugins: [shownPhrases('modules'), minifyTemplates],
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
  plugins: [shownPhrases(name), shownFacts(), minifyTemplates],
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

/** `--mode modules` builds for npm; `--mode hamn` or `--mode <widget>` one file to paste. */
export default defineConfig(({ mode }) => {
  const chosen = mode === 'modules' ? modules : pasted(mode);
  return { ...chosen, publicDir: false, logLevel: 'warn', oxc, build: { target: 'es2022', ...chosen.build } };
});
