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
 * Starts one browser for a block of tests, and a new tab for each test.
 *
 * @param take - Called before each test with its `browser`, `session` and `tab`.
 */
export function tabsOf(launch: Launch, take: (opened: Opened) => void): void {
  let browser: Browser | undefined;
  let session: Session | undefined;

  before(async () => {
    browser = await launch();
  });
  // `browser` is undefined if it did not start.
  after(() => browser?.close());
  beforeEach(async () => {
    assert.ok(browser);
    session = await browser.fresh();
    take({ browser, session, tab: await session.newTab() });
  });
  afterEach(() => session?.close());
}
