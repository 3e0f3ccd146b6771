import { aTimeout, expect, fixture, fixtureCleanup, html, nextFrame } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { browser } from '../../widgets/quick-exit/departure.js';
import type { QuickExit } from '../../widgets/quick-exit/quick-exit.js';
import { shiftPresses } from '../../widgets/shared/shift-presses.js';
import '../../widgets/quick-exit/quick-exit.js';

const destination = 'https://www.smhi.se/';
const root = document.documentElement;
const covered = (): boolean => root.style.contentVisibility === 'hidden';

const exit = (): Promise<QuickExit> =>
  fixture(html`<hamn-quick-exit><a href="https://www.example.se/">Lämna sidan snabbt</a></hamn-quick-exit>`);

const linkOf = (el: QuickExit): HTMLAnchorElement =>
  el.querySelector('a') ?? (el.shadowRoot?.querySelector('a') as HTMLAnchorElement);

/** The title changes when the page is out of sight. */
async function afterFrame(): Promise<void> {
  await nextFrame();
  await aTimeout(20);
}

async function warnings(run: () => Promise<unknown>): Promise<string[]> {
  const messages: string[] = [];
  const { warn } = console;
  console.warn = (text: string) => messages.push(text);
  await run();
  console.warn = warn;
  return messages;
}

function centre(el: Element): { clientX: number; clientY: number } {
  const { left, top, width, height } = el.getBoundingClientRect();
  return { clientX: left + width / 2, clientY: top + height / 2 };
}

function pointer(type: string, target: EventTarget, at: { clientX: number; clientY: number }, more = {}): void {
  const init = { bubbles: true, composed: true, cancelable: true, isPrimary: true, pointerId: 1, ...at, ...more };
  target.dispatchEvent(new PointerEvent(type, init));
}

describe('the exit', () => {
  afterEach(() => {
    fixtureCleanup();
    document.querySelector('[data-test]')?.remove();
  });

  describe('without its script', () => {
    it("shows the page's own link, which leads to its address", () => {
      const raw = new DOMParser().parseFromString(
        '<hamn-quick-exit><a href="https://www.example.se/">Lämna</a></hamn-quick-exit>',
        'text/html',
      );
      expect(raw.querySelector('a')?.href).to.equal('https://www.example.se/');
    });
  });

  describe('to look at', () => {
    it('passes axe with a child, without one, and placed in the text', async () => {
      await expect(await exit()).to.be.accessible();
      await expect(await fixture(html`<hamn-quick-exit></hamn-quick-exit>`)).to.be.accessible();
      await expect(await fixture(html`<hamn-quick-exit inline></hamn-quick-exit>`)).to.be.accessible();
    });

    for (const [lang, label] of [
      ['sv', 'Lämna sidan snabbt'],
      ['en', 'Exit this page'],
      ['xx', 'Lämna sidan snabbt'],
    ] as const) {
      it(`writes its own link in the nearest language, ${lang}, when the page has none`, async () => {
        const place = await fixture(html`<div lang=${lang}><hamn-quick-exit></hamn-quick-exit></div>`);
        const link = linkOf(place.querySelector('hamn-quick-exit') as QuickExit);
        expect(link.textContent.trim()).to.equal(label);
        expect(link.href).to.equal(destination);
      });
    }

    it('makes a link of plain text', async () => {
      const el = await fixture<QuickExit>(html`<hamn-quick-exit>Ut härifrån</hamn-quick-exit>`);
      expect(linkOf(el).href).to.equal(destination);
      const slot = linkOf(el).querySelector('slot') as HTMLSlotElement;
      expect(slot.assignedNodes().map((node) => node.textContent)).to.deep.equal(['Ut härifrån']);
    });

    for (const width of [320, 1280]) {
      it(`is wholly in view and large enough at ${width} px, wherever the page is scrolled`, async () => {
        await setViewport({ width, height: 640 });
        const long = document.body.appendChild(document.createElement('p'));
        long.dataset.test = '';
        long.style.height = '5000px';
        const el = await exit();
        for (const top of [0, 2000, 9000]) {
          scrollTo(0, top);
          const { left, right, top: upper, bottom, width: w, height: h } = linkOf(el).getBoundingClientRect();
          expect(left >= 0 && right <= width && upper >= 0 && bottom <= 640, `at ${top}`).to.equal(true);
          expect(Math.min(w, h)).to.be.at.least(48);
        }
      });
    }

    for (const label of [
      '?',
      'Lämna sidan snabbt och gå till vädret där ingen ser vad du har läst',
      'Sivustoltapoistumispainikkeella',
    ]) {
      it(`is so at 320 px with the label "${label}", in its corner and in the text`, async () => {
        await setViewport({ width: 320, height: 640 });
        for (const inline of [false, true]) {
          const el = await fixture<QuickExit>(
            html`<hamn-quick-exit ?inline=${inline}><a href="https://www.example.se/">${label}</a></hamn-quick-exit>`,
          );
          const { left, right, width, height } = linkOf(el).getBoundingClientRect();
          expect(left >= 0 && right <= 320, `from ${left} to ${right}`).to.equal(true);
          expect(linkOf(el).scrollWidth <= linkOf(el).offsetWidth, 'the words stay inside').to.equal(true);
          expect(Math.min(width, height)).to.be.at.least(48);
        }
      });
    }

    it('lets a page dress its link, and keeps its size and its colours', async () => {
      const dress = `text-transform: uppercase; letter-spacing: 2px; min-height: 0; padding: 0; font-size: 8px; border: 0;
        background: #fff; color: #fff; display: none`;
      const style = document.head.appendChild(document.createElement('style'));
      style.dataset.test = '';
      for (const [selector, element] of [
        ['hamn-quick-exit::part(link)', await fixture<QuickExit>(html`<hamn-quick-exit></hamn-quick-exit>`)],
        ['hamn-quick-exit a', await exit()],
      ] as const) {
        const looks = (): string[] => {
          const { fontSize, color, backgroundColor, backgroundImage, borderTopWidth } = getComputedStyle(
            linkOf(element),
          );
          return [fontSize, color, backgroundColor, backgroundImage, borderTopWidth];
        };
        const before = looks();
        style.textContent = `${selector} { ${dress} }`;
        const { textTransform, letterSpacing } = getComputedStyle(linkOf(element));
        expect([textTransform, letterSpacing]).to.deep.equal(['uppercase', '2px']);
        expect(looks()).to.deep.equal(before);
        expect(linkOf(element).offsetHeight).to.be.at.least(48);
      }
      style.remove();
    });

    it('moves to the other end rather than cover the focused element', async () => {
      const el = await exit();
      const field = document.body.appendChild(document.createElement('input'));
      field.dataset.test = '';
      field.style.cssText = 'position:fixed;bottom:20px;right:20px';
      field.focus();
      const [a, b] = [field.getBoundingClientRect(), linkOf(el).getBoundingClientRect()];
      expect(a.top < b.bottom && b.top < a.bottom).to.equal(false);
    });

    it('stays on top of a dialog that opens later', async () => {
      const el = await exit();
      const dialog = document.body.appendChild(document.createElement('dialog'));
      dialog.dataset.test = '';
      dialog.style.cssText = 'position:fixed;inset:0;width:100%;height:100%;max-width:none;max-height:none';
      dialog.show();
      await nextFrame();
      const { clientX, clientY } = centre(linkOf(el));
      expect(document.elementFromPoint(clientX, clientY) === linkOf(el)).to.equal(true);
    });

    it('is still pressable after it was moved in the document', async () => {
      const el = await exit();
      const place = document.body.appendChild(document.createElement('section'));
      place.dataset.test = '';
      place.append(el);
      await nextFrame();
      const { clientX, clientY } = centre(linkOf(el));
      expect(document.elementFromPoint(clientX, clientY) === linkOf(el)).to.equal(true);
    });
  });

  describe('a press', () => {
    it('covers at once, and gives everything back when it is released elsewhere', async () => {
      const el = await exit();
      document.title = 'Stöd';
      root.style.setProperty('--page', '1');
      const link = linkOf(el);
      pointer('pointerdown', link, centre(link));
      expect(covered()).to.equal(true);
      await afterFrame();
      expect(document.title).to.equal('www.example.se');
      pointer('pointerup', document.body, { clientX: 5, clientY: 5 });
      expect(covered()).to.equal(false);
      expect(document.title).to.equal('Stöd');
      expect(root.style.getPropertyValue('--page')).to.equal('1');
    });

    it('gives everything back when it is cancelled', async () => {
      const link = linkOf(await exit());
      pointer('pointerdown', link, centre(link));
      pointer('pointercancel', link, centre(link));
      expect(covered()).to.equal(false);
    });

    it('with the right button or a second finger does nothing', async () => {
      const link = linkOf(await exit());
      pointer('pointerdown', link, centre(link), { button: 2 });
      pointer('pointerdown', link, centre(link), { isPrimary: false });
      expect(covered()).to.equal(false);
    });

    it('beside the exit does nothing', async () => {
      await exit();
      pointer('pointerdown', document.body, { clientX: 5, clientY: 5 });
      expect(covered()).to.equal(false);
    });

    it('gives the title that `disguise` names', async () => {
      const el = await exit();
      el.disguise = 'Recept';
      const link = linkOf(el);
      pointer('pointerdown', link, centre(link));
      await afterFrame();
      expect(document.title).to.equal('Recept');
      pointer('pointercancel', link, centre(link));
    });

    it('goes on when the exit is taken out of the page', async () => {
      const el = await exit();
      const link = linkOf(el);
      pointer('pointerdown', link, centre(link));
      el.remove();
      expect(covered()).to.equal(true);
      pointer('pointercancel', document.body, { clientX: 5, clientY: 5 });
      expect(covered()).to.equal(false);
    });

    it('that never ended is over when the next one begins elsewhere', async () => {
      const link = linkOf(await exit());
      pointer('pointerdown', link, centre(link));
      pointer('pointerdown', document.body, { clientX: 5, clientY: 5 });
      expect(covered()).to.equal(false);
    });
  });

  describe('three presses of Shift', () => {
    type Step = [type: string, key: string, code?: string];
    const press = (code = 'ShiftLeft'): Step[] => [
      ['keydown', 'Shift', code],
      ['keyup', 'Shift', code],
    ];
    const letter = (key: string): Step[] => [
      ['keydown', key, 'KeyA'],
      ['keyup', key, 'KeyA'],
    ];
    const capital = (key: string): Step[] => [
      ['keydown', 'Shift', 'ShiftLeft'],
      ...letter(key),
      ['keyup', 'Shift', 'ShiftLeft'],
    ];
    const early = (key: string): Step[] => [
      ['keydown', 'Shift', 'ShiftLeft'],
      ['keyup', 'Shift', 'ShiftLeft'],
      ...letter(key),
    ];
    const both: Step[] = [
      ['keydown', 'Shift', 'ShiftLeft'],
      ['keydown', 'Shift', 'ShiftRight'],
      ['keyup', 'Shift', 'ShiftRight'],
      ['keyup', 'Shift', 'ShiftLeft'],
    ];
    const cases: [string, Step[], boolean][] = [
      ['with the left key', [...press(), ...press(), ...press()], true],
      ['with the right key', [...press('ShiftRight'), ...press('ShiftRight'), ...press('ShiftRight')], true],
      ['with both keys at once, three times', [...both, ...both, ...both], true],
      ['held and repeating', [['keydown', 'Shift', 'ShiftLeft'], ...press(), ...press(), ...press()], true],
      ['only twice', [...press(), ...press()], false],
      ['with a letter between', [...press(), ...press(), ...letter('ö'), ...press()], false],
      ['in capitals', [...capital('Å'), ...capital('Ä'), ...capital('Ö')], false],
      ['in capitals where Shift is released early', [...early('Å'), ...early('Ä'), ...early('Ö')], false],
      ['on an on-screen keyboard', [...press(''), ...press(''), ...press('')], false],
      [
        'with clicks',
        [1, 2, 3].flatMap((): Step[] => [
          ['keydown', 'Shift', 'ShiftLeft'],
          ['pointerdown', ''],
          ['keyup', 'Shift', 'ShiftLeft'],
        ]),
        false,
      ],
      [
        'with the wheel',
        [1, 2, 3].flatMap((): Step[] => [
          ['keydown', 'Shift', 'ShiftLeft'],
          ['wheel', ''],
          ['keyup', 'Shift', 'ShiftLeft'],
        ]),
        false,
      ],
    ];

    for (const [name, steps, leaves] of cases) {
      it(`${name} ${leaves ? 'leave' : 'do not leave'}`, () => {
        let left = 0;
        const count = shiftPresses(
          () => undefined,
          () => (left += 1),
        );
        for (const [type, key, code] of steps) count(new KeyboardEvent(type, { key, code }));
        expect(left).to.equal(leaves ? 1 : 0);
      });
    }

    it('while an input method is composing do not count', () => {
      let left = 0;
      const count = shiftPresses(
        () => undefined,
        () => (left += 1),
      );
      for (let i = 0; i < 3; i += 1) {
        count(new KeyboardEvent('keydown', { key: 'Shift', code: 'ShiftLeft', isComposing: true }));
        count(new KeyboardEvent('keyup', { key: 'Shift', code: 'ShiftLeft', isComposing: true }));
      }
      expect(left).to.equal(0);
    });

    it('show dots and say a number, and typing shows nothing', async () => {
      const el = await exit();
      const status = (): string => el.shadowRoot?.querySelector('[role=status]')?.textContent.trim() ?? '';
      const send = (steps: Step[]): void => {
        for (const [type, key, code] of steps) dispatchEvent(new KeyboardEvent(type, { key, code }));
      };
      send(early('A'));
      await aTimeout(400);
      expect(status()).to.equal('');
      send([...press(), ...press()]);
      await el.updateComplete;
      expect(status()).to.equal('2 av 3');
      expect(el.shadowRoot?.querySelectorAll('.dot.on').length).to.equal(2);
      send(letter('a'));
      await el.updateComplete;
      expect(status()).to.equal('');
    });

    it('are not counted with shortcut="off"', async () => {
      const el = await exit();
      el.shortcut = 'off';
      for (const [type, key, code] of [...press(), ...press()]) dispatchEvent(new KeyboardEvent(type, { key, code }));
      await el.updateComplete;
      expect(el.shadowRoot?.querySelector('.progress')).to.equal(null);
    });
  });

  describe('given something wrong', () => {
    const bad = ['javascript:alert(1)', 'data:text/html,x', 'nonsense', '//', '', 'mailto:a@b.se', location.href];
    for (const href of bad) {
      it(`leads to the default for href="${href}" and warns once`, async () => {
        let el: QuickExit | undefined;
        const messages = await warnings(async () => {
          el = await fixture<QuickExit>(html`<hamn-quick-exit href=${href}></hamn-quick-exit>`);
          el.requestUpdate();
          await el.updateComplete;
        });
        expect(linkOf(el as QuickExit).href).to.equal(destination);
        expect(messages.length).to.equal(1);
        expect(messages[0]).to.contain('<hamn-quick-exit href=');
      });

      it(`warns of a child with href="${href}" too`, async () => {
        const messages = await warnings(() => fixture(html`<hamn-quick-exit><a href=${href}>Ut</a></hamn-quick-exit>`));
        expect(messages.length).to.equal(1);
      });
    }

    it('takes the attribute before the child, and says nothing when all is well', async () => {
      const messages = await warnings(async () => {
        const el = await exit();
        el.href = 'https://www.example.org/';
        await el.updateComplete;
        const link = linkOf(el);
        pointer('pointerdown', link, centre(link));
        await afterFrame();
        expect(document.title).to.equal('www.example.org');
        pointer('pointercancel', link, centre(link));
      });
      expect(messages).to.deep.equal([]);
    });
  });

  // These tests are last: after leaving, the page is empty.
  describe('leaving', () => {
    it('covers, sends an event to the page, and replaces it; a host that stops events or throws holds nothing up', async () => {
      const steps: string[] = [];
      const el = await exit();
      browser.empty = () => steps.push('emptied');
      browser.replace = (address) => steps.push(`to ${address}`);
      el.addEventListener('hamn-leave', (event) => {
        steps.push(`event, covered: ${covered()}, cancelable: ${event.cancelable}, composed: ${event.composed}`);
      });
      document.addEventListener('click', (event) => event.stopImmediatePropagation(), { capture: true, once: true });
      linkOf(el).click();
      expect(steps).to.deep.equal([
        'event, covered: true, cancelable: false, composed: true',
        'emptied',
        'to https://www.example.se/',
      ]);
      expect(document.querySelector('meta[name=referrer]')?.getAttribute('content')).to.equal('no-referrer');
      expect(document.cookie).to.match(/(^|; )hamn(=|;|$)/);
      document.cookie = 'hamn=; max-age=0; path=/';
    });
  });
});
