import kalmar from '../facts/contacts/08.json' with { type: 'json' };
import { readTimes } from './hours.js';
import { phone } from '../shared/phone.js';
import type { Contact, Service } from './types.js';
import type { ContactsFile, WrittenService } from './written.js';

/**
 * The contacts of each county with a file in `facts/contacts`, by the county's code. The check before a build reports a file
 * that is missing here. A pasted file has the contacts of one county.
 */
export const contactFiles = { '08': kalmar } as Readonly<Record<string, ContactsFile>>;

const readService = (written: WrittenService): Service =>
  ({ ...written, ...(written.phone && { phone: phone(written.phone) }), ...readTimes(written) }) as Service;

/** The contacts of one county's file, in full. A shared service is repeated for each of its municipalities. */
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

/** Contacts of the municipalities' social services. A municipality without known contacts is absent. */
export const contacts: readonly Contact[] = Object.values(contactFiles).flatMap(readContacts);

/** Finds a municipality's contacts by its four-digit code. */
export const findContact = (code: string): Contact | undefined => contacts.find((contact) => contact.code === code);

/** Whether a county has a file of contacts. */
export const hasContacts = (county: string): boolean => Object.hasOwn(contactFiles, county);
