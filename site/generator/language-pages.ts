import type { Page } from './eleventy.types.ts';

/** The data that decides a page's address. */
interface Placed {
  page: Pick<Page, 'filePathStem'>;
  /** The municipality of the page. */
  municipality?: { slug: string };
  permalink?: string;
}

/** The data of a folder of pages. */
interface FolderData {
  lang: string;
  layout: string;
  eleventyComputed: { key: (data: Placed) => string; permalink: (data: Placed) => string };
}

/** The shared data of all pages in one language. Swedish is at the root; every other language has a folder. */
export default (lang: string): FolderData => {
  const folder = lang === 'sv' ? '' : `/${lang}`;
  /**
   * The path of a page's file without its language: `/`, `/stod`, `/nyheter/116-016`. It is the same in every language.
   */
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
