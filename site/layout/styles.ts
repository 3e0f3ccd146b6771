// The style sheets: the owner's colours, then the sheet with its imports, bundled and minified. The site's own sheet is inside
// each page, so that a page is drawn without waiting for another file. The others are files.
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { bundleAsync, transform } from 'lightningcss';
import { frameTokens, tokens } from './colours.ts';
import { inSight } from './in-sight.ts';
import type { Metadata } from '../metadata.ts';
import { replaced } from '../owner/replaced.ts';
import { program, project } from '../project.ts';
import { inLine } from '../../widgets/check/words.ts';
import { stop } from '../shared/stop.ts';
import { styleInWords, type StyleError } from '../shared/style-words.ts';

/** The path of each sheet in site/ that is a file. */
const sheets: Record<string, string> = {
  embed: 'embed/embed.css',
  preview: 'builder/preview.css',
  builder: 'builder/builder.css',
  try: 'try/try.css',
  audit: 'audit/audit.css',
  search: 'search/search.css',
};

export const data = {
  sheets: Object.keys(sheets),
  pagination: { data: 'sheets', size: 1, alias: 'sheet' },
  permalink: ({ sheet }: { sheet: string }) => `/css/${sheet}.css`,
  eleventyExcludeFromCollections: true,
};

const minify = true;

/** The path of a sheet in site/. */
const pathOf = (file: string): string => relative(program.site, file).replaceAll('\\', '/');

/** The text of a sheet: the owner's if there is one of the same path, else ours. */
const read = (path: string): string => readFileSync(replaced(pathOf(path)).path, 'utf8');

/** Stops the build with the file and the line. */
function refuse(error: StyleError, file = replaced(pathOf(error.fileName ?? '')).path): never {
  stop([`${file}: ${styleInWords(error)}${inLine(error.loc?.line)}`]);
  throw error;
}

/** A sheet with its imports. */
async function bundled(path: string): Promise<string> {
  try {
    const { code } = await bundleAsync({ filename: join(program.site, path), minify, resolver: { read } });
    return code.toString();
  } catch (error) {
    return refuse(error as StyleError);
  }
}

/** The owner's own rules, for every page. */
function ownRules(): string {
  const filename = join(project.styles, 'own.css');
  if (!existsSync(filename)) return '';
  try {
    return transform({ filename, code: readFileSync(filename), minify }).code.toString();
  } catch (error) {
    return refuse(error as StyleError, filename);
  }
}

/** The owner's colours, before the sheet that uses them. */
const coloured = (colours: string, sheet: string): string =>
  transform({ filename: 'colours.css', code: Buffer.from(colours), minify }).code.toString() + sheet;

/** The sheet inside each page. */
export const siteStyles = async ({ colours }: Metadata): Promise<string> =>
  coloured(inSight(colours) + tokens(colours), (await bundled('layout/site.css')) + ownRules());

export async function render({ sheet, metadata }: { sheet: string; metadata: Metadata }): Promise<string> {
  const css = await bundled(sheets[sheet] ?? '');
  return sheet === 'embed' ? coloured(frameTokens(metadata.colours), css) : css;
}
