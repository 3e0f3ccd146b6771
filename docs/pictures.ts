// npm run pictures, after a build: takes the site's pictures for the README, the guides and a news item, and makes the pictures
// for shared links and phone screens.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { launchChromium } from '../test/support/browser.ts';
import { completeIn } from '../test/support/site-copy.ts';
import { serveStatic } from '../test/support/static-host.ts';

/** A picture of a page: its file, the page's path and the window's size. */
interface Picture {
  file: string;
  path: string;
  width: number;
  height: number;
  dark?: boolean;
}

/** Builds a new site, as `hamn new` makes it, and returns its folder. */
async function newSite(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'hamn-new-'));
  const hamn = resolve('cli/hamn.ts');
  await completeIn(folder, hamn, 'new', 'kronoberg', '--county', '07', '--yes', '--no-install', '--language', 'sv');
  await completeIn(join(folder, 'kronoberg'), hamn, 'build');
  return folder;
}

const site = await serveStatic();
const wide = { width: 1280, height: 860 };
const phone = { width: 360, height: 640 };
const pictures: Picture[] = [
  { file: 'docs/pictures/start.png', path: '/', ...wide },
  { file: 'docs/pictures/start-phone.png', path: '/', ...phone },
  { file: 'docs/pictures/support-phone.png', path: '/stod/', ...phone },
  { file: 'docs/pictures/plan-phone-dark.png', path: '/handlingsplan/', ...phone, dark: true },
  { file: 'docs/pictures/municipality.png', path: '/stod/vastervik/', ...wide },
  { file: 'docs/pictures/municipalities.png', path: '/kommuner/', ...wide },
  { file: 'docs/pictures/component.png', path: '/komponenter/hotline-card/', ...wide },
  { file: 'docs/pictures/ambassadors.png', path: '/ambassadorer/', ...wide },
  { file: 'demonstration/photos/startsidan.png', path: '/', ...wide },
  { file: 'demonstration/photos/start-page.png', path: '/en/', ...wide },
];

const picturesOfNewSite: Picture[] = [
  { file: 'docs/pictures/own-site.png', path: '/', ...wide },
  { file: 'docs/pictures/own-site-phone.png', path: '/', ...phone },
];

const browser = await launchChromium();
const page = await browser.newPage();

async function take({ address }: { address: string }, all: readonly Picture[]): Promise<void> {
  for (const { file, path, width, height, dark } of all) {
    await page.setViewport({ width, height });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
    await page.goto(address + path, { waitUntil: 'networkidle0' });
    await page.screenshot({ path: file });
  }
}

await take(site, pictures);
const folder = await newSite();
const own = await serveStatic(join(folder, 'kronoberg/dist/site'));
await take(own, picturesOfNewSite);
own.close();
await rm(folder, { recursive: true });
await page.emulateMediaFeatures([]);

/** Drawings of the site as pictures of these sizes, where SVG does not work. */
const drawings = [
  { name: 'share', path: '/pictures/harbour.svg', width: 1200, height: 630 },
  ...[180, 192, 512].map((size) => ({ name: `icon-${size}`, path: '/favicon.svg', width: size, height: size })),
];
for (const { name, path, width, height } of drawings) {
  await page.setViewport({ width, height });
  // This page has no policy, so that it may contain a style.
  await page.goto('about:blank');
  const drawing = await (await fetch(site.address + path)).text();
  await page.setContent(
    `<style>body { margin: 0 } svg { display: block; width: 100vw; height: 100vh }</style>` +
      drawing.replace('<svg ', '<svg preserveAspectRatio="xMidYMid slice" '),
  );
  await page.screenshot({ path: `site/public/${name}.png` });
}
await browser.close();
site.close();
