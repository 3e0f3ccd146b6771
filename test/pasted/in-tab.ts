// Functions that run in a page of Puppeteer's and have functions with a name of their own in them.
import type { Page } from 'puppeteer-core';
import { inPage } from '../support/in-page.ts';

/** What such a function gives back. */
export const inTab = <Value>(tab: Page, run: () => Value) =>
  tab.evaluate(`${inPage(run)}()`) as Promise<Awaited<Value>>;
