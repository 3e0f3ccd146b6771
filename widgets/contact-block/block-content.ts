import type { Contact, Municipality } from '../data/types.js';
import type { Said } from '../shared/stands-twice.js';
import { hoursTexts } from '../shared/opening-text.js';
import { shownHost } from '../shared/shown-host.js';
import type { ContactPhrases } from '../phrases/index.js';

/** Labels before a number or an address, without meaning of their own. */
const labels = ['Telefon', 'Tel', 'Ring', 'E-post', 'Webbplats'];

/** The words beside a number, which a page may write in an element of their own: `(be om Höglandets socialjour)`. */
const withoutNumber = (display: string): string => display.replace(/^[+\d\s-]+/, '');

/**
 * The texts, numbers and links that the block shows for a municipality.
 *
 * @param languages - Phrases in the visitor's language, and in Swedish, the language of the page's own content.
 */
export function blockContent(entry: Municipality & Contact, languages: ReadonlySet<ContactPhrases>): Said {
  const { switchboard, outOfHours, socialServices = [], shelters = [], visit, domain, email, violencePage } = entry;
  const services = [switchboard ?? [], outOfHours ?? [], socialServices, shelters].flat();
  const emails = [email, ...services.map((service) => service.email)];
  return {
    texts: () => [
      ...[entry.fullName, entry.name, domain, visit?.street, visit?.postalCode, visit?.locality],
      ...emails,
      ...services.flatMap(({ name, when, hours, phone, url }) => [
        name,
        when,
        url && shownHost(url),
        ...[...languages].flatMap((say) => hoursTexts(hours?.phone ?? [], say)),
        phone?.display,
        phone && withoutNumber(phone.display),
      ]),
      ...[...languages].flatMap((say) => [
        ...[say.daytime, say.notConfirmed, say.socialServices, say.switchboard, say.outOfHours],
        ...[say.website, say.violencePage, say.email, say.visit, say.emergency],
      ]),
      ...labels,
    ],
    numbers: ['112', ...services.map(({ phone }) => phone?.tel)],
    links: [
      domain && `https://${domain}/`,
      violencePage,
      ...services.map(({ url }) => url),
      ...emails.map((each) => each && `mailto:${each}`),
    ],
  };
}
