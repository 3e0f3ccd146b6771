// An element that cannot draw itself, or an address that leads nowhere, stops no departure and hides no number.
import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { isDestination } from '../../widgets/quick-exit/destination.js';
import type { QuickExit } from '../../widgets/quick-exit/quick-exit.js';
import { HamnElement } from '../../widgets/shared/element.js';
import '../../widgets/quick-exit/quick-exit.js';

customElements.define(
  'test-broken',
  class extends HamnElement {
    static override properties = {};
    static override styles = [];

    protected override render(): TemplateResult {
      throw new Error('broken');
    }
  },
);

describe('a departure', () => {
  afterEach(fixtureCleanup);

  it('an element that cannot draw itself says so once and shows the page’s own content', async () => {
    const messages: unknown[] = [];
    const { error } = console;
    console.error = (...all: unknown[]) => messages.push(...all);
    const element = await fixture<HamnElement>(html`<test-broken><a href="tel:112">112</a></test-broken>`);
    element.requestUpdate();
    await element.updateComplete;
    console.error = error;
    expect(messages.map(String)).to.deep.equal(['<test-broken> shows what the page has written:', 'Error: broken']);
    expect(element.querySelector('a')?.checkVisibility()).to.equal(true);
  });

  it("leads to no page of the page's own host, and says so once; another port is another host", async () => {
    const { host, hostname, protocol } = location;
    const own = `${protocol}//${host}/leaving`;
    expect([own, own.replace('//', '//www.'), own.replace('//', '//a:b@')].map(isDestination)).to.deep.equal([
      false,
      false,
      false,
    ]);
    expect(isDestination(`http://${hostname}:1/`)).to.equal(true);
    const messages: string[] = [];
    const { warn } = console;
    console.warn = (text: string) => messages.push(text);
    const exit = await fixture<QuickExit>(html`<hamn-quick-exit><a href=${own}>Lämna sidan</a></hamn-quick-exit>`);
    exit.requestUpdate();
    await exit.updateComplete;
    console.warn = warn;
    expect(messages.length).to.equal(1);
    expect(messages[0]).to.contain('own host');
  });
});
