// Who else learns that somebody reads the page: the hosts that its HTML names. It matters where the page is about violence, or has
// what those need who are exposed to it.
import { hostOf, partyOf } from '../../shared/hosts.ts';
import { isAboutViolence } from '../about-violence.ts';
import { short, type Audited, type Found } from '../found.ts';
import { elementsOf, framesOf } from '../ours.ts';
import type { Tag } from '../page.ts';

interface Asked {
  address: string;
  start: number;
  found: string;
}

/** Links that a browser does not follow by itself. */
const passive =
  /\b(?:canonical|alternate|author|license|next|prev|search|help|bookmark|me|shortlink|pingback|edituri|wlwmanifest|profile)\b/i;
const withSource = ['script', 'iframe', 'img', 'source', 'embed', 'video', 'audio', 'track', 'input', 'object'];

const addresses = (text: string): string[] => text.match(/(?:https?:)?\/\/[\w-]+(?:\.[\w-]+)+/g) ?? [];

/** The addresses that a browser asks for when it shows an element. A link that somebody must press is none. */
function askedBy(tag: Tag): string[] {
  const { name, attributes } = tag;
  const attribute = (key: string): string => attributes.get(key) ?? '';
  const inText =
    name === 'script' || name === 'style'
      ? tag.children.flatMap((each) => ('value' in each ? addresses(each.value) : []))
      : [];
  const sources = withSource.includes(name)
    ? [attribute('src'), attribute('data'), attribute('poster'), ...attribute('srcset').split(/\s*,\s+|\s+/)]
    : [];
  const link =
    name === 'link' && !passive.test(attribute('rel'))
      ? [attribute('href'), ...attribute('imagesrcset').split(/\s+/)]
      : [];
  return [...sources, ...link, ...inText, ...addresses(attribute('style'))];
}

/** The part of a host that its owner has: `example.se` in `www.example.se`. */
const domainOf = (host: string): string => host.split('.').slice(-2).join('.');

/** The domains of the page itself, as far as it says. */
function ownDomains({ page, sent, facts }: Audited): Set<string> {
  const said = page.tags.map(({ name, attributes }) =>
    name === 'link' && /\bcanonical\b/i.test(attributes.get('rel') ?? '')
      ? attributes.get('href')
      : name === 'meta' && attributes.get('property') === 'og:url'
        ? attributes.get('content')
        : name === 'base'
          ? attributes.get('href')
          : undefined,
  );
  return new Set([sent.address, facts.site, ...said].flatMap((each) => hostOf(each ?? '') ?? []).map(domainOf));
}

/** Schemas and namespaces look like addresses, and nobody asks for them. */
const names = /^(?:www\.)?(?:w3\.org|schema\.org|ogp\.me|xmlns\.com|purl\.org|gmpg\.org)$/;

export function hostFindings(audited: Audited): Found[] {
  const { page, facts } = audited;
  if (!elementsOf(audited).length && !framesOf(audited).length && !isAboutViolence(page)) return [];
  const own = ownDomains(audited);
  const first = new Map<string, Asked>();
  for (const tag of page.tags) {
    if (tag.name === 'script' && /\bjson\b/i.test(tag.attributes.get('type') ?? '')) continue;
    for (const address of askedBy(tag)) {
      const host = hostOf(address);
      if (!host || own.has(domainOf(host)) || names.test(host) || first.has(host)) continue;
      first.set(host, { address: host, start: tag.start, found: short(tag.written) });
    }
  }
  return [...first].map(([host, { start, found }]): Found => {
    const party = partyOf(host, facts.parties ?? []);
    return { id: 'other-hosts', start, found, names: [host, ...(party ? [party.name, party.category] : [])] };
  });
}
