// News and their feeds.
import { createHash } from 'node:crypto';
import rss from '@11ty/eleventy-plugin-rss';
import type { CollectionItem, Collections, EleventyConfig, PageData } from '../generator/eleventy.types.ts';
import { newsOfIssues, type IssueNews } from '../changes/news.ts';
import metadata from '../metadata.ts';
import { addPage } from '../generator/pages.ts';

/** A page with the dates that decide the order of news. */
interface Dated {
  url: string;
  data: Pick<PageData, 'published' | 'happened' | 'updated'>;
}

/** A news item, with the site's words. */
interface NewsItem {
  content: string;
  data: Required<Pick<PageData, 'sources'>> & {
    lang: string;
    words: { sv: { sources: string } } & Record<string, { sources: string }>;
  };
}

/** A permanent id of an item. It stays the same when the site moves to another address. */
export function feedId(...parts: string[]): string {
  const hex = createHash('sha256').update(parts.join('\n')).digest('hex');
  const groups = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return `urn:uuid:${groups.join('-')}`;
}

/** The dates that decide the order. The checks report a missing date. */
const when = ({ published, happened = published }: Dated['data']): [number, number] => [
  Number(published),
  Number(happened),
];

/** Orders news: the latest published first, and on the same day the latest event first. */
export function newestFirst(a: Dated, b: Dated): number {
  const [[publishedA, happenedA], [publishedB, happenedB]] = [when(a.data), when(b.data)];
  return publishedB - publishedA || happenedB - happenedA || a.url.localeCompare(b.url);
}

/** A complete item with its sources, for feed readers. */
function fullText({ content, data: { sources, words, lang } }: NewsItem): string {
  const links = sources.map(({ name, url }) => `<li><a href="${url}">${name}</a></li>`);
  return `${content}<p>${(words[lang] ?? words.sv).sources}</p><ul>${links.join('')}</ul>`;
}

export default function feeds(eleventyConfig: EleventyConfig): void {
  eleventyConfig.addPlugin(rss);
  eleventyConfig.addNunjucksFilter('feedId', (key: string, lang: string) => feedId(metadata.feedId, lang, key));
  eleventyConfig.addNunjucksFilter(
    'newest',
    (items: Dated[]) => new Date(Math.max(...items.map(({ data }) => Number(data.updated ?? data.published)))),
  );
  eleventyConfig.addNunjucksFilter('fullText', fullText);
  // The signed issues are news too: those who follow the site see one that nobody announced.
  eleventyConfig.addNunjucksFilter(
    'withIssues',
    (items: CollectionItem[], lang: string): (CollectionItem | IssueNews)[] =>
      [...items, ...newsOfIssues(lang)].sort(newestFirst),
  );
  for (const lang of Object.keys(metadata.languages)) {
    eleventyConfig.addCollection(`news_${lang}`, (collections: Collections) =>
      collections
        .getAll()
        .filter(({ data }) => data.isNews && data.lang === lang)
        .sort(newestFirst),
    );
  }
  for (const each of ['news/feeds.njk', 'news/feeds-json.njk']) addPage(eleventyConfig, each);
}
