// axe finds accessibility barriers in a page.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Frame, Page } from 'puppeteer-core';

/** The source of axe, to run in a page. */
export const axeCode = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A window in which axe has been loaded. */
export type WithAxe = Window & { axe: typeof axe };

/** The violations axe finds in a page or a frame, each with its first element. */
export async function barriersIn(tab: Page | Frame): Promise<string[]> {
  await tab.evaluate(axeCode);
  return tab.evaluate(async () => {
    const { violations } = await (window as unknown as WithAxe).axe.run({ resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
  });
}
