// Faults that the tests make, and what a person has then. Read by test/browsers/faults.test.ts, which makes each of them in each
// browser, and by docs/faults.ts, which writes the table. The table says only what a test has seen.
import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { CDPSession } from 'puppeteer-core';

/** Answers a request. `file` is the file as it should be. */
type Answer = (response: ServerResponse, file: Buffer) => void;

interface Given {
  /** What goes wrong. */
  fault: string;
  /** What a person has then. */
  happens?: string;
  /** Takes the place of the server's answer to the script. */
  answer?: Answer;
  /** Is the server's answer to the data file, which a card then asks for. */
  src?: Answer;
  /** The policy that the server sends with the page. */
  policy?: string;
  /** A script that runs before ours. */
  early?: string;
  /** A script that runs after the page is written. */
  late?: string;
  /** Attributes of a card of its own. */
  extra?: string;
  /** The number of elements that the page has besides. */
  elements?: number;
  /** The number of other tabs with the page. */
  crowd?: number;
  /** Commands to Chromium. */
  devtools?: ((devtools: CDPSession) => Promise<unknown>)[];
  /** Whether the tab is hidden while they are given. */
  hidden?: boolean;
  /** Leaves out the other browsers, where the same lines of ours decide. */
  alone?: boolean;
  /** Whether the destination is out of reach. */
  gone?: boolean;
  /** Whether the page waits for the script. */
  held?: boolean;
  /** Whether the page never is complete. */
  waits?: boolean;
  /** Whether the file comes only once the page has been used without it. */
  comes?: boolean;
  /** Whether the widgets come to life. */
  runs?: boolean;
  /** Whether each widget draws itself. */
  drawn?: boolean;
  /** The warning that the console shows. */
  warns?: RegExp;
  /** What the card with hours says that its line is. */
  state?: string;
  /** Whether the person comes back after the press. */
  again?: boolean;
}

export type Fault = Given & Required<Pick<Given, 'happens' | 'runs' | 'drawn'>>;

const javascript = { 'content-type': 'text/javascript' };
const half = (file: Buffer) => file.subarray(0, file.length / 2);

/** Moves every clock that the page can read. */
const clock = (moment: string) => `(() => {
  const Real = Date;
  const off = Real.parse('${moment}') - Real.now();
  window.Date = class extends Real {
    constructor(...given) { super(...(given.length ? given : [Real.now() + off])); }
    static now() { return Real.now() + off; }
  };
})()`;

const without = (...names: string[]) => `for (const name of ${JSON.stringify(names)}) {
  const path = name.split('.');
  const last = path.pop();
  delete path.reduce((object, key) => object[key], window)[last];
}`;

const forbidden = `get() { throw new DOMException('The operation is insecure.', 'SecurityError'); }`;

/** The script does not run, or not yet. */
const asWritten =
  'The page as it is written: every number is a link, and Exit this page is an ordinary link that leaves.';
/** The script runs. */
const whole = 'Everything works.';

const given: { group: string; faults: Given[] }[] = [
  {
    group: 'The file',
    faults: (
      [
        { fault: 'is not there (404)', answer: (response) => response.writeHead(404).end('Not here') },
        { fault: 'gets no answer: the connection is cut', answer: (response) => response.destroy() },
        {
          fault: 'is half delivered, and the connection is cut',
          answer(response, file) {
            response.writeHead(200, { ...javascript, 'content-length': file.length });
            response.write(half(file), () => response.destroy());
          },
        },
        {
          fault: 'is half delivered as though it were whole',
          answer: (response, file) => response.writeHead(200, javascript).end(half(file)),
        },
        {
          fault: 'has one byte too many for its hash',
          answer: (response, file) => response.writeHead(200, javascript).end(Buffer.concat([file, Buffer.from(' ')])),
        },
        {
          fault: 'is damaged on the way: compressed, cut off',
          answer: (response, file) =>
            response.writeHead(200, { ...javascript, 'content-encoding': 'gzip' }).end(half(gzipSync(file))),
        },
        {
          fault: 'is sent as plain text, with nosniff',
          answer: (response, file) =>
            response.writeHead(200, { 'content-type': 'text/plain', 'x-content-type-options': 'nosniff' }).end(file),
        },
        {
          fault: 'is answered with a page, as the login of a wireless network does',
          answer: (response) =>
            response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><h1>Log in</h1>'),
        },
        { fault: 'never comes', answer: () => undefined, waits: true },
        {
          fault: 'never comes, and the page is held back for it (`blocking="render"`, behind `first.js`)',
          answer: () => undefined,
          happens: 'Nothing for two seconds. Then the page as it is written.',
          waits: true,
          held: true,
        },
        { fault: "is forbidden by the page's own policy", policy: "script-src 'unsafe-inline'" },
        {
          fault: 'comes late',
          happens: 'The page as it is written until it comes. Then everything works.',
          runs: true,
          comes: true,
        },
      ] satisfies Given[]
    ).map((each) => ({ happens: asWritten, runs: false, ...each })),
  },
  {
    group: 'The page it stands in',
    faults: [
      { fault: 'throws before our script', early: `throw new Error('EXEMPEL')` },
      {
        fault: 'throws after it',
        late: `setTimeout(() => { throw new Error('EXEMPEL') }); throw new Error('EXEMPEL')`,
      },
      {
        fault: 'adds to what every object, array and text has',
        early: `Object.prototype.extend = Array.prototype.each = String.prototype.strip = function () { return this; };`,
      },
      {
        fault: 'puts its own, older things in the place of new ones',
        happens: 'What cannot be drawn stays as it is written: every number is a link. Exit this page works.',
        drawn: false,
        early: `Array.from = (list) => { const all = []; for (let i = 0; i < list.length; i += 1) all.push(list[i]); return all; };
          window.Set = class extends Set { union() { throw new Error('EXEMPEL'); } };
          Function.prototype.bind = ((bind) => function (...all) { return bind.apply(this, all); })(Function.prototype.bind);`,
      },
      {
        fault: 'has no console',
        early: 'delete window.console; window.console = undefined;',
        extra: 'line="nonsense"',
      },
      {
        fault: 'has taken our tags for elements of its own',
        early: `for (const name of ['quick-exit', 'hotline-card', 'contact-block', 'alert-banner', 'ambassador-gallery'])
          customElements.define('hamn-' + name, class extends HTMLElement {})`,
        runs: false,
        happens: asWritten,
      },
    ],
  },
  {
    group: 'The browser',
    faults: [
      {
        fault: 'has no popovers',
        // The browser's own style sheet hides a popover that is closed; one that knows none has no such rule.
        early: `${without('HTMLElement.prototype.popover', 'HTMLElement.prototype.showPopover', 'HTMLElement.prototype.hidePopover')}
          Element.prototype.attachShadow = ((attach) => function (options) {
            const root = attach.call(this, options);
            root.append(Object.assign(document.createElement('style'), { textContent: '[popover] { display: block }' }));
            return root;
          })(Element.prototype.attachShadow);`,
      },
      {
        fault: 'has no content-visibility',
        early: `CSS.supports = ((supports) => (...all) => !/content-visibility/.test(all) && supports.apply(CSS, all))(CSS.supports);
          const written = Object.getOwnPropertyDescriptor(CSSStyleDeclaration.prototype, 'cssText');
          Object.defineProperty(CSSStyleDeclaration.prototype, 'cssText', {
            ...written,
            set(text) { written.set.call(this, text.replace(/content-visibility:[^;]*/, '')); },
          });`,
      },
      {
        fault: 'has no BroadcastChannel',
        early: without('BroadcastChannel'),
        happens: `${whole} Other tabs of the site stay.`,
      },
      {
        fault: 'has no style sheets to share',
        early: without(
          'Document.prototype.adoptedStyleSheets',
          'ShadowRoot.prototype.adoptedStyleSheets',
          'CSSStyleSheet.prototype.replace',
        ),
      },
      {
        fault: 'does not know :dir()',
        early: `Element.prototype.matches = ((matches) => function (what) {
          if (/:dir/.test(what)) throw new SyntaxError('EXEMPEL');
          return matches.call(this, what);
        })(Element.prototype.matches);`,
      },
      {
        fault: 'has no visual viewport, no speech, no picture-in-picture',
        early: without('visualViewport', 'speechSynthesis', 'Document.prototype.pictureInPictureElement'),
      },
      {
        fault: 'does not tell how the page was come to',
        early: `performance.getEntriesByType = () => [];`,
        happens: `${whole} A reloaded page is not guarded.`,
        again: true,
      },
      {
        fault: 'cannot limit how long it reads a data file',
        early: without('AbortSignal.timeout', 'TextDecoderStream'),
        src: (response) => response.writeHead(200).end('{}'),
        warns: /newer helplines/,
        happens: `${whole} The data that the widget carries is used.`,
      },
      {
        fault: 'does not know the Swedish zone',
        early: `Intl.DateTimeFormat = ((Format) => function (locale, options = {}) {
          if (options.timeZone === 'Europe/Stockholm') throw new RangeError('Invalid time zone');
          return new Format(locale, options);
        })(Intl.DateTimeFormat);`,
        state: 'unknown',
        happens: `${whole} No line is said to be open or closed.`,
      },
      {
        fault: 'knows no date formats at all',
        early: `Intl.DateTimeFormat = function () { throw new RangeError('EXEMPEL'); };`,
        state: 'unknown',
        happens: 'What cannot be drawn stays as it is written: every number is a link. Exit this page works.',
        drawn: false,
      },
      {
        fault: 'forbids storage and cookies',
        early: `for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) Object.defineProperty(window, name, { ${forbidden} });
          Object.defineProperty(document, 'cookie', { ${forbidden}, set() { throw new DOMException('no', 'SecurityError'); } });
          for (const name of ['BroadcastChannel', 'SharedWorker'])
            window[name] = class { constructor() { throw new DOMException('The operation is insecure.', 'SecurityError'); } };`,
        happens: `${whole} Back shows the earlier pages of the visit, and other tabs of the site stay.`,
      },
      {
        fault: 'keeps no cookie',
        devtools: [(to) => to.send('Emulation.setDocumentCookieDisabled', { disabled: true })],
        happens: `${whole} Back shows the earlier pages of the visit.`,
      },
      {
        fault: 'is out of memory: a page of 20,000 elements beside three more, and the system asks for memory back',
        crowd: 3,
        devtools: [
          (to) => to.send('Memory.simulatePressureNotification', { level: 'critical' }),
          (to) => to.send('HeapProfiler.collectGarbage'),
        ],
        elements: 20_000,
      },
      {
        fault: 'has put the page to sleep and woken it',
        hidden: true,
        devtools: [
          (to) => to.send('Page.setWebLifecycleState', { state: 'frozen' }),
          (to) => to.send('Page.setWebLifecycleState', { state: 'active' }),
        ],
      },
    ],
  },
  {
    group: 'The clock',
    faults: (
      [
        ['stands at 1970', '1970-01-05T11:00:00Z'],
        ['is years slow', '2019-06-03T11:00:00Z'],
        ['is months slow: it shows a day before our data was gone through', '2026-03-02T11:00:00Z'],
        ['shows a year of six digits', '+120000-06-04T11:00:00Z'],
      ] satisfies [fault: string, moment: string][]
    ).map(([fault, moment]) => ({
      fault,
      early: clock(moment),
      alone: fault !== 'stands at 1970',
      state: 'unknown',
      happens: `${whole} A line with hours is not said to be open or closed; one that never closes is open.`,
    })),
  },
  {
    group: 'The network',
    faults: [
      {
        fault: 'is gone when Exit this page is pressed',
        gone: true,
        happens: 'The page is covered and emptied all the same, and Back does not bring it up.',
      },
      ...(
        [
          ['is not there (404)', (response) => response.writeHead(404).end('Not here')],
          ['is half delivered', (response, file) => response.writeHead(200).end(half(file))],
          [
            'is a page, as the login of a wireless network',
            (response) => response.writeHead(200).end('<!doctype html>'),
          ],
          [
            'is of another form',
            (response) => response.writeHead(200).end('{"checked":"2099-01-01","lines":[{"id":"kvinnofridslinjen"}]}'),
          ],
          [
            'is ten million characters long',
            (response, file) => response.writeHead(200).end(Buffer.concat([file, Buffer.alloc(10_000_000, ' ')])),
          ],
          ['never comes', () => undefined],
        ] satisfies [what: string, src: Answer][]
      ).map(([what, src]) => ({
        fault: `brings a data file (\`src\`) that ${what}`,
        src,
        alone: !/404|half/.test(what),
        warns: what === 'never comes' ? undefined : /newer helplines/,
        happens: `${whole} The data that the widget carries is used.`,
      })),
    ],
  },
];

export const faults: { group: string; faults: Fault[] }[] = given.map(({ group, faults: listed }) => ({
  group,
  faults: listed.map((each) => ({ runs: true, drawn: each.runs ?? true, happens: whole, ...each })),
}));
