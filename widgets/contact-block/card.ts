import type { Contact, Municipality, Phone, Service } from '../data/types.js';
import type { Card } from './vcard.js';

/** A number for a telephone's contacts. 020 and short numbers work in Sweden only, so they keep their national form. */
const numberForContact = ({ tel, e164 }: Phone): string => (tel.startsWith('020') ? tel : (e164 ?? tel));

/** Services that the municipality itself answers. Shelters are left out: others may look through the phone's contacts. */
const servicesOf = ({ switchboard, socialServices = [], outOfHours }: Contact): Service[] =>
  [switchboard ?? [], socialServices, outOfHours ?? []].flat().filter(({ phone }) => phone);

/** The contact to save for a municipality. 112 goes into the note, because it is not the municipality's number. */
export function municipalityCard(entry: Municipality & Contact): Card {
  const services = servicesOf(entry);
  const own = services.filter(({ phone }) => phone?.tel !== '112');
  return {
    name: entry.fullName,
    phones: own.flatMap(({ name, phone }) => (phone ? { number: numberForContact(phone), label: name } : [])),
    emails: entry.email ? [entry.email] : [],
    urls: entry.domain ? [`https://${entry.domain}/`] : [],
    ...(entry.visit && { address: entry.visit }),
    note: services
      .map(({ name, phone, when }) => `${name}: ${phone?.display ?? ''}${when ? ` (${when})` : ''}`)
      .join('\n'),
  };
}

/**
 * The number that a page's link dials, or `undefined` when in doubt: people dial a saved number later, without the page.
 * Safe numbers are international ones and Swedish ones with an area code, with only hyphens, dots and spaces in them. A short
 * number is not safe, since it may lack its area code. Nor is one with a zero after +46, an extension, a pause or a star, nor
 * two numbers in one.
 */
export function numberToSave(href: string): string | undefined {
  const [, number = ''] = /^tel:([-+\d. ]+)$/i.exec(href.replaceAll('%20', ' ')) ?? [];
  const bare = number.replace(/[-. ]/g, '');
  return /^(\+46[1-9]\d{5,8}|\+(?!46)[1-9]\d{6,14}|0[1-9]\d{4,8})$/.test(bare) ? bare : undefined;
}

/** The numbers, and the e-mail and web addresses, that the links of a page's own address safely name. */
function linksOf(address: HTMLElement): Required<Pick<Card, 'phones' | 'emails' | 'urls'>> {
  const links = [...address.querySelectorAll('a')];
  return {
    phones: links.flatMap(({ href }) => {
      const number = numberToSave(href);
      return number ? { number } : [];
    }),
    emails: links.flatMap(({ href }) => /^mailto:([^\s@,;%?]+@[^\s@,;%?]+)(?=\?|$)/.exec(href)?.[1] ?? []),
    urls: links.flatMap(({ protocol, href }) => (/^http/.test(protocol) ? href : [])),
  };
}

/** The page's own `<address>`, if it has text and a number or an e-mail address to save. */
export function addressToSave(host: Element): HTMLElement | undefined {
  const address = host.querySelector('address');
  if (!address?.textContent.trim()) return undefined;
  const { phones, emails } = linksOf(address);
  return phones.length || emails.length ? address : undefined;
}

/**
 * The contact to save for a page's own address. Nothing is guessed: the card has the links that safely dial one number, the
 * e-mail and web links, the name (the first heading or bold text, else the first line), and every other line unchanged as a
 * note.
 */
export function addressCard(address: HTMLElement): Card {
  const lines = address.innerText.split('\n').map((line) => line.trim());
  const named = address.querySelector<HTMLElement>('h1, h2, h3, h4, h5, h6, strong, b')?.innerText.trim();
  const name = named || lines.find(Boolean) || '';
  return { name, ...linksOf(address), note: lines.filter((line) => line && line !== name).join('\n') };
}
