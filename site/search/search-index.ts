// Makes the two indexes with Pagefind: one of the site's own pages in each of its languages, one of the guides and the reference.
//
// All excerpts of a language are in one file. So the files that a browser asks for do not show which pages it found.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { BuiltEvent, BuiltPage, EleventyConfig } from '../generator/eleventy.types.ts';
import metadata from '../metadata.ts';

const program = 'pagefind.js';

/** How many pages Pagefind gets at once. */
const atOnce = 50;

/** Pagefind's licence (MIT): it goes with the program. */
const licence = new URL('../LICENSE/LICENSE', import.meta.resolve('pagefind'));

/** A page to index: its path and its HTML. */
interface Indexed {
  url: string;
  content: string;
}

/** The files of an index that the search page uses. The program itself is written once. */
const isUsed = (path: string): boolean => !/\.(js|css)$|wasm\.unknown/.test(path);

const body = ' data-pagefind-body';

/** The pages for those who build sites. They come after the pages for visitors. */
const isForMakers = (url: string): boolean =>
  /^(\/en)?\/(komponenter|components|bygg|build|utseende|appearance)\//.test(url);

const quieter = `${body} data-pagefind-weight="0.1"`;

/** The language of a page, and its main part. */
const main = /^[^]*?(<html\b[^>]*>)[^]*?<main\b([^]*?<\/main>)[^]*$/;

/** A page as Pagefind gets it: nothing but the part to index, with its mark. The rest is most of its bytes. */
const indexed = ({ url, content }: BuiltPage): Indexed => ({
  url,
  content: content.replace(
    main,
    (_, html: string, part: string) => `${html}<main${isForMakers(url) ? quieter : body}${part}</html>`,
  ),
});

/** The site's own pages that search engines may list too, in its own languages, without the search page. */
function ownPages(results: BuiltPage[]): Indexed[] {
  const isOwn = ({ url, content }: BuiltPage): boolean =>
    Boolean(url) &&
    Object.keys(metadata.languages).some((lang) => content.includes(`<html lang="${lang}">`)) &&
    content.includes('<main id="content"') &&
    !content.includes('<meta name="robots" content="noindex">') &&
    !content.includes(' data-search');
  return results
    .filter(isOwn)
    .map(indexed)
    .sort((one, other) => (one.url < other.url ? -1 : 1));
}

/** The guides and the reference, which another program has built. A site built alone has none. */
function codePages(output: string): Indexed[] {
  const folder = join(output, 'api');
  if (!metadata.reference || !existsSync(folder)) return [];
  return readdirSync(folder, { encoding: 'utf8', recursive: true })
    .filter((file) => file.endsWith('.html') && !/^(modules|hierarchy)\.html$/.test(file))
    .sort()
    .map((file) => ({
      url: `/api/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`,
      content: readFileSync(join(folder, file), 'utf8').replace(
        '<div class="col-content"',
        `<div class="col-content"${body}`,
      ),
    }));
}

/** Stops the build with Pagefind's own words. */
function stopFor(errors: string[]): void {
  if (errors.length) throw new Error(`site/search/search-index.ts: Pagefind: ${errors.join('; ')}`);
}

async function put(file: string, content: Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}

/** Writes the index of some pages into a folder. Without pages there is none. */
async function write(pages: Indexed[], folder: string, excludeSelectors: string[]): Promise<void> {
  if (!pages.length) return;
  const { index, errors } = await createIndex({ excludeSelectors, maxFragments: 1 });
  stopFor(errors);
  if (!index) return;
  // Pagefind takes them one after the other, in this order. It need not wait for each one, nor hold all of them.
  for (let start = 0; start < pages.length; start += atOnce) {
    const added = await Promise.all(pages.slice(start, start + atOnce).map((page) => index.addHTMLFile(page)));
    for (const { errors } of added) stopFor(errors);
  }
  const { errors: unwritten, files } = await index.getFiles();
  stopFor(unwritten);
  for (const { path, content } of files) {
    if (path === program) await put(join(folder, '..', program), content);
    else if (isUsed(path)) await put(join(folder, path), content);
  }
}

async function writeIndexes(output: string, results: BuiltPage[]): Promise<void> {
  // A name has the hash of its content, so an older build leaves files that no index names.
  await rm(join(output, 'pagefind'), { recursive: true, force: true });
  try {
    await write(ownPages(results), join(output, 'pagefind/site'), ['.code', 'script']);
    await write(codePages(output), join(output, 'pagefind/code'), [
      '.tsd-anchor-icon',
      '.tsd-breadcrumb',
      '.tsd-index-panel',
      '.tsd-hierarchy',
      '.hamn-live',
      'svg',
    ]);
    await put(join(output, 'pagefind/LICENSE.txt'), readFileSync(licence));
  } finally {
    await close();
  }
}

let written: Promise<void> | undefined;

/** Waits for the indexes of this build. */
export const indexesAreWritten = async (): Promise<void> => written;

export default function searchIndex(eleventyConfig: EleventyConfig): void {
  // Pagefind is a program of its own: it works while the other subjects write their files.
  eleventyConfig.on('eleventy.after', ({ directories: { output }, outputMode, results }: BuiltEvent) => {
    if (outputMode === 'fs') written = writeIndexes(output, results);
  });
}
