// npm run pictures, after a build: takes the site's pictures for the README and a news item, and makes the pictures for shared
// links and phone screens.
import { launchChromium } from '../test/support/browser.ts';
import { serveStatic } from '../test/support/static-host.ts';

/** A picture of a page: its file, the page's path and the window's size. */
interface Picture {
  file: string;
  path: string;
  width: number;
  height: number;
  dark?: boolean;
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

const browser = await launchChromium();
const page = await browser.newPage();
for (const { file, path, width, height, dark } of pictures) {
  await page.setViewport({ width, height });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
  await page.goto(site.address + path, { waitUntil: 'networkidle0' });
  await page.screenshot({ path: file });
}
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
