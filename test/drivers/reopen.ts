// Browsers that can reopen a closed tab, as Ctrl+Shift+T does. WebKitGTK's MiniBrowser has no such command.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Page, TargetType } from 'puppeteer-core';
import { chromiumArgs, chromiumPath, isShell } from '../support/browser.ts';
import { ChromiumTab } from './chromium.ts';
import { engines, type Launch, type Session } from './index.ts';

/** A browser with one visitor, which can reopen closed tabs. */
export type Reopening = Required<Pick<Session, 'newTab' | 'reopen' | 'close'>>;

/** The part of the extension API that we use. */
declare const chrome: { sessions: { restore: () => Promise<unknown> } };

/** Writes an otherwise empty extension: in Chromium, only an extension can reopen a closed tab. */
function writeExtension() {
  const folder = mkdtempSync(join(tmpdir(), 'reopen-'));
  const manifest = {
    manifest_version: 3,
    name: 'Reopen',
    version: '1',
    permissions: ['sessions'],
    background: { service_worker: 'worker.js' },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'worker.js'), '');
  return folder;
}

async function chromium(): Promise<Reopening> {
  const folder = writeExtension();
  const options = { executablePath: chromiumPath, args: chromiumArgs, pipe: true, enableExtensions: true };
  const browser = await puppeteer.launch({ ...options, defaultViewport: null });
  const id = await browser.installExtension(folder);
  const target = await browser.waitForTarget(
    (each) => each.type() === TargetType.SERVICE_WORKER && each.url().includes(id),
  );
  const worker = await target.worker();
  if (!worker) throw new Error('The extension has not started.');
  const tabOf = async (page: Page) => {
    await page.setViewport({ width: 800, height: 600 });
    const devtools = await page.createCDPSession();
    await devtools.send('Page.enable');
    return new ChromiumTab(page, devtools);
  };
  return {
    newTab: async () => tabOf(await browser.newPage()),
    async reopen() {
      const before = await browser.pages();
      await worker.evaluate(() => chrome.sessions.restore());
      for (let tries = 0; tries < 100; tries += 1) {
        const page = (await browser.pages()).find((each) => !before.includes(each));
        if (page) return tabOf(page);
        await new Promise((done) => setTimeout(done, 50));
      }
      throw new Error('No tab was opened again.');
    },
    async close() {
      await browser.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Firefox reopens tabs through its own window, which our driver controls. */
async function firefox(launch: Launch): Promise<Reopening> {
  const browser = await launch();
  const { newTab, reopen } = await browser.fresh();
  if (!reopen) throw new Error('This browser opens no closed tab again.');
  return { newTab, reopen, close: browser.close };
}

/** Name and start function of each installed browser that can reopen tabs. npm's small Chromium supports no extensions. */
export const reopening = engines.flatMap(([name, launch]): [name: string, launch: () => Promise<Reopening>][] => {
  if (name === 'Chromium' && !isShell) return [[name, chromium]];
  return name === 'Firefox' ? [[name, () => firefox(launch)]] : [];
});
