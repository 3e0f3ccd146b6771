// The site's pages for help, enlarged by the browser: a zoomed page has a small window, and large letters leave little room in
// it. Both numbers and the exit are whole, and nothing overflows sideways. A page that begins with the numbers opens with none
// of them under the exit. Only Chromium starts with another default size of its letters, which decides the widths that a style
// sheet states in rem.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launchForPages } from '../support/browser.ts';
import { serveStatic } from '../support/static-host.ts';

/** Windows in CSS pixels: phones, then phones at 150 and 200 %, then a desktop at 400 %. */
const windows = [
  [390, 844],
  [360, 640],
  [320, 568],
  [240, 427],
  [195, 422],
  [320, 256],
  [320, 200],
] as const;

const pages = ['/', '/en/', '/stod/', '/en/support/', '/stod/kalmar/', '/stod/ar/', '/404.html'];

/** Pages that begin with the numbers. Those of support begin with their heading: a low window opens above their numbers. */
const firstNumbers = ['/', '/en/', '/404.html'];

/** The faults of the page, in words. Runs in the page. */
async function findFaults(isFree: boolean): Promise<string[]> {
  await customElements.whenDefined('hamn-quick-exit');
  const exit = document.querySelector('hamn-quick-exit');
  await exit?.updateComplete;
  await new Promise((done) => setTimeout(done, 400));
  const box = exit?.querySelector('a')?.getBoundingClientRect() ?? new DOMRect();
  const view = { width: document.documentElement.clientWidth, height: window.innerHeight };
  const isOutside = ({ left, right }: DOMRect): boolean => left < -0.5 || right > view.width + 0.5;
  const faults: string[] = [];
  const { scrollWidth } = document.documentElement;
  if (scrollWidth > window.innerWidth) faults.push(`it is ${scrollWidth} px wide`);
  if (!box.width || isOutside(box) || box.top < 0 || box.bottom > view.height) {
    faults.push(`the exit is not on the screen: ${JSON.stringify(box)}`);
  }
  const numbers = [...document.querySelectorAll('.number')];
  if (numbers.length < 2) faults.push('it has no numbers');
  for (const number of numbers) {
    const range = document.createRange();
    range.selectNodeContents(number);
    const area = range.getBoundingClientRect();
    const name = `${number.textContent}, ${Math.round(area.left)} to ${Math.round(area.right)}`;
    if (isOutside(area)) faults.push(`${name}: cut off`);
    const isUnder = area.left < box.right && area.right > box.left && area.top < box.bottom && area.bottom > box.top;
    if (isFree && isUnder) faults.push(`${name}: under the exit`);
  }
  const limits = document.querySelector('.exit-bar a')?.getBoundingClientRect();
  if (limits?.width && limits.right > box.left && limits.left < box.right && limits.bottom > box.top) {
    faults.push('the exit lies on the link beside it');
  }
  return faults;
}

describe('pages for help, enlarged', () => {
  let site: Awaited<ReturnType<typeof serveStatic>>;
  before(async () => (site = await serveStatic()));
  after(() => site.close());

  for (const letters of [16, 24, 32]) {
    it(`have whole numbers and the whole exit, with letters of ${letters} px`, async () => {
      const browser = await launchForPages({ args: [`--blink-settings=defaultFontSize=${letters}`] });
      try {
        const tab = await browser.newPage();
        const found: string[] = [];
        for (const url of pages) {
          for (const [width, height] of windows) {
            await tab.setViewport({ width, height });
            await tab.goto(site.address + url);
            const size = await tab.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));
            assert.equal(size, letters, 'the default size of letters');
            const faults = await tab.evaluate(findFaults, letters === 16 && firstNumbers.includes(url));
            found.push(...faults.map((each) => `${url} at ${width} × ${height}: ${each}`));
          }
        }
        assert.equal(found.join('\n'), '');
      } finally {
        await browser.close();
      }
    });
  }
});
