// What a link to a page shows where it is shared, and what a page says of itself to search engines.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import metadata from '../../site/_data/metadata.js';

const root = 'dist/site';
const read = (file) => readFileSync(join(root, file), 'utf8');
const pages = readdirSync(root, { recursive: true })
  .filter((file) => file.endsWith('index.html') && !/^(api|(en\/)?embed|v|bygg\/preview)\//.test(file))
  .map((file) => ({ url: `/${file.replace(/index\.html$/, '')}`, html: read(file) }))
  .filter(({ html }) => !html.includes('<meta name="robots" content="noindex">'));
const page = (url) => pages.find((each) => each.url === url);
const og = (html, name) => new RegExp(`<meta property="og:${name}" content="([^"]*)">`).exec(html)?.[1];
const langOf = (html) => /<html lang="([^"]+)"/.exec(html)[1];
const dataOf = (html) => {
  const [, data] = /<script type="application\/ld\+json">([^]*?)<\/script>/.exec(html) ?? [];
  return data ? JSON.parse(data)['@graph'] : [];
};
const ofType = (html, type) => dataOf(html).find((each) => each['@type'] === type);

/** Words that a preview must not show beside the reader's name. */
const telling = /våld|violence|stöd|support|jour|utsatt|kvinno|help/i;

/** Width and height of a PNG, from its header. */
function measures(file) {
  const bytes = readFileSync(join(root, file));
  assert.equal(bytes.toString('latin1', 1, 4), 'PNG', file);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe('a shared link', () => {
  test('tells nothing of what the page is about, whichever page it is', () => {
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

  test('shows a picture that is there, of the size that is said', () => {
    const { html } = page('/');
    const image = og(html, 'image');
    assert.ok(image.startsWith(`${metadata.url}/`), 'the address is whole');
    const said = ['width', 'height'].map((name) => Number(og(html, `image:${name}`)));
    assert.deepEqual(measures(image.slice(metadata.url.length)), said);
  });
});

describe('the manifest', () => {
  for (const [lang, file] of [
    ['sv', 'site.webmanifest'],
    ['en', 'en/site.webmanifest'],
  ]) {
    test(`has a neutral name and icons that are there: ${lang}`, () => {
      const manifest = JSON.parse(read(file));
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
    ]) {
      const { html } = page(url);
      const site = ofType(html, 'WebSite');
      assert.deepEqual([site.url, site.inLanguage], [metadata.url + url, lang]);
      // A demonstration does not say that it is an authority's.
      const owner = ofType(html, metadata.demonstration ? 'Organization' : 'GovernmentOrganization');
      assert.equal(owner['@id'], site.publisher['@id']);
      assert.equal(owner.name, metadata.owner.name);
    }
  });

  /** The page above one, by its address; nothing right under the start page. */
  const above = (url) => /^((?:\/en)?\/[^/]+\/)[^/]+\/$/.exec(url)?.[1];
  const isUnder = ({ url, html }) => langOf(html) in metadata.languages && above(url) && above(url) !== '/en/';
  const nameOf = ({ html }) => /<title>([^<]*?)(?: – [^<]*)?<\/title>/.exec(html)[1];

  test('leads from the start page down to each page that stands under another, and is on no other', () => {
    const under = pages.filter(isUnder);
    assert.ok(under.length > 30);
    for (const each of under) {
      const home = langOf(each.html) === 'en' ? '/en/' : '/';
      const wanted = [page(home), page(above(each.url)), each].map((step, i) => ({
        '@type': 'ListItem',
        position: i + 1,
        name: nameOf(step),
        item: metadata.url + step.url,
      }));
      assert.deepEqual(ofType(each.html, 'BreadcrumbList')?.itemListElement, wanted, each.url);
    }
    for (const { url, html } of pages.filter((each) => !isUnder(each))) {
      assert.equal(ofType(html, 'BreadcrumbList'), undefined, url);
    }
    const { itemListElement } = ofType(page('/stod/kalmar/').html, 'BreadcrumbList');
    assert.deepEqual(
      itemListElement.map(({ name }) => name),
      ['Ett Kalmar län fritt från våld', 'Få stöd', 'Stöd i Kalmar kommun'],
    );
  });

  test('is seen on such a page too: the page above it is marked in the menu, or stands over the heading', () => {
    for (const each of pages.filter(isUnder)) {
      const parent = page(above(each.url));
      const marked = [...each.html.matchAll(/<a href="([^"]+)" aria-current="true">([^<]+)</g)];
      const over = [...each.html.matchAll(/<p class="eyebrow"><a href="([^"]+)">([^<]+)<\/a><\/p>\s*<h1>/g)];
      const said = [...marked, ...over].map(([, href, name]) => [href, name]);
      const inMenu = /<a href="([^"]+)" aria-current="page">([^<]+)</.exec(parent.html);
      assert.deepEqual(said, [[parent.url, inMenu ? inMenu[2] : nameOf(parent)]], each.url);
    }
  });

  test('gives a news item with the dates and sources that it shows', () => {
    const { html } = page('/nyheter/116-016/');
    const item = ofType(html, 'NewsArticle');
    assert.ok(html.includes(`<time datetime="${item.datePublished}">`));
    assert.ok(item.dateModified >= item.datePublished);
    for (const source of item.citation) assert.ok(html.includes(`href="${source}"`), source);
  });

  test('gives a municipality with the numbers that a source gives, and no other', () => {
    for (const { url, html } of pages.filter((each) => /^\/stod\/./.test(each.url))) {
      const organisation = ofType(html, 'GovernmentOrganization');
      if (!organisation) continue;
      for (const { telephone } of organisation.contactPoint ?? []) {
        assert.ok(html.includes(`href="tel:${telephone}"`), `${url}: ${telephone}`);
      }
    }
    const known = ofType(page('/stod/kalmar/').html, 'GovernmentOrganization').contactPoint;
    assert.deepEqual(
      known.map(({ telephone }) => telephone),
      ['020453900'],
    );
  });
});

test('robots.txt names the sitemap', () => {
  assert.ok(read('robots.txt').includes(`Sitemap: ${metadata.url}/sitemap.xml`));
});
