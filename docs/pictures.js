// Takes the pictures of the site that the README shows, and makes those that a shared link and a phone's screen show:
// `npm run pictures`, with `npm start` running beside it.
import puppeteer from 'puppeteer-core';
import { chromiumArgs, chromiumPath, isShell } from '../test/browser.js';

const site = `http://localhost:${process.env.PORT ?? 8080}`;
const pictures = [
  { name: 'start', path: '/', width: 1280, height: 860 },
  { name: 'support-phone', path: '/stod/', width: 360, height: 640 },
];

const browser = await puppeteer.launch({
  executablePath: chromiumPath,
  args: chromiumArgs,
  headless: isShell ? 'shell' : true,
});
const page = await browser.newPage();
for (const { name, path, width, height } of pictures) {
  await page.setViewport({ width, height });
  await page.goto(site + path, { waitUntil: 'networkidle0' });
  await page.screenshot({ path: `docs/pictures/${name}.png` });
}

/** Drawings of the site as pictures of these measures, for those who cannot show SVG. */
const drawings = [
  { name: 'share', path: '/pictures/harbour.svg', width: 1200, height: 630 },
  ...[180, 192, 512].map((size) => ({ name: `icon-${size}`, path: '/favicon.svg', width: size, height: size })),
];
for (const { name, path, width, height } of drawings) {
  await page.setViewport({ width, height });
  // A page without a policy of its own, so that it may hold a style.
  await page.goto('about:blank');
  const drawing = await (await fetch(site + path)).text();
  await page.setContent(
    `<style>body { margin: 0 } svg { display: block; width: 100vw; height: 100vh }</style>` +
      drawing.replace('<svg ', '<svg preserveAspectRatio="xMidYMid slice" '),
  );
  await page.screenshot({ path: `site/public/${name}.png` });
}
await browser.close();
