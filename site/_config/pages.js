/** What all pages of one language share. Swedish stands at the root; every other language in a folder of its own. */
export default (lang) => {
  const folder = lang === 'sv' ? '' : `/${lang}`;
  /** Where a page's file stands, without language: `/`, `/stod`, `/nyheter/116-016`. The same in every language. */
  const place = ({ page }) => page.filePathStem.replace(`/${lang}/`, '/').replace(/\/index$/, '') || '/';
  return {
    lang,
    layout: 'page.njk',
    eleventyComputed: {
      key: (data) => place(data) + (data.municipality ? `/${data.municipality.slug}` : ''),
      permalink: (data) => data.permalink || `${folder}${place(data)}/`.replace('//', '/'),
    },
  };
};
