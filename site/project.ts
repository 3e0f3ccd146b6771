// The paths of all files. Everything else in site/ gets them here and does not use the working directory itself.
import { relative } from 'node:path';
import { join } from 'node:path/posix';

/** The owner's project, relative to the working directory. Messages name the owner's files by these paths. */
const root = '.';

export const project = {
  /** The owner's settings. `metadata.ts` reads them. */
  settings: join(root, 'site/_data/metadata.js'),
  /** A folder for each county or municipality, with the owner's pages, people, plan and pictures. */
  content: join(root, 'site/content'),
  /** The published versions of the files to paste. */
  published: join(root, 'site/published'),
  /** The built site. */
  output: join(root, 'dist/site'),
  /** Files that one build keeps for the next. */
  cache: join(root, '.cache'),
};

/** The owner's folder, by the code of the municipality or county. */
export const contentOf = (code: string): string => join(project.content, code);

/** The path of a file of the program, wherever the program is, relative to the working directory. */
const own = (path: string): string =>
  relative('.', join(import.meta.dirname.replaceAll('\\', '/'), path)).replaceAll('\\', '/');

export const program = {
  root: own('..') || '.',
  site: own('.'),
  pages: own('pages'),
  public: own('public'),
  widgets: own('../widgets'),
  /** The output of the widgets' build. */
  widgetsBuilt: own('../dist'),
};
