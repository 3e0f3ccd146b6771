// Takes the pictures of the site that the README shows: `npm run pictures`, with `npm start` running beside it.
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
await browser.close();
