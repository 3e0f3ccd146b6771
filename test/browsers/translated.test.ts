// Widgets on a page that is translated: by the browser, or by an extension. Translators write into open shadow roots too, each in its own
// way. What the widgets say stays true when the hour changes, every number keeps its digits, and the button still leaves.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { engines, type Tab } from '../drivers/index.ts';
import { tabsOf } from '../drivers/tabs.ts';
import { press, pressExit, until } from '../drivers/visit.ts';
import { lastingWarning } from '../samples/lasting-warning.ts';
import { srcOf } from '../samples/municipalities.ts';
import { serveDestination, serveSite, type Site } from '../support/servers.ts';
import { closes, keepsRoots, opens, pressSign } from './haven/library.ts';

/** Moments at which something opens or closes: Brottsofferjouren at 19, a shelter at 20 and 22, a warning at 23. */
const hours = ['10:00', '21:00', '23:30', '10:00'].map(
  (time, at) => `2026-${at < 3 ? '11-30' : '12-01'}T${time}:00+01:00`,
);
const [start = '', ...later] = hours;

/**
 * Ways in which a translator puts its words in. Chrome's own wraps each text (https://github.com/react/react/issues/11538). The translation
 * here is capitals, so that a test knows what was meant.
 */
const translators = {
  'wraps each text in two elements': `(text) => {
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    inner.textContent = text.data.toUpperCase();
    outer.append(inner);
    text.replaceWith(outer);
  }`,
  'writes in place': `(text) => { text.data = text.data.toUpperCase(); }`,
  'puts its words beside the hidden ones': `(text) => {
    const [hidden, shown] = [document.createElement('font'), document.createElement('font')];
    shown.textContent = text.data.toUpperCase();
    text.replaceWith(hidden, shown);
    hidden.hidden = true;
  }`,
  'replaces the content of each element': `({ parentNode: parent }) => {
    if (!parent?.children?.length) parent.textContent = parent.textContent.toUpperCase();
  }`,
  // As a telephone program's extension does with numbers, and a reader with the word that it reads.
  'puts a part of each text in an element': `(text) => {
    const part = document.createElement('span');
    part.append(text.splitText(Math.ceil(text.data.length / 2)));
    text.after(part);
  }`,
  'writes each element anew without its comments': `({ parentNode: parent }) => {
    if (!parent?.innerHTML || parent.querySelector('hamn-hotline-card')) return;
    const anew = document.createElement('template');
    anew.innerHTML = parent.innerHTML.replace(new RegExp('<' + '!--.*?-->', 'gs'), '');
    parent.replaceChildren(anew.content);
  }`,
};
type Translator = keyof typeof translators;

const script = `
  let off = Date.parse('${start}') - Date.now();
  const Real = Date;
  window.Date = class extends Real {
    constructor(...given) { super(...(given.length ? given : [Real.now() + off])); }
    static now() { return Real.now() + off; }
  };
  window.messages = [];
  addEventListener('error', ({ message }) => messages.push(message));
  console.error = (...words) => messages.push(words.join(' '));
  const everyRoot = (root) => [root, ...[...root.querySelectorAll('*')].flatMap((each) => each.shadowRoot ? everyRoot(each.shadowRoot) : [])];
  const texts = (root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const all = [];
    while (walker.nextNode()) {
      const { data, parentElement } = walker.currentNode;
      if (data.trim() && !parentElement?.closest('[translate=no], script, style, title')) all.push(walker.currentNode);
    }
    return all;
  };
  const translators = { ${Object.entries(translators)
    .map(([name, code]) => `'${name}': ${code}`)
    .join(', ')} };
  window.translate = (name) => {
    for (const root of everyRoot(document.body)) for (const text of texts(root)) if (text.isConnected) translators[name](text);
  };
  /** Goes to another hour. A page that comes into view looks at the clock at once. */
  window.goTo = (moment) => {
    off = Real.parse(moment) - Real.now();
    document.dispatchEvent(new Event('visibilitychange'));
  };
  /** The words of a widget, without capitals and white space. */
  window.wordsOf = (tag) => {
    const { shadowRoot } = document.querySelector(tag);
    const shown = [...shadowRoot.querySelectorAll('*')].filter((each) => each.localName === 'font' && each.hidden);
    for (const each of shown) each.remove();
    return [...shadowRoot.children].filter(({ localName }) => localName !== 'style').map((each) => each.textContent)
      .join(' ').toLowerCase().replace(/\\s+/g, ' ');
  };
  window.numbers = () => everyRoot(document.body).flatMap((root) => [...root.querySelectorAll('a[href^="tel:"]')])
    .map((each) => [each.getAttribute('href'), each.textContent.match(/\\d[\\d ]*/)?.[0].trim()].join(' '));
`;

const timed = ['hamn-hotline-card', 'hamn-contact-block', 'hamn-alert-banner'];

const page = (exit: string) => `<!doctype html><html lang="sv"><meta charset="utf-8"><title>Översatt</title>
<style>body { background: #c00 }</style><script>${keepsRoots}${script}</script><script type="module" src="/hamn.js"></script>
<hamn-alert-banner county="08" src="/warnings.json"><a href="https://www.smhi.se/">Läs varningar</a></hamn-alert-banner>
<hamn-hotline-card line="brottsofferjouren"><a href="tel:116006">Brottsofferjouren 116 006</a></hamn-hotline-card>
<hamn-contact-block municipality="0883" src="${srcOf('0883')}"><address><p>Västerviks kommun</p></address></hamn-contact-block>
<hamn-ambassador-gallery filter><figure data-place="0883"><figcaption>Exempel Exempelsson, <data value="0883">Västervik</data></figcaption></figure>
<figure data-place="0880"><figcaption>Exempel Provsson, <data value="0880">Kalmar</data></figcaption></figure></hamn-ambassador-gallery>
<hamn-haven municipality="0883"><a href="https://kommun.example/stod">Stöd</a></hamn-haven>
<hamn-quick-exit><a href="${exit}/">Lämna sidan snabbt</a></hamn-quick-exit></html>`;

describe('a page that is translated', { concurrency: engines.length }, () => {
  let site: Site, destination: Site;
  before(async () => {
    destination = await serveDestination();
    site = await serveSite(
      {
        '/page': page(destination.address),
        '/warnings.json': lastingWarning.replaceAll('2099-01-01T00:00:00.000Z', '2026-11-30T22:00:00.000Z'),
      },
      { date: new Date(start).toUTCString() },
      'dist',
    );
  });
  after(() => {
    site.close();
    destination.close();
  });

  for (const [name, launch] of engines) {
    describe(`in ${name}`, { concurrency: 1 }, () => {
      let tab: Tab;
      tabsOf(launch, (opened) => ({ tab } = opened));

      async function open(): Promise<void> {
        await tab.goto(`${site.address}/page`);
        const ready = `[...document.querySelectorAll('body > *')].every(({ localName, shadowRoot }) =>
          !localName.startsWith('hamn-') || shadowRoot?.childElementCount) &&
          Boolean(document.querySelector('hamn-contact-block').shadowRoot.querySelector('dl')) &&
          Boolean(document.querySelector('hamn-alert-banner').shadowRoot.querySelector('li'))`;
        await until(() => tab.run(ready), true, 'the widgets');
      }

      const words = () => tab.run<string[]>(`${JSON.stringify(timed)}.map(wordsOf)`);
      const wait = () => tab.run('new Promise((done) => setTimeout(done, 100))');

      /** What the widgets say at each of the hours, and every number with its digits. */
      async function saidThroughTheDay(act: () => Promise<unknown>) {
        await open();
        await act();
        await wait();
        const said = [await words()];
        for (const moment of later) {
          await tab.run(`goTo('${moment}')`);
          await wait();
          said.push(await words());
          await act();
          await wait();
        }
        return { said, numbers: [...new Set(await tab.run<string[]>('numbers()'))].sort() };
      }

      it('leaves the translated words and the focus alone until its own words change', async () => {
        await open();
        await tab.run(`translate('wraps each text in two elements')`);
        const focus = `(() => {
          const { activeElement } = document.querySelector('hamn-hotline-card').shadowRoot;
          return activeElement && [activeElement.href, activeElement.textContent.replace(/\\s+/g, ' ')].join();
        })()`;
        await tab.run(`document.querySelector('hamn-hotline-card').shadowRoot.querySelector('a').focus()`);
        const focused = await tab.run<string>(focus);
        assert.match(focused, /^tel:116006,.*BROTTSOFFERJOUREN/);
        await tab.run(`goTo('${start}')`);
        await wait();
        assert.equal(await tab.run(focus), focused);
        await tab.run(`goTo('${later[0] ?? ''}')`);
        await wait();
        assert.match(await tab.run<string>(focus), /^tel:116006,.*Brottsofferjouren/);
        assert.deepEqual(await tab.run('messages'), []);
      });

      for (const translator of Object.keys(translators) as Translator[]) {
        it(`says what is true, and every number, when a translator ${translator}`, async () => {
          const expected = await saidThroughTheDay(() => Promise.resolve());
          const [morning, evening] = expected.said;
          for (const at of timed.keys()) assert.notEqual(morning?.[at], evening?.[at], timed[at]);
          const found = await saidThroughTheDay(() => tab.run(`translate('${translator}')`));
          assert.deepEqual(found, expected);
          assert.deepEqual(await tab.run('messages'), []);
        });

        it(`opens help, and leaves, when a translator ${translator}`, async () => {
          await open();
          await tab.run(`translate('${translator}')`);
          await tab.run(`document.documentElement.lang = 'en'`);
          await wait();
          await tab.run(`translate('${translator}')`);
          await wait();
          await tab.run(`document.querySelector('hamn-haven').scrollIntoView({ block: 'center' })`);
          await pressSign(tab);
          await opens(tab);
          await press(tab, 'Escape');
          await closes(tab);
          await pressExit(tab);
          await until(() => tab.url(), `${destination.address}/`, 'the page was left');
        });
      }
    });
  }
});
