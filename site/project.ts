// The paths of all files. Everything else in site/ gets them here and does not use the working directory itself.
import { existsSync } from 'node:fs';
import { dirname, extname, relative } from 'node:path';
import { join } from 'node:path/posix';

/** The owner's project, relative to the working directory. Messages name the owner's files by these paths. */
const here = '.';

export const project = {
  /** The owner's settings. `metadata.ts` reads them. */
  settings: join(here, 'site/_data/metadata.js'),
  /** A folder for each county or municipality, with the owner's pages, people, plan and pictures. */
  content: join(here, 'site/content'),
  /** The published versions of the files to paste. */
  published: join(here, 'site/published'),
  /** The built site. */
  output: join(here, 'dist/site'),
  /** Files that one build keeps for the next. */
  cache: join(here, '.cache'),
};

/** The owner's folder, by the code of the municipality or county. */
export const contentOf = (code: string): string => join(project.content, code);

/** The nearest folder around a folder that has a `package.json`. */
const packageAround = (folder: string): string =>
  existsSync(join(folder, 'package.json')) || dirname(folder) === folder ? folder : packageAround(dirname(folder));

const folder = import.meta.dirname.replaceAll('\\', '/');
const root = packageAround(folder);

/** The path of a file of the program, wherever the program is, relative to the working directory. */
const own = (path: string): string => relative('.', path).replaceAll('\\', '/') || '.';

export const program = {
  root: own(root),
  site: own(folder),
  pages: own(join(folder, 'pages')),
  public: own(join(folder, 'public')),
  widgets: own(join(folder, '../widgets')),
  /** The output of the widgets' build. */
  widgetsBuilt: own(join(root, 'dist')),
  /** The scripts of the site's own pages, which the package has ready for use. */
  scripts: own(join(folder, '../scripts')),
  /** `.ts` in the repository, `.js` in the package, where the program is compiled. */
  ending: extname(import.meta.filename),
  isCompiled: extname(import.meta.filename) === '.js',
};
