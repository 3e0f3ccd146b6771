import { outermost } from './cover.js';
import { read, write } from '../shared/unshadowed.js';

let before: { title: string; icons: [HTMLLinkElement, string | null][] } | undefined;

/**
 * Gives the tab another title and removes its icons. It sets no icon, not even an empty one: a page with a strict policy would
 * report that, and the report would be a trace.
 */
export function disguise(title: string, page = outermost()): void {
  if (before) return;
  before = { title: read('title', page), icons: [] };
  write('title', title, page);
  for (const icon of read('querySelectorAll', page).call(page, 'link[rel~="icon"]') as NodeListOf<HTMLLinkElement>) {
    before.icons.push([icon, icon.getAttribute('href')]);
    icon.href = '';
  }
}

/** Restores the tab's title and icons. */
export function undisguise(): void {
  if (!before) return;
  const { title, icons } = before;
  before = undefined;
  write('title', title, outermost());
  for (const [icon, href] of icons) icon.setAttribute('href', href ?? '');
}
