// The pasted page as the frame shows it: without its scripts, without anything that asks a host for a file, and with the widgets.
import type { ReadBy } from '../../builder/code.ts';
import { escaped } from '../../shared/html.ts';
import { hostOf, partyOf, type ThirdParty } from '../../shared/hosts.ts';
import { textOf } from './from-text.ts';
import { token } from './place.ts';
import { withStylesHeld } from './styles.ts';

/** Where the page's own files are, and whose files are never fetched. */
interface Own {
  /** The address of the pasted page, if its own pictures and style sheets are to be fetched. */
  fetchedFrom?: string | undefined;
  parties: readonly ThirdParty[];
}

/** What the frame needs besides the page. */
export interface Parts extends Own {
  /** The addresses of the only scripts that run in the frame. */
  scripts: { inside: string; widgets: string };
  /** The code to paste. Its addresses are those of this site, wherever it runs. */
  code: string;
  /** What the code itself reads: portraits, and files with data. */
  reads: ReadBy;
}

/** What runs, loads, or leads elsewhere. The frame's policy stops it too. */
const removed =
  'script:not([type="text/plain"][data-hamn-css]), noscript, base, meta[http-equiv], iframe, frame, object, embed, applet, portal, svg style, audio, video';

/** The addresses of a page's own pictures and style sheets. Hosts that count visits or show adverts are left out. */
function addressOf(text: string | null, { fetchedFrom, parties }: Own): string | undefined {
  if (!fetchedFrom || !text || !URL.canParse(text, fetchedFrom)) return undefined;
  const { href, protocol } = new URL(text, fetchedFrom);
  const host = hostOf(href);
  return /^https?:$/.test(protocol) && host && !partyOf(host, parties) ? href : undefined;
}

/** Keeps the page's own pictures and style sheets if they are asked for. Returns their addresses. */
function keepFiles(page: Document, parts: Own): string[] {
  const kept: string[] = [];
  const keep = (element: Element, attribute: string): boolean => {
    const address = addressOf(element.getAttribute(attribute), parts);
    if (address) {
      element.setAttribute(attribute, address);
      kept.push(address);
    }
    return Boolean(address);
  };
  for (const link of page.querySelectorAll('link')) {
    const isSheet = link.relList.contains('stylesheet') && !link.relList.contains('alternate');
    if (!isSheet || !keep(link, 'href')) link.remove();
  }
  for (const source of page.querySelectorAll('source')) source.remove();
  for (const image of page.querySelectorAll('img, input[type="image"]')) {
    image.removeAttribute('srcset');
    image.removeAttribute('loading');
    if (!keep(image, 'src')) image.removeAttribute('src');
  }
  return kept;
}

/** Makes the page still: no handler, no way out, no focus taken. */
function quieten(page: Document): void {
  for (const each of page.querySelectorAll(removed)) each.remove();
  for (const each of page.querySelectorAll('*')) {
    for (const { name } of [...each.attributes]) {
      if (/^on|^(ping|autofocus|action|formaction|background|poster|nonce)$/i.test(name)) each.removeAttribute(name);
    }
  }
  // A link looks like a link, and its host is not looked up.
  for (const link of page.querySelectorAll('a[href], area[href]')) link.setAttribute('href', '#');
}

const origins = (addresses: readonly string[]): string =>
  [...new Set(addresses.map((each) => new URL(each).origin))].join(' ');

/** The frame's own policy. The page around it cannot loosen it. */
function policyOf({ scripts, reads, fetchedFrom }: Parts, files: readonly string[]): string {
  const own = origins(files);
  return [
    "default-src 'none'",
    `script-src ${scripts.inside} ${scripts.widgets}`,
    `img-src ${[...reads.pictures, own].join(' ').trim() || "'none'"}`,
    `connect-src ${reads.data.join(' ') || "'none'"}`,
    ...(own ? [`style-src ${own}`, `font-src ${own}`] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ]
    .concat(fetchedFrom ? [] : ["style-src 'none'"])
    .join('; ');
}

const hostsOf = (files: readonly string[]): string[] => [...new Set(files.map((each) => new URL(each).hostname))];

/** The hosts that learn of it if the page's own files are fetched. Changes the page. */
export const hostsAsked = (page: Document, own: Own): string[] => hostsOf(keepFiles(page, own));

/** The text of the frame, and the hosts that it asks. Changes the page: everything else must have read it before. */
export function shownPage(page: Document, parts: Parts): { text: string; hosts: string[] } {
  const files = keepFiles(page, parts);
  quieten(page);
  if (parts.fetchedFrom) page.documentElement.dataset.hamnBase = parts.fetchedFrom;
  const code = parts.code.replace(/<script\b[^>]*><\/script>/g, '');
  const head = [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escaped(policyOf(parts, files))}">`,
    '<meta http-equiv="x-dns-prefetch-control" content="off">',
    '<meta name="referrer" content="no-referrer">',
    `<script src="${parts.scripts.inside}"></script>`,
    `<script defer src="${parts.scripts.widgets}"></script>`,
  ].join('');
  const text = textOf(page)
    .replace(token, () => withStylesHeld(code))
    .replace(/<head[^>]*>/, (start) => start + head);
  return { text, hosts: hostsOf(files) };
}
