// What only the finished site tells: links that lead nowhere, and files of the owner's that lost their place to one of ours.
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { meant } from '../../widgets/check/words.ts';
import type { BuiltPage } from '../generator/eleventy.types.ts';

/** The reference of the code is built apart, and a release has its own address on the server only. */
const isElsewhere = (path: string): boolean => /^\/(api|r)\//.test(path);

const linked = /<(?:a|img|source|link|script)\b[^>]*?\s(?:href|src)="([^"]*)"/g;

/** An address of this site without the name of the site; nothing for those of others. */
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

/** The line of a file on which a text stands, for a message. */
function lineIn(file: string, text: string): number | undefined {
  if (!existsSync(file)) return;
  const index = readFileSync(file, 'utf8')
    .split('\n')
    .findIndex((line) => line.includes(text));
  return index < 0 ? undefined : index + 1;
}

/**
 * Links that lead nowhere, each as `file: … (line N)`.
 *
 * @param pages - What was built.
 * @param output - The folder of the site.
 * @param writtenIn - The file in which a page is written.
 * @param site - The site's own address, without a slash at its end.
 */
export function problemsInLinks(
  pages: readonly BuiltPage[],
  output: string,
  writtenIn: (inputPath: string) => string,
  site: string,
): string[] {
  const html = pages.filter(({ outputPath }) => outputPath?.endsWith('.html'));
  // As the server finds them: capitals count, and a folder is one only with its slash.
  const files = readdirSync(output, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  const isThere = new Set(
    files.map((each) => `/${relative(output, join(each.parentPath, each.name)).replaceAll('\\', '/')}`),
  );
  const leads = (path: string): boolean =>
    isElsewhere(path) || isThere.has(path.endsWith('/') ? `${path}index.html` : path);
  const addresses = html.map(({ url }) => url).filter(Boolean);
  const dead = new Map<string, { file: string; line: number | undefined }>();
  for (const { content, inputPath } of html) {
    for (const [, written = ''] of content.matchAll(linked)) {
      const address = ownAddress(written, site);
      if (!address) continue;
      const href = decoded(address);
      const [path = ''] = href.split(/[?#]/);
      if (leads(path)) continue;
      const file = writtenIn(inputPath);
      const line = lineIn(file, path);
      // What stands in a layout is on every page: it is told of once, where it is written if that is known.
      if (!dead.has(href) || (line && !dead.get(href)?.line)) dead.set(href, { file, line });
    }
  }
  return [...dead].map(([href, { file, line }]) => {
    const near = addresses.includes(`${href}/`) ? `${href}/` : meant(href, addresses);
    return `${file}: ${href}: leads nowhere; ${near ? `did you mean ${near}?` : 'expected the address of a page of this site'}${line ? ` (line ${line})` : ''}`;
  });
}

/** What somebody finds by an address with `#`: what has that id on the page. What begins with `:~:` is for the browser. */
const idsIn = (html: string): Set<string> =>
  new Set([...html.matchAll(/\s(?:id|name)="([^"]+)"/g)].map(([, id = '']) => id));

const toPart = /<a\b[^>]*?\shref="((?:\/(?!\/)[^"#]*)?)#([^"]+)"/g;

/**
 * Links to a part of a page that the page does not have, each as `file: … (line N)`. One comes to the page, so it is only noted.
 *
 * @param pages - What was built.
 * @param writtenIn - The file in which a page is written.
 */
export function notesInParts(pages: readonly BuiltPage[], writtenIn: (inputPath: string) => string): string[] {
  const html = pages.filter(({ outputPath }) => outputPath?.endsWith('.html'));
  const ids = new Map(html.map(({ url, content }) => [url, idsIn(content)]));
  const notes = new Map<string, string>();
  for (const { url, content, inputPath } of html) {
    for (const [, address = '', written = ''] of content.matchAll(toPart)) {
      const part = decoded(written);
      const known = ids.get(decoded(address).split('?')[0] || url);
      // With = it is a choice that a script reads.
      if (!known || known.has(part) || /^:~:|=|^top$/.test(part)) continue;
      const file = writtenIn(inputPath);
      const href = `${address}#${written}`;
      const line = lineIn(file, `#${part}`);
      const near = meant(part, [...known]);
      const expected = near ? `did you mean #${near}?` : 'expected an id that is on the page';
      if (!notes.has(href) || line)
        notes.set(href, `${file}: ${href}: no such part of the page; ${expected}${line ? ` (line ${line})` : ''}`);
    }
  }
  return [...notes.values()];
}

/**
 * Files in `public` in whose place something else was published, each with what it is.
 *
 * @param pages - What was built.
 */
export function problemsInPublic(contentFolder: string, output: string, pages: readonly BuiltPage[]): string[] {
  const folder = `${contentFolder}/public`;
  if (!existsSync(folder)) return [];
  const built = new Set(pages.map(({ outputPath }) => outputPath && join(outputPath)));
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => !/(^|[\\/])\./.test(path) && statSync(join(folder, path)).isFile())
    .flatMap((path) => {
      const published = join(output, path);
      const isSame = existsSync(published) && readFileSync(published).equals(readFileSync(join(folder, path)));
      const isPage = built.has(published);
      if (isSame && !isPage) return [];
      const taken = `the site has a ${isPage ? 'page' : 'file'} of its own at /${path.replaceAll('\\', '/')}`;
      return `${join(folder, path)}: ${taken}; expected another name`;
    });
}
