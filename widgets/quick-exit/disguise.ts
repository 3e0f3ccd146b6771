const neutralIcon = 'data:,';

let before: { title: string; icons: [HTMLLinkElement, string][] } | undefined;

/** Gives the tab another title and an empty icon. */
export function disguise(title: string): void {
  if (before) return;
  const icons = [...document.querySelectorAll<HTMLLinkElement>('link[rel~="icon"]')];
  before = { title: document.title, icons: icons.map((icon) => [icon, icon.href]) };
  document.title = title;
  for (const icon of icons) icon.href = neutralIcon;
}

/** Gives the tab its own title and icon back. */
export function undisguise(): void {
  if (!before) return;
  document.title = before.title;
  for (const [icon, href] of before.icons) icon.href = href;
  before = undefined;
}
