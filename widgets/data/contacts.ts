import kalmar from '../facts/contacts/08.json' with { type: 'json' };
import { readTimes } from './hours.js';
import { phone } from '../shared/phone.js';
import type { Contact, Service } from './types.js';
import type { ContactsFile, WrittenService } from './written.js';

/**
 * The contacts of each county that has a file in `facts/contacts`, by the county's code. The check before a build names a
 * file that is not here. A pasted file has the contacts of one county.
 */
export const contactFiles = { '08': kalmar } as Readonly<Record<string, ContactsFile>>;

const readService = (written: WrittenService): Service =>
  ({ ...written, ...(written.phone && { phone: phone(written.phone) }), ...readTimes(written) }) as Service;

/** The contacts of one county's file, in full. Where several municipalities share a service, each of them gets it. */
export function readContacts({ services = {}, contacts }: ContactsFile): Contact[] {
  const read = (written: string | WrittenService): Service =>
    readService(typeof written === 'string' ? (services[written] as WrittenService) : written);
  return contacts.map(({ switchboard, outOfHours, socialServices, shelters, ...contact }) => ({
    ...contact,
    ...(switchboard && { switchboard: read(switchboard) }),
    ...(outOfHours && { outOfHours: read(outOfHours) }),
    ...(socialServices && { socialServices: socialServices.map(read) }),
    ...(shelters && { shelters: shelters.map(read) }),
  }));
}

/** Where the social services of municipalities are reached. A municipality of which nothing is known is not here. */
export const contacts: readonly Contact[] = Object.values(contactFiles).flatMap(readContacts);

/** Finds a municipality's contacts by its four-digit code, or nothing. */
export const findContact = (code: string): Contact | undefined => contacts.find((contact) => contact.code === code);

/** Whether somebody has written contacts for a county. */
export const hasContacts = (county: string): boolean => Object.hasOwn(contactFiles, county);
