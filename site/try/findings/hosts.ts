// Who else learns what somebody has read: the hosts that the page's own HTML names.
import { hostOf, partyOf, type Category } from '../../shared/hosts.ts';
import type { Finding, Pasted } from '../types.ts';

/** The addresses that a browser asks for when it opens the page. A link that somebody must press is none. */
function addressesIn(page: Document): string[] {
  const sources = [
    ...page.querySelectorAll('script[src], iframe[src], img[src], source[src], embed[src], video[src], audio[src]'),
  ];
  const links = [...page.querySelectorAll('link[href]')].filter(
    (each) => !/canonical|alternate|author|license|next|prev|search|me\b/i.test(each.getAttribute('rel') ?? ''),
  );
  const inside = [...page.querySelectorAll('script:not([src])')].flatMap(
    (each) => each.textContent.match(/(?:https?:)?\/\/[\w-]+(?:\.[\w-]+)+/g) ?? [],
  );
  return [
    ...sources.map((each) => each.getAttribute('src') ?? ''),
    ...links.map((each) => each.getAttribute('href') ?? ''),
    ...inside,
  ];
}

/** The address that the page gives as its own. */
export function ownAddress(page: Document): string | undefined {
  const said = [
    page.querySelector('base[href]')?.getAttribute('href'),
    page.querySelector('link[rel~="canonical" i]')?.getAttribute('href'),
    page.querySelector('meta[property="og:url"]')?.getAttribute('content'),
  ];
  return said.find((each): each is string => Boolean(each && hostOf(each)));
}

/** Matomo and its forerunner Piwik on a host of one's own: their script has this name. */
const counter = /(?:^|\/)(?:matomo|piwik)\.(?:js|php)/i;

export function hostFindings({ page, parties, facts }: Pasted): Finding[] {
  const addresses = addressesIn(page);
  const own = hostOf(ownAddress(page) ?? '');
  const hosts = new Set(addresses.map(hostOf).filter((each): each is string => Boolean(each)));
  const by: Record<'trackers' | 'chat' | 'consent' | 'others', string[]> = {
    trackers: [],
    chat: [],
    consent: [],
    others: [],
  };
  const group: Record<Category, keyof typeof by> = {
    statistics: 'trackers',
    adverts: 'trackers',
    social: 'trackers',
    tags: 'trackers',
    chat: 'chat',
    consent: 'consent',
  };
  for (const host of hosts) {
    const party = partyOf(host, parties);
    if (party) by[group[party.category]].push(`${party.name} (${host})`);
    else if (host !== own && host !== new URL(facts.site).hostname) by.others.push(host);
  }
  const text = [...page.querySelectorAll('script')].map(
    (each) => `${each.getAttribute('src') ?? ''} ${each.src ? '' : each.textContent}`,
  );
  if (text.some((each) => counter.test(each) || /['"/](?:matomo|piwik)\.(?:js|php)/i.test(each)))
    by.trackers.push('Matomo');
  return (['trackers', 'chat', 'consent', 'others'] as const)
    .filter((kind) => by[kind].length)
    .map((kind) => ({ kind, names: [...new Set(by[kind])].sort() }));
}
