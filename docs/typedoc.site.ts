import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DocumentReflection, PageEvent, RendererEvent, type Application } from 'typedoc';
import metadata from '../site/metadata.ts';
import { referenceElements } from './elements.ts';
import { first } from '../site/layout/first.ts';
import { policyFor } from '../site/layout/policy.ts';
import { guideOf } from './typedoc.names.ts';

/**
 * The site's policy, with exceptions for TypeDoc: it builds its search and its menu from text, unpacks its lists through
 * `data:`, and gives its elements inline styles.
 */
const ownPolicy = policyFor({ scripts: [first] })
  .replace("; require-trusted-types-for 'script'", '')
  .replace("connect-src 'self'", "connect-src 'self' data:")
  .replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");

const head = `<meta http-equiv="Content-Security-Policy" content="${ownPolicy}"/><script>${first}</script><meta name="referrer" content="no-referrer"/><script type="module" src="/hamn.js" blocking="render"></script>`;
const exit = `<aside aria-label="Exit"><hamn-quick-exit><a href="${metadata.exit}" rel="noreferrer">Exit this page</a></hamn-quick-exit></aside>`;

/** Gives TypeDoc's script a stand-in for `localStorage` that stores nothing. */
const withoutStorage = (code: string): string =>
  `((localStorage) => {\n${code}\n})({ getItem: () => null, setItem() {}, clear() {} });\n`;

/** Replaces a text. Throws if it is missing, since a newer TypeDoc may write another. */
function replaced(text: string, before: string | RegExp, after: string): string {
  const result = text.replace(before, () => after);
  if (result === text) throw new Error(`docs/typedoc.site.ts: ${String(before)} is missing`);
  return result;
}

/** Parts of TypeDoc's pages, and their replacements. */
const replacements: [string | RegExp, string][] = [
  ['<html class="default"', '<html class="default" data-theme="os"'],
  ['<meta charset="utf-8"/>', `<meta charset="utf-8"/>${head}`],
  ['<div class="col-content"', '<div class="col-content" role="main"'],
  ['<div class="col-sidebar"', '<div class="col-sidebar" role="complementary" aria-label="Contents"'],
  ['<nav id="tsd-sidebar-links"', '<nav id="tsd-sidebar-links" aria-label="Links"'],
  // This script hides the page until another has run, and reads the colour scheme from storage.
  [/<script>document\.documentElement\.dataset\.theme[^<]*<\/script>/, exit],
];

/** Says the language of a page's text. The words around it are TypeDoc's, in English. */
function inItsLanguage(text: string, model: unknown): string {
  const lang = model instanceof DocumentReflection ? guideOf(model)?.lang : undefined;
  return lang === 'sv' ? replaced(text, '<div class="col-content"', '<div class="col-content" lang="sv"') : text;
}

/** Titles and descriptions name the element, as a person searches for it. */
function withItsTag(text: string, url: string): string {
  const element = referenceElements().find(({ reference }) => reference === `/api/${url}`);
  if (!element) return text;
  const tag = `&lt;${element.tagName}&gt;`;
  const named = replaced(text, '<title>', `<title>${tag}, `);
  return replaced(
    named,
    'content="Documentation for hamn"',
    `content="${tag}: ${element.purpose.replaceAll('"', '&quot;')}"`,
  );
}

/** Makes the reference like the site's other pages: with the exit, without storage, and with scripts of the host only. */
export function likeTheSite({ renderer }: Application): void {
  renderer.on(PageEvent.END, (page: PageEvent) => {
    if (!page.contents) return;
    const html = replacements.reduce((text, [before, after]) => replaced(text, before, after), page.contents);
    page.contents = withItsTag(inItsLanguage(html, page.model), page.url);
  });
  renderer.on(RendererEvent.END, ({ outputDirectory }: RendererEvent) => {
    const file = join(outputDirectory, 'assets/main.js');
    writeFileSync(file, withoutStorage(readFileSync(file, 'utf8')));
  });
}
