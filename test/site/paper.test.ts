// What leaves the screen: the printed pages, and the cards to cut out.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import readCode from 'jsqr';
import type { Browser, Page } from 'puppeteer-core';
import sharp from 'sharp';
import { day } from '../../site/layout/filters.ts';
import layoutWords from '../../site/layout/words.ts';
import metadata from '../../site/metadata.ts';
import type { ShownMunicipality } from '../../site/municipalities/municipalities.ts';
import { hasContacts, publishedMunicipalities } from '../../site/municipalities/published.ts';
import { slug } from '../../site/municipalities/slug.ts';
import { sheet, type CardKind } from '../../site/paper/cards.ts';
import { hoursOf, moreLines, type PaperLanguage } from '../../site/paper/numbers.ts';
import { sure } from '../../site/shared/sure.ts';
import { allChecked, findHelpline, helplines, phone } from '../../widgets/data/index.ts';
import { byName } from '../../widgets/contact-block/same-name.ts';
import { launchForPages } from '../support/browser.ts';
import { serveSite, type Site } from '../support/servers.ts';

const root = 'dist/site';
const languages = { sv: '/stod/', en: '/en/support/' } as const;
const sheets = { sv: { plain: 'kort', withCode: 'kort-qr' }, en: { plain: 'cards', withCode: 'cards-qr' } } as const;
const kinds: CardKind[] = ['plain', 'withCode'];
/** Words that tell an onlooker what it is about. */
const telling = /våld|violen|kvinnofrid|övergrepp|abuse|utsatt|hotad|threat/i;

const numberOf = (id: string): string => sure(findHelpline(id)?.phone, id).display;
const shown: ShownMunicipality[] = publishedMunicipalities().map((each) => ({
  ...each,
  hasContacts: hasContacts(each.code),
  slug: slug(each),
  named: { socialServices: byName(each.socialServices ?? []), shelters: byName(each.shelters ?? []) },
}));
const kalmar = sure(shown.find(({ code }) => code === '0880'));
/** A municipality whose number out of hours is unknown. */
const unknown = sure(shown.find(({ outOfHours }) => !outOfHours));
/** One with the longest words and numbers that an owner may write. */
const long: ShownMunicipality = {
  ...kalmar,
  fullName: 'Malung-Sälens och Örnsköldsviks gemensamma kommunalförbund',
  outOfHours: { name: 'MWMW', phone: phone('+46 (0)771-123 45 67 (be om Mellersta Westmanlands socialjour)') },
};

/** The wide font that our machines have: what fits with it fits with any common one. */
const wide = "* { font-family: 'DejaVu Sans', Verdana !important; }";

describe('on paper', () => {
  let site: Site;
  let browser: Browser;
  let tab: Page;
  before(async () => {
    site = await serveSite({ '/measure': `<!doctype html><title>x</title><style>${wide}</style>` }, {}, root);
    browser = await launchForPages();
    tab = await browser.newPage();
    // The pages' own policy would refuse the wide font.
    await tab.setBypassCSP(true);
  });
  after(async () => {
    await browser?.close();
    site?.close();
  });

  const municipalityPages = Object.values(languages).flatMap((folder) =>
    readdirSync(`${root}${folder}`, { withFileTypes: true })
      .filter((each) => each.isDirectory() && shown.some((municipality) => municipality.slug === each.name))
      .map(({ name }) => `${folder}${name}/`),
  );

  /** How many pages Chromium prints, with its own margins and with the page's title and address in them. */
  async function pagesOf(path: string, content = ''): Promise<number> {
    await tab.goto(site.address + path);
    await tab.addStyleTag({ content: wide + content });
    const margin = { top: '1cm', right: '1cm', bottom: '1cm', left: '1cm' };
    const file = await tab.pdf({ format: 'A4', margin, preferCSSPageSize: true, displayHeaderFooter: true });
    return (
      Buffer.from(file)
        .toString('latin1')
        .match(/\/Type \/Page\b/g) ?? []
    ).length;
  }

  async function textOf(path: string): Promise<string> {
    await tab.emulateMediaType('print');
    await tab.goto(`${site.address}${path}index.html`);
    const text = await tab.evaluate(() => document.body.innerText);
    await tab.emulateMediaType();
    return text;
  }

  it('each municipality has one page', async () => {
    assert.equal(municipalityPages.length, 24);
    for (const path of municipalityPages) assert.equal(await pagesOf(`${path}index.html`), 1, path);
  });

  it('a municipality has one page with twelve numbers of its own', async () => {
    const twelve = Array.from(
      { length: 12 },
      (_, i) => `<li><span class="paper-label">Nummer</span> <b>0470-00 00 ${i + 10}</b></li>`,
    );
    const html = readFileSync(`${root}/stod/kalmar/index.html`, 'utf8');
    const full = html.replace(
      /class="paper-columns">([^]*?<ul>)[^]*?(<\/ul>)/,
      `class="paper-columns paper-many">$1${twelve.join('')}$2`,
    );
    assert.notEqual(full, html);
    const other = await serveSite({ '/full': full }, {}, root);
    await tab.goto(`${other.address}/full`);
    await tab.addStyleTag({ content: wide });
    const file = await tab.pdf({ format: 'A4', preferCSSPageSize: true });
    other.close();
    assert.equal(
      (
        Buffer.from(file)
          .toString('latin1')
          .match(/\/Type \/Page\b/g) ?? []
      ).length,
      1,
    );
  });

  it('the support page has two', async () => {
    for (const path of Object.values(languages)) assert.equal(await pagesOf(`${path}index.html`), 2, path);
  });

  it('counts the pages of what is longer', async () => {
    assert.ok((await pagesOf('/stod/kalmar/index.html', '.paper { padding-top: 290mm !important }')) > 1);
  });

  it('a municipality begins with neutral words and the numbers that hold day and night', async () => {
    for (const path of municipalityPages) {
      const text = await textOf(path);
      const lines = text
        .split('\n')
        .map((each) => each.trim())
        .filter(Boolean);
      assert.match(sure(lines[0]), /^(Viktiga telefonnummer|Important telephone numbers)$/, path);
      const numbers = ['112', 'kvinnofridslinjen', 'bris'].map(numberOf);
      const places = numbers.map((number) => text.indexOf(number));
      assert.ok(
        places.every((place) => place > 0),
        `${path}: ${text}`,
      );
      const top = text.slice(0, Math.max(...places) + 10);
      assert.doesNotMatch(top, telling, path);
      assert.doesNotMatch(text, /våld|violence/i, path);
      const own = sure(shown.find((each) => path.endsWith(`/${each.slug}/`)));
      const { outOfHours, switchboard, socialServices = [], shelters = [] } = own;
      for (const { phone } of [outOfHours ?? [], switchboard ?? [], socialServices, shelters].flat())
        if (phone) assert.ok(text.indexOf(phone.display) > Math.max(...places), `${path}: ${phone.display}`);
      assert.ok(text.includes(sure(day(allChecked, path.startsWith('/en') ? 'en' : 'sv'))), path);
      assert.ok(!outOfHours === /ring 112\.|call 112\./.test(text), path);
    }
  });

  it('the support page has every line that has a number, after the same top', async () => {
    for (const path of Object.values(languages)) {
      const text = await textOf(path);
      assert.doesNotMatch(text.slice(0, text.indexOf(numberOf('bris'))), telling);
      for (const line of helplines) if (line.phone) assert.ok(text.includes(line.phone.display), line.id);
    }
  });

  it('has no exit, menu or footer, and only black letters', async () => {
    for (const path of ['/stod/', '/stod/vastervik/', '/en/support/kalmar/']) {
      await textOf(path);
      await tab.emulateMediaType('print');
      const found = await tab.evaluate(() => {
        const isShown = (each: Element) => each.getClientRects().length > 0;
        const around = [...document.querySelectorAll('hamn-quick-exit, .header, .footer, nav, button')].filter(isShown);
        const texts = [...document.querySelectorAll('.paper *')].filter(isShown);
        return {
          around: around.map((each) => each.outerHTML),
          colours: [...new Set(texts.map((each) => getComputedStyle(each).color))],
        };
      });
      assert.deepEqual(found, { around: [], colours: ['rgb(0, 0, 0)'] }, path);
      await tab.emulateMediaType();
    }
  });

  it('shows nothing of the sheet on a screen', async () => {
    await tab.goto(`${site.address}/stod/kalmar/index.html`);
    assert.equal(await tab.$eval('.paper', (each) => each.getClientRects().length), 0);
  });

  it('takes other pages as they were, without the footer', async () => {
    const text = await textOf('/handlingsplan/');
    assert.ok(text.includes(metadata.title.sv));
    assert.doesNotMatch(text, /Integritet/);
  });

  /** What reaches over its card in a sheet, and what the sheet says. */
  async function measured(svg: string): Promise<{ over: string[]; cards: number; texts: string[] }> {
    return tab.evaluate((svg) => {
      const holder = document.createElement('div');
      holder.innerHTML = svg;
      document.body.replaceChildren(holder);
      const card = document.querySelector<SVGGElement>('#card');
      if (!card) throw new Error('no card');
      const texts = [...holder.querySelectorAll('text')];
      const boxes = texts.map((each) => ({
        words: each.textContent,
        isOnCard: card.contains(each),
        box: each.getBBox(),
      }));
      const outside = boxes.filter(({ isOnCard, box: { x, y, width, height } }) =>
        isOnCard ? x < 3 || y < 0.5 || x + width > 82 || y + height > 54.5 : x < 5 || x + width > 205,
      );
      const code = card.querySelector('path')?.getBoundingClientRect();
      const onCode = texts.filter((each) => {
        const { left, right, top, bottom } = each.getBoundingClientRect();
        return (
          card.contains(each) &&
          code &&
          left < code.right &&
          right > code.left &&
          top < code.bottom &&
          bottom > code.top
        );
      });
      const inked = boxes.filter(({ isOnCard }) => isOnCard);
      // The height of a box has room for accents and descenders; the letters themselves take some two thirds of it.
      const shrunk = inked.map(({ words, box }) => ({
        words,
        x: box.x,
        right: box.x + box.width,
        top: box.y + box.height * 0.2,
        bottom: box.y + box.height * 0.8,
      }));
      const onEachOther = shrunk.filter((one, i) =>
        shrunk.some(
          (other, j) =>
            i < j && one.x < other.right && other.x < one.right && one.top < other.bottom && other.top < one.bottom,
        ),
      );
      return {
        over: [
          ...outside.map(({ words }) => words),
          ...onCode.map((each) => each.textContent),
          ...onEachOther.map(({ words }) => words),
        ].map(String),
        cards: 1 + holder.querySelectorAll('use').length,
        texts: boxes.filter(({ isOnCard }) => isOnCard).map(({ words }) => String(words)),
      };
    }, svg);
  }

  describe('a card', () => {
    before(async () => {
      await tab.goto(`${site.address}/measure`);
    });

    it('keeps its words inside, whatever the municipality and with a wide font', async () => {
      for (const municipality of [...shown.filter(({ county }) => county === '08'), unknown, long, undefined])
        for (const lang of Object.keys(languages) as PaperLanguage[])
          for (const kind of kinds) {
            const { over, cards } = await measured(sheet(kind, municipality, lang));
            assert.deepEqual(over, [], `${municipality?.name} ${lang} ${kind}`);
            assert.equal(cards, 8);
          }
    });

    it('is measured by its letters', async () => {
      const svg = sheet('plain', kalmar, 'sv').replace('>020-45 39 00<', '>020-45 39 00 020-45 39 00<');
      assert.deepEqual((await measured(svg)).over, ['020-45 39 00 020-45 39 00']);
    });

    it('has large numbers: at least 13 points beside a code, and 20 without', () => {
      for (const [kind, points] of [
        ['plain', 20],
        ['withCode', 13],
      ] as const) {
        const bold = [...sheet(kind, kalmar, 'sv').matchAll(/font-size="([\d.]+)" font-weight="700"/g)];
        assert.ok(bold.length >= 4);
        for (const [, size] of bold) assert.ok((Number(size) / 25.4) * 72 >= points, `${kind}: ${size} mm`);
      }
    });
  });

  for (const lang of ['sv', 'en'] as const) {
    for (const kind of kinds) {
      it(`a card has the numbers of the data, its day and neutral words: ${lang}, ${kind}`, async () => {
        const known = new Set(
          [...helplines, ...shown.flatMap(({ outOfHours }) => outOfHours ?? [])].flatMap((each) =>
            each.phone ? [each.phone.tel] : [],
          ),
        );
        for (const municipality of [kalmar, unknown, undefined]) {
          const { texts } = await measured(sheet(kind, municipality, lang));
          const all = texts.join(' ');
          const numbers = texts.filter((each) => /^[\d -]+$/.test(each));
          const fourth = municipality?.outOfHours?.phone?.display ?? numberOf('1177');
          for (const number of [numberOf('112'), numberOf('kvinnofridslinjen'), numberOf('bris'), fourth])
            assert.ok(numbers.includes(number), `${number}: ${all}`);
          for (const number of numbers) assert.ok(known.has(number.replace(/\D/g, '')), number);
          assert.ok(all.includes(sure(day(allChecked, lang))), all);
          assert.doesNotMatch(all, telling);
        }
      });

      it(`is a file on A4 for each municipality: ${lang}, ${kind}`, async () => {
        const folder = languages[lang];
        const pages = municipalityPages.filter((path) => path.startsWith(folder));
        for (const path of [folder, ...pages]) {
          const address = `${path}${sheets[lang][kind]}.svg`;
          const svg = readFileSync(root + address, 'utf8');
          assert.match(svg, /^<svg xmlns="[^"]+" lang="\w\w" width="210mm" height="297mm" viewBox="0 0 210 297">/);
          assert.doesNotMatch(svg, /(?:href|src)="(?!#)|url\(|<script/, 'asks for another file');
          assert.ok(readFileSync(`${root}${path}index.html`, 'utf8').includes(`href="${address}"`), address);
        }
        assert.equal(await pagesOfSheet(`${folder}${sheets[lang][kind]}.svg`), 1);
      });
    }

    it(`each code on a sheet leads to the support page: ${lang}`, async () => {
      const svg = readFileSync(`${root}${languages[lang]}kalmar/${sheets[lang].withCode}.svg`);
      const { data, info } = await sharp(svg, { density: 200 })
        .ensureAlpha()
        .raw()
        .toBuffer({ resolveWithObject: true });
      const pixels = new Uint8ClampedArray(data);
      const millimetre = info.width / 210;
      for (const [column, row] of [
        [0, 0],
        [1, 0],
        [0, 3],
        [1, 3],
      ] as const) {
        const [x, y, width, height] = [20 + column * 85, 38.5 + row * 55, 85, 55].map((each) =>
          Math.round(each * millimetre),
        ) as [number, number, number, number];
        const card = new Uint8ClampedArray(width * height * 4);
        for (let line = 0; line < height; line += 1) {
          const from = ((y + line) * info.width + x) * 4;
          card.set(pixels.subarray(from, from + width * 4), line * width * 4);
        }
        assert.equal(
          readCode(card, width, height)?.data,
          metadata.url + layoutWords[lang].supportPage,
          `${column}, ${row}`,
        );
      }
    });
  }

  async function pagesOfSheet(path: string): Promise<number> {
    const other = await browser.newPage();
    await other.goto(site.address + path);
    const file = await other.pdf({ format: 'A4', preferCSSPageSize: true, displayHeaderFooter: true });
    await other.close();
    return (
      Buffer.from(file)
        .toString('latin1')
        .match(/\/Type \/Page\b/g) ?? []
    ).length;
  }
});

describe('the lines on paper', () => {
  it('that answer day and night are those of the data, and no line is for those who hit', () => {
    const { always, others } = moreLines('sv');
    const numbers = always.map(({ number }) => number);
    for (const id of ['hjalplinjen', 'sjalvmordslinjen', '1177', 'stodlinjen-for-transpersoner'])
      assert.ok(numbers.includes(numberOf(id)), id);
    for (const { number } of [...always, ...others])
      assert.notEqual(helplines.find((each) => each.phone?.display === number)?.groups?.[0], 'abuser', number);
  });

  it('have hours only where these are sure, and a season is said', () => {
    const of = (id: string) => hoursOf(sure(findHelpline(id)), 'sv');
    assert.equal(of('kvinnofridslinjen'), 'Dygnet runt');
    assert.equal(of('stodlinjen-for-man'), '');
    assert.match(of('brottsofferjouren'), /^Måndag–tisdag 09\.00–19\.00,.*\. Andra tider en del av året\.$/);
  });
});
