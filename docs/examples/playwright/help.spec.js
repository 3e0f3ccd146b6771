import { expect, test } from '@playwright/test';

const body = `
  <hamn-hotline-card line="brottsofferjouren"><a href="tel:116006">116 006</a></hamn-hotline-card>
  <hamn-quick-exit><a href="https://www.smhi.se/">Lämna sidan snabbt</a></hamn-quick-exit>`;

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime('2026-12-01T12:00:00+01:00');
  // Answers the exit's destination here, so that a test never asks a real site.
  await page.route('https://www.smhi.se/', (route) => route.fulfill({ contentType: 'text/html', body: 'SMHI' }));
  await page.route('http://localhost/', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto('http://localhost/');
  await page.addScriptTag({ path: 'node_modules/hamn/dist/hamn.js', type: 'module' });
});

test('the card says that the line is open', async ({ page }) => {
  const card = page.locator('hamn-hotline-card');
  await expect.poll(() => card.evaluate(({ state }) => state)).toBe('open');
  await expect(card.getByRole('link', { name: '116 006' })).toBeVisible();
});

test('the exit leaves, and Back does not return', async ({ page }) => {
  await page.locator('hamn-quick-exit').getByRole('link').click();
  await page.waitForURL('https://www.smhi.se/');
  await page.goBack();
  expect(page.url()).not.toContain('localhost');
});
