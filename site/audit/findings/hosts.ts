// Who else learns that somebody reads the page: the hosts that its HTML names. It matters where the page is about violence, or has
// what those need who are exposed to it.
import { hostOf, partyOf } from '../../shared/hosts.ts';
import { isAboutViolence } from '../about-violence.ts';
import { short, type Audited, type Found } from '../found.ts';
import { elementsOf, framesOf, scriptsOf } from '../ours.ts';
import { isTag, placeIn, type Page, type Tag } from '../page.ts';

/** An address that a page asks for, and where it stands. */
interface Asked {
  address: string;
  start: number;
  found: string;
}

/** Links that a browser does not follow by itself. */
const passive =
  /\b(?:canonical|alternate|author|license|next|prev|search|help|bookmark|me|shortlink|pingback|edituri|wlwmanifest|profile)\b/i;
const withSource = ['script', 'iframe', 'img', 'source', 'embed', 'video', 'audio', 'track', 'input', 'object'];

const inText = /(?:https?:)?\/\/[\w-]+(?:\.[\w-]+)+/g;

/** The addresses in a script or a style sheet of the page. */
const askedInside = (tag: Tag, page: Page): Asked[] =>
  tag.children.flatMap((each) =>
    isTag(each)
      ? []
      : [...each.value.matchAll(inText)].map(({ 0: address, index }) => ({
          address,
          start: placeIn(each, index, page.html),
          found: address,
        })),
  );

/** The addresses that a browser asks for when it shows an element. A link that somebody must press is none. */
function askedBy(tag: Tag, page: Page): Asked[] {
  const { name, attributes, start, written } = tag;
  if (name === 'script' && /\bjson\b/i.test(attributes.get('type') ?? '')) return [];
  const attribute = (key: string): string => attributes.get(key) ?? '';
  const sources = withSource.includes(name)
    ? [attribute('src'), attribute('data'), attribute('poster'), ...attribute('srcset').split(/\s+/)]
    : [];
  const isLink = name === 'link' && !passive.test(attribute('rel'));
  const link = isLink ? [attribute('href'), ...attribute('imagesrcset').split(/\s+/)] : [];
  const all = [...sources, ...link, ...(attribute('style').match(inText) ?? [])];
  return [
    ...all.map((address) => ({ address, start, found: short(written) })),
    ...(['script', 'style'].includes(name) ? askedInside(tag, page) : []),
  ];
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

/** Help over the page is on pages that anyone reads: whoever learns of a visit to those learns nothing of it. */
const isForExposed = ({ name }: Tag): boolean => name !== 'hamn-haven';

export function hostFindings(audited: Audited): Found[] {
  const { page, facts } = audited;
  if (!elementsOf(audited).some(isForExposed) && !framesOf(audited).length && !isAboutViolence(page)) return [];
  const own = ownDomains(audited);
  const first = new Map<string, Asked>();
  // Whoever pastes our script chooses its host, and the builder says what that host sees.
  const ours = new Set(scriptsOf(audited).map(({ tag }) => tag));
  for (const each of page.tags.filter((tag) => !ours.has(tag)).flatMap((tag) => askedBy(tag, page))) {
    const host = hostOf(each.address);
    if (host && !own.has(domainOf(host)) && !names.test(host) && !first.has(host)) first.set(host, each);
  }
  return [...first].map(([host, { start, found }]): Found => {
    const party = partyOf(host, facts.parties ?? []);
    return { id: 'other-hosts', start, found, names: [host, ...(party ? [party.name, party.category] : [])] };
  });
}
