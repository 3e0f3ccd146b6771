// A page may use any of the browser's names for its own global or named element. This must not stop
// an exit. The names are read from the built files.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { Linter, type Rule } from 'eslint';
import type { Identifier, Literal } from 'estree';
import { type Browser, engines, type Session, type Tab } from '../../drivers/index.ts';
import { pause, press, pressThrice } from '../../drivers/visit.ts';
import { serveDestination, serveSite, type Site } from '../../support/servers.ts';
import { isThorough } from '../../support/thorough.ts';

/** Every name that a file uses without declaring it, and every property name that it may read. */
function namesIn(file: string) {
  const names = new Set<string>();
  const addText = ({ value }: Literal) => {
    if (typeof value === 'string' && /^\w+$/.test(value)) names.add(value);
  };
  const collect: Rule.RuleModule = {
    create: ({ sourceCode: { scopeManager } }) => ({
      'Program:exit'() {
        for (const { references } of scopeManager.scopes)
          for (const { identifier, resolved } of references) if (!resolved?.defs.length) names.add(identifier.name);
      },
      'MemberExpression[computed=false] > Identifier.property': ({ name }: Identifier) => void names.add(name),
      'ObjectPattern > Property > Identifier.key': ({ name }: Identifier) => void names.add(name),
      // What is read through a function is named by its text.
      'CallExpression > Literal': addText,
      'ArrayExpression > Literal': addText,
    }),
  };
  const problems = new Linter().verify(readFileSync(file, 'utf8'), {
    plugins: { own: { rules: { collect } } },
    rules: { 'own/collect': 'error' },
  });
  assert.deepEqual(problems, []);
  return names;
}

const names = [...new Set(['dist/widgets/quick-exit.js', 'dist/hamn.js'].flatMap((file) => [...namesIn(file)]))].sort();

/** The ways a page takes a global's name. */
type Forms = Record<string, (name: string) => string>;

const takes = {
  'var x = {}': (name) => `var ${name} = {};`,
  'const x = null': (name) => `const ${name} = null;`,
  'function x() {}': (name) => `function ${name}() {}`,
  'a getter that throws': (name) =>
    `Object.defineProperty(window, '${name}', { configurable: true, get() { throw new Error('${name}'); } });`,
} satisfies Forms;

const isGlobal = 'Object.getOwnPropertyDescriptor(window, name)?.configurable';
const isOfDocument = 'name in document';

/**
 * Without these names, no element class and no Lit template can be made: the language's own objects, and the base classes of
 * elements. The page's link is then an ordinary link.
 */
const needed = [
  'Array',
  'Boolean',
  'Event',
  'HTMLElement',
  'Map',
  'Math',
  'Object',
  'Promise',
  'ShadowRoot',
  'RegExp',
  'Set',
  'String',
].concat(['Symbol', 'WeakMap', 'customElements', 'globalThis', 'trustedTypes']);

/** The ways a page takes a name of its document. */
const elements = {
  'an image': (name) => `<img name="${name}">`,
  'a form': (name) => `<form name="${name}"></form>`,
} satisfies Forms;

/** The code that takes a name: a script that runs first, and markup. */
interface Taken {
  early?: string;
  named?: string;
}

/**
 * The page reports to the server when it is ready and where the link is. It saves the functions it needs for this before the
 * test takes any name.
 */
const page = (
  number: string,
  destination: string,
  { early = '', named = '' }: Taken = {},
) => `<!doctype html><html lang="sv"><meta charset="utf-8">
<title>Secret</title><link rel="icon" href="data:,"><script>{
  const { fetch, setTimeout, JSON } = window;
  const { getElementById } = document;
  addEventListener('load', () => setTimeout(() => {
    const { left, top, width, height } = getElementById.call(document, 'exit').getBoundingClientRect();
    const isPlain = !getElementById.call(document, 'exit').parentNode.shadowRoot;
    fetch('/ready/${number}?' + JSON.stringify([isPlain, left + width / 2, top + height / 2]));
  }));
}</script><script>${early}</script><body>${named}<h1>Secret</h1>
<hamn-quick-exit><a id="exit" href="${destination}/${number}">Lämna sidan snabbt</a></hamn-quick-exit>
<script type="module" src="/hamn.js"></script>`;

/** Other widgets, each around a number in the page's own content. */
const numbers = ({
  early = '',
  named = '',
}: Taken = {}) => `<!doctype html><html lang="sv"><script>${early}</script><body>${named}
<hamn-hotline-card line="kvinnofridslinjen"><a href="tel:020505050">020-50 50 50</a></hamn-hotline-card>
<hamn-contact-block municipality="0880"><address><a href="tel:0480450000">0480-45 00 00</a></address></hamn-contact-block>
<hamn-contact-block municipality="9999"><address><a href="tel:0480450000">0480-45 00 00</a></address></hamn-contact-block>
<hamn-alert-banner county="08"><a href="tel:11313">113 13</a></hamn-alert-banner>
<hamn-quick-exit><a href="https://www.example.se/">Lämna sidan</a></hamn-quick-exit>
<script type="module" src="/hamn.js"></script>`;

/** In the page around the frames: the frames where nothing is seen of what a widget holds, and of no number in its place. */
const unseen = `[...document.querySelectorAll('iframe')].flatMap((frame) => {
  const find = (root, selector, { prototype }) => [...(root ? prototype.querySelectorAll.call(root, selector) : [])];
  const isSeen = (link) => link.getClientRects().length > 0;
  const widgets = find(frame.contentDocument, 'hamn-hotline-card, hamn-contact-block, hamn-alert-banner, hamn-quick-exit', Document);
  return widgets
    .filter((each) => ![...find(each, 'a', Element), ...find(each.shadowRoot, 'a', DocumentFragment)].some(isSeen))
    .map((each) => frame.title + ': ' + each.localName)
    .concat(widgets.length === 5 ? [] : [frame.title + ': ' + widgets.length + ' widgets']);
})`;

type How = 'click' | 'Enter' | 'Shift';

const ways: Record<How, (tab: Tab, x: number, y: number) => Promise<void>> = {
  async click(tab, x, y) {
    await tab.move(x, y);
    await tab.down();
    await tab.up();
  },
  async Enter(tab) {
    await press(tab, 'Tab');
    await press(tab, 'Enter');
  },
  Shift: (tab) => pressThrice(tab, 'Shift'),
};

/** Tried in every engine: what has once failed in one of them. All the names are tried in Chromium before a release. */
const chosen = [
  'navigation',
  'NavigateEvent',
  'URL',
  'CSS',
  'Event',
  'AbortController',
  'MutationObserver',
  'ShadowRoot',
]
  .concat(['setTimeout', 'requestAnimationFrame', 'speechSynthesis', 'BroadcastChannel', 'performance', 'Element'])
  .concat([
    'createElement',
    'documentElement',
    'body',
    'title',
    'open',
    'cookie',
    'querySelectorAll',
    'fullscreenElement',
  ])
  .concat(['defaultView', 'activeElement', 'readyState', 'addEventListener', 'adoptedStyleSheets', 'querySelector']);

describe('a name that the page has taken stops no exit', { concurrency: engines.length }, () => {
  for (const [engine, launch] of engines) {
    describe(`in ${engine}`, { concurrency: 1 }, () => {
      let site: Site, destination: Site, browser: Browser, session: Session, tab: Tab;
      let count = 0;
      /** The names each page takes, the pages with frames, and the tests waiting for each request. */
      const pages = new Map<number, Taken>();
      const framed = new Map<string, string>();
      const awaited = new Map<string, (url: string) => void>();
      const hear = (url: string) => awaited.get(url.replace(/\?.*/, ''))?.(url);
      const heard = (path: string, time: number) =>
        new Promise<string | undefined>((resolve) => {
          const done = (url?: string) => {
            clearTimeout(end);
            awaited.delete(path);
            resolve(url);
          };
          const end = setTimeout(done, time);
          awaited.set(path, done);
        });

      before(async () => {
        destination = await serveDestination((url) => hear(`/to${url}`));
        const address = `http://localhost:${destination.port}`;
        site = await serveSite(
          (url) => {
            hear(url);
            const [, kind, number = ''] = url.split('/');
            if (kind === 'ready') return '';
            if (kind === 'numbers') return numbers(pages.get(Number(number)));
            if (kind === 'frames') return framed.get(url);
            return kind === 'page' ? page(number, address, pages.get(Number(number))) : undefined;
          },
          (url) => (url === '/hamn.js' ? { 'cache-control': 'max-age=600' } : {}),
        );
        browser = await launch();
        session = await browser.fresh();
        tab = await session.newTab();
      });
      after(async () => {
        await session.close();
        await browser.close();
        site.close();
        destination.close();
      });

      /** Opens a page and leaves it. */
      async function leave(how: How, what: Taken) {
        const number = (count += 1);
        pages.set(number, what);
        const ready = heard(`/ready/${number}`, 15_000);
        await tab.start(`${site.address}/page/${number}`);
        const answer = await ready;
        if (!answer) return 'is never there';
        const report = decodeURIComponent(answer.replace(/^[^?]*\?/, ''));
        const [isPlain, ...middle] = JSON.parse(report) as [isPlain: boolean, x: number, y: number];
        // Only the script handles three presses of Shift.
        if (isPlain && how === 'Shift') return 'plain';
        const gone = heard(`/to/${number}`, 8_000);
        await ways[how](tab, ...middle);
        if (!(await gone)) return isPlain ? 'is plain and stays' : 'stays';
        return isPlain ? 'plain' : 'left';
      }

      /** Tries each name in each form. Returns every failed case, and the names that leave the page's own link. */
      async function sweep(taken: string[], forms: Forms, place: keyof Taken) {
        const wrong: string[] = [];
        const plain = new Set<string>();
        for (const name of taken) {
          for (const [at, [form, take]] of Object.entries(forms).entries()) {
            // Enter only sends a click. It is tried with every name that has once failed.
            const hows: How[] = ['click'];
            if (!at) hows.push('Shift');
            if (!at && chosen.includes(name)) hows.push('Enter');
            for (const how of hows) {
              const visit = () => leave(how, { [place]: take(name) });
              const first = await visit();
              // A name that stops the exit stops it each time; a machine that is busy does not.
              const outcome = ['left', 'plain'].includes(first) ? first : await visit();
              if (outcome === 'plain') plain.add(name);
              else if (outcome !== 'left') wrong.push(`${form}, x = ${name}: ${how} ${outcome}`);
            }
          }
        }
        return { wrong, plain: [...plain] };
      }

      /** Shows every case in a frame of its own, some at a time. */
      async function lookAt(taken: string[], forms: Forms, place: keyof Taken) {
        const wrong: string[] = [];
        const cases = taken.flatMap((name) =>
          Object.entries(forms).map(([form, take]) => [`${form}, x = ${name}`, take(name)] as const),
        );
        while (cases.length) {
          const frames = cases.splice(0, 30).map(([title, text]) => {
            pages.set((count += 1), { [place]: text });
            return `<iframe title="${title}" src="/numbers/${count}"></iframe>`;
          });
          const path = `/frames/${count}`;
          framed.set(path, `<!doctype html>${frames.join('')}`);
          await tab.goto(site.address + path);
          await pause(50);
          wrong.push(...(await tab.run<string[]>(unseen)));
        }
        return wrong;
      }

      const among = async (expression: string) => {
        await tab.goto(`${destination.address}/`);
        const all = await tab.run<string[]>(`${JSON.stringify(names)}.filter((name) => ${expression})`);
        return engine === 'Chromium' && isThorough ? all : all.filter((name) => chosen.includes(name));
      };

      it('a global', async () => {
        const taken = await among(isGlobal);
        assert.ok(taken.length > 9, taken.join());
        const { wrong, plain } = await sweep(taken, takes, 'early');
        assert.deepEqual(wrong, []);
        assert.deepEqual(
          plain.filter((name) => !needed.includes(name)),
          [],
        );
      });

      it('a named element', async () => {
        const taken = await among(isOfDocument);
        assert.ok(taken.length > 9, taken.join());
        const { wrong, plain } = await sweep(taken, elements, 'named');
        assert.deepEqual(wrong, []);
        // Lit makes its templates with it when it is loaded.
        assert.deepEqual(
          plain.filter((name) => name !== 'createTreeWalker'),
          [],
        );
      });

      it('nor hides the page’s own content', async () => {
        const wrong = await lookAt(
          await among(isGlobal),
          { 'a getter that throws': takes['a getter that throws'] },
          'early',
        );
        wrong.push(...(await lookAt(await among(isOfDocument), { 'an image': elements['an image'] }, 'named')));
        assert.deepEqual(wrong, []);
      });
    });
  }
});
