import { readdirSync } from 'node:fs';
import { Application, OptionDefaults, RendererEvent, TSConfigReader, type TypeDocOptions } from 'typedoc';
import { untimed } from './typedoc.clock.ts';
import { likeTheSite } from './typedoc.site.ts';

/** The most wanted guides. All others come after them, so that none is missing and every link between them works. */
const first = ['embedding.md', 'theming.md', 'safety.md', 'data.md', 'npm.md', 'contributing.md'];
const guidesIn = (folder: string): string[] => readdirSync(`docs/${folder}`).filter((name) => name.endsWith('.md'));
const guides = [...guidesIn('.'), ...guidesIn('frameworks').map((name) => `frameworks/${name}`)];

/** Names each guide by its heading. Its address comes from its file name. */
function titles({ renderer }: Application): void {
  renderer.on(RendererEvent.BEGIN, ({ project }) => {
    for (const guide of project.documents ?? []) {
      guide.name = /^# (.+)$/m.exec(guide.content.map(({ text }) => text).join(''))?.[1] ?? guide.name;
    }
  });
}

/** The settings of the API pages, made from the comments in the code. A warning is an error. */
const options: TypeDocOptions = {
  name: 'hamn',
  entryPoints: ['widgets/index.ts', 'widgets/data/index.ts'],
  tsconfig: 'tsconfig.json',
  out: 'dist/site/api',
  readme: 'none',
  logLevel: 'Warn',
  highlightLanguages: [...OptionDefaults.highlightLanguages, 'md', 'jsx', 'vue', 'svelte', 'astro'],
  plugin: [untimed, titles, likeTheSite],
  navigationLinks: { 'The site': '/' },
  projectDocuments: [...new Set([...first, ...guides, 'examples/README.md'])].map((name) => `docs/${name}`),
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
};

const app = await Application.bootstrapWithPlugins(options, [new TSConfigReader()]);
const project = await app.convert();
if (project) app.validate(project);
const isFaulty = (): boolean => !project || app.logger.hasErrors() || app.logger.hasWarnings();
if (project && !isFaulty()) await app.generateOutputs(project);
process.exitCode = isFaulty() ? 1 : 0;
