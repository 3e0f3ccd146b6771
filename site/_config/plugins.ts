// Every plugin of the site, in the order in which they are added. What each does stands in its own file.
import ambassadors from '../ambassadors/plugin.ts';
import after from './after.ts';
import builtFiles from './built-files.ts';
import checks from './checks.ts';
import content from './content.ts';
import feeds from './feeds.ts';
import filters from './filters.ts';
import languages from './languages.ts';
import markdown from './markdown.ts';
import phrases from './phrases.ts';
import pictures from './pictures.ts';
import snippets from './snippets.ts';
import scripts from './scripts.ts';
import structuredData from './structured-data.ts';
import typescript from './typescript.ts';

export default [
  typescript,
  checks,
  content,
  filters,
  languages,
  markdown,
  phrases,
  pictures,
  snippets,
  scripts,
  structuredData,
  feeds,
  ambassadors,
  builtFiles,
  after,
];
