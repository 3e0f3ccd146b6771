import { withoutModifier } from '../shared/without-modifier.js';

function linkOf(event: Event): HTMLAnchorElement | undefined {
  return event.composedPath().find((target) => target instanceof HTMLAnchorElement && target.href) as
    HTMLAnchorElement | undefined;
}

/**
 * Follows a link within the site by replacing the page, so that a whole visit is one entry in the history.
 * It leaves alone new tabs, downloads, other sites and clicks that the page has handled itself.
 */
export function followQuietly(event: MouseEvent): void {
  const link = linkOf(event);
  if (!link || event.defaultPrevented || !withoutModifier(event)) return;
  const staysHere = link.origin === location.origin && /^(|_self)$/.test(link.target) && !link.hasAttribute('download');
  if (!staysHere) return;
  event.preventDefault();
  location.replace(link.href);
}
