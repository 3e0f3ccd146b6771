import { fileURLToPath } from 'node:url';
import { minifyHTMLLiterals } from 'minify-literals';
import { minify, type MinifyOptions } from 'terser';
import { defineConfig, type Plugin, type UserConfig } from 'vite';

/** Stands for `lit` in a pasted file. */
const smallLit = fileURLToPath(new URL('widgets/pasted/lit.ts', import.meta.url));

const whole = ['hamn', 'translated'];
const source = (name: string) => (whole.includes(name) ? 'widgets/index.ts' : `widgets/${name}/${name}.ts`);
/** What lies at the root; a single widget lies in a folder. */
const atRoot = [...whole, 'frame'];

/** Takes the white space out of templates and styles, which no JavaScript minifier does. */
const minifyTemplates: Plugin = {
  name: 'minify-templates',
  enforce: 'pre',
  transform: {
    filter: { id: /widgets\/.*\.ts$/ },
    handler: (code, id) => minifyHTMLLiterals(code, { fileName: id, html: { conservativeCollapse: true } }),
  },
};

/** Names that stay inside a pasted file, which holds all of Lit that there is on it: nobody else calls them there. */
const inner = [
  '_\\$.*',
  ...[
    'addController',
    'createRenderRoot',
    'endNode',
    'firstUpdated',
    'hostConnected',
    'hostDisconnected',
    'hostUpdated',
  ],
  ...['performUpdate', 'renderBefore', 'renderRoot', 'setConnected', 'startNode', 'willUpdate'],
  // The widgets' own private ones, of which no page, no phrase and no data has a name.
  ...[
    'announced',
    'announcement',
    'certain',
    'childNumber',
    'hasNumber',
    'helpline',
    'isNews',
    'isOld',
    'isOwn',
    'listening',
    'needsChild',
    'readAddress',
  ],
  ...['readChild', 'reasons', 'renew', 'saveButton', 'tabTitle', 'unreadable', 'viewer'],
];

const small: MinifyOptions = {
  module: true,
  ecma: 2022,
  compress: { passes: 3, pure_getters: true, unsafe_arrows: true, unsafe_methods: true, keep_fargs: false },
  mangle: { properties: { regex: new RegExp(`^(${inner.join('|')})$`) } },
};

/** Makes a pasted file still smaller than Vite does by itself. It registers its elements; nobody imports anything from it. */
const minifyAgain: Plugin = {
  name: 'minify-again',
  async generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      const { code = file.code } = await minify(file.code.replace(/\bexport\s*\{[^}]*\};?\s*$/, ''), small);
      file.code = code;
    }
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
 * in Swedish. They are put in by `widgets/build.js`, where `HAMN_LANGUAGE` stands, so that one bundle serves all languages.
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
  resolve: { alias: [{ find: /^lit$/, replacement: smallLit }] },
  plugins: [...(name === 'translated' ? [translated] : []), minifyTemplates, minifyAgain],
  build: {
    outDir: atRoot.includes(name) ? 'dist' : 'dist/widgets',
    emptyOutDir: false,
    license: name === 'hamn' && { fileName: 'LICENSES.md' },
    lib: { entry: { [name]: source(name) }, formats: ['es'] },
    // Reading a property does nothing else here, so phrases that a widget does not say are left out of its file.
    rolldownOptions: { output: { minify: true }, treeshake: { propertyReadSideEffects: false } },
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
