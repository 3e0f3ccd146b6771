import { OptionDefaults } from 'typedoc';

/** The API pages, made from the comments in the code. A warning is an error. */
export default {
  name: 'hamn',
  entryPoints: ['../widgets/index.ts', '../widgets/data/index.ts'],
  tsconfig: '../tsconfig.json',
  out: '../dist/site/api',
  readme: 'none',
  blockTags: [
    ...OptionDefaults.blockTags,
    '@tag',
    '@slot',
    '@fires',
    '@csspart',
    '@cssprop',
    '@cssproperty',
    '@cssstate',
    '@attr',
  ],
  intentionallyNotExported: ['facts'],
  excludeExternals: true,
  excludeInternal: true,
  excludePrivate: true,
  excludeProtected: true,
  disableSources: true,
  externalSymbolLinkMappings: {
    '@lit/reactive-element': { '*': '#' },
    'lit-element': { '*': '#' },
    'lit-html': { '*': '#' },
  },
  validation: {
    notExported: true,
    invalidLink: true,
    rewrittenLink: true,
    notDocumented: true,
    unusedMergeModuleWith: true,
  },
  treatWarningsAsErrors: true,
};
