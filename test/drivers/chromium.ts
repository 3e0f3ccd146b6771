// Drives Chromium tabs with Puppeteer and the DevTools protocol.
import assert from 'node:assert/strict';
import { tmpdir } from 'node:os';
import puppeteer, {
  type CDPSession,
  type KeyInput,
  type LaunchOptions,
  type Page,
  type Protocol,
} from 'puppeteer-core';
import type { Button, Contact } from './actions.ts';
import type { Start, StartedBrowser } from './engine.ts';
import { Tab } from './tab.ts';

export class ChromiumTab extends Tab {
  readonly page: Page;
  readonly devtools: CDPSession;

  constructor(page: Page, devtools: CDPSession) {
    super();
    this.page = page;
    this.devtools = devtools;
    page.on('pageerror', (error) => this.errors.push(String(error)));
    page.on('console', (message) => this.errors.push(`${message.type()}: ${message.text()}`));
    page.on('dialog', (dialog) => this.dialogs.push(dialog.type()));
  }

  start = (address: string) => this.devtools.send('Page.navigate', { url: address });
  protected evaluate = (expression: string): Promise<unknown> => this.page.evaluate(expression);
  move = (x: number, y: number) => this.page.mouse.move(x, y);
  down = (button: Button = 'left') => this.page.mouse.down({ button });
  up = (button: Button = 'left') => this.page.mouse.up({ button });
  keyDown = (key: string) => this.page.keyboard.down(key as KeyInput);
  keyUp = (key: string) => this.page.keyboard.up(key as KeyInput);
  back = () => this.traverse(-1);
  forward = () => this.traverse(1);
  reload = () => this.devtools.send('Page.reload');
  show = () => this.page.bringToFront();
  close = () => this.page.close();

  /** Minimises the window. Opening another tab in front is not enough: npm's small Chromium does not hide the tab behind it. */
  hide = () => this.setWindow('minimized');
  reveal = () => this.setWindow('normal');

  private async setWindow(windowState: Protocol.Browser.WindowState) {
    const { windowId } = await this.devtools.send('Browser.getWindowForTarget');
    await this.devtools.send('Browser.setWindowBounds', { windowId, bounds: { windowState } });
  }

  /** Retries while the tab changes pages: between two pages, the tab cannot answer. */
  private async ask<Answer>(question: () => Promise<Answer>): Promise<Answer> {
    for (let tries = 0; tries < 100; tries += 1) {
      try {
        return await question();
      } catch (error) {
        if (!/Not attached to an active page/.test(String(error))) throw error;
        await new Promise((done) => setTimeout(done, 25));
      }
    }
    throw new Error('The tab has had no page for two and a half seconds.');
  }

  private async traverse(steps: number) {
    const { currentIndex, entries } = await this.ask(() => this.devtools.send('Page.getNavigationHistory'));
    const entry = entries[currentIndex + steps];
    if (entry) await this.ask(() => this.devtools.send('Page.navigateToHistoryEntry', { entryId: entry.id }));
  }

  screenshot = async () => {
    const { data } = await this.ask(() => this.devtools.send('Page.captureScreenshot', { format: 'png' }));
    return Buffer.from(data, 'base64');
  };

  /** Records every frame the browser shows. Returns a function that stops the recording. */
  override async film() {
    const frames: Buffer[] = [];
    const take = ({ data, sessionId }: Protocol.Page.ScreencastFrameEvent) => {
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

  async pen(what: Contact, x: number, y: number) {
    const type = ({ touchStart: 'mousePressed', touchMove: 'mouseMoved', touchEnd: 'mouseReleased' } as const)[what];
    const buttons = what === 'touchEnd' ? 0 : 1;
    const pen = { type, x, y, button: 'left', buttons, clickCount: 1, pointerType: 'pen' } as const;
    await this.devtools.send('Input.dispatchMouseEvent', pen);
  }

  async touch(type: Contact | 'touchCancel', x = 0, y = 0) {
    const touchPoints = type === 'touchEnd' || type === 'touchCancel' ? [] : [{ x, y }];
    await this.devtools.send('Input.dispatchTouchEvent', { type, touchPoints });
  }
}

/** The same tab with its Chromium type, for actions that only Chromium supports. */
export function inChromium(tab: Tab): ChromiumTab {
  assert.ok(tab instanceof ChromiumTab);
  return tab;
}

export async function launch({
  proxy,
  isDark,
  executablePath,
  args: given,
  headless,
}: Start & { executablePath: string; args: string[]; headless: LaunchOptions['headless'] }): Promise<StartedBrowser> {
  const args = [
    ...given,
    `--proxy-server=http://127.0.0.1:${proxy}`,
    '--autoplay-policy=no-user-gesture-required',
    ...(isDark ? ['--blink-settings=preferredColorScheme=0'] : []),
  ];
  const browser = await puppeteer.launch({
    protocolTimeout: 120_000,
    timeout: 120_000,
    executablePath,
    headless,
    args,
    defaultViewport: null,
  });
  return {
    async fresh() {
      // npm's small Chromium requests a download only if it has a download folder.
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
