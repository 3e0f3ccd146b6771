// The addresses in the sitemaps of a site.
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { XMLToSitemapIndexStream, XMLToSitemapItemStream } from 'sitemap';
import { sizeLimit, mostSitemaps } from './manners.ts';
import type { Visitor } from './visitor.ts';

/** Unpacks a file, but not more of it than the limit. What has been unpacked before an error counts. */
async function unpacked(bytes: Uint8Array): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const part of Readable.from([bytes]).pipe(createGunzip()) as AsyncIterable<Uint8Array>) {
      parts.push(part);
      size += part.length;
      if (size > sizeLimit) break;
    }
  } catch {
    // A file that ends too early.
  }
  return Buffer.concat(parts);
}

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** The addresses that a reader finds, up to the first error in the file. */
async function found(text: string, reader: XMLToSitemapItemStream | XMLToSitemapIndexStream): Promise<string[]> {
  const addresses: string[] = [];
  reader.on('data', ({ url }: { url: string }) => addresses.push(url));
  reader.saxStream.on('error', () => undefined);
  await pipeline(Readable.from([text]), reader).catch(() => undefined);
  return addresses;
}

/** What a sitemap, or an index of sitemaps, names. */
async function namedIn(bytes: Uint8Array): Promise<{ pages: string[]; sitemaps: string[] }> {
  const text = new TextDecoder().decode(isGzip(bytes) ? await unpacked(bytes) : bytes);
  return /<sitemapindex\b/.test(text)
    ? { pages: [], sitemaps: await found(text, new XMLToSitemapIndexStream({ logger: false })) }
    : { pages: await found(text, new XMLToSitemapItemStream({ logger: false })), sitemaps: [] };
}

/**
 * The pages in the sitemaps that robots.txt names, in `/sitemap.xml` and in those that they name.
 *
 * @param page - The address of any page of the site.
 */
export async function pagesInSitemaps(page: string, visitor: Visitor): Promise<string[]> {
  const robots = await visitor.robotsFor(page);
  const sitemaps = new Set(
    [...robots.getSitemaps(), new URL('/sitemap.xml', page).href].filter((each) => visitor.isHere(each)),
  );
  const pages = new Set<string>();
  let read = 0;
  // A set also gives what is added while it is gone through.
  for (const address of sitemaps) {
    if ((read += 1) > mostSitemaps) break;
    const answer = await visitor.get(address).catch(() => undefined);
    if (answer?.status !== 200) continue;
    const named = await namedIn(answer.body);
    for (const each of named.pages.filter((page) => visitor.isHere(page))) pages.add(each);
    for (const each of named.sitemaps.filter((sitemap) => visitor.isHere(sitemap))) sitemaps.add(each);
  }
  return [...pages];
}
