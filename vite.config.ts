import { minifyHTMLLiterals } from 'minify-literals';
import { defineConfig, type Plugin, type UserConfig } from 'vite';

const source = (name: string) => (name === 'hamn' ? 'widgets/index.ts' : `widgets/${name}/${name}.ts`);

/** Takes the white space out of templates and styles, which no JavaScript minifier does. */
const minifyTemplates: Plugin = {
  name: 'minify-templates',
  enforce: 'pre',
  transform: {
    filter: { id: /widgets\/.*\.ts$/ },
    handler: (code, id) => minifyHTMLLiterals(code, { fileName: id, html: { conservativeCollapse: true } }),
  },
};

/** For npm: the modules as they are, with Lit left outside. */
const modules: UserConfig = {
  build: {
    outDir: 'dist/modules',
    lib: { entry: [source('hamn'), 'widgets/data/index.ts'], formats: ['es'] },
    rolldownOptions: {
      external: [/^lit(\/|$)/, /^@lit\//],
      output: { preserveModules: true, preserveModulesRoot: 'widgets', entryFileNames: '[name].js' },
    },
  },
};

/** For pasting: one file that asks for no other. */
const pasted = (name: string): UserConfig => ({
  plugins: [minifyTemplates],
  build: {
    outDir: name === 'hamn' ? 'dist' : 'dist/widgets',
    emptyOutDir: false,
    license: name === 'hamn' && { fileName: 'LICENSES.md' },
    lib: { entry: { [name]: source(name) }, formats: ['es'] },
    // Reading a property does nothing else here, so phrases that a widget does not say are left out of its file.
    rolldownOptions: { output: { minify: true }, treeshake: { propertyReadSideEffects: false } },
  },
});

/** `--mode modules` builds for npm; `--mode hamn` or `--mode <widget>` builds one file to paste. */
export default defineConfig(({ mode }) => {
  const chosen = mode === 'modules' ? modules : pasted(mode);
  return { ...chosen, publicDir: false, logLevel: 'warn', build: { target: 'es2022', ...chosen.build } };
});
