// npm run pictures, after a build: takes the pictures of the guide to the WordPress plugin, on the real screens of a real WordPress.
// A webmaster uploads and activates the plugin; an author puts an exit and a helpline on a page.
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import version from '../site/generator/version.ts';
import {
  chooseZip,
  insertBlock,
  logInAt,
  newFolder,
  openEditor,
  startDatabase,
  startWordPress,
  whyNot,
} from '../test/integrations/wordpress.ts';
import { launchChromium } from '../test/support/browser.ts';

const folder = newFolder();

async function take(): Promise<void> {
  const database = await startDatabase(folder);
  const wp = await startWordPress('trixie', folder, database, { locale: 'sv_SE' });
  const browser = await launchChromium({ args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'] });
  const pageOf = async (width = 1100, height = 640) => {
    const page = await (await browser.createBrowserContext()).newPage();
    await page.setViewport({ width, height });
    return page;
  };
  const picture = (name: string) => ({ path: `docs/pictures/wordpress/${name}.png` }) as const;

  const admin = await pageOf();
  await logInAt(admin, wp.address, 'admin');
  await chooseZip(admin, wp.address, resolve(`dist/site/integrations/hamn-wordpress-${version}.zip`));
  await admin.screenshot(picture('1-upload'));
  await Promise.all([admin.waitForNavigation(), admin.click('#install-plugin-submit')]);
  await admin.screenshot(picture('2-activate'));
  await Promise.all([admin.waitForNavigation(), admin.click('a.button-primary[href*="action=activate"]')]);

  const author = await pageOf(1280, 760);
  await logInAt(author, wp.address, 'author');
  await openEditor(author, wp.address);
  await author.evaluate(`wp.data.dispatch('core/editor').editPost({ title: 'Stöd mot våld' })`);
  await insertBlock(author, 'stödlinje', 'hotline-card');
  await insertBlock(author, 'lämna', 'quick-exit');
  const canvas = await (await author.waitForSelector('iframe[name="editor-canvas"]'))?.contentFrame();
  await canvas?.waitForSelector('hamn-quick-exit a');
  await author.locator('button.editor-document-tools__inserter-toggle').click();
  await author.evaluate(`(() => {
    const { getBlocks } = wp.data.select('core/block-editor');
    wp.data.dispatch('core/block-editor').selectBlock(getBlocks()[0].clientId);
  })()`);
  await author.waitForSelector('.block-editor-block-inspector select');
  // The inserter slides away.
  await new Promise((done) => setTimeout(done, 1000));
  await author.screenshot(picture('3-block'));
  await author.evaluate(`wp.data.dispatch('core/editor').editPost({ status: 'publish' }).then?.(() => {});
    wp.data.dispatch('core/editor').savePost()`);
  await author.waitForFunction(`wp.data.select('core/editor').isCurrentPostPublished()`);
  const link = (await author.evaluate(`wp.data.select('core/editor').getPermalink()`)) as string;

  const visitor = await pageOf();
  await visitor.goto(link, { waitUntil: 'networkidle0' });
  await visitor.screenshot(picture('4-page'));
  await browser.close();
  await wp.stop();
  await database.stop();
}

const reason = whyNot('trixie');
if (reason) console.log(`No pictures of WordPress: ${reason}`);
else await take();
rmSync(folder, { recursive: true, force: true });
