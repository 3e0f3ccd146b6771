// From the release of a press on the sign to the frame that shows the help, in Chromium at a sixth of its speed, and from the
// release of a press on Close to the frame without it. The peer is the least that a browser can do: a `<dialog>` with one sentence,
// already on the page.
import type { Browser } from 'puppeteer-core';
import { launchChromium } from '../support/browser.ts';
import { serveSite } from '../support/servers.ts';
import { median, type Row } from './row.ts';

const rounds = 7;
const slowdown = 6;

/** Each contestant: its page, where the help closes, and an expression that is true while it is open. */
const contestants = {
  hamn: {
    html: '<script type="module" src="/hamn.js"></script><hamn-haven><a href="/stod/">Stöd</a></hamn-haven>',
    isOpen: `document.activeElement?.localName === 'hamn-haven'`,
  },
  peer: {
    html: `<button onclick="document.querySelector('dialog').showModal()">Stöd</button>
      <dialog style="inset:0;inline-size:100%;block-size:100%"><button style="position:fixed;inset:0" onclick="this.parentElement.close()">Ring 112</button></dialog>`,
    isOpen: `document.querySelector('dialog').open`,
  },
};

/** An animation frame that finds the help open, or closed, posts a message, which arrives after that frame's paint. */
const page = ({ html, isOpen }: (typeof contestants)['hamn']) => `<!doctype html><html lang="sv"><title>T</title>
  ${html}<script>
    window.measure = (wanted, from) => new Promise((done) => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => done(performance.now() - from);
      const look = () => (Boolean(${isOpen}) === wanted ? channel.port2.postMessage('') : requestAnimationFrame(look));
      requestAnimationFrame(look);
    });
    addEventListener('click', ({ timeStamp }) => { window.opened = measure(true, timeStamp); }, true);
  </script>`;

async function once(browser: Browser, address: string): Promise<number> {
  const context = await browser.createBrowserContext();
  const tab = await context.newPage();
  await tab.goto(address, { waitUntil: 'networkidle0' });
  await tab.emulateCPUThrottling(slowdown);
  await tab.mouse.click(40, 20, { delay: 80 });
  const opened = await tab.evaluate('window.opened');
  await context.close();
  return opened as number;
}

export default async function measure(): Promise<Row[]> {
  const site = await serveSite({ '/hamn': page(contestants.hamn), '/peer': page(contestants.peer) });
  const browser = await launchChromium();
  const took = { hamn: [] as number[], peer: [] as number[] };
  for (let round = 0; round < rounds; round += 1)
    for (const name of ['hamn', 'peer'] as const) took[name].push(await once(browser, `${site.address}/${name}`));
  await browser.close();
  site.close();
  return [
    {
      what: 'Help over the page: from the release to the frame that shows it, 6 × slower',
      hamn: median(took.hamn),
      peer: median(took.peer),
      unit: 'ms',
      name: 'an empty `<dialog>`',
      note: 'at most 100 ms is wanted',
    },
  ];
}
