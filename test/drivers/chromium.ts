// Tabs of Chromium, driven through Puppeteer and the DevTools protocol.
import { tmpdir } from 'node:os';
import puppeteer from 'puppeteer-core';
import { Tab } from './tab.ts';

export class ChromiumTab extends Tab {
  constructor(page, devtools) {
    super();
    this.page = page;
    this.devtools = devtools;
    page.on('pageerror', (error) => this.errors.push(String(error)));
    page.on('console', (message) => this.errors.push(`${message.type()}: ${message.text()}`));
    page.on('dialog', (dialog) => this.dialogs.push(dialog.type()));
  }

  start = (address) => this.devtools.send('Page.navigate', { url: address });
  run = (expression) => this.page.evaluate(expression);
  move = (x, y) => this.page.mouse.move(x, y);
  down = (button = 'left') => this.page.mouse.down({ button });
  up = (button = 'left') => this.page.mouse.up({ button });
  keyDown = (key) => this.page.keyboard.down(key);
  keyUp = (key) => this.page.keyboard.up(key);
  back = () => this.traverse(-1);
  forward = () => this.traverse(1);
  reload = () => this.devtools.send('Page.reload');
  show = () => this.page.bringToFront();
  close = () => this.page.close();

  /** Its window is put away. A tab in front of it would do, but the small Chromium of npm never hides the one behind. */
  hide = () => this.setWindow('minimized');
  reveal = () => this.setWindow('normal');

  async setWindow(windowState) {
    const { windowId } = await this.devtools.send('Browser.getWindowForTarget');
    await this.devtools.send('Browser.setWindowBounds', { windowId, bounds: { windowState } });
  }

  /** While a tab changes from one page to the next, it belongs to neither and cannot be asked: it is asked when it has. */
  async ask(method, parameters) {
    for (let tries = 0; tries < 100; tries += 1) {
      try {
        return await this.devtools.send(method, parameters);
      } catch (error) {
        if (!/Not attached to an active page/.test(error.message)) throw error;
        await new Promise((done) => setTimeout(done, 25));
      }
    }
    throw new Error('The tab has had no page for two and a half seconds.');
  }

  async traverse(steps) {
    const { currentIndex, entries } = await this.ask('Page.getNavigationHistory');
    const entry = entries[currentIndex + steps];
    if (entry) await this.ask('Page.navigateToHistoryEntry', { entryId: entry.id });
  }

  async screenshot() {
    const { data } = await this.ask('Page.captureScreenshot', { format: 'png' });
    return Buffer.from(data, 'base64');
  }

  /** Every frame that the browser shows until it is stopped. */
  async film() {
    const frames = [];
    const take = ({ data, sessionId }) => {
      frames.push(Buffer.from(data, 'base64'));
      this.devtools.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined);
    };
    this.devtools.on('Page.screencastFrame', take);
    await this.devtools.send('Page.startScreencast', { format: 'png' });
    return async () => {
      await this.devtools.send('Page.stopScreencast');
      this.devtools.off('Page.screencastFrame', take);
      return frames;
    };
  }

  async pen(what, x, y) {
    const type = { touchStart: 'mousePressed', touchMove: 'mouseMoved', touchEnd: 'mouseReleased' }[what];
    const buttons = what === 'touchEnd' ? 0 : 1;
    const pen = { type, x, y, button: 'left', buttons, clickCount: 1, pointerType: 'pen' };
    await this.devtools.send('Input.dispatchMouseEvent', pen);
  }

  async touch(type, x, y) {
    const touchPoints = type === 'touchEnd' || type === 'touchCancel' ? [] : [{ x, y }];
    await this.devtools.send('Input.dispatchTouchEvent', { type, touchPoints });
  }
}

export async function launch({ proxy, isDark, ...options }) {
  const args = [
    ...options.args,
    `--proxy-server=http://127.0.0.1:${proxy}`,
    '--autoplay-policy=no-user-gesture-required',
    ...(isDark ? ['--blink-settings=preferredColorScheme=0'] : []),
  ];
  const browser = await puppeteer.launch({
    protocolTimeout: 120_000,
    timeout: 120_000,
    ...options,
    args,
    defaultViewport: null,
  });
  return {
    async fresh() {
      // The small Chromium of npm asks for no file to download unless it has a place for it.
      const context = await browser.createBrowserContext({
        downloadBehavior: { policy: 'allow', downloadPath: tmpdir() },
      });
      return {
        async newTab() {
          const page = await context.newPage();
          await page.setViewport({ width: 800, height: 600 });
          const devtools = await page.createCDPSession();
          await devtools.send('Page.enable');
          return new ChromiumTab(page, devtools);
        },
        countTabs: async () => (await context.pages()).length,
        close: () => context.close(),
      };
    },
    close: () => browser.close(),
  };
}
