// Describes a page to search engines in JSON-LD. It is a block of data, so the pages' policy does not apply to it.
import type { Contact, Municipality, Service } from '../../widgets/data/index.ts';
import type { CollectionItem, EleventyConfig, NewsSource } from '../generator/eleventy.types.ts';
import metadata, { type Metadata } from '../metadata.ts';
import { isoDay } from './filters.ts';

/** A page above another one. */
interface Step {
  name: string;
  url: string;
}

/** A municipality as a page shows it. */
type Organisation = Pick<Municipality, 'fullName' | 'domain'> & Pick<Contact, 'socialServices' | 'outOfHours'>;

/** The data of a page. */
interface Described {
  key: string;
  lang: string;
  page: { url: string };
  title: string;
  description: string;
  municipality?: Organisation;
  isNews?: false;
}

/** The data of a news item. */
interface DescribedNews extends Omit<Described, 'isNews'> {
  isNews: true;
  published: Date;
  updated?: Date;
  sources: NewsSource[];
}

const whole = (url: string) => `${metadata.url}${url}`;
const owner = { '@id': whole('/#owner') };

const contactPoint = ({ name, phone, email }: Metadata['contact']) => ({
  '@type': 'ContactPoint',
  contactType: name,
  ...(phone && { telephone: phone }),
  ...(email && { email }),
});

function publisher() {
  const { name, phone, email } = metadata.contact;
  return {
    // A demonstration does not belong to an authority.
    '@type': metadata.demonstration ? 'Organization' : 'GovernmentOrganization',
    ...owner,
    name: metadata.owner.name,
    url: whole('/'),
    ...((phone || email) && { contactPoint: [contactPoint({ name, phone, email })] }),
  };
}

const site = (lang: string, url: string) => ({
  '@type': 'WebSite',
  name: metadata.title[lang],
  url: whole(url),
  inLanguage: lang,
  publisher: owner,
});

const breadcrumbs = (trail: Step[]) => ({
  '@type': 'BreadcrumbList',
  itemListElement: trail.map(({ name, url }, i) => ({
    '@type': 'ListItem',
    position: i + 1,
    name,
    item: whole(url),
  })),
});

const news = ({ title, description, published, updated = published, lang, page, sources }: DescribedNews) => ({
  '@type': 'NewsArticle',
  headline: title,
  description,
  datePublished: isoDay(published),
  dateModified: isoDay(updated),
  inLanguage: lang,
  mainEntityOfPage: whole(page.url),
  author: owner,
  publisher: owner,
  citation: sources.map(({ url }) => url),
});

const point = ({ name, phone }: Service) => (phone ? contactPoint({ name, phone: phone.tel }) : []);

/** A municipality with the numbers that have a source. */
function organisation({ fullName, domain, socialServices = [], outOfHours }: Organisation) {
  const services = [...socialServices, outOfHours ?? []].flat().flatMap(point);
  return {
    '@type': 'GovernmentOrganization',
    name: fullName,
    ...(domain && { url: `https://${domain}/` }),
    ...(services.length && { contactPoint: services }),
  };
}

/** The page as JSON-LD. It contains no `<`, so a script element can hold it. */
export function structuredData(data: Described | DescribedNews, trail: Step[]): string {
  const { key, lang, page, municipality } = data;
  const graph = [
    ...(key === '/' ? [publisher(), site(lang, page.url)] : []),
    ...(trail.length ? [breadcrumbs([...trail, { name: data.title, url: page.url }])] : []),
    ...(data.isNews ? [publisher(), news(data)] : []),
    ...(municipality ? [organisation(municipality)] : []),
  ];
  if (graph.length === 0) return '';
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }).replaceAll('<', '\\u003c');
}

/** The pages by address. The index is made once for each build, not for each page. */
const indexes = new WeakMap<CollectionItem[], Map<string, CollectionItem>>();

function pageAt(pages: CollectionItem[], url: string): CollectionItem | undefined {
  const index = indexes.get(pages) ?? new Map(pages.map((each) => [each.url, each]));
  indexes.set(pages, index);
  return index.get(url);
}

/** The addresses above an address, the start page first: `/` and `/stod/` of `/stod/kalmar/`. */
const above = (url: string) => [...url.slice(0, -1).matchAll(/\//g)].map(({ index }) => url.slice(0, index + 1));

export default function plugin(eleventyConfig: EleventyConfig): void {
  /**
   * The pages above this address, the start page first, as `{ name, url }`. Empty for pages directly below the start
   * page.
   */
  eleventyConfig.addNunjucksFilter('trail', (pages: CollectionItem[], url: string, lang: string) => {
    const found = above(url).flatMap((each) => pageAt(pages, each) ?? []);
    const trail = found.filter((each) => each.data.lang === lang);
    return trail.length > 1 ? trail.map((each) => ({ name: each.data.title, url: each.url })) : [];
  });
  eleventyConfig.addNunjucksFilter('structuredData', structuredData);
}
