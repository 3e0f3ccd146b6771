// axe finds barriers in a page.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'puppeteer-core';

/** The code of axe, for a page. */
export const axeCode = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A window in which that code has run. */
export type WithAxe = Window & { axe: typeof axe };

/** What axe finds in a page, each with the first element that has it. */
export async function barriersIn(tab: Page): Promise<string[]> {
  await tab.evaluate(axeCode);
  return tab.evaluate(async () => {
    const { violations } = await (window as unknown as WithAxe).axe.run({ resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
  });
}
