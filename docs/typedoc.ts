import { writeFileSync } from 'node:fs';
import { Application, OptionDefaults, TSConfigReader, type TypeDocOptions } from 'typedoc';
import { packageEntries } from './elements.ts';
import { guideGroups } from './guides.ts';
import { llmsText } from './llms.ts';
import { untimed } from './typedoc.clock.ts';
import { elementPages } from './typedoc.elements.ts';
import { frontPage } from './typedoc.front.ts';
import { look } from './typedoc.look.ts';
import { elementsGroup, names } from './typedoc.names.ts';
import { likeTheSite } from './typedoc.site.ts';

const groups = guideGroups();

const llms = llmsText();

/** TypeDoc reads these as files. The page is beside the guides that it links to: this program runs in a copy of the sources. */
const front = 'docs/front-page.md';
writeFileSync(front, frontPage());
const styles = 'docs/front-page.css';
writeFileSync(styles, look);

/** The settings of the API pages, made from the comments in the code. A warning is an error. */
const options: TypeDocOptions = {
  name: 'hamn',
  entryPoints: packageEntries().map(({ source }) => source),
  tsconfig: 'tsconfig.json',
  out: 'dist/site/api',
  readme: front,
  logLevel: 'Warn',
  highlightLanguages: [
    ...OptionDefaults.highlightLanguages,
    'md',
    'ini',
    'php',
    'jsx',
    'vue',
    'svelte',
    'astro',
    'jinja',
  ],
  plugin: [untimed, names, elementPages, likeTheSite],
  navigationLinks: { Search: '/en/search/#code', 'The site': '/' },
  navigation: { includeGroups: true },
  groupOrder: [elementsGroup, ...groups.map(({ name }) => name), '*'],
  customCss: styles,
  projectDocuments: groups.flatMap(({ guides }) => guides.map(({ file }) => `docs/${file}`)),
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
if (project && !isFaulty()) {
  await app.generateOutputs(project);
  writeFileSync('dist/llms.txt', llms);
}
process.exitCode = isFaulty() ? 1 : 0;
