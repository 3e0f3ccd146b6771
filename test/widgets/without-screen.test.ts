// In the tests of those who use the widgets: browsers without a screen, such as jsdom and happy-dom, which lack what drawing needs.
import { aTimeout, expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import { browser } from '../../widgets/quick-exit/departure.js';
import type { QuickExit } from '../../widgets/quick-exit/quick-exit.js';
import '../../widgets/quick-exit/quick-exit.js';
import { whenReleased } from '../../widgets/shared/released.js';

/** Replaces a member of an object for the rest of a test. */
const restore: (() => void)[] = [];
function replace(object: object, name: string, value: unknown): void {
  const before = Object.getOwnPropertyDescriptor(object, name);
  Object.defineProperty(object, name, { value, configurable: true, writable: true });
  restore.push(() => (before ? Object.defineProperty(object, name, before) : Reflect.deleteProperty(object, name)));
}

/** The errors on the page during an action. Mocha would end the test at the first. */
async function errors(act: () => Promise<unknown>): Promise<string[]> {
  const messages: string[] = [];
  const { onerror } = window;
  window.onerror = (message) => Boolean(messages.push(String(message)));
  await act();
  window.onerror = onerror;
  return messages;
}

const exit = (): Promise<QuickExit> =>
  fixture(html`<hamn-quick-exit><a href="https://www.example.se/">Lämna sidan</a></hamn-quick-exit>`);

afterEach(() => {
  restore.splice(0).forEach((undo) => undo());
  fixtureCleanup();
});

describe('in a browser without a screen', () => {
  it('an element starts at once where every number is said to be a pointer', () => {
    replace(Element.prototype, 'releasePointerCapture', () => undefined);
    let isDone = false;
    whenReleased(() => (isDone = true));
    expect(isDone).to.equal(true);
  });

  it('the exit stays in its corner where nobody knows what is at a point', async () => {
    replace(Document.prototype, 'elementsFromPoint', undefined);
    let corner: string | undefined;
    const seen = await errors(async () => {
      const element = await exit();
      await aTimeout(800);
      corner = element.shadowRoot?.querySelector<HTMLElement>('.box')?.dataset.corner;
    });
    expect([corner, ...seen]).to.deep.equal(['bottom end']);
  });

  it('an exit that has left the page leaves no timer that fails', async () => {
    const element = await exit();
    let replaced = '';
    replace(browser, 'replace', (address: string) => (replaced = address));
    replace(browser, 'empty', () => {
      // What jsdom leaves: a document without a root.
      element.remove();
      replace(document, 'documentElement', null);
    });
    const seen = await errors(async () => {
      element.leave();
      await aTimeout(800);
    });
    expect([replaced, ...seen]).to.deep.equal(['https://www.example.se/']);
  });
});
