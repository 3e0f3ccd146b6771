// What a page says of itself to search engines, as JSON-LD: a block of data, which the pages' policy does not concern.
import metadata from '../_data/metadata.js';
import { isoDay } from './filters.js';

const whole = (url) => `${metadata.url}${url}`;
const owner = { '@id': whole('/#owner') };

const contactPoint = ({ name, phone, email }) => ({
  '@type': 'ContactPoint',
  contactType: name,
  ...(phone && { telephone: phone }),
  ...(email && { email }),
});

function publisher() {
  const { name, phone, email } = metadata.contact;
  return {
    // A demonstration is no authority's.
    '@type': metadata.demonstration ? 'Organization' : 'GovernmentOrganization',
    ...owner,
    name: metadata.owner.name,
    url: whole('/'),
    ...((phone || email) && { contactPoint: [contactPoint({ name, phone, email })] }),
  };
}

const site = (lang, url) => ({
  '@type': 'WebSite',
  name: metadata.title[lang],
  url: whole(url),
  inLanguage: lang,
  publisher: owner,
});

const breadcrumbs = (trail) => ({
  '@type': 'BreadcrumbList',
  itemListElement: trail.map(({ name, url }, i) => ({
    '@type': 'ListItem',
    position: i + 1,
    name,
    item: whole(url),
  })),
});

const news = ({ title, description, published, updated = published, lang, page, sources }) => ({
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

/** A municipality with the numbers that a source gives. */
function organisation({ fullName, domain, socialServices = [], outOfHours }) {
  const services = [...socialServices, outOfHours].filter((service) => service?.phone);
  return {
    '@type': 'GovernmentOrganization',
    name: fullName,
    ...(domain && { url: `https://${domain}/` }),
    ...(services.length && {
      contactPoint: services.map(({ name, phone }) => contactPoint({ name, phone: phone.tel })),
    }),
  };
}

/** The page as JSON-LD, which can stand in a script element: no `<` is left in it. */
export function structuredData(data, trail) {
  const { key, lang, page, isNews, municipality } = data;
  const graph = [
    ...(key === '/' ? [publisher(), site(lang, page.url)] : []),
    ...(trail.length ? [breadcrumbs([...trail, { name: data.title, url: page.url }])] : []),
    ...(isNews ? [publisher(), news(data)] : []),
    ...(municipality ? [organisation(municipality)] : []),
  ];
  if (graph.length === 0) return '';
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }).replaceAll('<', '\\u003c');
}

/** The pages by their address, gone through once for each build and not once for each page. */
const indexes = new WeakMap();

function pageAt(pages, url) {
  if (!indexes.has(pages)) indexes.set(pages, new Map(pages.map((each) => [each.url, each])));
  return indexes.get(pages).get(url);
}

/** The addresses above one, the start page's first: `/` and `/stod/` of `/stod/kalmar/`. */
const above = (url) => [...url.slice(0, -1).matchAll(/\//g)].map(({ index }) => url.slice(0, index + 1));

export default function plugin(eleventyConfig) {
  /** The pages above this one by its address, the start page first, as `{ name, url }`. None right under the start. */
  eleventyConfig.addFilter('trail', (pages, url, lang) => {
    const found = above(url).map((each) => pageAt(pages, each));
    const trail = found.filter((each) => each?.data.lang === lang);
    return trail.length > 1 ? trail.map((each) => ({ name: each.data.title, url: each.url })) : [];
  });
  eleventyConfig.addFilter('structuredData', (data, trail) => structuredData(data, trail));
}
