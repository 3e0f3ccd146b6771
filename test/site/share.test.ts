// The preview of a shared link, and the structured data for search engines.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { sure } from '../../site/shared/sure.ts';
import metadata from '../../site/metadata.ts';
import { groupIn, pathsIn } from '../support/found.ts';

/** A built page. */
interface BuiltPage {
  url: string;
  html: string;
}

/** An entry of a page's graph: the fields that these tests read. */
interface Entry {
  '@id': string;
  '@type': string;
  url?: string;
  inLanguage?: string;
  name?: string;
  publisher?: { '@id': string };
  itemListElement?: { name: string }[];
  contactPoint?: { telephone: string }[];
  datePublished?: string;
  dateModified?: string;
  citation?: string[];
}

/** A web app manifest. */
interface Manifest {
  lang: string;
  name: string;
  start_url: string;
  icons: { src: string; sizes: string; type: string }[];
}

const root = 'dist/site';
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const pages: BuiltPage[] = pathsIn(root)
  .filter((file) => file.endsWith('index.html') && !/^(api|(en\/)?embed|v|bygg\/preview)\//.test(file))
  .map((file) => ({ url: `/${file.replace(/index\.html$/, '')}`, html: read(file) }))
  .filter(({ html }) => !html.includes('<meta name="robots" content="noindex">'));
const page = (url: string): BuiltPage =>
  sure(
    pages.find((each) => each.url === url),
    url,
  );
const og = (html: string, name: string): string =>
  groupIn(new RegExp(`<meta property="og:${name}" content="([^"]*)">`), html);
const langOf = (html: string): string => groupIn(/<html lang="([^"]+)"/, html);
const dataOf = (html: string): Entry[] => {
  const [, data] = /<script type="application\/ld\+json">([^]*?)<\/script>/.exec(html) ?? [];
  return data ? (JSON.parse(data) as { '@graph': Entry[] })['@graph'] : [];
};
const ifOfType = (html: string, type: string): Entry | undefined => dataOf(html).find((each) => each['@type'] === type);
const ofType = (html: string, type: string): Entry => sure(ifOfType(html, type), type);

/** Words that must not appear in a preview beside the reader's name, nor in a browser's history. */
const telling = /våld|violence|stöd|support|jour|utsatt|kvinno|help|säkrare|safer/i;

/** Width and height of a PNG, from its header. */
function measures(file: string): [width: number, height: number] {
  const bytes = readFileSync(join(root, file));
  assert.equal(bytes.toString('latin1', 1, 4), 'PNG', file);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe('a shared link', () => {
  test('does not reveal the subject of any page', () => {
    assert.ok(pages.length > 40);
    for (const { url, html } of pages) {
      assert.equal(og(html, 'title'), metadata.discreetTitle[langOf(html)] ?? metadata.discreetTitle.sv, url);
      for (const name of ['title', 'description', 'image', 'image:alt']) {
        const text = og(html, name);
        assert.ok(text, `${url}: og:${name}`);
        assert.doesNotMatch(text, telling, `${url}: og:${name}`);
      }
      assert.equal(og(html, 'url'), metadata.url + url);
    }
  });

  test('shows an existing picture of the stated size', () => {
    const { html } = page('/');
    const image = og(html, 'image');
    assert.ok(image.startsWith(`${metadata.url}/`), 'the address is whole');
    const stated = ['width', 'height'].map((name) => Number(og(html, `image:${name}`)));
    assert.deepEqual(measures(image.slice(metadata.url.length)), stated);
  });
});

describe('a page about support', () => {
  // The search is as quiet.
  const about = /^\/(stod|en\/support|sakrare-surf|en\/safer-browsing|sok|en\/search)\//;
  const notFound = { url: '/404.html', html: read('404.html') };
  const quiet = [...pages.filter(({ url }) => about.test(url)), notFound];
  const exitOf = (html: string): string => groupIn(/<hamn-quick-exit([^>]*)>/, html);

  test('has a neutral name in the tab and the history, and a neutral description', () => {
    assert.ok(quiet.length > 30);
    for (const { url, html } of quiet) {
      const title = groupIn(/<title>([^<]+)<\/title>/, html);
      assert.match(title, / – Kalmar (län|county)$/, url);
      assert.doesNotMatch(title, telling, url);
      assert.doesNotMatch(groupIn(/<meta name="description" content="([^"]+)">/, html), telling, url);
    }
  });

  test('leaves a single entry in the history, and no other page does', () => {
    for (const { url, html } of quiet) assert.match(exitOf(html), / quiet\b/, url);
    for (const { url, html } of pages.filter((each) => !about.test(each.url))) {
      if (!url.includes('quick-exit')) assert.doesNotMatch(exitOf(html), / quiet\b/, url);
    }
  });
});

describe('the manifest', () => {
  for (const [lang, file] of [
    ['sv', 'site.webmanifest'],
    ['en', 'en/site.webmanifest'],
  ] as const) {
    test(`has a neutral name and existing icons: ${lang}`, () => {
      const manifest = JSON.parse(read(file)) as Manifest;
      assert.equal(manifest.lang, lang);
      assert.equal(manifest.name, metadata.discreetTitle[lang]);
      assert.doesNotMatch(JSON.stringify(manifest), telling);
      assert.ok(page(manifest.start_url), manifest.start_url);
      for (const { src, sizes, type } of manifest.icons) {
        assert.ok(existsSync(join(root, src)), src);
        if (type === 'image/png') assert.equal(measures(src).join('x'), sizes);
      }
      const linked = `<link rel="manifest" href="/${file}">`;
      for (const { url, html } of pages.filter((each) => langOf(each.html) === lang)) {
        assert.ok(html.includes(linked), url);
      }
    });
  }
});

describe('structured data', () => {
  test('names the site and who publishes it, on the start pages', () => {
    for (const [url, lang] of [
      ['/', 'sv'],
      ['/en/', 'en'],
    ] as const) {
      const { html } = page(url);
      const site = ofType(html, 'WebSite');
      assert.deepEqual([site.url, site.inLanguage], [metadata.url + url, lang]);
      // A demonstration does not claim to be an authority's.
      const owner = ofType(html, metadata.demonstration ? 'Organization' : 'GovernmentOrganization');
      assert.equal(owner['@id'], site.publisher?.['@id']);
      assert.equal(owner.name, metadata.owner.name);
    }
  });

  /** The address of a page's parent; none directly under the start page. */
  const above = (url: string): string | undefined => /^((?:\/[^/]+)+\/)[^/]+\/$/.exec(url)?.[1];
  const parentOf = ({ url }: BuiltPage): BuiltPage => page(sure(above(url), url));
  const isUnder = ({ url, html }: BuiltPage): boolean => {
    const parent = above(url);
    return langOf(html) in metadata.languages && parent !== undefined && parent !== '/en/';
  };
  /** The tab of a page about support has a neutral name; its heading says what it is. */
  const nameOf = ({ url, html }: BuiltPage): string =>
    /^\/(stod|en\/support)\//.test(url)
      ? groupIn(/<h1>([^]*?)<\/h1>/, html).replace(/<[^>]*>/g, '')
      : groupIn(/<title>([^<]*?)(?: – [^<]*)?<\/title>/, html);

  /** The pages from the start page to this one. */
  const trailTo = (each: BuiltPage): BuiltPage[] => {
    const home = langOf(each.html) === 'en' ? '/en/' : '/';
    return isUnder(each) ? [...trailTo(parentOf(each)), each] : [page(home), each];
  };

  test('leads from the start page to each page under another, and is on no other page', () => {
    const under = pages.filter(isUnder);
    assert.ok(under.length > 30);
    assert.ok(under.some(({ url }) => trailTo(page(url)).length === 4));
    for (const each of under) {
      const wanted = trailTo(each).map((step, i) => ({
        '@type': 'ListItem',
        position: i + 1,
        name: nameOf(step),
        item: metadata.url + step.url,
      }));
      assert.deepEqual(ifOfType(each.html, 'BreadcrumbList')?.itemListElement, wanted, each.url);
    }
    for (const { url, html } of pages.filter((each) => !isUnder(each))) {
      assert.equal(ifOfType(html, 'BreadcrumbList'), undefined, url);
    }
    const { itemListElement } = ofType(page('/stod/kalmar/').html, 'BreadcrumbList');
    assert.deepEqual(
      itemListElement?.map(({ name }) => name),
      ['Ett Kalmar län fritt från våld', 'Få stöd', 'Stöd i Kalmar kommun'],
    );
  });

  test('shows on such a page too: its parent is marked in the menu, or is above the heading', () => {
    for (const each of pages.filter(isUnder)) {
      const parent = parentOf(each);
      const marked = [...each.html.matchAll(/<a href="([^"]+)" aria-current="true">([^<]+)</g)];
      const over = [...each.html.matchAll(/<p class="eyebrow"><a href="([^"]+)">([^<]+)<\/a><\/p>\s*<h1>/g)];
      const shown = [...marked, ...over].map(([, href, name]) => [href, name]);
      const inMenu = /<a href="([^"]+)" aria-current="page">([^<]+)</.exec(parent.html);
      assert.deepEqual(shown, [[parent.url, inMenu?.[2] ?? nameOf(parent)]], each.url);
    }
  });

  test('gives a news item with its visible dates and sources', () => {
    const { html } = page('/nyheter/116-016/');
    const item = ofType(html, 'NewsArticle');
    const published = sure(item.datePublished, 'datePublished');
    assert.ok(html.includes(`<time datetime="${published}">`));
    assert.ok(sure(item.dateModified, 'dateModified') >= published);
    for (const source of sure(item.citation, 'citation')) assert.ok(html.includes(`href="${source}"`), source);
  });

  test('gives a municipality with its sourced numbers only', () => {
    for (const { url, html } of pages.filter((each) => /^\/stod\/./.test(each.url))) {
      const organisation = ifOfType(html, 'GovernmentOrganization');
      if (!organisation) continue;
      for (const { telephone } of organisation.contactPoint ?? []) {
        assert.ok(html.includes(`href="tel:${telephone}"`), `${url}: ${telephone}`);
      }
    }
    const contacts = ofType(page('/stod/kalmar/').html, 'GovernmentOrganization').contactPoint;
    assert.deepEqual(
      contacts?.map(({ telephone }) => telephone),
      ['020453900'],
    );
  });
});

test('robots.txt names the sitemap', () => {
  assert.ok(read('robots.txt').includes(`Sitemap: ${metadata.url}/sitemap.xml`));
});
