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

const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A postal address: as it is marked up, or else the line with the post town and what stands before it. */
function postal(address: HTMLElement, text: string): Card['address'] {
  const [street = '', postalCode = '', locality = ''] = ['streetAddress', 'postalCode', 'addressLocality'].map((name) =>
    inOneLine(address.querySelector(`[itemprop="${name}"]`)?.textContent ?? ''),
  );
  if (street && locality) return { street, postalCode, locality };
  const [, above, code = '', town] = /^(.+?),?\s+(\d{3} ?\d{2}) +(\p{L}.*)$/mu.exec(text) ?? [];
  return above && town ? { street: above, postalCode: code, locality: town } : undefined;
}

/**
 * What is saved of a page's own `<address>`: its name (the first heading, bold text or line), its links that dial, mail
 * and lead to a page, its postal address if one is seen, and the other lines as a note. Nothing without a name or a way.
 */
export function addressCard(address: HTMLElement): Card | undefined {
  const links = [...address.querySelectorAll('a')];
  const paths = (scheme: string) => [
    ...new Set(links.flatMap(({ protocol, pathname }) => (protocol === scheme && pathname ? decode(pathname) : []))),
  ];
  const phones = paths('tel:').map((path) => ({ number: path.replace(/;.*|[^+\d]/g, '') }));
  const emails = paths('mailto:');
  const urls = links.flatMap(({ protocol, href }) => (/^https?:/.test(protocol) ? href : []));
  const lines = address.innerText.split('\n').map(inOneLine).filter(Boolean);
  const named = address.querySelector('[itemprop="name"], h1, h2, h3, h4, h5, h6, strong, b');
  const name = inOneLine(named?.textContent ?? '') || lines[0];
  if (!name || ![...phones, ...emails, ...urls].length) return undefined;
  const rest = lines.filter((line) => line !== name);
  const place = postal(address, rest.join('\n'));
  const told = [...links.map(({ textContent }) => inOneLine(textContent)), place?.street, place?.postalCode];
  const isNews = (line: string) => line !== place?.locality && !told.some((each) => each && line.includes(each));
  return {
    name,
    phones,
    emails,
    urls,
    ...(place && { address: place }),
    note: rest.filter(isNews).join('\n'),
  };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
