// Another owner's site: a copy of the repository whose project is this owner's, not the demonstration.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import type { Browser } from 'puppeteer-core';
import { build as bundleWith, type Rolldown } from 'vite';
import { sure } from '../../site/shared/sure.ts';
import { municipalities } from '../../widgets/data/index.ts';
import metadata, { type Metadata } from '../../site/metadata.ts';
import { project } from '../../site/project.ts';
import { launchForPages } from '../support/browser.ts';
import validity from '../support/html-validate.config.ts';
import { serveSite, type Site } from '../support/servers.ts';
import { serveStatic } from '../support/static-host.ts';
import { buildIn, copySite, runIn, writeSettings, writeYaml } from '../support/site-copy.ts';
import { type Feed, groupIn, groupsIn, pathsIn } from '../support/found.ts';
import { noteShifts } from './shifts.ts';

/** A site as it was built. */
interface Built {
  root: string;
  files: string[];
  read: (file: string) => string;
  has: (file: string) => boolean;
}

const kronoberg = 'alvesta lessebo ljungby markaryd tingsryd uppvidinge vaxjo almhult'.split(' ');

const ambassador = {
  id: 'exempel',
  name: 'Exempel',
  role: { sv: 'lärare', en: 'teacher' },
  place: '0780',
  pledge: { sv: 'Jag säger ifrån.', en: 'I speak up.' },
  consent: '2026-10-01',
  portrait: { drawing: 'exempel.svg', alt: { sv: 'Ett porträtt', en: 'A portrait' } },
};

/** What a municipality writes of its own, as docs/copying.md says. */
async function writeOwn(copy: string): Promise<void> {
  const page = (front: string[], text: string): string => `---\n${front.join('\n')}\n---\n\n${text}\n`;
  const files = {
    [`${project.content}/sv/index.md`]: page(
      [
        'title: Växjö fritt från våld',
        'description: Nummer att ringa i Växjö kommun.',
        'heading: Växjö hjälps åt',
        'lead: Vi hjälps åt i Växjö.',
        'picture: { src: photos/gata.png, alt: En gata i Växjö }',
      ],
      '## Vår egen rubrik\n\nVår egen text.',
    ),
    [`${project.portraits}/exempel.svg`]: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 5"/>',
    [`${project.content}/sv/handlingsplan.md`]: page(
      ['title: Planen', 'description: Kommunens plan mot våld.', 'lead: Det här vill vi.'],
      '## Vad den är till för\n\nVåldet ska upphöra.',
    ),
    [`${project.content}/en/handlingsplan.md`]: page(
      ['title: The plan', 'description: The plan against violence.', 'lead: This is what we want.'],
      '## What it is for\n\nTo end the violence.',
    ),
    [`${project.content}/sv/tillganglighet.md`]: page(
      ['title: Tillgänglighet', 'description: Hur tillgänglig webbplatsen är.'],
      'Växjö kommun ansvarar för den här redogörelsen.',
    ),
    [`${project.content}/sv/nyheter/borjat.md`]: page(
      [
        'title: Vi har börjat',
        'description: Arbetet har börjat i kommunen.',
        'published: 2026-11-01',
        'sources:',
        '  - { name: Exempel, url: https://example.se/ }',
      ],
      'Nu har vi börjat.',
    ),
    [`${project.content}/en/nyheter/borjat.md`]: page(
      [
        'title: We have begun',
        'description: The work has begun here.',
        'published: 2026-11-01',
        'sources:',
        '  - { name: Exempel, url: https://example.se/ }',
      ],
      'We have begun.',
    ),
  };
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(copy, name)), { recursive: true });
    await writeFile(join(copy, name), text);
  }
  await writeYaml(join(copy, project.plan), {
    title: 'Växjös plan 2027–2029',
    period: { from: 2027, to: 2029 },
    publisher: 'Växjö kommun',
    goals: [
      {
        id: 'skolor',
        title: { sv: 'Alla skolor är med', en: 'All schools take part' },
        progress: { reached: 3, of: 8, unit: { sv: 'skolor', en: 'schools' }, date: '2026-10-31' },
      },
    ],
    sources: [{ name: 'Exempel', url: 'https://example.se/' }],
  });
  await writeYaml(join(copy, project.ambassadors), [ambassador]);
  await mkdir(join(copy, project.photos));
  await cp('site/public/icon-180.png', join(copy, project.photos, 'gata.png'));
}

describe('a pasted file', () => {
  /** The bytes that one pastes of a widget. */
  async function built(mode: string): Promise<string> {
    const [bundle] = (await bundleWith({ mode, build: { write: false } })) as Rolldown.RolldownOutput[];
    return sure(bundle).output[0].code;
  }

  test('carries the codes of all municipalities, and nothing else about any', async () => {
    const block = await built('contact-block');
    for (const each of ['020-45 39 00', '010-355', 'ydostjouren', 'Västervik', 'kalmar.se', 'vastervik-jour', 'Växjö'])
      assert.ok(!block.includes(each), each);
    for (const { code } of municipalities) assert.ok(block.includes(code), code);
    assert.ok(!(await built('ambassador-gallery')).includes('0880'));
  });

  test('carries what a card shows of a line, and neither sources nor notes', async () => {
    const card = await built('hotline-card');
    for (const each of ['020-52 10 10', 'mon-fri 08:30-16:00', 'kvinnor med utländsk härkomst', 'stod@rfsl.se'])
      assert.ok(card.includes(each), each);
    for (const each of ['Women of foreign background', 'dir-2026-06', 'stodlinjer.se', 'hours not confirmed'])
      assert.ok(!card.includes(each), each);
  });
});

// Addresses of two letters below /stod/ are languages.
describe('a copy of the repository belongs', () => {
  let copy: string;
  before(async () => (copy = await copySite()));
  after(() => rm(copy, { recursive: true }));

  /** Settings of the owner. An empty text says the same as nothing. */
  type Changes = Partial<Omit<Metadata, 'warnings' | 'colours'>> & {
    warnings?: Metadata['warnings'] | '';
    colours?: { light: Record<string, string> };
  };

  const folder = (): string => join(copy, dirname(project.settings));
  /** Replaces the demonstration in the copy with an empty project. */
  async function empty(): Promise<void> {
    await rm(folder(), { recursive: true });
    await mkdir(folder());
  }
  /** Puts the demonstration back. */
  async function restore(): Promise<void> {
    await rm(folder(), { recursive: true });
    await cp(dirname(project.settings), folder(), { recursive: true });
  }

  /** Builds the site with these settings, and reads what it left. */
  async function build(name: string, changes: Changes): Promise<Built> {
    await writeSettings(copy, changes);
    await buildIn(copy, `--output=${name}`);
    const root = join(copy, name);
    // The reference of the code, and the data and code of all Sweden, are the same for everyone.
    const files = pathsIn(root).filter(
      (file) => /\.(html|xml|json|webmanifest|txt|css|svg)$/.test(file) && !/^(api|data|v|integrity)\b/.test(file),
    );
    return {
      root,
      files,
      read: (file) => readFileSync(join(root, file), 'utf8'),
      has: (file) => existsSync(join(root, file)),
    };
  }

  describe('to another county', () => {
    let site: Built;
    before(async () => {
      await empty();
      site = await build('county', {
        url: 'https://example.se',
        county: '07',
        title: { sv: 'Ett Kronobergs län fritt från våld', en: 'A Kronoberg county free from violence' },
        description: { sv: 'Nummer att ringa i Kronobergs län.', en: 'Numbers to call in Kronoberg county.' },
        discreetTitle: { sv: 'Kronobergs län', en: 'Kronoberg county' },
        owner: { name: 'Exempel' },
        contact: { name: 'Exempel', url: 'https://example.se/' },
        warnings: { smhi: 'http://127.0.0.1:1/warning.json', vma: 'http://127.0.0.1:1/alerts' },
        haven: false,
      });
    });

    test('has no help over its pages when it is turned off', () => {
      for (const file of site.files.filter((each) => each.endsWith('.html')))
        assert.doesNotMatch(site.read(file), /class="[^"]*footer-haven/, file);
      assert.doesNotMatch(site.read('integritet/index.html'), /öppnar hjälp ovanpå sidan/);
    });

    test('links to the warnings that it could not take a copy of, and shows none', () => {
      for (const page of ['index.html', 'en/index.html']) {
        assert.match(site.read(page), /<a href="https:\/\/www.smhi.se\/"/);
        assert.doesNotMatch(site.read(page), /class="alerts"/);
        assert.doesNotMatch(site.read(page), /<hamn-alert-banner/);
      }
      assert.ok(!site.has('data/smhi-warnings.json'));
    });

    test('holds no word of Kalmar county', () => {
      const names = municipalities
        .filter(({ county }) => county === '08')
        .flatMap(({ name, domain }) => [name, domain])
        .filter(Boolean);
      const word = new RegExp(['kalmar', 'sandwall', 'widman', 'carlzon', 'sydostjouren', ...names].join('|'), 'i');
      assert.ok(site.files.length > 50);
      const found = site.files.flatMap((file) => {
        const text = `${file}\n${site.read(file)}`;
        const found = word.exec(text);
        return found ? [`${file}: ${found[0]}`] : [];
      });
      assert.deepEqual(found, []);
    });

    test('has a page in each language for each of its own municipalities', () => {
      for (const [lang, folder] of [
        ['sv', 'stod'],
        ['en', 'en/support'],
      ] as const) {
        const pages = site.files.flatMap(
          (file) => new RegExp(`^${folder}/([^/]{3,})/index\\.html$`).exec(file)?.[1] ?? [],
        );
        assert.deepEqual(pages.sort(), [...kronoberg].sort(), lang);
      }
      for (const [page, said] of [
        ['stod/vaxjo', 'Numret är inte bekräftat här.'],
        ['en/support/vaxjo', 'The number is not confirmed here.'],
      ] as const) {
        const html = site.read(`${page}/index.html`);
        assert.match(html, new RegExp(`<hamn-contact-block>\\s*<address>[^]*${said}[^]*href="https://vaxjo.se/"`));
      }
    });

    test('has a general text where the owner has none yet, and every page that the others have', () => {
      const has = (file: string, text: string): void => assert.ok(site.read(file).includes(text), `${file}: ${text}`);
      has('index.html', 'Ett Kronobergs län fritt från våld</title>');
      has('index.html', 'Det går att få stöd');
      has('handlingsplan/index.html', 'Här finns ingen plan att läsa än.');
      has('ambassadorer/index.html', 'Här finns inga ambassadörer än.');
      assert.doesNotMatch(site.read('ambassadorer/index.html'), /<figure/);
      // The example on the gallery's own page stays, with pictures that are there.
      const gallery = site.read('komponenter/ambassador-gallery/index.html');
      const pictures = groupsIn(/ src="(\/portraits\/[^"]+)"/g, gallery);
      assert.ok(pictures.length);
      for (const picture of pictures) assert.ok(site.has(picture), picture);
    });
  });

  describe('to the whole country, with warnings', () => {
    let site: Built;
    let others: Site;
    before(async () => {
      others = await serveSite({
        '/warning.json': '[]',
        '/alerts': '{"timestamp":"2026-11-25T08:00:00Z","alerts":[]}',
      });
      await restore();
      site = await build('country', {
        moreCounties: 'all',
        warnings: { smhi: `${others.address}/warning.json`, vma: `${others.address}/alerts` },
      });
    });
    after(() => others.close());

    test('has a page in each language for each of the 290 municipalities, found from the list', () => {
      for (const [lang, folder] of [
        ['sv', 'stod'],
        ['en', 'en/support'],
      ] as const) {
        const pages = site.files.filter((file) => new RegExp(`^${folder}/[^/]{3,}/index\\.html$`).test(file));
        assert.equal(pages.length, 290, lang);
        const list = site.read(`${folder}/index.html`);
        for (const file of pages) assert.ok(list.includes(`href="/${file.replace('index.html', '')}"`), file);
      }
      assert.match(site.read('stod/habo-uppsala/index.html'), /<hamn-contact-block>\s*<address>\s*<strong>Håbo kommun/);
      assert.match(
        site.read('stod/kalmar/index.html'),
        /<hamn-contact-block municipality="0880">\s*<address>\s*<strong>Kalmar kommun/,
      );
      assert.doesNotMatch(site.read('kommuner/index.html'), /Stockholm|Habo/);
    });

    test('shows the copies that the build took, each with when it was taken, and links where they came from', () => {
      for (const page of ['index.html', 'en/index.html']) {
        const banners = [
          ...site.read(page).matchAll(/<hamn-alert-banner county="08" src="([^"]+)">\s*<a href="([^"]+)"/g),
        ];
        assert.deepEqual(
          banners.map(([, src, href]) => [src, href]),
          [
            ['/data/smhi-warnings.json', 'https://www.smhi.se/'],
            ['/data/vma-warnings.json', 'https://www.sverigesradio.se/'],
          ],
        );
      }
      for (const file of ['data/smhi-warnings.json', 'data/vma-warnings.json']) {
        assert.ok(
          Date.now() - Date.parse((JSON.parse(site.read(file)) as { timestamp: string }).timestamp) < 10 * 60_000,
          file,
        );
      }
      for (const file of site.files.filter((each) => /^(en\/)?(stod|support)\//.test(each))) {
        assert.doesNotMatch(site.read(file), /<hamn-alert-banner/, file);
      }
    });
  });

  describe('to a county with many warnings', () => {
    const later = '2099-01-01T00:00:00.000Z';
    const sample = (name: string): string => readFileSync(`test/samples/${name}.json`, 'utf8');
    let site: Built;
    let host: Awaited<ReturnType<typeof serveStatic>>;
    let browser: Browser;
    before(async () => {
      const others = await serveSite({
        '/warning.json': sample('smhi')
          .replaceAll(/"id": \d+/g, '"id": 8')
          .replaceAll(/("approximateEnd": )"[^"]*"/g, `$1"${later}"`),
        '/alerts': sample('vma').replaceAll(/("expires": )"[^"]*"/g, `$1"${later}"`),
      });
      site = await build('warned', {
        warnings: { smhi: `${others.address}/warning.json`, vma: `${others.address}/alerts` },
      });
      others.close();
      host = await serveStatic(site.root);
      browser = await launchForPages();
    });
    after(async () => {
      await browser.close();
      host.close();
    });

    test('names the gravest three and counts the rest, in valid HTML', async () => {
      for (const [file, ...wanted] of [
        ['index.html', 'Viktigt meddelande Kalmar kommun. EXEMPEL Rök', 'Röd varning Snöfall', 'och 2 till. Hämtade'],
        [
          'en/index.html',
          'Important announcement Kalmar kommun. SAMPLE Smoke',
          'Red warning Snow',
          'and 2 more. Fetched',
        ],
      ] as const) {
        const html = site.read(file);
        const text = groupIn(/<summary>([^]*)<\/summary>/, html)
          .replace(/<[^>]*>/g, '')
          .replace(/\s+/g, ' ');
        for (const each of wanted) assert.ok(text.includes(each), `${file}: ${each}: ${text}`);
        assert.equal([...html.matchAll(/class="warning /g)].length, 3);
        const { results } = await new HtmlValidate(validity).validateString(html, file);
        assert.deepEqual(results, []);
      }
    });

    for (const [url, width, height] of [
      ['/', 320, 640],
      ['/en/', 320, 640],
      ['/', 1280, 720],
      ['/en/', 1280, 720],
    ] as const) {
      test(`does not move when they have been read, and the numbers are in the first screen: ${url} at ${width}`, async () => {
        const tab = await browser.newPage();
        await tab.setViewport({ width, height });
        await tab.evaluateOnNewDocument(noteShifts);
        await tab.goto(host.address + url, { waitUntil: 'networkidle0' });
        assert.equal(await tab.evaluate('window.shifted()'), 0);
        for (const number of ['112', '116016']) {
          const link = sure(await tab.$(`.help a[href="tel:${number}"]`), number);
          const box = sure(await link.boundingBox(), number);
          assert.ok(box.y + box.height <= height, `${number} ends at ${box.y + box.height}`);
        }
        await tab.focus('.alerts summary');
        await tab.keyboard.press('Enter');
        const shown = await tab.$$eval('hamn-alert-banner', (banners) =>
          banners.map(({ shadowRoot }) => shadowRoot?.querySelectorAll('[part="warning"]').length),
        );
        assert.deepEqual(shown, [4, 1]);
        assert.ok(await sure(await tab.$('hamn-alert-banner')).boundingBox());
        await tab.close();
      });
    }
  });

  describe('to a municipality', () => {
    let site: Built;
    before(async () => {
      await empty();
      await writeOwn(copy);
      site = await build('municipality', {
        county: '07',
        municipality: '0780',
        title: { sv: 'Växjö fritt från våld', en: 'Växjö free from violence' },
        discreetTitles: true,
        discreetTitle: { sv: 'Växjö kommun', en: 'Växjö' },
        demonstration: false,
        logo: { src: '/favicon.svg', width: 32, height: 40 },
        warnings: '',
        links: { sv: [{ name: 'Exempel', url: 'https://example.se/' }], en: [] },
        colours: { light: { water: '#7a1f5c' } },
        havenWord: { sv: 'Hjälp', en: 'Help' },
      });
    });

    test('has help over its pages, with its own word and its own contacts', () => {
      const data = '/data/municipalities/0780.json';
      for (const [page, support, word] of [
        ['index.html', '/stod/', 'Hjälp'],
        ['en/news/index.html', '/en/support/', 'Help'],
      ] as const)
        assert.ok(
          site
            .read(page)
            .includes(`<hamn-haven municipality="0780" src="${data}"><a href="${support}">${word}</a></hamn-haven>`),
          page,
        );
      assert.ok(existsSync(join(site.root, data)));
      assert.match(site.read('komponenter/haven/affisch.svg'), />Hjälp</);
      assert.match(site.read('integritet/index.html'), /står ordet Hjälp\./);
    });

    test('has its own start page, with its own heading and picture, the numbers to call and the exit', () => {
      const start = site.read('index.html');
      assert.match(start, /<title>Växjö kommun<[^]*<h1>Växjö hjälps åt<\/h1>/);
      for (const number of ['112', '116016']) assert.ok(start.includes(`href="tel:${number}"`), number);
      assert.match(start, /<hamn-quick-exit>\s*<a href="https:/);
      assert.match(start, /<p class="lead">Vi hjälps åt i Växjö\.<\/p>/);
      assert.match(start, /<h2 id="var-egen-rubrik">Vår egen rubrik<\/h2>/);
      assert.match(start, /<img src="\/photos\/[^"]+" [^>]*alt="En gata i Växjö" loading="eager"/);
      assert.doesNotMatch(start, /harbour|<hamn-alert-banner|Det går att få stöd/);
    });

    test('has its own plan, with goals and what has been reached', () => {
      const plan = site.read('handlingsplan/index.html');
      for (const text of [
        'Växjös plan 2027–2029',
        'Alla skolor är med',
        '3 av 8 skolor',
        '<progress max="8" value="3"',
      ]) {
        assert.ok(plan.includes(text), text);
      }
      assert.doesNotMatch(plan, /påhittade|Inget framsteg/);
      assert.match(site.read('en/action-plan/index.html'), /3 of 8 schools/);
    });

    test('has its own ambassador, accessibility statement and news', () => {
      assert.match(site.read('ambassadorer/index.html'), /<blockquote>Jag säger ifrån\.<\/blockquote>/);
      assert.match(site.read('tillganglighet/index.html'), /Växjö kommun ansvarar för den här redogörelsen\./);
      assert.doesNotMatch(site.read('tillganglighet/index.html'), /mallen/);
      const titles = (JSON.parse(site.read('feed.json')) as Feed).items.map(({ title }) => title);
      assert.ok(titles.includes('Vi har börjat'), titles.join());
      assert.ok(site.read('en/news/index.html').includes('href="/en/news/borjat/">We have begun</a>'));
      assert.ok(site.has('en/news/borjat/index.html'));
    });

    test('is about that municipality alone', () => {
      const pages = site.files.filter((file) => /^stod\/[^/]{3,}\/index\.html$/.test(file));
      assert.deepEqual(pages, ['stod/vaxjo/index.html']);
      for (const file of site.files) assert.doesNotMatch(site.read(file), /Alvesta|Ljungby/, file);
    });

    test('names every tab alike when titles are discreet', () => {
      const pages = site.files.filter((file) => file.endsWith('.html'));
      for (const file of pages) {
        const name = file.startsWith('en/') ? 'Växjö' : 'Växjö kommun';
        assert.equal(groupIn(/<title>([^<]*)<\/title>/, site.read(file)), name, file);
      }
    });

    test('has its own logo, links and colours, for pages and widgets', () => {
      const start = site.read('index.html');
      assert.match(
        start,
        /<a class="site-name" href="\/" aria-current="page"><img src="\/favicon.svg" width="32" height="40" alt=""> Växjö/,
      );
      assert.match(start, /<a href="https:\/\/example.se\/" rel="noreferrer">Exempel<\/a>/);
      assert.doesNotMatch(site.read('en/index.html'), /https:\/\/example.se/);
      const inside = sure(/<style>(.*?)<\/style>/.exec(start)?.[1]);
      for (const css of [inside, site.read('css/embed.css')]) {
        assert.match(css, /--water:#7a1f5c[;}].*--hamn-water:var\(--water\)/);
        assert.doesNotMatch(css, new RegExp(sure(metadata.colours.light.water)));
      }
    });

    test('shows one ambassador no larger than many', async () => {
      const host = await serveStatic(site.root);
      const browser = await launchForPages();
      const tab = sure((await browser.pages())[0]);
      await tab.setViewport({ width: 1280, height: 800 });
      await tab.goto(host.address);
      const figure = sure(await tab.$('hamn-ambassador-gallery figure'));
      const { width } = sure(await figure.boundingBox());
      await browser.close();
      host.close();
      assert.ok(width > 150 && width < 230, `${width} pixels`);
    });

    test('shows no made-up man as one who has agreed', async () => {
      const file = join(copy, project.ambassadors);
      await writeYaml(file, [{ ...ambassador, name: 'Exempel 1' }]);
      await writeSettings(copy, { county: '07', municipality: '0780', demonstration: false });
      const { status, stderr } = runIn(copy, 'site/check/run.ts');
      await writeYaml(file, [ambassador]);
      assert.equal(status, 1);
      assert.ok(stderr.includes(`${project.ambassadors}: exempel: made up; expected people who have agreed`), stderr);
    });

    test('says nothing of a demonstration when it is none', () => {
      for (const file of site.files) assert.doesNotMatch(site.read(file), /class="phase"/, file);
    });
  });
});
