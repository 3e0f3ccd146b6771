// The site as it was built: its pages, links, languages, feeds and snippets, and what stops its build.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, afterEach, before, describe, mock, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { HtmlValidate } from 'html-validate';
import type { Browser, BoundingBox, ElementHandle, Page } from 'puppeteer-core';
import { sure } from '../../site/shared/sure.ts';
import { national } from '../../widgets/data/index.ts';
import { problemsInMetadata } from '../../site/check/metadata.ts';
import checks, { problemsInHelp, problemsInPage } from '../../site/check/plugin.ts';
import type { EleventyConfig } from '../../site/generator/eleventy.types.ts';
import { readYaml } from '../../site/owner/yaml.ts';
import { project } from '../../site/project.ts';
import { feedId } from '../../site/news/plugin.ts';
import metadata from '../../site/metadata.ts';
import version from '../../site/generator/version.ts';
import { launchForPages } from '../support/browser.ts';
import { readJson } from '../support/built.ts';
import validity from '../support/html-validate.config.ts';
import { serveStatic } from '../support/static-host.ts';
import { buildIn, copySite } from '../support/site-copy.ts';
import { keepCopied } from './copied.ts';
import { type Failed, type Feed, groupsIn, pathsIn } from '../support/found.ts';

/** A start tag: its name and its attributes. */
interface Tag extends Record<string, string | undefined> {
  name: string;
}

/** A page as it was built. */
interface BuiltPage {
  url: string;
  file: string;
  html: string;
  tags: Tag[];
}

const root = 'dist/site';
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const files = pathsIn(root).filter((file) => !file.startsWith('api'));

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const decode = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|#39);/g, (whole, name: string) => entities[name] ?? whole);

/** Every start tag with its attributes, in the order of the page. Enough for pages that html-validate has passed. */
function tagsIn(html: string): Tag[] {
  return [...html.replace(/<!--[^]*?-->/g, '').matchAll(/<([a-z][\w-]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*>/gi)].map(
    ([, name = '', inside = '']) => ({
      name: name.toLowerCase(),
      ...Object.fromEntries(
        [...inside.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)].map(([, key = '', value = '']) => [key, decode(value)]),
      ),
    }),
  );
}

const textOf = (html: string): string => decode(html.replace(/<[^>]*>/g, ' '));

const pages: BuiltPage[] = files
  .filter((file) => file.endsWith('.html'))
  .map((file) => {
    const html = read(file);
    return { url: `/${file.replace(/index\.html$/, '')}`, file, html, tags: tagsIn(html) };
  });
const pageAt = (url: string | undefined): BuiltPage | undefined => pages.find((each) => each.url === url);
const page = (url: string): BuiltPage => sure(pageAt(url), url);
const isEmbedded = ({ url }: { url: string }): boolean => /^\/(en\/)?embed\//.test(url);
/** For those who read a language through, not for those who look for help. */
const isReview = ({ url }: BuiltPage): boolean => /^\/(oversattning|en\/translation)\//.test(url);
const isFound = (each: BuiltPage): boolean => !isEmbedded(each) && !isReview(each) && each.url !== '/404.html';
/** The page in another language, as the head of this one names it. */
const twinOf = ({ tags }: BuiltPage, lang: string): BuiltPage | undefined =>
  pageAt(tags.find((tag) => withRel('alternate')(tag) && tag.hreflang === lang)?.href?.slice(metadata.url.length));
/** English stands in a folder of its own, a page of support in another language beneath the Swedish one. */
const languageOf = (url: string): string => /^\/(?:stod\/)?(\w\w)\//.exec(url)?.[1] ?? 'sv';
const ofTag =
  (name: string) =>
  (tag: Tag): boolean =>
    tag.name === name;
const withRel =
  (rel: string) =>
  (tag: Tag): boolean =>
    tag.name === 'link' && tag.rel === rel;
/** The first tag that is so. */
const first = (tags: Tag[], isSought: (tag: Tag) => boolean, url: string): Tag => sure(tags.find(isSought), url);

const municipalities =
  'borgholm emmaboda hultsfred hogsby kalmar monsteras morbylanga nybro oskarshamn torsas vimmerby vastervik';
const widgets = ['quick-exit', 'hotline-card', 'ambassador-gallery', 'contact-block', 'alert-banner', 'haven'];

test('every address of the contract is there', () => {
  const named =
    '/ /stod/ /ambassadorer/ /kommuner/ /handlingsplan/ /nyheter/ /komponenter/ /bygg/ /sakrare-surf/ /tillganglighet/ /integritet/ /en/ /404.html';
  const wanted = [
    ...named.split(' '),
    ...municipalities.split(' ').map((name) => `/stod/${name}/`),
    ...widgets.flatMap((name) => [`/komponenter/${name}/`, `/embed/${name}/`]),
  ];
  assert.deepEqual(
    wanted.filter((url) => !pageAt(url)),
    [],
  );
  const others = ['feed.xml', 'feed.json', 'en/feed.xml', 'en/feed.json', 'sitemap.xml', 'robots.txt', 'favicon.ico'];
  assert.deepEqual(
    others.filter((file) => !existsSync(join(root, file))),
    [],
  );
});

describe('every page', () => {
  test('is valid HTML', async () => {
    const validator = new HtmlValidate(validity);
    for (const { file, html } of pages) {
      const { results } = await validator.validateString(html, file);
      const told = results.flatMap(({ messages }) => messages.map(({ line, message }) => `${file}:${line} ${message}`));
      assert.deepEqual(told, []);
    }
  });

  test('says its language, as its address does', () => {
    for (const { url, tags } of pages) {
      assert.equal(first(tags, ofTag('html'), url).lang, languageOf(url), url);
    }
  });

  test('has one h1, a title of its own, a description, a main part and a skip link to it', () => {
    const titles = new Map<string, string>();
    for (const { url, html, tags } of pages) {
      assert.equal(tags.filter(ofTag('h1')).length, 1, `${url}: h1`);
      assert.equal(tags.filter(ofTag('main')).length, 1, `${url}: main`);
      const title = /<title>([^<]+)<\/title>/.exec(html)?.[1];
      assert.ok(title, `${url}: title`);
      assert.match(html, /<meta name="description" content="[^"]{15,}">/, url);
      if (isEmbedded({ url }) || metadata.discreetTitles) continue;
      assert.ok(!titles.has(title), `${url} and ${titles.get(title)} have the same title`);
      titles.set(title, url);
    }
    for (const { url, tags } of pages.filter((each) => !isEmbedded(each))) {
      const skip = tags[tags.findIndex(ofTag('body')) + 1];
      assert.deepEqual([skip?.name, skip?.href], ['a', '#content'], url);
    }
  });

  test('has the exit as an ordinary link, and lets no address leak', () => {
    for (const { url, html, tags } of pages) {
      assert.match(html, /<meta name="referrer" content="no-referrer">/, url);
      if (isEmbedded({ url })) continue;
      const at = tags.findIndex(ofTag('hamn-quick-exit'));
      assert.equal(tags[at + 1]?.href, metadata.exit, url);
    }
    for (const { url, tags } of pages) {
      for (const link of tags.filter(({ name, href }) => name === 'a' && /^https?:/.test(href ?? ''))) {
        assert.equal(link.rel, 'noreferrer', `${url}: ${link.href}`);
      }
    }
  });

  test('names its own address, except those that are kept out of searches', () => {
    for (const { url, tags } of pages.filter(isFound)) {
      assert.equal(first(tags, withRel('canonical'), url).href, metadata.url + url);
    }
    for (const { url, html } of pages.filter((each) => !isFound(each))) {
      assert.match(html, /<meta name="robots" content="noindex">/, url);
    }
  });

  test('has nothing inside it that its policy does not name, and fetches nothing from elsewhere', () => {
    for (const { url, html, tags } of pages) {
      assert.doesNotMatch(html, /\sstyle="|\son[a-z]+="|javascript:/i, url);
      const policy = sure(tags.find((tag) => tag['http-equiv'] === 'Content-Security-Policy')?.content, url);
      // The search runs WebAssembly.
      const allowed = /^(\/sok|\/en\/search)\/$/.test(url) ? "'wasm-unsafe-eval' " : '';
      assert.doesNotMatch(policy.replace(allowed, ''), /unsafe/, url);
      for (const [, name, attributes, text] of html.matchAll(/<(script|style)\b([^>]*)>([^]*?)<\/\1>/gi)) {
        if (/\ssrc=|type="application\/(ld\+)?json"/.test(attributes ?? '')) continue;
        const hash = createHash('sha256')
          .update(text ?? '')
          .digest('base64');
        assert.match(policy, new RegExp(`${name}-src [^;]*'sha256-${hash.replace(/[+/]/g, '\\$&')}'`), url);
      }
      for (const { name, src, srcset, href, rel } of tags) {
        if (name === 'a') continue;
        const isSaid = name === 'link' && ['canonical', 'alternate'].includes(rel ?? '');
        for (const address of [src, srcset, isSaid ? undefined : href]) {
          if (address) assert.match(address, /^\/(?!\/)/, `${url}: <${name}>`);
        }
      }
    }
  });
});

test('the start page of the county has its parts in their order', () => {
  for (const [url, ...parts] of [
    ['/', 'Många arbetar för samma sak', 'Planen', 'En kommun fri från våld', 'Ambassadörer mot våld', 'Kontakt'],
    [
      '/en/',
      'Many people, one aim',
      'The plan',
      'A municipality free from violence',
      'Ambassadors against violence',
      'Contact',
    ],
  ] as const) {
    const { html } = page(url);
    // Without a warning nothing is above the heading but the numbers.
    assert.ok(!html.includes('class="alerts"'), url);
    const warnings = url === '/' ? 'Varningar' : 'Warnings';
    const headings = [...parts, warnings].map((each) => `>${each}</h2>`);
    const wanted = ['class="help"', '<h1>', 'class="picture"', ...headings];
    const found = wanted.map((each) => html.indexOf(each));
    assert.ok(!found.includes(-1), `${url}: ${wanted[found.indexOf(-1)]}`);
    assert.deepEqual(
      found,
      found.toSorted((a, b) => a - b),
      url,
    );
  }
});

describe('links', () => {
  const ids = new Map(pages.map(({ url, tags }) => [url, new Set(tags.flatMap(({ id }) => id || []))]));

  test('lead to a page or file of the site that is there, and to a part of it that is there', () => {
    for (const { url, tags } of pages) {
      for (const { name, href } of tags) {
        if ((name !== 'a' && name !== 'link') || href === undefined) continue;
        if (/^(tel|sms|mailto):/.test(href) || (/^https?:/.test(href) && !href.startsWith(`${metadata.url}/`)))
          continue;
        const target = new URL(href, metadata.url + url);
        if (target.pathname.startsWith('/api/')) continue;
        const file = target.pathname.endsWith('/') ? `${target.pathname}index.html` : target.pathname;
        assert.ok(existsSync(join(root, file)), `${url}: ${href}`);
        // With an equals sign it is a choice for the builder, and not a part of the page.
        if (target.hash && !target.hash.includes('='))
          assert.ok(ids.get(target.pathname)?.has(target.hash.slice(1)), `${url}: ${href}`);
      }
    }
  });

  test('to pictures and scripts lead to files that are there', () => {
    for (const { url, tags } of pages) {
      const sizes = tags.flatMap(({ srcset }) => srcset?.split(', ').map((each) => each.split(' ')[0] ?? '') ?? []);
      for (const address of [...tags.flatMap(({ src }) => src ?? []), ...sizes].filter(Boolean)) {
        assert.ok(existsSync(join(root, address)), `${url}: ${address}`);
      }
    }
  });

  test('between languages point back', () => {
    let pairs = 0;
    for (const { url, tags } of pages) {
      const twins = tags.filter((tag) => withRel('alternate')(tag) && tag.hreflang);
      if (!twins.length) continue;
      pairs += 1;
      const own = first(twins, ({ hreflang }) => hreflang === languageOf(url), url);
      assert.equal(own.href, metadata.url + url);
      for (const { href = '' } of twins) {
        const there = page(href.slice(metadata.url.length)).tags.filter(
          (tag) => withRel('alternate')(tag) && tag.hreflang,
        );
        assert.ok(
          there.some((each) => each.href === own.href),
          `${href} does not point back to ${url}`,
        );
      }
    }
    assert.ok(pairs >= 30);
  });

  test('join every Swedish page to an English one of its own, in the head and in the menu, and no other', () => {
    const twins = new Map<string, string>();
    for (const swedish of pages.filter((each) => isFound(each) && languageOf(each.url) === 'sv')) {
      const english = sure(twinOf(swedish, 'en'), `the English page of ${swedish.url}`);
      assert.match(english.url, /^\/en\//, `${swedish.url} has no English page`);
      assert.ok(!twins.has(english.url), `${swedish.url} and ${twins.get(english.url)} have the same English page`);
      twins.set(english.url, swedish.url);
      for (const [from, to, lang] of [
        [swedish, english, 'en'],
        [english, swedish, 'sv'],
      ] as const) {
        const seen = from.tags.find((tag) => tag.name === 'a' && tag.hreflang === lang && tag.lang === lang);
        assert.equal(seen?.href, to.url, `${from.url}: the link to the other language`);
      }
    }
    const alone = pages.filter((each) => isFound(each) && each.url.startsWith('/en/') && !twins.has(each.url));
    assert.deepEqual(alone, []);
  });

  test('stay within the language of the page, but for those that say that they do not', () => {
    for (const { url, tags } of pages.filter(isFound)) {
      const own = url.startsWith('/en/') ? 'en' : 'sv';
      for (const { name, href = '', hreflang } of tags) {
        if (name !== 'a' || !pageAt(href.split('#')[0])) continue;
        if (isEmbedded({ url: href }) || hreflang) continue;
        assert.equal(href.startsWith('/en/') ? 'en' : 'sv', own, `${url}: ${href}`);
      }
    }
  });
});

describe('telephone numbers', () => {
  const known = (() => {
    const numbers = new Set<string>();
    const collect = (value: unknown, key?: string): void => {
      if (value === null || typeof value !== 'object') return;
      if ('tel' in value && typeof value.tel === 'string' && key !== 'formerPhone') numbers.add(national(value.tel));
      for (const [name, each] of Object.entries(value)) collect(each, name);
    };
    collect(readJson('dist/data/helplines.json'));
    for (const file of readdirSync('dist/data/municipalities')) {
      collect(readJson(`dist/site/data/municipalities/${file}`));
    }
    return numbers;
  })();
  const dialled = (html: string): string[] => groupsIn(/tel:([^"&\s<]+)/g, html);

  test('that one can dial are all in the data, and the former number of Kvinnofridslinjen is none of them', () => {
    assert.ok(known.has('116016') && !known.has('020505050'));
    for (const file of files.filter((each) => /\.(html|xml|json)$/.test(each) && !each.startsWith('data'))) {
      for (const number of dialled(read(file))) assert.ok(known.has(national(number)), `${file}: tel:${number}`);
    }
  });

  test('are in the text of the link that dials them', () => {
    for (const { url, html } of pages) {
      for (const [, number = '', inside = ''] of html.matchAll(/<a [^>]*href="tel:(\d+)"[^>]*>([^]*?)<\/a>/g)) {
        assert.ok(textOf(inside).replace(/\D/g, '').includes(number), `${url}: tel:${number}`);
      }
    }
  });

  test('to call stand on the start pages and on every page of support', () => {
    for (const { url, html } of pages.filter((each) => /^\/(en\/)?((stod|support)\/.*)?$/.test(each.url))) {
      assert.match(html, /href="tel:112"/, url);
      assert.match(html, /href="tel:116016"/, url);
    }
  });
});

describe('snippets', () => {
  const shown = pages.flatMap(({ url, html }) =>
    groupsIn(/<code (?:data-snippet|id="snippet")>([^]*?)<\/code>/g, html).map((code) => ({ url, code: decode(code) })),
  );

  test('stand on every page about a widget and on the page with code', () => {
    for (const url of [...widgets.map((name) => `/komponenter/${name}/`), '/bygg/']) {
      assert.ok(
        shown.some((each) => each.url === url),
        url,
      );
    }
  });

  test('are the same in both languages: tags, attributes and what these say, in order', () => {
    const said = (wanted: string): [name: string, value: string | undefined][][][] =>
      shown
        .filter(({ url }) => url === wanted)
        .map(({ code }) =>
          // A span only says that its words are in another language.
          tagsIn(code)
            .filter(({ name }) => name !== 'span')
            .map((tag) => Object.entries(tag).filter(([name]) => name !== 'alt' && name !== 'lang')),
        );
    for (const url of new Set(shown.map((each) => each.url))) {
      const there = sure(twinOf(page(url), url.startsWith('/en/') ? 'sv' : 'en'), url).url;
      assert.deepEqual(said(url), said(there), `${url} and ${there}`);
    }
  });

  test('name a pinned file that is there, with its hash', () => {
    for (const { url, code } of shown) {
      const scripts = groupsIn(/(<script [^>]*><\/script>)/g, code);
      assert.equal(scripts.length, 1, url);
      const script = sure(tagsIn(scripts.join())[0], url);
      const src = sure(script.src, url);
      assert.equal(script.type, 'module', url);
      assert.equal(script.crossorigin, 'anonymous', url);
      assert.ok(src.startsWith(`${metadata.url}/v/${version}/`), `${url}: ${src}`);
      const bytes = readFileSync(join(root, src.slice(metadata.url.length)));
      assert.equal(script.integrity, `sha384-${createHash('sha384').update(bytes).digest('base64')}`, url);
    }
  });

  test('are whole: they work on another site and without their script', () => {
    for (const { url, code } of shown) {
      assert.match(code, /^<!-- hamn \d+\.\d+\.\d+ · \d{4}-\d\d-\d\d · https?:\/\/\S+ -->\n(<p>\n {2})?<hamn-/, url);
      for (const { name, src, href } of tagsIn(code)) {
        for (const address of [src, href])
          if (address && !code.includes(` id="${address.slice(1)}"`))
            assert.match(address, /^(https?:\/\/|tel:)/, `${url}: <${name}>`);
      }
      for (const [, name, inside = ''] of code.matchAll(/<(hamn-[\w-]+)[^>]*>([^]*?)<\/\1>/g)) {
        assert.match(inside, /<a href="|<figure/, `${url}: <${name}>`);
      }
    }
  });

  test('are what the page itself shows', () => {
    for (const { url, code } of shown.filter((each) => /^\/(komponenter|en\/components)\//.test(each.url))) {
      const live = code
        .replace(/^<!--.*-->\n/, '')
        .replace(/\n<script [^]*$/, '')
        .replaceAll(`"${metadata.url}/`, '"/');
      const squeeze = (html: string): string => html.replace(/\s+/g, ' ');
      // The page's own exit, or one that is only to try; help with the contacts that this site has of its own.
      const ways = [
        live,
        live.replace('<hamn-quick-exit', '<hamn-quick-exit demo'),
        live.replace('<hamn-haven', '<hamn-haven src="/data/municipalities/0880.json"'),
      ];
      const there = squeeze(page(url).html);
      assert.ok(
        ways.some((way) => there.includes(squeeze(way))),
        url,
      );
    }
  });
});

describe('feeds', () => {
  const twins = [
    ['feed', 'sv', '/nyheter/'],
    ['en/feed', 'en', '/en/news/'],
  ] as const;
  for (const [name, lang, list] of twins) {
    const xml = read(`${name}.xml`);
    const json = JSON.parse(read(`${name}.json`)) as Feed;
    const entries = groupsIn(/<entry>([^]*?)<\/entry>/g, xml);
    const inside = (entry: string, tag: string): string =>
      decode(new RegExp(`<${tag}[^>]*>([^]*?)</${tag}>`).exec(entry)?.[1] ?? '');

    test(`${name}.xml is well-formed, and says the same as ${name}.json`, () => {
      const open: string[] = [];
      const rest = xml
        .replace(/<\?[^]*?\?>/, '')
        .replace(
          /<(\/?)([\w:]+)((?:\s[\w:]+="[^"<]*")*)\s*(\/?)>/g,
          (tag: string, end: string, each: string, _: string, empty: string) => {
            if (end) assert.equal(open.pop(), each, tag);
            else if (!empty) open.push(each);
            return '';
          },
        );
      assert.deepEqual(open, []);
      assert.doesNotMatch(rest, /[<>]|&(?!(amp|lt|gt|quot|#39);)/);
      assert.deepEqual(
        entries.map((entry) => [inside(entry, 'id'), inside(entry, 'title'), inside(entry, 'content')]),
        json.items.map(({ id, title, content_html }) => [id, title, content_html]),
      );
      assert.equal(json.language, lang);
    });

    test(`${name}.xml carries every item of the list in full, with its dates`, () => {
      const listed = page(list).tags.filter(
        ({ name, href }) => name === 'a' && href?.startsWith(list) && href !== list,
      );
      assert.deepEqual(
        json.items.map(({ url }) => url),
        listed.map(({ href = '' }) => metadata.url + href),
      );
      for (const item of json.items) {
        assert.ok(item.content_html.length > 300, item.url);
        assert.doesNotMatch(item.content_html, /(href|src)="\//, `${item.url} has an address without its site`);
        for (const date of [item.date_published, item.date_modified]) assert.ok(Date.parse(date), item.url);
      }
      for (const entry of entries) {
        assert.match(inside(entry, 'published'), /^\d{4}-\d\d-\d\dT/);
        assert.match(inside(entry, 'updated'), /^\d{4}-\d\d-\d\dT/);
      }
    });
  }

  test('have ids that never change, whatever the address of the site', () => {
    // Written down: another id would show every reader the old news as new.
    const { items } = JSON.parse(read('feed.json')) as Feed;
    const item = sure(items.find(({ url }) => url.endsWith('/nyheter/116-016/')));
    assert.equal(feedId(metadata.feedId, 'sv', '/nyheter/116-016'), item.id);
    assert.equal(feedId('a', 'sv', '/b'), 'urn:uuid:33dc216a-b24e-815c-819f-df5232a75edb');
    const ids = twins.flatMap(([name]) => (JSON.parse(read(`${name}.json`)) as Feed).items.map(({ id }) => id));
    assert.equal(new Set(ids).size, ids.length);
  });

  test('are named on every page, in its language', () => {
    for (const { url, tags } of pages.filter((each) => !isEmbedded(each))) {
      const feeds = tags.filter((tag) => withRel('alternate')(tag) && tag.type).map(({ href }) => href);
      const news = url.startsWith('/en/') ? ['/en/feed.xml', '/en/feed.json'] : ['/feed.xml', '/feed.json'];
      const isAboutChanges = ['/andrade-nummer/', '/en/changed-numbers/'].includes(url);
      assert.deepEqual(feeds, isAboutChanges ? [...news, '/data/feed.xml'] : news);
    }
  });
});

test('the sitemap names every page that may be found, and no other', () => {
  const named = groupsIn(/<loc>([^<]+)<\/loc>/g, read('sitemap.xml'));
  const wanted = pages.filter(isFound).map(({ url }) => metadata.url + url);
  assert.deepEqual(named.sort(), wanted.sort());
});

describe('wrong facts', () => {
  const day = new Date('2026-11-23');
  const sources = [{ name: 'Källa', url: 'https://example.se/' }];
  const good = { title: 'T', description: 'D', lang: 'sv', metadata, isNews: true, published: day, sources };

  test('are not seen in what is right', () => {
    assert.deepEqual(problemsInPage(good), []);
    assert.deepEqual(problemsInMetadata(metadata), []);
  });

  const wrong: Record<string, [value: unknown, message: RegExp]> = {
    title: ['', /^title: missing/],
    description: [undefined, /^description: missing/],
    picture: [{ src: 'photos/a.jpg' }, /^picture.alt: missing/],
    lang: ['de', /^lang: expected one of sv, en/],
    published: [undefined, /^published: missing/],
    updated: [new Date('2026-11-22'), /^updated: expected a day that is not before published/],
    happened: ['2026-13-01', /^happened: expected a day/],
    sources: [[{ name: 'Källa', url: 'example.se' }], /^sources, entry 1: url: expected a whole address/],
  };
  for (const [name, [value, message]] of Object.entries(wrong)) {
    test(`are told of a page: ${name}`, () =>
      assert.match(problemsInPage({ ...good, [name]: value }).join('\n'), message));
  }

  const wrongMetadata: Record<string, [value: unknown, message: RegExp]> = {
    url: ['https://example.se/', /^url: expected a whole address without a slash/],
    exit: ['example.se', /^exit: expected a whole address/],
    county: ['70', /^county: '70'; expected all, or the two-digit code of a county: 01 Stockholm, [^]*08 Kalmar, /],
    moreCounties: [['06', '70'], /^moreCounties: '70'; expected/],
    feedId: ['', /^feedId: missing/],
    title: [{ sv: 'T' }, /^title.en: missing/],
    municipality: [
      '1480',
      /^municipality: '1480'; expected the code of a municipality in county 08, Kalmar: 0821 Högsby, /,
    ],
    logo: [
      { src: '/saknas.svg', width: 1 },
      /^logo.height: missing; expected a whole number of pixels[^]*\nlogo.src: \/saknas.svg; expected a file/,
    ],
    links: [{ sv: [{ name: 'N', url: '/' }] }, /^links.sv, entry 1: expected a name and a whole address/],
    colours: [
      { light: { ...metadata.colours.light, water: '#89c2cc' }, dark: { ...metadata.colours.dark, ink: 'white' } },
      /^colours.light.water: #89c2cc has a contrast of 1.88 to 1 against paper, #fbfaf6; expected[^]*dark.ink: white; exp/,
    ],
  };
  for (const [name, [value, message]] of Object.entries(wrongMetadata)) {
    test(`are told of hamn.yaml: ${name}`, () =>
      assert.match(problemsInMetadata({ ...metadata, [name]: value }).join('\n'), message));
  }

  test('are told of a page that lacks what someone in danger needs', () => {
    const whole = read('index.html');
    for (const url of ['/', '/en/', '/stod/', '/en/support/vaxjo/', '/nyheter/']) {
      assert.deepEqual(problemsInHelp(url, whole), [], url);
    }
    const without = (part: string): string => whole.replaceAll(part, '');
    for (const url of ['/', '/en/', '/stod/', '/stod/ar/', '/en/support/vaxjo/']) {
      assert.match(problemsInHelp(url, without('href="tel:112"')).join(), /^the page has no link to 112; /, url);
      assert.match(problemsInHelp(url, without('href="tel:116016"')).join(), /^the page has no link to 116 016; /, url);
    }
    for (const url of ['/nyheter/', '/404.html']) {
      assert.deepEqual(problemsInHelp(url, without('href="tel:112"')), [], url);
      assert.match(problemsInHelp(url, without('<hamn-quick-exit')).join(), /^the page has no way out; /, url);
    }
    assert.deepEqual(problemsInHelp('/embed/hotline-card/', ''), []);
  });

  describe('stop the build', () => {
    let copy: string;
    before(async () => {
      copy = await copySite();
    });
    after(() => rm(copy, { recursive: true }));
    afterEach(() => mock.restoreAll());

    /** Changes a file of the copy, and returns its path. */
    async function change(file: string, from: string | RegExp, to: string): Promise<string> {
      const path = join(copy, file);
      const right = await readFile(path, 'utf8');
      const wrong = right.replace(from, to);
      assert.notEqual(wrong, right, file);
      await writeFile(path, wrong);
      return path;
    }

    test('with its exit code, and name file and entry', async () => {
      const file = `${project.content}/sv/index.md`;
      await change(file, 'layout: start.njk', 'layout: page.njk');
      await assert.rejects(buildIn(copy, '--output=out'), ({ code, stdout, stderr }: Failed) => {
        assert.equal(code, 1);
        assert.ok(`${stdout}${stderr}`.includes(`${file}: the page has no link to 112`), `${stdout}${stderr}`);
        return true;
      });
    });

    test('from a page of the template, which is named', () => {
      const added = new Map<string, () => (data: object) => void>();
      const eleventy = {
        addGlobalData: (name: string, make: () => (data: object) => void) => added.set(name, make),
        addLinter: () => undefined,
        on: () => undefined,
      };
      mock.method(console, 'warn', () => undefined);
      checks(eleventy as unknown as EleventyConfig);
      const check = sure(added.get('eleventyDataSchema'))();
      const told = mock.method(console, 'error', () => undefined);
      const exit = mock.method(process, 'exit', () => undefined);
      const page = { inputPath: './site/pages/sv/nyheter/116-016.md' };
      check({ ...good, layout: 'news.njk', page });
      assert.equal(exit.mock.callCount(), 0);
      check({ ...good, layout: 'news.njk', page, published: undefined });
      assert.deepEqual(exit.mock.calls[0]?.arguments, [1]);
      assert.match(
        String(told.mock.calls[0]?.arguments[0]),
        /^One fault stops the build:\n(\.\/)?site\/pages\/sv\/nyheter\/116-016\.md: published: missing/,
      );
    });

    const unreadable: [file: string, from: string, to: string, problem: string][] = [
      [project.settings, "county: '08'", "county: '08", "county: '08"],
      [project.ambassadors, 'name: Exempel 1\n', 'name: Exempel 1: ett\n', 'name: Exempel 1: ett'],
    ];
    for (const [file, from, to, problem] of unreadable) {
      test(`from a file that cannot be read, with its line: ${file}`, async () => {
        const path = await change(file, from, to);
        const line = readFileSync(path, 'utf8').split(problem)[0]?.split('\n').length;
        assert.throws(
          () => readYaml(path),
          ({ message }: Error) => message.startsWith(`${path}: `) && message.endsWith(`${problem} (line ${line})`),
        );
        await cp(file, path);
      });
    }

    test('from the support pages, when a line is not in the data', async () => {
      const file = 'site/support/support.ts';
      const path = await change(file, "'jourhavande-prast'", "'jourhavande-preast'");
      const { default: support } = (await import(
        pathToFileURL(path).href
      )) as typeof import('../../site/support/support.ts');
      assert.throws(support, { message: `${file}: jourhavande-preast: expected the id of a line in helplines.json` });
    });
  });
});

describe('in a browser', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveStatic>>;

  before(async () => {
    browser = await launchForPages();
    site = await serveStatic();
  });
  after(async () => {
    await browser.close();
    site.close();
  });

  /** How a page is opened: in a tab of its own, or in one that there is. */
  interface Way {
    width?: number;
    height?: number;
    script?: boolean;
    tab?: Page;
  }

  /** Where an element is. */
  const boxOf = async (element: ElementHandle | null | undefined, what = 'the element'): Promise<BoundingBox> =>
    sure(await sure(element, what).boundingBox(), `the box of ${what}`);

  async function open(url: string, { width = 360, height = 640, script = true, tab: given }: Way = {}): Promise<Page> {
    const tab = given ?? (await browser.newPage());
    await tab.setJavaScriptEnabled(script);
    await tab.setViewport({ width, height });
    await tab.goto(site.address + url);
    await tab.waitForNetworkIdle({ idleTime: 100 });
    return tab;
  }

  for (const script of [true, false]) {
    test(`a number to call and the exit are in the first screen of a phone, ${script ? 'with' : 'without'} script`, async () => {
      const tab = await browser.newPage();
      for (const url of [
        '/',
        '/en/',
        '/stod/',
        '/en/support/',
        ...pages.map((each) => each.url).filter((each) => /^\/stod\/./.test(each)),
      ]) {
        await open(url, { script, tab });
        const inFirstScreen = async (selector: string): Promise<BoundingBox> => {
          const box = await boxOf(await tab.$(selector), `${url}: ${selector}`);
          assert.ok(box.y >= 0 && box.y + box.height <= 640, `${url}: ${selector} ends at ${box.y + box.height}`);
          assert.ok(box.x >= 0 && box.x + box.width <= 360, `${url}: ${selector}`);
          return box;
        };
        const [emergency, line, exit] = await Promise.all([
          inFirstScreen('.help a[href="tel:112"]'),
          inFirstScreen('.help a[href="tel:116016"]'),
          inFirstScreen('hamn-quick-exit > a'),
        ]);
        for (const number of [emergency, line]) {
          assert.ok(number.y + number.height <= exit.y, `${url}: the exit covers a number`);
        }
      }
      await tab.close();
    });
  }

  test('the header is one row on a phone, and its menu opens without script', async () => {
    for (const url of ['/stod/', '/en/support/']) {
      const tab = await open(url, { script: false });
      assert.ok((await boxOf(await tab.$('.header-row'))).height <= 64, url);
      const link = sure((await tab.$$('.menu a'))[0]);
      assert.equal(await link.boundingBox(), null, 'the menu is open from the start');
      await tab.click('.menu-button');
      assert.ok(await link.boundingBox(), 'the menu does not open');
      await tab.close();
    }
  });

  test('the end of a page is not under the exit', async () => {
    const tab = await open('/stod/');
    await tab.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
    const links = await tab.$$('.footer a');
    const last = await boxOf(links.at(-1));
    const exit = await boxOf(await tab.$('hamn-quick-exit > a'));
    assert.ok(last.y + last.height <= exit.y);
    await tab.close();
  });

  test('code is copied with the keyboard as it stands, and it is said', async () => {
    const tab = await open('/komponenter/hotline-card/', { width: 1280 });
    const told: string[] = [];
    tab.on('console', (message) => told.push(message.text()));
    tab.on('pageerror', (error) => told.push(String(error)));
    await tab.evaluate(keepCopied);
    await tab.focus('.code button');
    await tab.keyboard.press('Enter');
    await tab.waitForFunction(() => document.querySelector('.code [role="status"]')?.textContent);
    const code = await tab.$eval('[data-snippet]', ({ textContent }) => textContent);
    assert.equal(await tab.evaluate('window.copied'), code);
    const status = await tab.$eval('.code [role="status"]', ({ textContent }) => textContent);
    assert.equal(status, 'Koden är kopierad.');
    assert.deepEqual(told, []);
    await tab.close();
  });

  test('there is no button to copy with when script does not run', async () => {
    const tab = await open('/komponenter/hotline-card/', { script: false });
    assert.equal((await tab.$$('.code button')).length, 0);
    await tab.close();
  });
});
