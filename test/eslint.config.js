import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const markup = [
  ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTML', 'setHTMLUnsafe', 'srcdoc', 'parseFromString'],
  ...['createContextualFragment', 'parseHTMLUnsafe', 'unsafeHTML', 'unsafeSVG', 'unsafeMathML', 'unsafeStatic'],
].join('|');

export default tseslint.config(
  // The examples' TypeScript has its own projects, which the tests compile.
  { ignores: ['dist/', 'node_modules/', 'demonstration/published/', 'docs/examples/**/*.ts'] },
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked, lit['flat/all'], wc['flat/best-practice']],
    languageOptions: { parserOptions: { project: 'test/tsconfig.json', tsconfigRootDir: `${import.meta.dirname}/..` } },
    rules: {
      // Listeners are arrow functions or take no `this`.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      'lit/no-template-map': 'off',
      // TypeScript writes fields as plain assignments here.
      'lit/no-classfield-shadowing': 'off',
      // A query needs no decorator: two lines say the same.
      'lit/prefer-query-decorators': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    // What an owner writes may be anything, whatever its type says.
    files: ['cli/**/*.ts', 'site/**/*.ts', 'test/**/*.ts', 'docs/*.ts', 'widgets/{build,check}/*.ts'],
    rules: {
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-unnecessary-type-conversion': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/restrict-template-expressions': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
      // Packages without types of their own; `tsc` refuses what is `any` without a word.
      ...Object.fromEntries(
        ['argument', 'assignment', 'call', 'member-access', 'return'].map((each) => [
          `@typescript-eslint/no-unsafe-${each}`,
          'off',
        ]),
      ),
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // Node's runner waits for its tests itself.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [{ from: 'package', package: 'node:test', name: ['describe', 'it', 'test', 'skip'] }],
        },
      ],
    },
  },
  {
    files: ['test/widgets/*.ts'],
    rules: {
      // Every assertion of Chai is typed as a promise, because `accessible()` is one.
      '@typescript-eslint/no-floating-promises': 'off',
    },
  },
  { files: ['**/*.js'], extends: [tseslint.configs.recommended] },
  {
    // What makes elements, or code, out of a text. Lit's templates are the one way here.
    files: ['widgets/**/*.ts', 'site/**/*.ts'],
    // Eleventy's own `write()` writes the site. The page to try shows what is pasted, in a frame where it cannot run.
    ignores: ['site/eleventy.ts', 'site/try/browser/from-text.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: `Identifier[name=/^(${markup})$/]`,
          message: 'Nothing is made out of a text.',
        },
        {
          selector: 'MemberExpression[property.name=/^(write|writeln|createPolicy)$/]',
          message: 'Nothing is made out of a text.',
        },
        { selector: `Literal[value=/^(${markup})$/]`, message: 'Nothing is made out of a text.' },
        {
          selector: 'TaggedTemplateExpression[tag.name=css] TemplateElement[value.raw=/\\\\/]',
          message: 'The minifier of templates reads an escape in another way than Lit.',
        },
      ],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-script-url': 'error',
    },
  },
  {
    // The WebApp runs on Sitevision's server, whose language is old, and its files become functions of one file.
    files: ['site/integrations/sitevision/*/*.js'],
    languageOptions: { ecmaVersion: 5, sourceType: 'script' },
    rules: {
      'no-var': 'off',
      '@typescript-eslint/no-require-imports': 'off',
      '@typescript-eslint/no-unused-vars': 'off',
    },
  },
);
