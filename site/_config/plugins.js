// Every plugin of the site, in the order in which they are added. What each does stands in its own file.
import ambassadors from '../ambassadors/plugin.js';
import after from './after.js';
import builtFiles from './built-files.js';
import checks from './checks.js';
import content from './content.js';
import feeds from './feeds.js';
import filters from './filters.js';
import languages from './languages.js';
import markdown from './markdown.js';
import phrases from './phrases.js';
import pictures from './pictures.js';
import snippets from './snippets.js';
import structuredData from './structured-data.js';

export default [
  checks,
  content,
  filters,
  languages,
  markdown,
  phrases,
  pictures,
  snippets,
  structuredData,
  feeds,
  ambassadors,
  builtFiles,
  after,
];
