// The paths of all files. Everything else in site/ gets them here and does not use the working directory itself.
import { existsSync } from 'node:fs';
import { dirname, extname, relative } from 'node:path';
import { join } from 'node:path/posix';

/** The nearest folder around a folder that has a `package.json`. */
const packageAround = (folder: string): string =>
  existsSync(join(folder, 'package.json')) || dirname(folder) === folder ? folder : packageAround(dirname(folder));

const folder = import.meta.dirname.replaceAll('\\', '/');
const packageRoot = packageAround(folder);

/** The path of a file of the program, wherever the program is, relative to the working directory. */
const own = (path: string): string => relative('.', path).replaceAll('\\', '/') || '.';

export const program = {
  root: own(packageRoot),
  site: own(folder),
  pages: own(join(folder, 'pages')),
  public: own(join(folder, 'public')),
  widgets: own(join(folder, '../widgets')),
  /** The output of the widgets' build. */
  widgetsBuilt: own(join(packageRoot, 'dist')),
  /** The scripts of the site's own pages, which the package has ready for use. */
  scripts: own(join(folder, '../scripts')),
  /** The hashes of hamn's published versions, which the package carries. */
  published: own(join(folder, '../published.json')),
  /** `.ts` in the repository, `.js` in the package, where the program is compiled. */
  ending: extname(import.meta.filename),
  isCompiled: extname(import.meta.filename) === '.js',
};

const settings = 'hamn.yaml';

/**
 * The owner's project: the working directory, or in hamn's own repository the demonstration. Messages name the owner's
 * files by these paths.
 */
const demonstration = own(join(packageRoot, 'demonstration'));
const root = existsSync(settings) || !existsSync(demonstration) ? '.' : demonstration;

const inProject = (path: string): string => join(root, path);

export const project = {
  /** The owner's settings. `metadata.ts` reads them. */
  settings: inProject(settings),
  /** The owner's pages, in a folder for each language. */
  content: inProject('content'),
  ambassadors: inProject('ambassadors.yaml'),
  plan: inProject('plan.yaml'),
  /** The municipalities' own numbers. */
  contacts: inProject('contacts.yaml'),
  /** The issues of signed facts, which `hamn data sign` writes. */
  issues: inProject('signed/issues.json'),
  /** Photographs. The site publishes them in several sizes, never the original. */
  photos: inProject('photos'),
  /** Drawings of ambassadors. */
  portraits: inProject('portraits'),
  /** Files that the site publishes unchanged. */
  public: inProject('public'),
  /** Templates that take the place of ours, or fill a place for own HTML. */
  templates: inProject('templates'),
  /** Style sheets that take the place of ours, or add to them. */
  styles: inProject('styles'),
  /** The door for a developer of the owner: own collections, filters and Eleventy plugins. */
  extension: inProject('extend.js'),
  /** Signed facts, and the list of their issues. */
  signed: inProject('signed'),
  /** Changes of helplines that the package does not know yet. */
  helplines: inProject('helplines.yaml'),
  /** The published versions of the files to paste. */
  published: inProject('published'),
  /** The built site. */
  output: 'dist/site',
  /** Files that one build keeps for the next. */
  cache: '.cache',
};
