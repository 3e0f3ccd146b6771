// The owner's contacts of municipalities: contacts.yaml.
import { existsSync } from 'node:fs';
import { readTimes } from '../../widgets/data/hours.ts';
import type { Contact, Service, Source } from '../../widgets/data/index.ts';
import { phone } from '../../widgets/shared/phone.ts';
import {
  contactsSchema,
  type ContactsFile,
  type WrittenContact,
  type WrittenService,
  type WrittenSource,
} from './contacts.schema.ts';
import { readYaml } from './yaml.ts';

/** A municipality's contacts, with the pages behind them. */
export interface OwnContact {
  /** The day on which the owner last went through them. */
  checked: string;
  /** The day on which the owner last went through those of all municipalities. */
  allChecked: string;
  contact: Contact;
  sources: Record<string, Source>;
}

function readService({ hoursExceptions, hours, ...written }: WrittenService): Omit<Service, 'name'> {
  return {
    ...(written.phone && { phone: phone(written.phone) }),
    ...readTimes({
      ...(hours && { hours: { phone: hours } }),
      ...(hoursExceptions && {
        hoursExceptions: hoursExceptions.map(({ hours: then, ...season }) => ({ ...season, phone: then })),
      }),
    }),
  };
}

/** All services of a municipality, in full. */
export const servicesOf = ({ switchboard, outOfHours, socialServices = [], shelters = [] }: Contact): Service[] =>
  [switchboard ?? [], outOfHours ?? [], socialServices, shelters].flat();

/** A source as it is published: the day of reading is for the owner. */
export function withoutRead(written: WrittenSource): Source {
  const source = { ...written };
  Reflect.deleteProperty(source, 'read');
  return source;
}

/** A municipality's contacts in full. A shared service is repeated for each of its municipalities. */
function readContact(code: string, written: WrittenContact, { checked, services, sources }: ContactsFile): OwnContact {
  const { checked: own, switchboard, outOfHours, socialServices, shelters, ...others } = written;
  const read = (given: string | WrittenService): Service => {
    const service = (typeof given === 'string' ? services[given] : given) as WrittenService;
    return { ...service, ...readService(service) } as Service;
  };
  const contact: Contact = {
    code,
    ...(others as Partial<Contact>),
    ...(switchboard && { switchboard: read(switchboard) }),
    ...(outOfHours && { outOfHours: read(outOfHours) }),
    ...(socialServices && { socialServices: socialServices.map(read) }),
    ...(shelters && { shelters: shelters.map(read) }),
  };
  const used = new Set(servicesOf(contact).flatMap((service) => service.sources ?? []));
  const named = Object.entries(sources).filter(([id]) => used.has(id));
  return {
    checked: own ?? checked,
    allChecked: checked,
    contact,
    sources: Object.fromEntries(named.map(([id, source]) => [id, withoutRead(source)])),
  };
}

/** The contacts by the code of the municipality. Those without known contacts are absent. */
export const contactsOf = (file: ContactsFile): Map<string, OwnContact> =>
  new Map(Object.entries(file.municipalities).map(([code, written]) => [code, readContact(code, written, file)]));

/** The contacts in an owner's file, which need not exist. `contacts.check.ts` reports what is wrong in it. */
export function readContacts(file: string): Map<string, OwnContact> {
  const value = existsSync(file) ? readYaml(file).value : undefined;
  return value === undefined ? new Map() : contactsOf(contactsSchema.parse(value));
}
