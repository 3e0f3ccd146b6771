import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PageEvent, RendererEvent, type Application } from 'typedoc';
import metadata from '../site/metadata.ts';
import policy from '../site/layout/policy.ts';

/**
 * The site's policy, but for what TypeDoc needs: it builds its search and its menu out of text, unpacks its lists through
 * `data:`, and gives its elements styles of their own.
 */
const ownPolicy = policy
  .replace("; require-trusted-types-for 'script'", '')
  .replace("connect-src 'self'", "connect-src 'self' data:")
  .replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");

const head = `<meta http-equiv="Content-Security-Policy" content="${ownPolicy}"/><script src="/first.js"></script><meta name="referrer" content="no-referrer"/><script type="module" src="/hamn.js" blocking="render"></script>`;
const exit = `<hamn-quick-exit><a href="${metadata.exit}" rel="noreferrer">Exit this page</a></hamn-quick-exit>`;

/** What TypeDoc would write into the browser it is given to write into nothing. */
const forgetful = (code: string): string =>
  `((localStorage) => {\n${code}\n})({ getItem: () => null, setItem() {}, clear() {} });\n`;

/** Replaces what must be there: a newer TypeDoc that has changed it stops the build. */
function replaced(text: string, before: string | RegExp, after: string): string {
  const made = text.replace(before, () => after);
  if (made === text) throw new Error(`docs/typedoc.site.ts: ${String(before)} is not there`);
  return made;
}

/** What TypeDoc writes, and what stands there instead. */
const changes: [string | RegExp, string][] = [
  ['<html class="default"', '<html class="default" data-theme="os"'],
  ['<meta charset="utf-8"/>', `<meta charset="utf-8"/>${head}`],
  // It hides the page until its own script has run, and asks the storage for a choice of colours.
  [/<script>document\.documentElement\.dataset\.theme[^<]*<\/script>/, exit],
];

/** The reference is a page of the site like others: it has the exit, stores nothing, and runs no script but the host's own. */
export function likeTheSite({ renderer }: Application): void {
  renderer.on(PageEvent.END, (page: PageEvent) => {
    if (!page.contents) return;
    page.contents = changes.reduce((text, [before, after]) => replaced(text, before, after), page.contents);
  });
  renderer.on(RendererEvent.END, ({ outputDirectory }: RendererEvent) => {
    const file = join(outputDirectory, 'assets/main.js');
    writeFileSync(file, forgetful(readFileSync(file, 'utf8')));
  });
}
