import { expect, fixture, html } from '@open-wc/testing';
import '../widgets/quick-exit/quick-exit.js';

it('shows the link', async () => {
  const el = await fixture(html`<hamn-quick-exit><a href="https://x.se/">Lämna</a></hamn-quick-exit>`);
  await expect(el).to.be.accessible();
});
