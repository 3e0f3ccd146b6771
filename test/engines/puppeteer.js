// A page of Chromium or Firefox, driven through Puppeteer.
import puppeteer from 'puppeteer-core';

class Page {
  constructor(page) {
    this.page = page;
    this.errors = [];
    page.on('pageerror', (error) => this.errors.push(String(error)));
    page.on('console', (message) => this.errors.push(`${message.type()}: ${message.text()}`));
  }

  goto = (address) => this.page.goto(address, { waitUntil: 'load', timeout: 10_000 });
  run = (expression) => this.page.evaluate(expression);
  move = (x, y) => this.page.mouse.move(x, y);
  down = (button = 'left') => this.page.mouse.down({ button });
  up = (button = 'left') => this.page.mouse.up({ button });
  keyDown = (key) => this.page.keyboard.down(key);
  keyUp = (key) => this.page.keyboard.up(key);
  url = () => this.page.evaluate('location.href');
  title = () => this.page.title();
  back = () => this.page.goBack({ timeout: 5_000 }).catch(() => undefined);
  reload = () => this.page.reload({ timeout: 5_000 }).catch(() => undefined);
  screenshot = async () => {
    // While the browser swaps a page that it kept for the one before, there is nothing to take a picture of.
    for (let tries = 0; ; tries += 1) {
      const picture = await this.page.screenshot({ type: 'png' }).catch((error) => {
        if (tries > 20) throw error;
      });
      if (picture) return picture;
    }
  };
  show = () => this.page.bringToFront();
  close = () => this.page.close();
}

export async function launch(options) {
  const browser = await puppeteer.launch({
    headless: true,
    protocolTimeout: 20_000,
    ...options,
    defaultViewport: { width: 800, height: 600 },
  });
  return {
    browser,
    newPage: async () => new Page(await browser.newPage()),
    close: () => browser.close(),
  };
}
