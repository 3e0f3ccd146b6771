import { background, sources } from './helplines.background.js';
import { contactBackground, contactSources, type ContactBackground } from './contacts.background.js';
import { contacts, findContact } from './contacts.js';
import { groupsOf } from './groups.js';
import { allChecked, checked } from './checked.js';
import { problemsInDays, problemsInLastSources } from './days.js';
import { helplines, problemsInFacts, type HelplineId } from './helplines.js';
import { findCounty } from './counties.js';
import { findMunicipality, municipalities } from './municipalities.js';
import type { Background, Contact, County, Group, Helpline, Municipality, Service, Source } from './types.js';

/** A helpline with what stands behind it. */
export interface PublishedHelpline extends Helpline, Omit<Background, keyof Helpline | 'formerPhoneStatus'> {
  /** Whom it is for. */
  groups: readonly Group[];
}

/** The root of `helplines.json`. */
export interface HelplinesFile {
  /** Where its JSON Schema lies. */
  $schema: string;
  /** The day on which anything in the data was last checked or changed, `YYYY-MM-DD`. The newer of two files counts. */
  checked: string;
  /** The day on which all of it was last gone through, `YYYY-MM-DD`. */
  allChecked?: string;
  /** The zone of every hour in the file. */
  timezone: 'Europe/Stockholm';
  /** The pages that the facts were read from, by their id. */
  sources: Record<string, Source>;
  /** The lines, in the order in which a list shows them. */
  lines: PublishedHelpline[];
}

/** The root of `municipalities/<code>.json`. */
export interface MunicipalityFile extends Municipality, Contact {
  /** Where its JSON Schema lies. */
  $schema: string;
  /** The day on which anything in the data was last checked or changed, `YYYY-MM-DD`. The newer of two files counts. */
  checked: string;
  /** The day on which all of it was last gone through, `YYYY-MM-DD`. */
  allChecked?: string;
  /** The full name of its county. */
  countyName: County['name'];
  /** The pages that the facts were read from, by their id. */
  sources: Record<string, Source>;
}

/** What stands behind a line, which is not published without a source. */
function backgroundOf(id: HelplineId): Background {
  const known = (background as Partial<typeof background>)[id];
  if (known?.sources.length) return known;
  throw new Error(`helplines.background.ts, ${id}: sources: expected at least one id of a source`);
}

/**
 * `helplines.json` as it is published: every line with its sources.
 *
 * @throws Error when a line has no source, or a number, hours or a day that are none; it names the file and the entry.
 */
export function publishHelplines(): HelplinesFile {
  const problems = [...problemsInFacts(), ...problemsInDays(), ...problemsInLastSources()];
  if (problems.length) throw new Error(problems.join('\n'));
  const lines = helplines.map((line) => {
    const { formerPhoneStatus, ...rest } = backgroundOf(line.id as HelplineId);
    return {
      ...line,
      ...(line.formerPhone && { formerPhone: { ...line.formerPhone, status: formerPhoneStatus } }),
      ...rest,
      groups: groupsOf[line.id as HelplineId],
    };
  });
  return { $schema: './helplines.schema.json', checked, allChecked, timezone: 'Europe/Stockholm', sources, lines };
}

const servicesOf = ({ switchboard, outOfHours, socialServices = [], shelters = [] }: Contact): Service[] =>
  [switchboard ?? [], outOfHours ?? [], socialServices, shelters].flat();

/** What stands behind a service: written for its own municipality, its name and its number. */
const behind = (code: string, { name, phone }: Service, known: typeof contactBackground) =>
  known[code]?.find((each) => each.name === name && each.phone === phone?.display);

const entryOf = (code: string, name: string, phone?: string) =>
  `contacts.background.ts, contactBackground, ${code}, '${name}'${phone ? `, ${phone}` : ''}`;

/** What is wrong with the sources of one service. */
function problemsInService(
  code: string,
  service: Service,
  known: typeof contactBackground,
  described: typeof contactSources,
): string[] {
  const entry = entryOf(code, service.name, service.phone?.display);
  const ids = behind(code, service, known)?.sources ?? [];
  if (!ids.length)
    return [`${entry}: sources: missing; expected at least one id, since contacts.ts has it for ${code}`];
  return ids
    .filter((id) => !Object.hasOwn(described, id))
    .map((id) => `${entry}: sources: ${id}: expected the id of an entry in contactSources`);
}

/**
 * Each municipality that stands twice, each service without a source of its own that is described, and each source of a
 * service that is not there, as `file, entry: …`: in the files in which one writes it, not in those that are published.
 * For the build: no pasted widget carries it.
 */
export function problemsInContacts(
  written: readonly Contact[] = contacts,
  known = contactBackground,
  described = contactSources,
): string[] {
  const codes = written.map(({ code }) => code);
  const twice = new Set(codes.filter((code, index) => codes.indexOf(code) !== index));
  const isUsed = (code: string, { name, phone }: ContactBackground) =>
    written.some(
      (contact) =>
        contact.code === code &&
        servicesOf(contact).some((each) => each.name === name && each.phone?.display === phone),
    );
  return [
    ...[...twice].map((code) => `contacts.ts, ${code}: stands twice; expected one entry for each municipality`),
    ...written.flatMap((contact) =>
      servicesOf(contact).flatMap((service) => problemsInService(contact.code, service, known, described)),
    ),
    ...Object.entries(known).flatMap(([code, entries = []]) =>
      entries
        .filter((entry) => !isUsed(code, entry))
        .map(
          ({ name, phone }) =>
            `${entryOf(code, name, phone)}: contacts.ts has no such service; expected one of the same name and number`,
        ),
    ),
  ];
}

function withBackground(code: string, service: Service): Service {
  const { confidence, sources } = behind(code, service, contactBackground) ?? {};
  return { ...service, confidence, sources };
}

/**
 * `municipalities/<code>.json` as it is published, one for each municipality.
 *
 * @throws Error when there are contacts for a code that no municipality has, twice for one code, or without a source; it names file and entry.
 */
export function publishMunicipalities(): MunicipalityFile[] {
  const stray = contacts.find(({ code }) => !findMunicipality(code));
  if (stray)
    throw new Error(`contacts.ts, ${stray.code}: code: expected the code of a municipality in municipalities.ts`);
  const problems = problemsInContacts();
  if (problems.length) throw new Error([...new Set(problems)].join('\n'));
  return municipalities.map((municipality) => {
    const { switchboard, outOfHours, socialServices, shelters, ...contact } = findContact(municipality.code) ?? {};
    const sourced = (service: Service) => withBackground(municipality.code, service);
    const services = {
      ...(switchboard && { switchboard: sourced(switchboard) }),
      ...(outOfHours && { outOfHours: sourced(outOfHours) }),
      ...(socialServices && { socialServices: socialServices.map(sourced) }),
      ...(shelters && { shelters: shelters.map(sourced) }),
    };
    const used = Object.values(services)
      .flat()
      .flatMap((service) => service.sources ?? []);
    return {
      $schema: '../municipality.schema.json',
      checked,
      allChecked,
      ...municipality,
      countyName: findCounty(municipality.county)?.name ?? '',
      ...contact,
      ...services,
      sources: Object.fromEntries(Object.entries(contactSources).filter(([id]) => used.includes(id))),
    };
  });
}
