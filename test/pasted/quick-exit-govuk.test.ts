// GOV.UK's tests of Exit this page: 25 cases, in our words and for our element. Cases that cannot apply, such as an error at the
// start, have a counterpart: the page's own link, or the default destination and one warning.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inChromium } from '../drivers/chromium.ts';
import { engines, type Tab } from '../drivers/index.ts';
import {
  followWithoutScript,
  middleOf,
  pause,
  press,
  pressExit,
  pressThrice,
  until,
  visitsWith,
  wordsIn,
  type Case,
  type Sites,
  type Visit,
} from '../drivers/visit.ts';
import { axeCode, type WithAxe } from '../support/axe.ts';

/** Five seconds pass in one and a quarter. */
const quickClock = `const wait = setTimeout; window.setTimeout = (run, time, ...more) => wait(run, time / 4, ...more);`;

for (const [, launch] of engines.filter(([name]) => name === 'Chromium')) {
  describe("GOV.UK's cases", () => {
    let sites: Sites, tab: Tab;
    let open: Visit['open'], hasLeft: Visit['hasLeft'], staysOn: Visit['staysOn'], isCovered: Visit['isCovered'];
    visitsWith(launch, (visit) => ({ sites, tab, open, hasLeft, staysOn, isCovered } = visit));

    const shadow = (selector: string) =>
      `document.querySelector('hamn-quick-exit').shadowRoot.querySelector('${selector}')`;
    const spoken = () => tab.run<string>(`${shadow('[role=status]')}.textContent.trim()`);
    const link = (property: string) =>
      tab.run<string>(`(document.querySelector('hamn-quick-exit a') ?? ${shadow('a')}).${property}`);
    const warnings = () => tab.errors.filter((error) => error.startsWith('warn'));

    /** A script before the widget's adds the exit's own content, `inner`. */
    const written = (inner: string) => ({
      early: `addEventListener('readystatechange', () => {
        const exit = document.querySelector('hamn-quick-exit');
        exit.replaceChildren(...new DOMParser().parseFromString(${JSON.stringify(inner)}, 'text/html').body.childNodes);
      }, { capture: true, once: true })`,
    });

    /** A page with the exit first and in the text, as a link found early. */
    const first = { attributes: 'inline' };

    async function covers(more: Case) {
      await open(1, more);
      await tab.move(...(await middleOf(tab)));
      await tab.down();
      await pause(100);
      await isCovered();
      assert.equal(await tab.run('location.pathname'), '/visit/1', 'before it is left');
      await tab.up();
      await hasLeft();
    }

    const cases: [text: string, test: () => Promise<void>][] = [
      ['without JavaScript, the exit leads to the address of its link', () => followWithoutScript(tab, sites)],
      ['without JavaScript, so does an exit in the text', () => followWithoutScript(tab, sites, first)],
      [
        'a click on the exit ends at its address',
        async () => {
          await open(1);
          await pressExit(tab);
          await hasLeft();
        },
      ],
      [
        'so does a click on one in the text',
        async () => {
          await open(1, first);
          await pressExit(tab);
          await hasLeft();
        },
      ],
      ['a press covers the page before it is left', () => covers({})],
      ['so does a press on one in the text', () => covers(first)],
      [
        'three lone presses of Shift leave for the address',
        async () => {
          await open(1);
          await pressThrice(tab, 'Shift');
          await hasLeft();
        },
      ],
      [
        'after one press a reader hears that one of three is made',
        async () => {
          await open(1);
          await press(tab, 'Shift');
          await until(spoken, '1 av 3', 'the announcement');
        },
      ],
      [
        'after two that two are',
        async () => {
          await open(1);
          await press(tab, 'Shift');
          await press(tab, 'Shift');
          await until(spoken, '2 av 3', 'the announcement');
        },
      ],
      [
        'after three nothing is announced, and the page left behind has only a neutral name',
        async () => {
          await open(1, { to: '/hang' });
          await inChromium(tab).devtools.send('Accessibility.enable');
          await pressThrice(tab, 'Shift');
          // Under load, Chromium has no name for a page that is on its way.
          const hasNeutralName = async () => /^RootWebArea (127\.0\.0\.1)?$/.test((await wordsIn(tab)).join());
          await until(hasNeutralName, true, 'what a screen reader finds');
        },
      ],
      [
        'one press is forgotten after five seconds, and each press gives five new ones',
        async () => {
          await open(1, { early: quickClock });
          await press(tab, 'Shift');
          await until(spoken, '1 av 3', 'it counts');
          await until(spoken, '', 'it is forgotten');
          await pressThrice(tab, 'a');
          await press(tab, 'Shift');
          await pause(700);
          await press(tab, 'Shift');
          await pause(700);
          await press(tab, 'Shift');
          await hasLeft();
        },
      ],
      [
        'a browser without what the cover is made of gets another that does the same',
        async () => {
          await open(1, { early: 'CSS.supports = () => false' });
          await tab.run('scrollTo(0, 500)');
          await tab.move(...(await middleOf(tab)));
          await tab.down();
          await pause(100);
          await isCovered();
          await tab.move(20, 300);
          await tab.up();
          await staysOn(1);
          assert.equal(await tab.run('scrollY'), 500);
        },
      ],
      [
        'started twice, it is one exit',
        async () => {
          await open(1, { extra: '<script type="module" src="/hamn.js?2"></script>' });
          await pause(100);
          await press(tab, 'Shift');
          await press(tab, 'Shift');
          await staysOn(1);
          assert.deepEqual(
            tab.errors.filter((error) => !/404/.test(error)),
            [],
          );
        },
      ],
      [
        'on a page without an exit, its script does nothing and says nothing',
        async () => {
          await open(1);
          tab.errors.length = 0;
          await tab.run(`document.querySelector('hamn-quick-exit').remove()`);
          await pressThrice(tab, 'Shift');
          await staysOn(1);
          assert.deepEqual(tab.errors, []);
        },
      ],
      [
        'inside a drawing, where it is no element of HTML, its link is still a link',
        async () => {
          await open(1, { extra: '<svg><hamn-quick-exit></hamn-quick-exit></svg>' });
          assert.equal(await tab.run(`document.querySelector('svg hamn-quick-exit').shadowRoot`), null);
          assert.deepEqual(warnings(), []);
          await pressExit(tab);
          await hasLeft();
        },
      ],
      [
        'without a link of the page it has its own',
        async () => {
          await open(1, written(''));
          assert.equal(await link('textContent.trim()'), 'Lämna sidan snabbt');
          assert.equal(await link('href'), 'https://www.smhi.se/');
        },
      ],
      [
        'axe finds nothing in any form of it, pressed or not',
        async () => {
          const forms: Case[] = [
            {},
            written('Ut härifrån'),
            written('<a href="https://www.example.se/"><strong>Ut</strong> <em>nu</em></a>'),
            written(''),
            first,
          ];
          for (const form of forms) {
            await open(1, { ...form, extra: '<style>#next { color: #fff }</style>' });
            const look = async () => {
              const { page } = inChromium(tab);
              await page.evaluate(axeCode);
              const { violations, incomplete } = await page.evaluate(() =>
                // The test page has no landmarks, and a covered page is empty.
                (window as unknown as WithAxe).axe.run({
                  rules: {
                    region: { enabled: false },
                    'landmark-one-main': { enabled: false },
                    'page-has-heading-one': { enabled: false },
                  },
                }),
              );
              // axe cannot judge text on a picture; a person would have to, on every page.
              const unjudged = incomplete.filter(({ id }) => id === 'color-contrast');
              return [...violations, ...unjudged].map(
                ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`,
              );
            };
            assert.deepEqual(await look(), []);
            const [x, y] = await tab.run<[number, number]>(`(() => {
              const { left, top, width, height } = (document.querySelector('hamn-quick-exit a') ?? ${shadow('a')})
                .getBoundingClientRect();
              return [left + width / 2, top + height / 2];
            })()`);
            await tab.move(x, y);
            await tab.down();
            await pause(100);
            await isCovered();
            assert.deepEqual(await look(), [], 'pressed');
            await tab.move(20, 300);
            await tab.up();
          }
        },
      ],
      [
        'as it comes, it has its ground, its address, no referrer, and no word before the one that is seen',
        async () => {
          await open(1, written(''));
          assert.equal(await link('rel'), 'noreferrer');
          assert.equal(await tab.run(`getComputedStyle(${shadow('a')}).backgroundColor`), 'rgb(176, 42, 23)');
          await inChromium(tab).devtools.send('Accessibility.enable');
          assert.ok((await wordsIn(tab)).includes('link Lämna sidan snabbt'), 'label in name');
        },
      ],
      [
        'the page may give it a text',
        async () => {
          await open(1, written('Ut härifrån'));
          await inChromium(tab).devtools.send('Accessibility.enable');
          assert.ok((await wordsIn(tab)).includes('link Ut härifrån'));
        },
      ],
      [
        'the page may give it HTML',
        async () => {
          await open(1, written('<a href="https://www.example.se/"><strong>Ut</strong> <em>nu</em></a>'));
          await inChromium(tab).devtools.send('Accessibility.enable');
          assert.ok((await wordsIn(tab)).includes('link Ut nu'));
        },
      ],
      [
        'the page may give it an address',
        async () => {
          await open(1, { attributes: `href="${sites.destination.address}/elsewhere"` });
          await pressExit(tab);
          await hasLeft(tab, '/elsewhere');
        },
      ],
      ...['id="out"', 'class="out"', 'data-out="1"'].map((attribute): [string, () => Promise<void>] => [
        `the page may give it ${attribute}, and the exit leaves it alone`,
        async () => {
          await open(1, { attributes: attribute });
          assert.match(
            await tab.run<string>(`document.querySelector('hamn-quick-exit').outerHTML`),
            new RegExp(attribute),
          );
          await pressExit(tab);
          await hasLeft();
        },
      ]),
      [
        'all it says follows the language of the page',
        async () => {
          await open(1, written(''));
          await tab.run(`document.documentElement.lang = 'en'`);
          await until(() => link('textContent.trim()'), 'Exit this page', 'the label');
          for (const count of [1, 2]) {
            await press(tab, 'Shift');
            await until(spoken, `${count} of 3`, 'the announcement');
          }
        },
      ],
    ];

    assert.equal(cases.length, 25);
    for (const [index, [text, test]] of cases.entries()) it(`${index + 1}. ${text}`, test);
  });
}
