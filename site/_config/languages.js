// Finds a page's twin in another language: the one that has the same `key`.

/** The order of files is not the same on two machines. */
const byAddress = (one, other) => (one.url < other.url ? -1 : 1);

const isPublic = ({ url, data }) => url && data.key && !data.noindex;

/** The public pages by their key, gone through once for each build and not once for each page. */
const indexes = new WeakMap();

function twinsOf(pages, key) {
  if (!indexes.has(pages)) {
    const index = new Map();
    for (const each of pages.filter(isPublic).sort(byAddress))
      index.set(each.data.key, [...(index.get(each.data.key) ?? []), each]);
    indexes.set(pages, index);
  }
  return indexes.get(pages).get(key) ?? [];
}

export default function languages(eleventyConfig) {
  /** The page and its twins, as `{ lang, url }`, or nothing when it stands alone. */
  eleventyConfig.addFilter('translations', (pages, key) => {
    const twins = twinsOf(pages, key);
    return twins.length > 1 ? twins.map(({ url, data }) => ({ lang: data.lang, url })) : [];
  });

  /** Where the link to another language leads: the twin, else the page above it, as the news are above an item. */
  eleventyConfig.addFilter('inLanguage', (pages, key, lang) => {
    let place = key ?? '/';
    for (;;) {
      const found = twinsOf(pages, place).find(({ data }) => data.lang === lang);
      if (found) return found.url;
      place = place.replace(/\/[^/]*$/, '') || '/';
    }
  });

  eleventyConfig.addCollection('public', (collections) => collections.getAll().filter(isPublic).sort(byAddress));
}
