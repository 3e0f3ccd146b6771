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

/**
 * The number that a page's link dials, or nothing where it is not sure which: a saved one is dialled later, without the page.
 * Sure are an international number and a Swedish one with its area code, with nothing in it but hyphens, dots and spaces. A
 * short number is not saved, since it may lack its area code; nor one with a zero after +46, an extension, a pause, a star,
 * or two in one.
 */
export function numberToSave(href: string): string | undefined {
  const [, number = ''] = /^tel:([-+\d. ]+)$/i.exec(href.replaceAll('%20', ' ')) ?? [];
  const bare = number.replace(/[-. ]/g, '');
  return /^(\+46[1-9]\d{5,8}|\+(?!46)[1-9]\d{6,14}|0[1-9]\d{4,8})$/.test(bare) ? bare : undefined;
}

/** The page's own address, where it says in words and with a number or an e-mail address how to reach someone. */
export function addressToSave(host: Element): HTMLElement | undefined {
  const address = host.querySelector('address');
  if (!address?.textContent.trim()) return undefined;
  const { phones = [], emails = [] } = addressCard(address);
  return phones.length || emails.length ? address : undefined;
}

/**
 * What is saved of a page's own address, with nothing guessed: its links that surely dial one number, mail and lead to a page, its name (the
 * first heading or bold text, else the first line), and every other line as a note, just as it stands.
 */
export function addressCard(address: HTMLElement): Card {
  const links = [...address.querySelectorAll('a')];
  const lines = address.innerText.split('\n').map((line) => line.trim());
  const named = address.querySelector<HTMLElement>('h1, h2, h3, h4, h5, h6, strong, b')?.innerText.trim();
  const name = named || lines.find(Boolean) || '';
  return {
    name,
    phones: links.flatMap(({ href }) => {
      const number = numberToSave(href);
      return number ? { number } : [];
    }),
    emails: links.flatMap(({ href }) => /^mailto:([^\s@,;%?]+@[^\s@,;%?]+)(?=\?|$)/.exec(href)?.[1] ?? []),
    urls: links.flatMap(({ protocol, href }) => (/^http/.test(protocol) ? href : [])),
    note: lines.filter((line) => line && line !== name).join('\n'),
  };
}
