// Problems that only the finished site shows: dead links, and files of the owner that one of our own files replaced.
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { inLine, meant } from '../../widgets/check/words.ts';
import type { BuiltPage } from '../generator/eleventy.types.ts';
import { program, project } from '../project.ts';
import { say } from '../../widgets/check/say.ts';

/** The code reference, if the site has one, is built separately, and /r/ exists only on the server. */
const isElsewhere = (path: string, reference: string): boolean =>
  path.startsWith('/r/') || (reference.startsWith('/') && path.startsWith(reference));

const linked = /<(?:a|img|source|link|script)\b[^>]*?\s(?:href|src)="([^"]*)"/g;

/** An address of this site without the origin; `undefined` for other sites. */
function ownAddress(address: string, site: string): string | undefined {
  const path = address === site || address.startsWith(`${site}/`) ? address.slice(site.length) || '/' : address;
  return /^\/(?!\/)/.test(path) ? path : undefined;
}

const decoded = (address: string): string => {
  try {
    return decodeURI(address.replaceAll('&amp;', '&'));
  } catch {
    return address;
  }
};

/** The path of a page without its language and ending: the same for a page and its translation. */
const keyOf = (inputPath: string): string => inputPath.replace(/^.*\/(?:sv|en)\//, '').replace(/\.\w+$/, '');

/** Finds the address that was probably meant: in the language of the address that was written. */
function suggestions(pages: readonly BuiltPage[]): (href: string) => string | undefined {
  const isEnglish = (address: string): boolean => address.startsWith('/en/');
  const addresses = pages.map(({ url }) => url).filter(Boolean);
  return (href) => {
    if (addresses.includes(`${href}/`)) return `${href}/`;
    // An English page under the name of its Swedish one: /en/handlingsplan/ is /en/action-plan/.
    const swedish = isEnglish(href) ? pages.find(({ url }) => url === href.slice('/en'.length)) : undefined;
    const twin =
      swedish && pages.find((each) => isEnglish(each.url) && keyOf(each.inputPath) === keyOf(swedish.inputPath));
    const alike = addresses.filter((each) => isEnglish(each) === isEnglish(href));
    return twin?.url ?? meant(href, alike);
  };
}

/** The line of a text in a file, for a message. */
function lineIn(file: string, text: string): number | undefined {
  if (!existsSync(file)) return;
  const index = readFileSync(file, 'utf8')
    .split('\n')
    .findIndex((line) => line.includes(text));
  return index < 0 ? undefined : index + 1;
}

/**
 * Dead links, each as `file: … (line N)`.
 *
 * @param pages - The built pages.
 * @param output - The folder of the built site.
 * @param writtenIn - Returns the source file of a page.
 * @param site - The site's own address, without a slash at the end.
 * @param reference - The address of the code reference; empty without one.
 */
export function problemsInLinks(
  pages: readonly BuiltPage[],
  output: string,
  writtenIn: (inputPath: string) => string,
  site: string,
  reference: string,
): string[] {
  const html = pages.filter(({ outputPath }) => outputPath?.endsWith('.html'));
  // Like the server: capitals matter, and a folder's address ends with a slash.
  const files = readdirSync(output, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  const isThere = new Set(
    files.map((each) => `/${relative(output, join(each.parentPath, each.name)).replaceAll('\\', '/')}`),
  );
  const isReachable = (path: string): boolean =>
    isElsewhere(path, reference) || isThere.has(path.endsWith('/') ? `${path}index.html` : path);
  const suggest = suggestions(html);
  const dead = new Map<string, { file: string; line: number | undefined }>();
  for (const { content, inputPath } of html) {
    for (const [, written = ''] of content.matchAll(linked)) {
      const address = ownAddress(written, site);
      if (!address) continue;
      const href = decoded(address);
      const [path = ''] = href.split(/[?#]/);
      if (isReachable(path)) continue;
      const file = writtenIn(inputPath);
      const line = lineIn(file, path);
      // A link in a layout is on every page: report it once, with the line where known.
      if (!dead.has(href) || (line && !dead.get(href)?.line)) dead.set(href, { file, line });
    }
  }
  return [...dead].map(([href, { file, line }]) => {
    const near = suggest(href);
    const expected = near ? say`did you mean ${near}?` : say`expected the address of a page of this site`;
    return say`${file}: ${href}: leads nowhere; ${expected}${inLine(line)}`;
  });
}

/** The ids on a page that an address with `#` can lead to. */
const idsIn = (html: string): Set<string> =>
  new Set([...html.matchAll(/\s(?:id|name)="([^"]+)"/g)].map(([, id = '']) => id));

const toPart = /<a\b[^>]*?\shref="((?:\/(?!\/)[^"#]*)?)#([^"]+)"/g;

/**
 * Links to an id that the page lacks, each as `file: … (line N)`. The visitor still reaches the page, so this is only a
 * note.
 *
 * @param pages - The built pages.
 * @param writtenIn - Returns the source file of a page.
 */
export function notesInParts(pages: readonly BuiltPage[], writtenIn: (inputPath: string) => string): string[] {
  const html = pages.filter(({ outputPath }) => outputPath?.endsWith('.html'));
  const ids = new Map(html.map(({ url, content }) => [url, idsIn(content)]));
  const notes = new Map<string, string>();
  for (const { url, content, inputPath } of html) {
    for (const [, address = '', written = ''] of content.matchAll(toPart)) {
      const part = decoded(written);
      const known = ids.get(decoded(address).split('?')[0] || url);
      // With `=` it is a choice for a script. `:~:` is for the browser.
      if (!known || known.has(part) || /^:~:|=|^top$/.test(part)) continue;
      const file = writtenIn(inputPath);
      const href = `${address}#${written}`;
      const line = lineIn(file, `#${part}`);
      const near = meant(part, [...known]);
      const expected = near ? say`did you mean ${`#${near}`}?` : say`expected an id that is on the page`;
      if (!notes.has(href) || line)
        notes.set(href, say`${file}: ${href}: no such part of the page; ${expected}${inLine(line)}`);
    }
  }
  return [...notes.values()];
}

/**
 * Files in `public` whose address the site itself uses.
 *
 * @param pages - The built pages.
 */
export function problemsInPublic(output: string, pages: readonly BuiltPage[]): string[] {
  const folder = project.public;
  if (!existsSync(folder)) return [];
  const built = new Map(pages.map(({ outputPath, inputPath }) => [outputPath && join(outputPath), inputPath]));
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => !/(^|[\\/])\./.test(path) && statSync(join(folder, path)).isFile())
    .flatMap((path) => {
      const published = join(output, path);
      const isSame = existsSync(published) && readFileSync(published).equals(readFileSync(join(folder, path)));
      const page = built.get(published);
      if (isSame && page === undefined) return [];
      const file = join(folder, path);
      const address = `/${path.replaceAll('\\', '/')}`;
      const template = page && relative(program.pages, page).replaceAll('\\', '/');
      if (template && existsSync(join(program.site, template)))
        return say`${file}: the site makes ${address} itself; expected yours in ${`${project.templates}/${template}`}`;
      return page === undefined
        ? say`${file}: the site has a file of its own at ${address}; expected another name`
        : say`${file}: the site has a page of its own at ${address}; expected another name`;
    });
}
