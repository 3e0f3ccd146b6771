import type { Page } from './eleventy.types.ts';

/** What a page is made from, as far as its place depends on it. */
interface Placed {
  page: Pick<Page, 'filePathStem'>;
  /** The municipality that the page is about. */
  municipality?: { slug: string };
  permalink?: string;
}

/** The data of a folder of pages. */
interface FolderData {
  lang: string;
  layout: string;
  eleventyComputed: { key: (data: Placed) => string; permalink: (data: Placed) => string };
}

/** What all pages of one language share. Swedish stands at the root; every other language in a folder of its own. */
export default (lang: string): FolderData => {
  const folder = lang === 'sv' ? '' : `/${lang}`;
  /** Where a page's file stands, without language: `/`, `/stod`, `/nyheter/116-016`. The same in every language. */
  const place = ({ page }: Placed) => page.filePathStem.replace(`/${lang}/`, '/').replace(/\/index$/, '') || '/';
  return {
    lang,
    layout: 'page.njk',
    eleventyComputed: {
      key: (data) => place(data) + (data.municipality ? `/${data.municipality.slug}` : ''),
      permalink: (data) => data.permalink || `${folder}${place(data)}/`.replace('//', '/'),
    },
  };
};
