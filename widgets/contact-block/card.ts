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
