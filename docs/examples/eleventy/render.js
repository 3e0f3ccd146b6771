// Renders the widgets in a finished page, each into a declarative shadow root.
import { createHash } from 'node:crypto';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import 'hamn';
import { html } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';

/** A server sees each element alone, so each element without its own `lang` gets the page's. */
function withLanguage(page) {
  const [, lang = 'sv'] = /<html[^>]*\slang="([^"]+)"/.exec(page) ?? [];
  return page.replace(/<hamn-[\w-]+(?![^>]*\slang=)/g, `$& lang="${lang}"`);
}

/** The page with its widgets rendered. They render again in the browser, so this removes Lit's marks for hydration. */
export async function renderWidgets(page) {
  const rendered = await collectResult(render(html`${unsafeHTML(withLanguage(page))}`));
  return rendered.replace(/<!--\/?lit-(?:part|node)[^>]*-->|<\?>/g, '').replaceAll('shadowroot="open" ', '');
}

/** The hashes that `style-src` needs in a policy without 'unsafe-inline'. */
export function styleHashes(page) {
  const styles = new Set([...page.matchAll(/<style>([^]*?)<\/style>/g)].map(([, css]) => css));
  return [...styles].map((css) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`);
}
