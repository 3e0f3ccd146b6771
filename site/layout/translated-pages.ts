// Finds the translations of a page: the pages with the same `key`.
import type { CollectionItem, Collections, EleventyConfig } from '../generator/eleventy.types.ts';

/** The order of files differs between machines. */
const byAddress = (one: CollectionItem, other: CollectionItem) => (one.url < other.url ? -1 : 1);

const isPublic = ({ url, data }: CollectionItem) => Boolean(url && data.key && !data.noindex);

/** The public pages by their key. The index is made once for each build, not for each page. */
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

const translationsOf = (pages: CollectionItem[], key = '') => indexOf(pages).get(key) ?? [];

export default function translatedPages(eleventyConfig: EleventyConfig): void {
  /** The page and its translations, as `{ lang, url }`, or nothing for an untranslated page. */
  eleventyConfig.addNunjucksFilter('translations', (pages: CollectionItem[], key?: string) => {
    const translations = translationsOf(pages, key);
    return translations.length > 1 ? translations.map(({ url, data }) => ({ lang: data.lang, url })) : [];
  });

  /**
   * The address of the link to another language: the translation, or else that of the page above, such as the news
   * above an item.
   */
  eleventyConfig.addNunjucksFilter('inLanguage', (pages: CollectionItem[], key: string | undefined, lang: string) => {
    let place = key ?? '/';
    for (;;) {
      const found = translationsOf(pages, place).find(({ data }) => data.lang === lang);
      if (found) return found.url;
      place = place.replace(/\/[^/]*$/, '') || '/';
    }
  });

  eleventyConfig.addCollection('public', (collections: Collections) =>
    collections.getAll().filter(isPublic).sort(byAddress),
  );
}
