import { readdirSync } from 'node:fs';
import { OptionDefaults, RendererEvent } from 'typedoc';
import { untimed } from './typedoc.clock.js';
import { likeTheSite } from './typedoc.site.js';

/** The guides that most look for; the rest comes after them, so that none is forgotten and every link between them holds. */
const first = ['embedding.md', 'theming.md', 'safety.md', 'data.md', 'npm.md', 'contributing.md'];
const guides = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.md'));

/** A guide has the address of its file and is called what its heading says. */
function titles({ renderer }) {
  renderer.on(RendererEvent.BEGIN, ({ project }) => {
    for (const guide of project.documents) {
      guide.name = /^# (.+)$/m.exec(guide.content.map(({ text }) => text).join(''))?.[1] ?? guide.name;
    }
  });
}

/** The API pages, made from the comments in the code. A warning is an error. */
export default {
  name: 'hamn',
  entryPoints: ['../widgets/index.ts', '../widgets/data/index.ts'],
  tsconfig: '../tsconfig.json',
  out: '../dist/site/api',
  readme: 'none',
  logLevel: 'Warn',
  highlightLanguages: [...OptionDefaults.highlightLanguages, 'md'],
  plugin: [untimed, titles, likeTheSite],
  navigationLinks: { 'The site': '/' },
  projectDocuments: [...new Set([...first, ...guides, 'examples/README.md'])],
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
