import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach } from 'node:test';
import type { Browser, Launch, Session } from './engine.ts';
import type { Tab } from './tab.ts';

export interface Opened {
  browser: Browser;
  session: Session;
  tab: Tab;
}

/**
 * Opens a browser for a block of tests, and a tab of its own for each test.
 *
 * @param take - Is told before each test what it has: `browser`, `session`, `tab`.
 */
export function tabsOf(launch: Launch, take: (opened: Opened) => void): void {
  let browser: Browser | undefined;
  let session: Session | undefined;

  before(async () => {
    browser = await launch();
  });
  // There is none where it could not be started.
  after(() => browser?.close());
  beforeEach(async () => {
    assert.ok(browser);
    session = await browser.fresh();
    take({ browser, session, tab: await session.newTab() });
  });
  afterEach(() => session?.close());
}
