// A tracker on the page listens to everything. It learns that somebody pressed something in that place, and no more.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { engines, type Tab } from '../../drivers/index.ts';
import { pause, press } from '../../drivers/visit.ts';
import { closes, inHelp, libraryWith, opens, pressIn, pressSign, signOf, type Library } from './library.ts';

/**
 * Listens to every event that window, document and elements have a name for, and to some more, before all other scripts. It writes down
 * the type, the target, and every coordinate, key and word that the event carries.
 */
const tracker = `
  window.heard = [];
  const types = new Set(['focusin', 'focusout', 'DOMActivate', 'DOMFocusIn', 'DOMFocusOut', 'compositionstart', 'beforetoggle', 'hashchange', 'popstate', 'navigate']);
  for (const each of [window, Document.prototype, HTMLElement.prototype, Element.prototype])
    for (let of = each; of; of = Object.getPrototypeOf(of))
      for (const name of Object.getOwnPropertyNames(of)) if (name.startsWith('on')) types.add(name.slice(2));
  const write = (event) => {
    const at = event.target;
    heard.push([
      event.type,
      at === window ? 'window' : at === document ? 'document' : at.localName ?? String(at),
      event.clientX, event.clientY, event.key, event.data,
    ].filter((each) => each !== undefined).join(' '));
  };
  for (const type of types) for (const target of [window, document]) target.addEventListener(type, write, true);
  window.addEventListener('error', write, true);
  new MutationObserver((records) => heard.push(...records.map(({ type, target }) => 'changed ' + type + ' ' + target.nodeName)))
    .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  for (const type of PerformanceObserver.supportedEntryTypes)
    new PerformanceObserver((list) => heard.push(...list.getEntries().map(({ entryType, name, target }) =>
      ['entry', entryType, name, target?.localName].filter(Boolean).join(' ')))).observe({ type, buffered: true, durationThreshold: 16 });`;

/** How long something took is all that Chromium says of a frame: not what it was, and only if it took more than 50 ms. */
const isDuration = (line: string): boolean => /^entry (longtask|long-animation-frame) /.test(line);

/** What the page has heard since the last time. */
const heard = async (tab: Tab): Promise<string[]> => [
  ...new Set((await tab.run<string[]>('heard.splice(0)')).filter((line) => !isDuration(line))),
];

/** Where the pointer and the focus are: what a page hears when anything closes that lay above it. */
const ofPointerOrFocus =
  /^(entry event )?((pointer|mouse)(over|out|enter|leave|rawupdate|move)|(DOM)?[Ff]ocus(In|Out|in|out)?|blur)\b/;

describe('a tracker on the page', { concurrency: engines.length }, () => {
  for (const [name, launch] of engines) {
    describe(`in ${name}`, { concurrency: 1 }, () => {
      let tab: Tab, open: Library['open'];
      libraryWith(launch, (library) => ({ tab, open } = library));

      it('learns that somebody pressed something in that place, and no more', async () => {
        await open({ early: tracker });
        const [x, y] = (await signOf(tab)).map(Math.floor);
        await pause(500);
        await heard(tab);
        await pressSign(tab);
        await opens(tab);
        await pause(500);

        const ofPress = await heard(tab);
        assert.ok(
          ofPress.some((line) => line.startsWith('click ')),
          'it hears the press',
        );
        const place = new RegExp(
          `^\\S+ (document|html|body|footer|hamn-haven) (${x}|${Number(x) + 1})(\\.\\d+)? (${y}|${Number(y) + 1})(\\.\\d+)?$`,
        );
        const focus = /^(blur|focus|focusin|focusout|DOMFocusIn|DOMActivate) (window|document|hamn-haven)$/;
        const timing = /^entry (event|first-input) \w+( (html|body|footer|hamn-haven))?$/;
        assert.deepEqual(
          ofPress.filter((line) => ![place, focus, timing].some((known) => known.test(line))),
          [],
        );

        for (const part of ['.groups button', '.languages', '.names [lang="en"]', 'h2']) await pressIn(tab, part);
        // WebKitGTK's driver sends keys to the page around a frame.
        if (name !== 'WebKit') for (const key of ['Tab', 'a', 'Enter', 'Shift']) await press(tab, key);
        await pressIn(tab, '.groups li:nth-child(3) button');
        await pause(500);
        assert.equal(await inHelp(tab, 'help.documentElement.lang'), 'en', 'the help has changed');
        // WebKit says once more that the focus has gone into the frame.
        const inside = (await heard(tab)).filter((line) => name !== 'WebKit' || !focus.test(line));
        assert.deepEqual(inside, [], 'of what happens inside: nothing');

        await pressIn(tab, '.close');
        await closes(tab);
        await pause(500);
        assert.deepEqual(
          (await heard(tab)).filter((line) => !ofPointerOrFocus.test(line)),
          [],
        );
      });

      if (name === 'WebKit')
        it.skip('hears no key that closes the help (the driver of WebKitGTK sends keys to the page)', () => undefined);
      else
        it('hears no key that closes the help', async () => {
          for (const close of [['Escape'], ['Shift', 'Shift', 'Shift']]) {
            await open({ early: tracker });
            await pressSign(tab);
            await opens(tab);
            await pause(300);
            await heard(tab);
            for (const key of close) await press(tab, key);
            await closes(tab);
            await pause(500);
            assert.deepEqual(
              (await heard(tab)).filter((line) => !ofPointerOrFocus.test(line)),
              [],
              close[0],
            );
          }
        });
    });
  }
});
