// The built support page: lines filtered by group without script, and the visitor's municipality, typed or chosen.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { type Group, groups, groupsOf, helplines, inOrder, municipalities } from '../../widgets/data/index.ts';
import shownMunicipalities, { type ShownMunicipality } from '../../site/municipalities/municipalities.ts';
import { slug } from '../../site/municipalities/slug.ts';
import night from '../../site/support/night.ts';
import support from '../../site/support/support.ts';
import { groupsIn } from '../support/found.ts';
import { launchForPages } from '../support/browser.ts';
import { clockFrom } from '../support/in-page.ts';
import { serveSite, type Site } from '../support/servers.ts';
import { barriersIn } from '../support/axe.ts';

const languages = {
  sv: { url: '/stod/', none: /Numren överst på sidan gäller i hela landet/, two: '2 kommuner i listan.' },
  en: { url: '/en/support/', none: /The numbers at the top/, two: '2 municipalities in the list.' },
};

/** The lines for everyone are folded, below those of a group. */
const forEveryone = 'polisen 1177 sjalvmordslinjen hjalplinjen jourhavande-medmanniska jourhavande-prast'.split(' ');

/** A Wednesday at 13:00 in Sweden: many lines are open, others are closed. */
const midday = new Date('2026-12-02T12:00:00Z');
/** A Wednesday at 23:30. */
const atNight = new Date('2026-12-02T22:30:00Z');

/** Every line that a group sees at a time. 112 is at the top for everyone. */
const wanted = (group: Group, now?: Date): string[] =>
  inOrder(
    helplines.filter(({ id, phone, url }) => id !== '112' && !forEveryone.includes(id) && (phone ?? url)),
    { group, now },
  ).map(({ id }) => id);

const fileOf = (url: string): string => join('dist/site', url.endsWith('/') ? `${url}index.html` : url);
const types: Record<string, string> = {
  js: 'text/javascript',
  css: 'text/css',
  svg: 'image/svg+xml',
  json: 'application/json',
};

describe('the addresses of municipalities', () => {
  const slugs = municipalities.map(slug);

  test('are unique in all of Sweden, and none is a language code', () => {
    assert.equal(new Set(slugs).size, 290);
    for (const each of slugs) assert.match(each, /^[a-z]{2,}[a-z-]*[a-z]$/);
  });

  test('match the contract', () => {
    assert.deepEqual(
      municipalities
        .filter(({ county }) => county === '08')
        .map(slug)
        .sort(),
      'borgholm emmaboda hogsby hultsfred kalmar monsteras morbylanga nybro oskarshamn torsas vastervik vimmerby'.split(
        ' ',
      ),
    );
  });

  test('distinguish two of the same name by county', () => {
    assert.ok(slugs.includes('habo-uppsala') && slugs.includes('habo-jonkoping') && !slugs.includes('habo'));
  });
});

describe('a roof tonight', () => {
  const all = shownMunicipalities();

  test('has each number once, with all its municipalities', () => {
    const { numbers, unknown, use } = night(all);
    assert.deepEqual(
      numbers.map(({ name, places }) => [name, places.length]),
      [
        ['Sydostjouren', 10],
        ['Höglandets socialjour', 1],
      ],
    );
    assert.deepEqual(
      unknown.map(({ name }) => name),
      ['Hultsfred'],
    );
    assert.equal(use?.source.date, '2023-09-29');
  });

  test('is one number on the site of one municipality', () => {
    const { numbers, unknown } = night(all.filter(({ name }) => name === 'Kalmar'));
    assert.deepEqual([numbers.length, unknown.length], [1, 0]);
  });

  test('leads to the choice of municipality where most numbers are unknown, or there are many', () => {
    const kalmar = all.find(({ name }) => name === 'Kalmar') as ShownMunicipality;
    const elsewhere = Array.from({ length: 290 }, () => ({ ...kalmar, outOfHours: undefined }));
    assert.deepEqual(night([...all, ...elsewhere]).numbers, []);
    const many = Array.from({ length: 5 }, (_, index) => {
      const tel = `02011111${index}`;
      return {
        ...kalmar,
        outOfHours: { name: 'Jour', phone: { display: tel, tel }, sources: [] },
      };
    });
    assert.deepEqual(night(many).numbers, []);
    assert.equal(night(many.slice(1)).numbers.length, 4);
  });
});

describe('what the pages say', () => {
  test('about the phone bill is what a dated source says of the number of today', () => {
    const { texts } = support();
    const quiet = helplines.filter(
      ({ onPhoneBill }) => onPhoneBill?.value === false && /^1177/.test(onPhoneBill.basis ?? ''),
    );
    const names = quiet.map(({ name }) => name).filter((name) => name !== 'Kvinnofridslinjen');
    assert.deepEqual(names, ['Terrafem', 'PrevenTell']);
    for (const { facts } of [texts.sv, texts.en]) {
      const fact = facts.find(({ text }) => /telefonräkning|phone bill/.test(text))?.text ?? '';
      for (const name of [...names, '21 april', '116 016'])
        assert.ok(fact.toLowerCase().includes(name.toLowerCase()), name);
    }
  });

  test('of a municipality begins with what answers at night, and ends with what is not confirmed', () => {
    for (const { name, slug: place, outOfHours, socialServices = [], switchboard } of shownMunicipalities()) {
      const html = readFileSync(fileOf(`/stod/${place}/`), 'utf8');
      const address = /<hamn-contact-block[^]*?<\/hamn-contact-block>/.exec(html)?.[0] ?? '';
      const items = groupsIn(/<li>([^]*?)<\/li>/g, address).map((item) => item.replace(/<[^>]*>/g, '').trim());
      if (outOfHours) assert.ok(items[0]?.startsWith(outOfHours.name), `${name}: ${items[0]}`);
      const isConfirmed = socialServices.length > 0 || switchboard;
      assert.equal(items.at(-1)?.includes('inte bekräftat'), !isConfirmed, name);
      const labels = items.map((item) => item.split(': ').slice(0, -1).join(': ')).filter(Boolean);
      assert.equal(new Set(labels).size, labels.length, name);
      assert.doesNotMatch(html, /valj-att-sluta|preventell/, name);
      const path = /<nav class="breadcrumb"[^]*?<\/nav>/
        .exec(html)?.[0]
        .replace(/<[^>]*>/g, ' ')
        .split(/\s+/)
        .join(' ');
      assert.equal(path?.trim(), `Start Få stöd ${name}`);
    }
  });
});

describe('the support page', () => {
  let site: Site;
  let browser: Browser;

  before(async () => {
    const read = (url: string) => (existsSync(fileOf(url)) ? readFileSync(fileOf(url)) : undefined);
    site = await serveSite(read, (url) => ({ 'content-type': types[url.split('.').at(-1) ?? ''] ?? 'text/html' }));
    browser = await launchForPages();
  });
  after(async () => {
    await browser?.close();
    site?.close();
  });

  async function open(
    url: string,
    {
      script = true,
      width = 320,
      height = 640,
      now = midday,
    }: Partial<Record<'width' | 'height', number>> & {
      script?: boolean;
      now?: Date;
    } = {},
  ): Promise<Page> {
    const tab = await browser.newPage();
    await tab.setJavaScriptEnabled(script);
    await tab.setViewport({ width, height });
    await tab.emulateTimezone('Europe/Stockholm');
    await tab.evaluateOnNewDocument(clockFrom(now));
    await tab.goto(site.address + url, { waitUntil: 'networkidle0' });
    site.requests.splice(0);
    return tab;
  }

  test('leaves a translated page alone until a line opens or closes', async () => {
    const tab = await browser.newPage();
    await tab.evaluateOnNewDocument(`const every = setInterval;
      window.setInterval = (act, wait) => (wait === 60_000 ? void (window.eachMinute = act) : every(act, wait))`);
    await tab.evaluateOnNewDocument(clockFrom(midday));
    await tab.goto(`${site.address}/stod/`, { waitUntil: 'networkidle0' });
    const states = () => tab.$$eval('.rows .state', (all) => all.map((each) => each.textContent));
    const before = await states();
    await tab.$$eval('.rows .state', (all) =>
      all.forEach((each) => (each.textContent = each.textContent.toUpperCase())),
    );
    await tab.evaluate('eachMinute()');
    assert.deepEqual(
      await states(),
      before.map((each) => each.toUpperCase()),
    );
    await tab.evaluate(clockFrom(atNight));
    await tab.evaluate('eachMinute()');
    const after = await states();
    const changed = after.filter((each, at) => each !== before[at]?.toUpperCase());
    assert.ok(changed.length > 3, after.join());
    assert.deepEqual(
      changed.filter((each) => each === each.toUpperCase()),
      [],
    );
    await tab.close();
  });

  /** Presses a control wherever it is: the exit may lie over it. */
  const press = (tab: Page, selector: string): Promise<void> =>
    tab.$eval(selector, (control) => (control as HTMLElement).click());

  const isSeen = (element: Element): boolean => element.checkVisibility();
  /** The visible texts of these elements: an attribute or, without one, their text. */
  const seen = (tab: Page, selector: string, attribute = ''): Promise<string[]> =>
    tab.$$eval(
      selector,
      (elements, name) =>
        elements
          .filter((each) => each.checkVisibility())
          .map((each) => (name ? (each.getAttribute(name) ?? '') : each.textContent.trim())),
      attribute,
    );
  const linesIn = (tab: Page): Promise<string[]> => seen(tab, '.rows > li', 'data-id');
  const said = (tab: Page): Promise<string> =>
    tab.$eval('.count', (element) => (element as HTMLElement).innerText.trim());

  for (const [lang, { url, none, two }] of Object.entries(languages)) {
    for (const script of [true, false]) {
      test(`${lang}, ${script ? 'with' : 'without'} script: shows the lines for the chosen group in order, by keyboard`, async () => {
        const tab = await open(url, { script });
        const all = await linesIn(tab);
        assert.equal(all.length, new Set(all).size, 'each once');
        const unchosen = helplines.filter((line) => ['abuser', 'professional'].includes(groupsOf(line)[0] ?? ''));
        const folded = ['112', ...forEveryone, ...unchosen.map(({ id }) => id)];
        const unfolded = helplines.map(({ id }) => id).filter((id) => !folded.includes(id));
        assert.deepEqual([...all].sort(), unfolded.sort());
        const inPage = await tab.$$eval('.rows > li', (items) => items.map((item) => item.getAttribute('data-id')));
        assert.deepEqual([...new Set(inPage)].length, helplines.length - 1, 'and the others are folded');
        assert.match(await said(tab), new RegExp(`^${all.length} (linjer visas|helplines shown)\\.$`));
        await tab.focus('[name="audience"]:checked');
        for (const group of groups) {
          await tab.keyboard.press('ArrowDown');
          await tab.keyboard.press('Enter');
          assert.equal(await tab.$eval('input[name="audience"]:checked', ({ value }) => value), group);
          const lines = await linesIn(tab);
          assert.deepEqual(lines, wanted(group, script ? midday : undefined), group);
          assert.match(await said(tab), new RegExp(`^${lines.length} (linjer visas|helplines shown)\\.$`), group);
          assert.deepEqual(await seen(tab, '.lines-section[data-group] > h2'), [
            await tab.$eval('[name="audience"]:checked', (input) => input.parentElement?.textContent.trim()),
          ]);
          const numbers = await seen(tab, '.help a[href^="tel:"]', 'href');
          assert.deepEqual(numbers, ['tel:112', 'tel:116016'], group);
          assert.ok((await tab.evaluate(() => document.documentElement.scrollWidth)) <= 320, group);
        }
        await tab.keyboard.press('ArrowDown');
        assert.deepEqual(await linesIn(tab), all, 'and all of them again');
        assert.equal(tab.url(), site.address + url, 'the address tells nothing');
        assert.equal(await tab.$eval('form.audience', ({ autocomplete }) => autocomplete), 'off');
        assert.deepEqual(site.requests, []);
        await tab.close();
      });

      test(`${lang}, ${script ? 'with' : 'without'} script: filters say how many lines are left`, async () => {
        const tab = await open(url, { script });
        await press(tab, '[value="young"]');
        const all = await linesIn(tab);
        const states = (ids: string[]): Promise<(string | null)[]> =>
          tab.$$eval(
            '.rows[data-for="young"] > li',
            (items, wantedIds) =>
              items
                .filter((item) => wantedIds.includes(item.getAttribute('data-id') ?? ''))
                .map((item) => item.getAttribute('data-state')),
            ids,
          );
        await press(tab, '[name="open"]');
        const answering = await linesIn(tab);
        assert.ok(answering.length > 0 && answering.length < all.length);
        assert.deepEqual([...new Set(await states(answering))], ['open']);
        assert.match(await said(tab), new RegExp(`^${answering.length} `));
        await press(tab, '[name="open"]');
        await press(tab, '[name="chat"]');
        const chats = await linesIn(tab);
        assert.ok(chats.includes('bris') && chats.includes('killar-se') && !chats.includes('ratt-att-valja'));
        assert.match(await said(tab), new RegExp(`^${chats.length} `));
        await press(tab, '[name="open"]');
        const both = await linesIn(tab);
        assert.deepEqual(both, ['bris']);
        assert.match(await said(tab), /^1 /);
        const label = await tab.$eval('.filters span', (element) => element.textContent);
        assert.equal(/dygnet runt|day and night/.test(label), !script, label);
        assert.equal(await tab.$eval('.count', (element) => element.getAttribute('role')), 'status');
        await tab.close();
      });

      test(`${lang}, ${script ? 'with' : 'without'} script: an address chooses the group`, async () => {
        const id = lang === 'sv' ? 'ung' : 'young';
        const tab = await open(`${url}#${id}`, { script });
        assert.deepEqual(await linesIn(tab), wanted('young', script ? midday : undefined));
        const top = await tab.$eval(`#${id}`, (element) => element.getBoundingClientRect().top);
        assert.ok(top >= 0 && top < 100, `the section is at ${top}`);
        await press(tab, '[value="man"]');
        assert.deepEqual(await linesIn(tab), wanted('man', script ? midday : undefined), 'and another choice holds');
        await tab.close();
      });
    }

    test(`${lang}: a line for those who hurt others has its own door alone`, async () => {
      const tab = await open(url, { now: atNight });
      for (const group of groups.filter((each) => each !== 'abuser')) {
        await press(tab, `[value="${group}"]`);
        const text = await tab.$eval('main', (element) => element.innerText);
        assert.doesNotMatch(text.split(/Bra att veta|Good to know/)[0] ?? '', /Välj att sluta\n|PrevenTell\n/, group);
      }
      await press(tab, '[value="abuser"]');
      assert.deepEqual(await linesIn(tab), wanted('abuser', atNight));
      assert.deepEqual(
        await seen(tab, '.until-open a', 'href'),
        ['tel:112', 'tel:90390'],
        'at night, what to do until they open',
      );
      await tab.close();
      const day = await open(url);
      await press(day, '[value="abuser"]');
      assert.deepEqual(await seen(day, '.until-open a', 'href'), []);
      await day.close();
    });

    test(`${lang}: closed lines are softer, and say when they open`, async () => {
      const tab = await open(url, { now: atNight });
      await press(tab, '[value="exposed"]');
      const [answering, closed] = await tab.evaluate(() =>
        ['kvinnofridslinjen', 'somaya'].map((id) => {
          const item = document.querySelector(`[data-for="exposed"] > [data-id="${id}"]`);
          const [name, state] = ['h3', '.state'].map((each) => item?.querySelector(each));
          return {
            state: item?.getAttribute('data-state'),
            text: state?.textContent ?? '',
            size: parseFloat(name ? getComputedStyle(name).fontSize : ''),
            colour: name && getComputedStyle(name).color,
          };
        }),
      );
      assert.equal(answering?.state, 'open');
      assert.equal(closed?.state, 'closed');
      assert.match(answering?.text ?? '', /dygnet runt|around the clock/);
      assert.match(closed?.text ?? '', /i morgon kl. 09.00|tomorrow at 09:00/);
      assert.ok((closed?.size ?? 99) < (answering?.size ?? 0));
      assert.notEqual(closed?.colour, answering?.colour);
      await tab.close();
    });

    test(`${lang}: is at most 6,000 pixels long on a phone, folded as it comes`, async () => {
      const tab = await open(url, { width: 360 });
      const openRows = await tab.$$eval('.rows > [data-state="open"]', ({ length }) => length);
      assert.ok(openRows > 10, `${openRows} open rows`);
      const height = await tab.evaluate(() => document.documentElement.scrollHeight);
      assert.ok(height <= 6000, `${height} px`);
      await tab.close();
    });

    test(`${lang}: a choice passes axe`, async () => {
      const tab = await open(url, { width: 800 });
      for (const group of ['young', 'professional']) {
        await press(tab, `[name="audience"][value="${group}"]`);
        assert.deepEqual(await barriersIn(tab), []);
      }
      await tab.close();
    });

    test(`${lang}: typing finds a municipality with any keyboard, and sends and stores nothing`, async () => {
      const tab = await open(url);
      await press(tab, '.municipality-choice summary');
      const links = () => seen(tab, '.municipality-choice li');
      const status = () => tab.$eval('.municipality-choice [role="status"]', ({ textContent }) => textContent);
      assert.equal((await links()).length, 12);
      await tab.type('.municipality-choice input', 'mo');
      assert.deepEqual(await links(), ['Mönsterås', 'Mörbylånga']);
      assert.equal(await status(), two);
      await tab.keyboard.press('Enter');
      assert.equal(tab.url(), site.address + url, 'two are no choice');
      await tab.keyboard.type('xx');
      assert.deepEqual(await links(), []);
      assert.match(await status(), none);
      assert.equal(await tab.$eval('.help [href="tel:112"]', isSeen), true);
      const kept = await tab.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]);
      assert.deepEqual(kept, ['', 0, 0]);
      assert.deepEqual(site.requests, []);
      const asked = await tab.$eval('.municipality-choice input', (field) => [
        field.form,
        field.name,
        field.autocomplete,
        field.spellcheck,
      ]);
      assert.deepEqual(asked, [null, '', 'off', false]);
      for (let times = 0; times < 4; times += 1) await tab.keyboard.press('Backspace');
      assert.equal((await links()).length, 12);
      assert.equal(await status(), '');
      await tab.keyboard.type('Väster');
      await Promise.all([tab.waitForNavigation(), tab.keyboard.press('Enter')]);
      assert.equal(tab.url(), `${site.address}${url}vastervik/`);
      await tab.close();
    });

    test(`${lang}: without script there is the list, and no dead field`, async () => {
      const tab = await open(url, { script: false });
      await press(tab, '.municipality-choice summary');
      assert.equal((await seen(tab, '.municipality-choice a', 'href')).length, 12);
      assert.deepEqual(await seen(tab, '.municipality-choice input', 'type'), []);
      await tab.close();
    });
  }
});
