// The widgets on the site's own pages know the HTML in them as what they show themselves: no number stands there twice.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { launchForPages } from '../support/browser.ts';
import { serveSite, type Site } from '../support/servers.ts';

const tags = ['hamn-hotline-card', 'hamn-contact-block'];

const isOne =
  /^(en\/)?(stod|support)\/(vastervik|oskarshamn|ar)\/|^(en\/)?embed\/(hotline-card\/(112|bris|1177)|contact-block\/(0883|0882))\//;

/** Some of the pages with cards and blocks: municipalities with much and with little, and frames. */
const pages = readdirSync('dist/site', { encoding: 'utf8', recursive: true })
  .filter((file) => file.endsWith('index.html') && isOne.test(file))
  .filter((file) => tags.some((tag) => readFileSync(`dist/site/${file}`, 'utf8').includes(`<${tag}`)));

describe('on the site’s own pages', () => {
  let site: Site;
  let browser: Browser;
  before(async () => {
    site = await serveSite({}, {}, 'dist/site');
    browser = await launchForPages();
  });
  after(async () => {
    await browser.close();
    site.close();
  });

  it('no card or block shows what is written in it a second time', async () => {
    assert.ok(pages.length > 8, pages.join());
    const tab = await browser.newPage();
    for (const file of pages) {
      await tab.goto(`${site.address}/${file.replace('index.html', '')}`, { waitUntil: 'networkidle2' });
      const shown = await tab.$$eval(tags.join(), (all) =>
        all.flatMap((each) =>
          each.shadowRoot?.querySelector('[part="card"], [part="block"]')
            ? [...each.children].filter((own) => own.checkVisibility()).map((own) => own.outerHTML)
            : [],
        ),
      );
      assert.deepEqual(shown, [], file);
    }
  });
});
