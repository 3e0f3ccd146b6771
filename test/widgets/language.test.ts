import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { define } from '../../widgets/shared/define.js';
import '../../widgets/quick-exit/quick-exit.js';

const label = (el: Element): string | undefined => el.shadowRoot?.querySelector('a')?.textContent.trim();
const [swedish, english] = ['Lämna sidan snabbt', 'Exit this page'];

async function exitIn(lang: string | undefined): Promise<Element> {
  const place = await fixture(html`<div lang=${lang ?? 'und'}><hamn-quick-exit inline></hamn-quick-exit></div>`);
  if (lang === undefined) place.removeAttribute('lang');
  const el = place.querySelector('hamn-quick-exit') as Element;
  await aTimeout(0);
  return el;
}

describe('the language', () => {
  for (const [lang, expected] of [
    ['sv', swedish],
    ['sv-FI', swedish],
    ['en', english],
    ['en-GB', english],
    ['EN', english],
    ['', swedish],
    ['qqq', swedish],
    ['constructor', swedish],
  ] as const) {
    it(`of lang="${lang}" is ${expected === english ? 'English' : 'Swedish'}`, async () => {
      expect(label(await exitIn(lang))).to.equal(expected);
    });
  }

  it('is the nearest one', async () => {
    const place = await fixture(
      html`<div lang="en">
        <p lang="sv"><hamn-quick-exit inline></hamn-quick-exit></p>
      </div>`,
    );
    expect(label(place.querySelector('hamn-quick-exit') as Element)).to.equal(swedish);
  });

  it("is the page's own when nothing nearer says another", async () => {
    const before = document.documentElement.lang;
    document.documentElement.lang = 'en';
    const el = await exitIn(undefined);
    expect(label(el)).to.equal(english);
    document.documentElement.lang = before;
  });

  it('follows when it is changed', async () => {
    const el = await exitIn('sv');
    (el.parentElement as HTMLElement).lang = 'en';
    await aTimeout(50);
    expect(label(el)).to.equal(english);
  });

  it('is found, and followed, through the shadow roots around an element', async () => {
    const host = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    const root = host.attachShadow({ mode: 'open' });
    const el = document.createElement('hamn-quick-exit');
    el.inline = true;
    root.append(el);
    await el.updateComplete;
    expect(label(el)).to.equal(english);
    host.lang = 'sv';
    await aTimeout(50);
    expect(label(el)).to.equal(swedish);
  });
});

it('a tag that is taken keeps its first element', () => {
  const first = customElements.get('hamn-quick-exit');
  define('hamn-quick-exit', class extends LitElement {});
  expect(customElements.get('hamn-quick-exit')).to.equal(first);
});
