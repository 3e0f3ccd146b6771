// Finds a page's twin in another language: the one that has the same `key`.
import type { CollectionItem, Collections, EleventyConfig } from '../generator/eleventy.types.ts';

/** The order of files is not the same on two machines. */
const byAddress = (one: CollectionItem, other: CollectionItem) => (one.url < other.url ? -1 : 1);

const isPublic = ({ url, data }: CollectionItem) => Boolean(url && data.key && !data.noindex);

/** The public pages by their key, gone through once for each build and not once for each page. */
const indexes = new WeakMap<CollectionItem[], Map<string, CollectionItem[]>>();

function indexOf(pages: CollectionItem[]): Map<string, CollectionItem[]> {
  const known = indexes.get(pages);
  if (known) return known;
  const index = new Map<string, CollectionItem[]>();
  for (const each of pages.filter(isPublic).sort(byAddress)) {
    const { key = '' } = each.data;
    index.set(key, [...(index.get(key) ?? []), each]);
  }
  indexes.set(pages, index);
  return index;
}

const twinsOf = (pages: CollectionItem[], key = '') => indexOf(pages).get(key) ?? [];

export default function twins(eleventyConfig: EleventyConfig): void {
  /** The page and its twins, as `{ lang, url }`, or nothing when it stands alone. */
  eleventyConfig.addFilter('translations', (pages: CollectionItem[], key?: string) => {
    const twins = twinsOf(pages, key);
    return twins.length > 1 ? twins.map(({ url, data }) => ({ lang: data.lang, url })) : [];
  });

  /** Where the link to another language leads: the twin, else the page above it, as the news are above an item. */
  eleventyConfig.addFilter('inLanguage', (pages: CollectionItem[], key: string | undefined, lang: string) => {
    let place = key ?? '/';
    for (;;) {
      const found = twinsOf(pages, place).find(({ data }) => data.lang === lang);
      if (found) return found.url;
      place = place.replace(/\/[^/]*$/, '') || '/';
    }
  });

  eleventyConfig.addCollection('public', (collections: Collections) =>
    collections.getAll().filter(isPublic).sort(byAddress),
  );
}
