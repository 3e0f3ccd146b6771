// Finds a page's twin in another language: the one that has the same `key`.

const publicPages = (pages) => pages.filter(({ url, data }) => url && data.key && !data.noindex);

export default function languages(eleventyConfig) {
  /** The page and its twins, as `{ lang, url }`, or nothing when it stands alone. */
  eleventyConfig.addFilter('translations', (pages, key) => {
    const twins = publicPages(pages).filter(({ data }) => data.key === key);
    return twins.length > 1 ? twins.map(({ url, data }) => ({ lang: data.lang, url })) : [];
  });

  /** Where the link to another language leads: the twin, else that language's start page. */
  eleventyConfig.addFilter('inLanguage', (pages, key, lang) => {
    const found = (wanted) => publicPages(pages).find(({ data }) => data.key === wanted && data.lang === lang);
    return (found(key) ?? found('/')).url;
  });

  eleventyConfig.addCollection('public', (collections) =>
    publicPages(collections.getAll()).sort((a, b) => a.url.localeCompare(b.url)),
  );
}
