// Hostile texts in every attribute, in the children and in every field of the data files, given to the built file in a page that
// requires trusted types. Nothing may throw, nothing executable may appear, and the page's own content stays.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { inspect } from 'node:util';
import fc from 'fast-check';
import type { Browser, Page } from 'puppeteer-core';
import { sure } from '../../site/shared/sure.ts';
import type { HelplinesFile, MunicipalityFile } from '../../widgets/data/index.ts';
import { launchForPages } from '../support/browser.ts';
import { elementsIn, readJson, type ToldElement } from '../support/built.ts';
import { serveSite, type Site } from '../support/servers.ts';
import { isThorough } from '../support/thorough.ts';
import { municipalityFiles } from '../samples/municipalities.ts';

/** Generated cases of each kind. */
const runs = isThorough ? 100 : 24;

const policy = `default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';
  require-trusted-types-for 'script'; trusted-types lit-html`.replaceAll('\n', '');

const hostile = [
  '<script>hit()</script>',
  '"><img src=x onerror=hit()>',
  "'-hit()-'",
  '</style><svg onload=hit()>',
  '<iframe srcdoc="<script>parent.hit()</script>">',
  'javascript:hit()',
  ' \tjava\nscript:hit()',
  'JaVaScRiPt://example.org/%0Ahit()',
  'data:text/html,<script>hit()</script>',
  'vbscript:hit()',
  'blob:https://example.org/1',
  'https://user:password@example.org/"onclick="hit()',
  '//example.org',
  '\\\\example.org\\share',
  'tel:116016;phone-context=<b>',
  '${hit()}',
  '{{constructor.constructor("hit()")()}}',
  '<!--?lit$0$-->',
  '?lit$123456789$',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '\u0000\u0001\uFFFE',
  '\u202Egnp.exe\u2066',
  '\uD800',
  '0'.repeat(5_000),
  '(((((((((((((((((((((((((((((0',
  '+'.repeat(3_000),
  '112 '.repeat(500),
  '-1e309',
  '9999-99-99',
  '2099-02-30',
  '25:61-99:99',
];

/** Texts tried in every single field. */
const aimed = ['"><img src=x onerror=hit()>', 'javascript:hit()', 'https://example.org/?"onclick="hit()'];

const text = fc.oneof(
  fc.constantFrom(...hostile),
  fc.tuple(fc.constantFrom(...hostile), fc.constantFrom(...hostile)).map((both) => both.join(' ')),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme-composite' }),
);

const declared = elementsIn();

/** Attributes with their values. */
type Attributes = Record<string, string>;

/** The page's content inside an element: a text, or an element when it has a tag. */
interface Child {
  tag?: string;
  href?: string;
  content: string;
}

/** A valid value, so the rest of the element is tested too. */
const right: Record<string, Attributes> = {
  'hamn-hotline-card': { line: 'kvinnofridslinjen' },
  'hamn-contact-block': { municipality: '0883' },
  'hamn-alert-banner': { county: '08' },
};

/** Attributes of an element, each left out, valid or hostile; and the page's attributes that the element reads. */
const attributesOf = ({ tagName, attributes = [] }: ToldElement): fc.Arbitrary<Partial<Attributes>> =>
  fc.record(
    Object.fromEntries(
      [...attributes.map(({ name }) => name), 'lang', 'dir', 'class', 'hidden', 'part', 'title'].map((name) => {
        const value = right[tagName]?.[name];
        return [name, value ? fc.oneof(fc.constant(value), text) : text];
      }),
    ),
    { requiredKeys: [] },
  );

/** The page's content inside: texts, and links to anywhere. */
const children = fc.array<Child>(
  fc.oneof(
    fc.record({ tag: fc.constantFrom('a', 'figure', 'address', 'p'), href: text, content: text }),
    fc.record({ content: text }),
  ),
  { maxLength: 4 },
);

/** A page that records its messages and errors. `early` prepares it. */
type Watched = typeof window & {
  messages: string[];
  warned: string[];
  hit: () => void;
  /** Waits until the element has processed its file. */
  hasRead: (element: Element) => Promise<void>;
};

/** Runs in the page: adds one element, lets it draw, and returns what is wrong with it. */
async function draw(tag: string, attributes: Partial<Attributes>, content: Child[]) {
  const page = window as Watched;
  const element = document.createElement(tag) as HTMLElement & { updateComplete: Promise<boolean> };
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  for (const { tag: name, href, content: words } of content) {
    const child = name ? document.createElement(name) : document.createTextNode(words);
    if (child instanceof Element) {
      child.setAttribute('href', String(href));
      child.textContent = words;
    }
    element.append(child);
  }
  const written = [...element.childNodes];
  const before = element.innerHTML;
  document.body.append(element);
  await element.updateComplete;
  if (attributes.src !== undefined) await page.hasRead(element);

  const wrong: string[] = [];
  const after = element.innerHTML;
  if (after !== before) wrong.push(`what the page had written became ${after}`);
  if (written.some((node, index) => node !== element.childNodes[index])) wrong.push('a child was recreated');
  const known = [
    ...'a address bdi br button dd details div dl dt li p slot small span strong style summary ul'.split(' '),
    ...'dialog input label option output search select'.split(' '),
    // The sign of help.
    ...'svg path circle'.split(' '),
  ];
  // A gallery's own: its view, the places of its figures, the height of its list, and the slot for other content. The exit's own:
  // its size on a zoomed or too wide page, and the two texts of its preview.
  const own = [
    /^style="zoom: [\d.]+; max-inline-size: [\d.]+px;"$/,
    /^id="(view|gone|at)"$/,
    /^name="(\d*|view)"$/,
    /^style="(min-block-size: [^;]+;)?"$/,
  ];
  const walk = (root: ShadowRoot) => {
    for (const each of root.querySelectorAll('*')) {
      if (!known.includes(each.localName)) wrong.push(`made a <${each.localName}>`);
      for (const { name, value } of each.attributes) {
        const made = `${name}="${value}"`;
        if (/^(on.*|style|srcdoc|src|action|formaction|id|name)$/.test(name) && !own.some((each) => each.test(made)))
          wrong.push(`made ${made}`);
        if (name === 'href' && !/^(https?:\/\/|tel:[+\d]|sms:[+\d]|mailto:[^?]+$)/.test(value))
          wrong.push(`leads to ${value}`);
        if (name === 'target') wrong.push(`opens ${value}`);
      }
      if (each.shadowRoot) walk(each.shadowRoot);
    }
  };
  if (element.shadowRoot) walk(element.shadowRoot);
  const drawn = element.shadowRoot?.textContent ?? '';
  element.remove();
  if (Object.keys(Object.prototype).length || 'hit' in {}) wrong.push('every object was changed');
  wrong.push(...page.messages.splice(0));
  return { wrong, drawn, warned: page.warned.splice(0).length };
}

/** Every place in a file: the object or list, and its key. */
const placesIn = (value: unknown): [holder: object, key: string][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inside]) => [[value, key] as [object, string], ...placesIn(inside)])
    : [];

/** A file in which all entries share one source: sources are most of the published data, and no widget draws them. */
function withOneSource(file: HelplinesFile | MunicipalityFile): unknown {
  const first = sure(Object.entries(file.sources)[0], 'a source');
  const oneEach = (key: string, value: unknown) =>
    key === 'sources' ? (Array.isArray(value) ? [first[0]] : Object.fromEntries([first])) : value;
  return JSON.parse(JSON.stringify(file), oneEach);
}

/** One fault in a file: a value of another type, a missing value, or an unknown key. */
const change = fc.record({
  at: fc.nat(),
  key: fc.option(fc.constantFrom('__proto__', 'constructor', 'toString', 'then', '0', 'size')),
  value: fc.oneof(
    { weight: 6, arbitrary: text },
    fc.constant(undefined),
    fc.jsonValue(),
    fc.constantFrom(1e400, -1, 0, true, [], {}, [[]], { display: '116 016', tel: 'javascript:hit()' }, { hit: true }),
  ),
});

interface Change {
  /** The index of the place in the file, modulo their number. */
  at: number;
  /** The key to set there, if not the existing one. */
  key: string | null;
  value: unknown;
}

function changed(original: unknown, changes: Change[]) {
  const file = structuredClone(original);
  for (const { at, key, value } of changes) {
    const places = placesIn(file);
    const [holder, own] = sure(places[at % places.length], 'a place');
    Object.defineProperty(holder, key ?? own, { value, enumerable: true, configurable: true, writable: true });
  }
  return JSON.stringify(file);
}

const helplines = readJson<HelplinesFile>('dist/data/helplines.json');
const shown = ['kvinnofridslinjen', 'jourhavande-kompis'];
const warnings = readJson<{ warningAreas: Record<string, unknown>[] }[]>('test/samples/smhi.json').slice(0, 2);
for (const { warningAreas } of warnings) {
  for (const area of warningAreas) {
    // Map positions take most of the file, and no widget reads them.
    delete area.area;
    area.approximateEnd = '2099-01-01T00:00:00.000Z';
    area.affectedAreas = [{ id: 8, sv: 'Kalmar län', en: 'Kalmar County' }];
  }
}

/** One announcement, in both languages, made just now and not over. */
const { alerts } = readJson<{ alerts: { info: { expires: string }[] }[] }>('test/samples/vma.json');
const announcements = { alerts: alerts.slice(0, 1) };
for (const info of sure(alerts[0], 'an announcement').info) info.expires = '2099-01-01T00:00:00+01:00';

/** Files read with `src`, newer than the built-in data, and the elements that show them. */
const readFiles: Record<string, [file: unknown, elements: [tag: string, attributes: Attributes][]]> = {
  helplines: [
    withOneSource({
      ...helplines,
      checked: '2099-01-01',
      lines: helplines.lines.filter(({ id }) => shown.includes(id)),
    }),
    shown.map((line) => ['hamn-hotline-card', { line }]),
  ],
  "a municipality's contacts": [
    withOneSource({
      ...sure(municipalityFiles['0883'], '0883'),
      email: 'kommunen@example.org',
      checked: '2099-01-01',
    }),
    [['hamn-contact-block', { municipality: '0883' }]],
  ],
  warnings: [warnings, [['hamn-alert-banner', { county: '08' }]]],
  announcements: [announcements, [['hamn-alert-banner', { county: '08' }]]],
};

const early = `
  window.messages = [];
  window.warned = [];
  window.hit = () => messages.push('the hostile text ran');
  addEventListener('error', ({ message }) => messages.push('thrown: ' + message));
  addEventListener('unhandledrejection', ({ reason }) => messages.push('rejected: ' + reason));
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    // A page that names a file on another host, against its own policy, gets this event.
    if (violatedDirective !== 'connect-src') messages.push(violatedDirective + ' ' + blockedURI);
  });
  for (const type of ['log', 'info', 'error', 'debug']) console[type] = (...words) => messages.push(type + ': ' + words.join());
  console.warn = (text) => (/^<(hamn-[a-z-]+|a)(>| [a-z]+=")/.test(text) ? warned.push(text) : messages.push('warns: ' + text));
  window.answered = [];
  window.fetch = ((ask) => async (...all) => {
    const answer = ask(...all);
    answered.push(answer.then((found) => found.clone().text()).catch(() => undefined));
    return answer;
  })(fetch);
  /** Waits until the element has processed its file: used it, or warned. */
  window.hasRead = async (element) => {
    await Promise.all(answered.splice(0));
    for (let turn = 0; turn < 20; turn += 1) {
      const { port1, port2 } = new MessageChannel();
      await new Promise((done) => { port1.onmessage = done; port2.postMessage(''); });
      port1.close();
    }
    await element.updateComplete;
  };`;

describe('hostile texts', () => {
  let site: Site;
  let browser: Browser;
  let tab: Page;
  let file = '';

  before(async () => {
    const page = `<!doctype html><html lang="sv"><meta charset="utf-8"><title>T</title>
      <script src="/early.js"></script><script type="module" src="/hamn.js"></script><body></body></html>`;
    site = await serveSite(
      (url) =>
        (({ '/': page, '/early.js': early }) as Record<string, string>)[url] ??
        (url.startsWith('/file') ? file : undefined),
      (url) => ({
        'content-security-policy': policy,
        ...(url === '/early.js' && { 'content-type': 'text/javascript' }),
      }),
    );
    browser = await launchForPages();
    tab = await browser.newPage();
    await tab.goto(site.address);
    await tab.evaluate(() => customElements.whenDefined('hamn-alert-banner').then(() => undefined));
  });
  after(async () => {
    await browser.close();
    site.close();
  });

  const check = async (...all: Parameters<typeof draw>) => {
    const { wrong, ...rest } = await tab.evaluate(draw, ...all);
    assert.deepEqual(wrong, []);
    return rest;
  };

  it('would be noticed if they ran', async () => {
    await tab.evaluate(() => document.head.append(Object.assign(document.createElement('style'), { textContent: '' })));
    await tab.evaluate(() => (window as Watched).hit());
    assert.deepEqual(await tab.evaluate(() => (window as Watched).messages.splice(0)), [
      'style-src-elem inline',
      'the hostile text ran',
    ]);
    await assert.rejects(
      tab.evaluate(() => void (document.body.innerHTML = '<b>')),
      /TrustedHTML/,
    );
    await tab.evaluate(() => (window as Watched).messages.splice(0));
  });

  for (const declaration of declared) {
    it(`in every attribute of <${declaration.tagName}> and in its children do nothing`, async () => {
      const property = fc.asyncProperty(attributesOf(declaration), children, async (attributes, content) => {
        await check(declaration.tagName, attributes, content);
      });
      await fc.assert(property, { numRuns: runs });
      assert.equal(tab.url(), `${site.address}/`);
    });
  }

  for (const [what, [original, elements]] of Object.entries(readFiles)) {
    let count = 0;
    // The content that the widget replaces.
    const own = (tag: string): Child =>
      tag === 'hamn-alert-banner'
        ? { tag: 'a', href: 'https://www.smhi.se/', content: 'SMHI' }
        : { tag: 'a', href: 'tel:116016', content: '116 016' };
    const draws = async (json: string) => {
      file = json;
      count += 1;
      const results: Awaited<ReturnType<typeof check>>[] = [];
      for (const [tag, attributes] of elements) {
        const src = `/file-${encodeURIComponent(what)}-${count}.json`;
        results.push(await check(tag, { ...attributes, src }, [own(tag)]));
      }
      return results;
    };

    it(`in every field of a file of ${what} are refused or stay a text`, async () => {
      const right = await draws(JSON.stringify(original));
      assert.ok(
        right.every(({ warned }) => !warned),
        'the file as it is is taken',
      );
      let [refused, taken] = [0, 0];
      for (let place = 0; place < placesIn(original).length; place += 1) {
        for (const value of isThorough ? aimed : aimed.slice(place % aimed.length).slice(0, 1)) {
          const results = await draws(changed(original, [{ at: place, key: null, value }]));
          if (results.some(({ warned }) => warned)) refused += 1;
          else if (results.some(({ drawn }) => drawn.includes(value))) taken += 1;
        }
      }
      assert.ok(refused && taken, `${refused} files were refused, ${taken} were taken and shown`);
    });

    it(`at random in a file of ${what} do nothing, and lead to no other file`, async () => {
      const property = fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
        site.requests.length = 0;
        await draws(changed(original, changes));
        assert.deepEqual([...new Set(site.requests.map(({ url }) => url.split('-')[0]))], ['/file']);
      });
      await fc.assert(property, { numRuns: runs });
    });

    it(`in place of a file of ${what} do nothing`, async () => {
      const property = fc.asyncProperty(
        fc.oneof(
          fc.json(),
          text,
          fc.jsonValue().map((value) => inspect(value)),
        ),
        async (json) => {
          await draws(json);
        },
      );
      await fc.assert(property, { numRuns: runs / 2 });
    });
  }
});
