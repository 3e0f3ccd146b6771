import { after, afterEach, before, beforeEach } from 'node:test';

/**
 * Opens a browser for a block of tests, and a tab of its own for each test.
 *
 * @param take - Is told before each test what it has: `browser`, `session`, `tab`.
 */
export function tabsOf(launch, take) {
  let browser;
  let session;

  before(async () => {
    browser = await launch();
  });
  // There is none where it could not be started.
  after(() => browser?.close());
  beforeEach(async () => {
    session = await browser.fresh();
    take({ browser, session, tab: await session.newTab() });
  });
  afterEach(() => session.close());
}
