import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../widgets/ambassador-gallery/ambassador-gallery.js';

const picture = 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 500"></svg>';

const figure = (number: number) => html`
  <figure data-place="0880">
    <img src=${picture} alt="Tecknat porträtt" width="400" height="500" />
    <blockquote>Jag säger ifrån.</blockquote>
    <figcaption>Exempel ${number}, rektor</figcaption>
  </figure>
`;

const gallery = (count: number): Promise<HTMLElement> =>
  fixture(
    html`<hamn-ambassador-gallery>${Array.from({ length: count }, (_, i) => figure(i + 1))}</hamn-ambassador-gallery>`,
  );

const columns = (el: HTMLElement): number =>
  new Set([...el.querySelectorAll('figure')].map((each) => Math.round(each.getBoundingClientRect().left))).size;

describe('the gallery', () => {
  it("keeps the page's own figures, in their order, where they were", async () => {
    const el = await gallery(3);
    const captions = [...el.querySelectorAll('figcaption')].map((each) => each.textContent);
    expect(captions).to.deep.equal(['Exempel 1, rektor', 'Exempel 2, rektor', 'Exempel 3, rektor']);
    expect(el.shadowRoot?.querySelector('slot')?.assignedElements().length).to.equal(3);
  });

  it('passes axe', async () => {
    await expect(await gallery(3)).to.be.accessible();
  });

  for (const [width, expected] of [
    [320, 1],
    [768, 3],
    [1280, 6],
  ] as const) {
    it(`is laid out in ${expected} columns at ${width} px, and nothing sticks out`, async () => {
      await setViewport({ width, height: 640 });
      const el = await gallery(12);
      expect(columns(el)).to.equal(expected);
      expect(document.documentElement.scrollWidth).to.be.at.most(width);
    });
  }

  it('takes the least width of a column from the page', async () => {
    await setViewport({ width: 1280, height: 640 });
    const el = await gallery(12);
    el.style.setProperty('--hamn-gallery-column', '30rem');
    expect(columns(el)).to.equal(2);
  });

  it('gives every picture the same shape, whatever its own', async () => {
    const el = await gallery(2);
    const [img] = el.querySelectorAll('img');
    img?.setAttribute('height', '400');
    const { width, height } = (img as HTMLImageElement).getBoundingClientRect();
    expect(width / height).to.be.closeTo(0.8, 0.01);
  });

  it("lets the page's own rules win", async () => {
    const el = await gallery(1);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('blockquote { font-style: normal }');
    document.adoptedStyleSheets.unshift(sheet);
    expect(getComputedStyle(el.querySelector('blockquote') as Element).fontStyle).to.equal('normal');
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  });

  it('adds its rules for figures once, however many galleries there are', async () => {
    await gallery(1);
    const before = document.adoptedStyleSheets.length;
    await gallery(1);
    expect(document.adoptedStyleSheets.length).to.equal(before);
  });

  it('lays them out inside a shadow root too', async () => {
    const host = await fixture(html`<div></div>`);
    const root = host.attachShadow({ mode: 'open' });
    const el = document.createElement('hamn-ambassador-gallery');
    root.append(el);
    const quote = document.createElement('blockquote');
    const inside = document.createElement('figure');
    inside.append(quote);
    el.append(inside);
    await el.updateComplete;
    expect(getComputedStyle(quote).fontStyle).to.equal('italic');
  });
});
