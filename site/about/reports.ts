// Where to report faults and weaknesses: one address, from the owner's settings. Without one the pages say that it is missing.
import type { Metadata } from '../metadata.ts';

/** The address for reports. */
export interface Reports {
  name: string;
  href: string;
}

/** The contact of the settings. A demonstration has the name and page of an authority that is not behind it. */
export function reports({ contact, demonstration, repository }: Metadata): Reports | undefined {
  if (contact.email) return { name: contact.email, href: `mailto:${contact.email}` };
  if (contact.url && !demonstration) return { name: contact.name, href: contact.url };
  return repository ? { name: repository, href: repository } : undefined;
}

const day = 24 * 60 * 60 * 1000;

/** `/.well-known/security.txt` (RFC 9116), which needs a contact. It expires after half a year without a build. */
export function securityText(metadata: Metadata, now: Date): string | undefined {
  const contact = reports(metadata)?.href;
  if (!contact) return undefined;
  const expires = new Date(now.getTime() + 180 * day).toISOString().replace(/T.*/, 'T00:00:00Z');
  return `Contact: ${contact}\nExpires: ${expires}\nPreferred-Languages: sv, en\n`;
}
