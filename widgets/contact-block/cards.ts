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

const hrefs = (address: HTMLElement, scheme: string): string[] => {
  const links = [...address.querySelectorAll<HTMLAnchorElement>(`a[href^="${scheme}" i]`)];
  return [...new Set(links.map((link) => link.getAttribute('href')?.slice(scheme.length).split(/[?;]/)[0] ?? ''))]
    .map(decode)
    .filter(Boolean);
};

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function postal(address: HTMLElement, lines: string[]): { address?: Card['address']; used: string[] } {
  const itemText = (name: string) => address.querySelector(`[itemprop="${name}"]`)?.textContent.trim() ?? '';
  const [street, locality] = [itemText('streetAddress'), itemText('addressLocality')];
  const postalCode = itemText('postalCode');
  if (street && locality) {
    const used = lines.filter((line) => [street, locality, postalCode].some((each) => each && line.includes(each)));
    return { address: { street, postalCode, locality }, used };
  }
  const index = lines.findIndex((line) => /\b\d{3} ?\d{2} +\p{L}/u.test(line));
  const [, before = '', code = '', town = ''] =
    /^(.*?),? *\b(\d{3} ?\d{2}) +(\p{L}.*)$/u.exec(lines[index] ?? '') ?? [];
  const above = before || lines[index - 1];
  if (!town || !above) return { used: [] };
  const used = before ? [lines[index] ?? ''] : lines.slice(index - 1, index + 1);
  return { address: { street: above, postalCode: code, locality: town }, used };
}

/**
 * What is saved of a page's own `<address>`: its name (the first heading, bold text or line), its links that dial, mail
 * and lead to a page, its postal address if one is seen, and the other lines as a note. Nothing without a name or a way.
 */
export function addressCard(address: HTMLElement): Card | undefined {
  const [phones, emails] = [hrefs(address, 'tel:'), hrefs(address, 'mailto:')];
  const urls = [...address.querySelectorAll<HTMLAnchorElement>('a[href]')]
    .map(({ href }) => href)
    .filter((href) => /^https?:/.test(href));
  const lines = address.innerText
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
  const named = address.querySelector<HTMLElement>('[itemprop="name"], h1, h2, h3, h4, h5, h6, strong, b');
  const name = named?.textContent.replace(/\s+/g, ' ').trim() || lines[0];
  if (!name || ![...phones, ...emails, ...urls].length) return undefined;
  const rest = lines.filter((line) => line !== name);
  const { address: place, used } = postal(address, rest);
  const links = [...address.querySelectorAll('a')].map((link) => link.textContent.replace(/\s+/g, ' ').trim());
  const note = rest.filter((line) => !used.includes(line) && !links.some((link) => link && line.includes(link)));
  return {
    name,
    phones: phones.map((number) => ({ number: number.replace(/[^+\d]/g, '') })),
    emails,
    urls,
    ...(place && { address: place }),
    note: note.join('\n'),
  };
}
