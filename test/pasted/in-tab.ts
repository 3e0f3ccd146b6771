// Functions that run in a page of Puppeteer's and contain named functions.
import type { Page } from 'puppeteer-core';
import { inPage } from '../support/in-page.ts';

/** The result of such a function. */
export const inTab = <Value>(tab: Page, run: () => Value) =>
  tab.evaluate(`${inPage(run)}()`) as Promise<Awaited<Value>>;
