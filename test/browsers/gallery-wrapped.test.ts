// The gallery finds people's figures however a page wraps them, even if a script removes everything not in the page's source.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser as Chromium, Page } from 'puppeteer-core';
import { launchForPages } from '../support/browser.ts';
import { type Browser, engines, type Tab } from '../drivers/index.ts';
import { until } from '../drivers/visit.ts';
import { serveSite, type Site } from '../support/servers.ts';

const picture = '/picture.svg';
const person = (number: number, image = `<img src="${picture}" alt="Porträtt ${number}" width="40" height="50">`) =>
  `<figure id="p${number}" data-place="088${number % 2}">${image}<blockquote>Löfte</blockquote>
  <figcaption><a href="#p${number}">Exempel ${number}</a>, <data value="088${number % 2}">Ort ${number % 2}</data></figcaption></figure>`;
const [one, two, three] = [person(1), person(2), person(3)];

const cases = {
  'nothing between': `${one}${two}${three}`,
  'br between': `${one}<br>${two}<br />${three}`,
  'style, script, template and comment': `<style>p{}</style>${one}<!-- figure -->${two}<script></script>${three}<template>${one}</template>`,
  'empty paragraphs': `<p></p>${one}<p></p>${two}<p></p>${three}<p></p>`,
  'one wrapper': `<div class="row">${one}${two}${three}</div>`,
  'a row of columns': `<div class="row"><div class="col">${one}</div><div class="col">${two}</div><div class="col">${three}</div></div>`,
  'a list': `<ul><li>${one}</li><li>${two}</li><li>${three}</li></ul>`,
  'a figure of figures': `<figure class="wp-block-gallery">${one}${two}${three}</figure>`,
  'a section in a div, with br': `<div><section>${one}<br>${two}<br>${three}</section></div>`,
  'a wrapper beside a figure': `${one}<div>${two}${three}</div>`,
  'a person who is hidden': `${one}${two}<figure hidden data-place="0880"><figcaption>Ingen</figcaption></figure>${three}`,
  'a hidden person in a wrapper': `<div>${one}<figure hidden><figcaption>Ingen</figcaption></figure>${two}${three}</div>`,
  'two wrappers': `<div class="row">${one}</div><div class="row">${two}${three}</div>`,
};
/** Each of these is on its own line. */
const groups = {
  'headings between': `<h3>Kalmar</h3>${one}${two}<h3>Nybro</h3>${three}`,
  'sections with headings': `<section><h3>Kalmar</h3>${one}${two}</section><section><h3>Nybro</h3>${three}</section>`,
  'a caption of all': `<figure>${one}${two}${three}<figcaption class="all">Alla</figcaption></figure>`,
  'a paragraph in a wrapper': `<div><p>Våra ambassadörer</p>${one}${two}${three}</div>`,
};

const gallery = (content: string, more = '') =>
  `<hamn-ambassador-gallery filter view ${more}>${content}</hamn-ambassador-gallery>`;
/** A page's own rules, such as Bootstrap's. */
const looks = `<style>body { margin: 0 } .row { display: flex; flex-wrap: wrap; margin: 0 -12px } .row > * { width: 100%; padding: 0 12px }
  .col { flex: 1 0 0 } figure { margin: 0 0 1rem } ul { padding-left: 2rem }</style>`;
const named = gallery(
  `<template shadowrootmode="open"><slot></slot></template><h3>Rubrik</h3>${one}<div>${two}${three}</div>`,
);

const placeholder = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
const late = Array.from({ length: 40 }, (_, index) =>
  person(index, `<img class="late" src="${placeholder}" data-src="${picture}?${index}" alt="" width="40" height="50">`),
);
/** Imitates a lazy loader: it handles only the pictures present at first. */
const loader = `<script>
  const seen = new IntersectionObserver((all) => all.forEach(({ isIntersecting, target }) => {
    if (isIntersecting) setTimeout(() => { target.src = target.dataset.src; target.classList.remove('late') }, 50);
  }));
  document.querySelectorAll('.late').forEach((each) => seen.observe(each));
</script>`;

const page = (
  body: string,
  more = '',
) => `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>People</title>
  <meta name="viewport" content="width=device-width">${looks}${more}<script type="module" src="/hamn.js"></script></head>
  <body>${body}</body></html>`;
const pages: Record<string, string> = {
  '/each': page(
    Object.values({ ...cases, ...groups })
      .map((each) => gallery(each))
      .join(''),
  ),
  '/rows': page(
    Object.values({ ...cases, ...groups })
      .map((each) => gallery(each, 'layout="row"'))
      .join(''),
  ),
  '/named': page(named),
  '/late': page(gallery(late.join('')) + loader),
  '/small': page(`<hamn-quick-exit><a href="https://www.example.org/">Lämna sidan snabbt</a></hamn-quick-exit>
    ${gallery(`${one}<div>${two}</div>${three}`)}`),
  '/rem': page(gallery(late.join('')), '<style>html { font-size: 62.5% } body { font-size: 1.6rem }</style>'),
  '/rem-not': page(gallery(late.join(''))),
};
const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="500"><rect width="400" height="500"/></svg>';
const serve = () =>
  serveSite(
    (url) => pages[url.replace(/#.*/, '')] ?? (url.startsWith(picture) ? svg : undefined),
    (url) => (url.startsWith(picture) ? { 'content-type': 'image/svg+xml' } : {}),
  );

/** The script of the pages. */
const tools = `
  const all = [...document.querySelectorAll('hamn-ambassador-gallery')];
  const inside = (gallery, selector) => gallery.shadowRoot.querySelector(selector);
  const people = (gallery) => [...gallery.querySelectorAll('figure')].filter((each) => each.id && !each.querySelector('figure') && each.slot !== 'view');
  const box = (each) => each.getBoundingClientRect();
  const shown = (gallery) => people(gallery).filter((each) => each.checkVisibility() && box(each).height > 20).map(({ id }) => id);
  const look = async (gallery, words) => {
    const field = inside(gallery, 'input');
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await settle(gallery);
  };
  const settle = async (gallery) => { await new Promise((done) => setTimeout(done)); await gallery.updateComplete };
  const count = (gallery) => inside(gallery, 'output').textContent;
  /** Imitates libraries that restore a page to its source: they remove everything else. */
  const morph = async (gallery) => {
    for (const each of gallery.querySelectorAll('*')) for (const name of ['slot', 'hidden', 'style', 'part']) each.removeAttribute(name);
    await settle(gallery);
  };`;
const inPage = <Value>(tab: Tab, code: string) => tab.run<Value>(`(async () => { ${tools} ${code} })()`);
const isReady = (run: (code: string) => Promise<unknown>) =>
  until(
    () =>
      run(
        `[...document.querySelectorAll('hamn-ambassador-gallery')].every((each) => each.shadowRoot?.querySelector('li'))`,
      ),
    true,
    'the galleries are ready',
  );

describe('the gallery, of wrapped people', { concurrency: engines.length }, () => {
  for (const [name, launch] of engines) {
    describe(`in ${name}`, { concurrency: 1 }, () => {
      let site: Site, browser: Browser, tab: Tab;
      before(async () => {
        [site, browser] = await Promise.all([serve(), launch()]);
        tab = await (await browser.fresh()).newTab();
      });
      after(async () => {
        await browser.close();
        site.close();
      });
      const go = async (path: string) => {
        await tab.goto(site.address + path);
        await isReady((code) => tab.run(code));
      };

      it('counts, lays out, finds and shows each, and writes nothing into the page', async () => {
        await go('/each');
        const found = await inPage<object[]>(
          tab,
          `const results = [];
          for (const gallery of all) {
            const before = gallery.innerHTML;
            const [a, b, c] = people(gallery).map(box);
            const lines = [...gallery.querySelectorAll('h3, p:not(:empty), .all')].map(box);
            const width = box(gallery).width;
            const result = { count: count(gallery), shown: shown(gallery),
              isGrid: a.top === b.top && a.left < b.left && [b, c].every((each) => Math.abs(each.width - a.width) < 2) && a.width < width / 2,
              lines: lines.every((each) => each.height > 0 && each.width > width * 0.9) };
            await look(gallery, 'exempel 2');
            result.looked = [shown(gallery), count(gallery)];
            await look(gallery, '');
            result.again = shown(gallery).length;
            result.isSame = gallery.innerHTML === before;
            const select = inside(gallery, 'select');
            result.places = select.options.length;
            select.value = '0881';
            select.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
            await settle(gallery);
            result.inPlace = shown(gallery);
            await morph(gallery);
            result.morphed = [shown(gallery), box(people(gallery)[0]).top === box(people(gallery)[2]).top || lines.length > 0];
            people(gallery)[2].querySelector('a').click();
            const copy = gallery.querySelector('[slot=view]');
            result.view = [copy.checkVisibility(), copy.querySelector('a').textContent];
            await morph(gallery);
            result.viewed = box(copy).height > 20;
            inside(gallery, 'dialog button').click();
            await settle(gallery);
            result.closed = gallery.querySelector('[slot=view]') === null && !inside(gallery, 'dialog').matches(':popover-open');
            results.push(result);
          }
          return results;`,
        );
        const names = Object.keys({ ...cases, ...groups });
        assert.equal(found.length, names.length);
        const three = ['p1', 'p2', 'p3'];
        found.forEach((result, index) =>
          assert.deepEqual(
            result,
            {
              count: 'Träffar: 3',
              shown: three,
              isGrid: true,
              lines: true,
              looked: [['p2'], 'Träffar: 1'],
              again: 3,
              isSame: true,
              places: 3,
              inPlace: ['p1', 'p3'],
              morphed: [['p1', 'p3'], true],
              view: [true, 'Exempel 3'],
              viewed: true,
              closed: true,
            },
            names[index],
          ),
        );
      });

      it('lays them out in one row', async () => {
        await go('/rows');
        const found = await inPage<boolean[]>(
          tab,
          `return all.map((gallery) => {
            const [a, b, c] = people(gallery).map(box);
            return a.top === b.top && b.top === c.top && a.right <= b.left + 1 && b.right <= c.left + 1 && a.width > 100;
          });`,
        );
        assert.deepEqual(
          found,
          found.map(() => true),
        );
      });

      it('follows a page that adds, takes away, moves and wraps people', async () => {
        await go('/each');
        const found = await inPage(
          tab,
          `const gallery = all[4];
          const row = gallery.querySelector('.row');
          await look(gallery, 'exempel');
          const copy = row.firstElementChild.cloneNode(true);
          copy.id = 'late';
          row.append(copy);
          await settle(gallery);
          const added = [count(gallery), shown(gallery)];
          row.prepend(copy);
          await settle(gallery);
          const moved = shown(gallery);
          copy.remove();
          await settle(gallery);
          const gone = count(gallery);
          gallery.append(...row.children);
          row.remove();
          await settle(gallery);
          return { added, moved, gone, unwrapped: [count(gallery), shown(gallery), box(people(gallery)[0]).top === box(people(gallery)[1]).top] };`,
        );
        assert.deepEqual(found, {
          added: ['Träffar: 4', ['p1', 'p2', 'p3', 'late']],
          moved: ['late', 'p1', 'p2', 'p3'],
          gone: 'Träffar: 3',
          unwrapped: ['Träffar: 3', ['p1', 'p2', 'p3'], true],
        });
      });

      it('puts the places back in a root that a server has rendered', async () => {
        await go('/named');
        const found = await inPage(
          tab,
          `const [gallery] = all;
          const before = shown(gallery);
          await look(gallery, 'exempel 2');
          await morph(gallery);
          await settle(gallery);
          return [before, shown(gallery), box(gallery.querySelector('h3')).height > 0];`,
        );
        assert.deepEqual(found, [['p1', 'p2', 'p3'], ['p2'], true]);
      });

      it('shows the portrait itself when a loader has brought it', async () => {
        await go('/late');
        await inPage(tab, `people(all[0])[0].querySelector('a').click(); return 0;`);
        for (let turn = 0; turn < 12; turn += 1)
          await inPage(tab, `inside(all[0], 'dialog').querySelectorAll('button')[2].click(); return 0;`);
        await until(
          () => inPage(tab, `return all[0].querySelector('[slot=view] img').currentSrc;`),
          `${site.address}${picture}?12`,
          'the portrait',
        );
      });
    });
  }
});

describe('the gallery in Chromium', () => {
  let site: Site, ours: Site, browser: Chromium, tab: Page;
  before(async () => {
    [site, ours, browser] = await Promise.all([serve(), serveSite({}, {}, 'dist/site'), launchForPages()]);
    tab = await browser.newPage();
  });
  after(async () => {
    await browser.close();
    site.close();
    ours.close();
  });
  const evaluate = <Value>(code: string) => tab.evaluate(`(async () => { ${tools} ${code} })()`) as Promise<Value>;

  it('has everybody in the accessibility tree of a telephone', async () => {
    await tab.setViewport({ width: 360, height: 740 });
    await tab.goto(`${ours.address}/ambassadorer/index.html`, { waitUntil: 'load' });
    await isReady((code) => tab.evaluate(code));
    const names = await evaluate<string[]>(
      `return people(all[0]).map((each) => each.querySelector('figcaption a').textContent);`,
    );
    const devtools = await tab.createCDPSession();
    const { nodes } = await devtools.send('Accessibility.getFullAXTree');
    const links = nodes
      .filter(({ ignored, role }) => !ignored && role?.value === 'link')
      .map(({ name }) => name?.value as unknown);
    assert.ok(names.length > 1);
    assert.deepEqual(
      names.filter((each) => !links.includes(each)),
      [],
    );
    await devtools.detach();
  });

  it('has as many columns where a page counts its rem in tens', async () => {
    const columns: number[] = [];
    for (const path of ['/rem', '/rem-not']) {
      await tab.setViewport({ width: 1280, height: 740 });
      await tab.goto(site.address + path);
      await isReady((code) => tab.evaluate(code));
      columns.push(await evaluate<number>(`return new Set(people(all[0]).map((each) => box(each).left)).size;`));
    }
    assert.deepEqual(columns, [6, 6]);
  });

  it('has two columns at 320 pixels also where the page sets no width', async () => {
    await tab.setViewport({ width: 320, height: 640 });
    await tab.goto(`${site.address}/rem-not`);
    await isReady((code) => tab.evaluate(code));
    assert.equal(await evaluate(`return new Set(people(all[0]).map((each) => box(each).left)).size;`), 2);
  });

  it('has two columns on our own page at 320 pixels', async () => {
    await tab.setViewport({ width: 320, height: 640 });
    await tab.goto(`${ours.address}/ambassadorer/index.html`);
    await isReady((code) => tab.evaluate(code));
    assert.deepEqual(
      await evaluate(
        `return [new Set(people(all[0]).map((each) => box(each).left)).size, document.documentElement.scrollWidth];`,
      ),
      [2, 320],
    );
  });

  for (const height of [256, 200]) {
    it(`has a view that can be used at 320 × ${height}`, async () => {
      await tab.setViewport({ width: 320, height });
      await tab.goto(`${site.address}/small`);
      await isReady((code) => tab.evaluate(code));
      await evaluate(`people(all[0])[0].querySelector('a').click(); return 0;`);
      const found = await evaluate<{ share: number }>(`
        const dialog = inside(all[0], 'dialog');
        const copy = all[0].querySelector('[slot=view]');
        const exit = box(document.querySelector('hamn-quick-exit a'));
        const { top, bottom } = box(dialog);
        const picture = copy.querySelector('img, blockquote').getBoundingClientRect();
        const seen = Math.min(bottom, picture.bottom) - Math.max(top, picture.top);
        const isFree = bottom <= exit.top || exit.bottom <= top || [top, bottom, exit.top, exit.bottom].join();
        copy.querySelector('figcaption').scrollIntoView({ block: 'end', behavior: 'instant' });
        const caption = box(copy.querySelector('figcaption'));
        return { share: (bottom - top) / innerHeight, isFree, isSeen: seen > innerHeight * 0.3 || seen,
          isRead: caption.top >= top && caption.bottom <= bottom + 1 };`);
      assert.ok(found.share > 0.6, `the view takes ${found.share} of the screen`);
      assert.deepEqual({ ...found, share: 0 }, { share: 0, isFree: true, isSeen: true, isRead: true });
    });
  }

  it('leads from the view to the exit and back with Tab, both ways, and not into the dimmed page', async () => {
    await tab.setViewport({ width: 800, height: 600 });
    const focused = () =>
      tab.evaluate(() => {
        let each = document.activeElement;
        while (each?.shadowRoot?.activeElement) each = each.shadowRoot.activeElement;
        return each?.textContent;
      });
    for (const [keys, expected] of [
      [
        ['Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Shift+Tab', 'Shift+Tab'],
        ['Föregående', 'Nästa', 'Exempel 1', 'Lämna sidan snabbt', 'Stäng', 'Lämna sidan snabbt', 'Exempel 1'],
      ],
      [
        ['Shift+Tab', 'Shift+Tab', 'Tab'],
        ['Lämna sidan snabbt', 'Exempel 1', 'Lämna sidan snabbt'],
      ],
    ] as const) {
      await tab.goto(`${site.address}/small`);
      await isReady((code) => tab.evaluate(code));
      await evaluate(`people(all[0])[0].querySelector('a').click(); return 0;`);
      const found: (string | undefined)[] = [];
      for (const key of keys) {
        if (key.startsWith('Shift')) await tab.keyboard.down('Shift');
        await tab.keyboard.press('Tab');
        await tab.keyboard.up('Shift');
        found.push(await focused());
      }
      assert.deepEqual(found, expected);
    }
  });
});
