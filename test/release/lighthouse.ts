// Lighthouse on pages of the built site, as from a static host: `npm run lighthouse`, after a build. Prints each category's score,
// on Lighthouse's simulated slow phone, and the audits that keep a score below 100.
import { pathToFileURL } from 'node:url';
import lighthouse, { type Flags } from 'lighthouse';
import { sure } from '../../site/shared/sure.ts';
import { launchChromium } from '../support/browser.ts';
import { serveStatic } from '../support/static-host.ts';

/** One page of each main kind. */
export const examined = ['/', '/stod/', '/stod/kalmar/', '/ambassadorer/', '/komponenter/hotline-card/'];

/** Lighthouse's result for a page. */
export interface Examined {
  url: string;
  /** From 0 to 100 for each category: `performance`, `accessibility` … */
  scores: Record<string, number>;
  /** The audits that keep a score below 100. */
  faults: string[];
}

/** The scores of these pages. `flags` are Lighthouse's own. */
export async function examine(urls: string[], flags?: Flags): Promise<Examined[]> {
  const site = await serveStatic();
  const browser = await launchChromium();
  const results: Examined[] = [];
  try {
    for (const url of urls) {
      const port = Number(new URL(browser.wsEndpoint()).port);
      const { lhr } = sure(await lighthouse(site.address + url, { port, logLevel: 'error', ...flags }), url);
      const refs = Object.values(lhr.categories).flatMap(({ auditRefs }) => auditRefs);
      const faults = refs
        .filter(({ id, weight }) => weight && (lhr.audits[id]?.score ?? 1) < 1)
        .map(({ id }) => `${id}: ${lhr.audits[id]?.title}`);
      const scores = Object.values(lhr.categories).map(({ id, score }) => [id, Math.round((score ?? 0) * 100)]);
      results.push({ url, scores: Object.fromEntries(scores) as Record<string, number>, faults });
    }
  } finally {
    await browser.close();
    site.close();
  }
  return results;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const { url, scores, faults } of await examine(examined)) {
    const parts = Object.entries(scores).map(([id, score]) => `${id} ${score}`);
    console.log(`${url}  ${parts.join(', ')}${faults.map((fault) => `\n  ${fault}`).join('')}`);
  }
}
