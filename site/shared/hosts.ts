// The hosts in addresses, and who is known to have them.

/** What others do on a page. */
export type Category = 'statistics' | 'adverts' | 'social' | 'tags' | 'chat' | 'consent';

/** A known third party, by its domains. A domain that begins with `*.` covers every host under it. */
export interface ThirdParty {
  name: string;
  category: Category;
  domains: string[];
}

/** The host of an address that names one, `undefined` for an address on the page's own host. */
export function hostOf(address: string): string | undefined {
  const text = address.trim().replace(/^\/\//, 'https://');
  return /^https?:\/\//i.test(text) && URL.canParse(text) ? new URL(text).hostname : undefined;
}

const isUnder = (host: string, domain: string): boolean =>
  domain.startsWith('*.') ? host === domain.slice(2) || host.endsWith(domain.slice(1)) : host === domain;

/** Who is known to have a host. */
export const partyOf = (host: string, parties: readonly ThirdParty[]): ThirdParty | undefined =>
  parties.find(({ domains }) => domains.some((domain) => isUnder(host, domain)));
