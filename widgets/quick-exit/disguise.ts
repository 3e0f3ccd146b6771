import { outermost } from './cover.js';

let before: { title: string; icons: [HTMLLinkElement, string | null][] } | undefined;

/**
 * Gives the tab another title and takes its icons away. An icon of our own, even an empty one, would be reported by a
 * page whose policy does not allow it, and the report would be a trace.
 */
export function disguise(title: string): void {
  if (before) return;
  const page = outermost();
  const icons = [...page.querySelectorAll<HTMLLinkElement>('link[rel~="icon"]')];
  before = { title: page.title, icons: icons.map((icon) => [icon, icon.getAttribute('href')]) };
  page.title = title;
  for (const icon of icons) icon.href = '';
}

/** Gives the tab its own title and icons back. */
export function undisguise(): void {
  if (!before) return;
  outermost().title = before.title;
  for (const [icon, href] of before.icons) icon.setAttribute('href', href ?? '');
  before = undefined;
}
