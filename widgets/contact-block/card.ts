import type { Contact, Municipality, Phone, Service } from '../data/types.js';
import type { Card } from './vcard.js';

/** A number as a telephone keeps it. 020 numbers and short ones are dialled in Sweden, so they stay as they are there. */
const toKeep = ({ tel, e164 }: Phone): string => (tel.startsWith('020') ? tel : (e164 ?? tel));

/** What the municipality itself answers. A shelter is not saved with it: others may look through the contacts. */
const servicesOf = ({ switchboard, socialServices = [], outOfHours }: Contact): Service[] =>
  [switchboard ?? [], socialServices, outOfHours ?? []].flat().filter(({ phone }) => phone);

/** What is saved of a municipality. 112 goes into the note: it is no number of the municipality's. */
export function municipalityCard(entry: Municipality & Contact): Card {
  const services = servicesOf(entry);
  const own = services.filter(({ phone }) => phone?.tel !== '112');
  return {
    name: entry.fullName,
    phones: own.flatMap(({ name, phone }) => (phone ? { number: toKeep(phone), label: name } : [])),
    emails: entry.email ? [entry.email] : [],
    urls: entry.domain ? [`https://${entry.domain}/`] : [],
    ...(entry.visit && { address: entry.visit }),
    note: services
      .map(({ name, phone, when }) => `${name}: ${phone?.display ?? ''}${when ? ` (${when})` : ''}`)
      .join('\n'),
  };
}

/** A link that is worth saving. 112 is nobody's own number. */
const ways = 'a[href^="tel:"]:not([href="tel:112"]), a[href^="mailto:"]';

/** The page's own address, where it says in words and with a number or an e-mail address how to reach someone. */
export const addressToSave = (host: Element): HTMLElement | undefined => {
  const address = host.querySelector('address');
  return (address?.textContent.trim() && address.querySelector(ways) && address) || undefined;
};

const bare = (text: string): string => text.replace(/[\s-]/g, '');

/**
 * Whether the page itself gives a number or an e-mail address that the data lacks, as a link or in plain words. A number is
 * compared without its first two digits, which a country's code may have taken the place of.
 */
export function hasOther(host: Element, data: object): boolean {
  const known = bare(JSON.stringify(data));
  const given = bare(
    host.textContent + [...host.querySelectorAll<HTMLAnchorElement>(ways)].map(({ href }) => href).join(),
  );
  return (given.match(/\d{6,}|(?<=mailto:)[^?,]+/g) ?? []).some((each) => !known.includes(each.slice(2)));
}

/**
 * What is saved of a page's own address, with nothing guessed: its links that dial, mail and lead to a page, its name (the
 * first heading or bold text, else the first line), and every other line as a note, just as it stands.
 */
export function addressCard(address: HTMLElement): Card {
  const links = [...address.querySelectorAll('a')];
  const paths = (scheme: string) => links.flatMap(({ protocol, pathname }) => (protocol === scheme ? pathname : []));
  const lines = address.innerText.split('\n').map((line) => line.trim());
  const named = address.querySelector<HTMLElement>('h1, h2, h3, h4, h5, h6, strong, b')?.innerText.trim();
  const name = named || lines.find(Boolean) || '';
  return {
    name,
    phones: paths('tel:')
      .map((path) => ({ number: path.replace(/;.*|%..|[^+\d]/g, '') }))
      .filter(({ number }) => !/^(112)?$/.test(number)),
    emails: paths('mailto:'),
    urls: links.flatMap(({ protocol, href }) => (/^http/.test(protocol) ? href : [])),
    note: lines.filter((line) => line && line !== name).join('\n'),
  };
}
