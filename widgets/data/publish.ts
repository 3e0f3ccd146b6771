import { background, sources } from './helplines.background.js';
import { contactBackground, contactSources } from './contacts.background.js';
import { contacts, findContact } from './contacts.js';
import { groupsOf } from './groups.js';
import { checked } from './checked.js';
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
  /** The day on which every line was last gone through, `YYYY-MM-DD`. The newer of two files counts. */
  checked: string;
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
  /** The day on which the file was last gone through, `YYYY-MM-DD`. */
  checked: string;
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
 * @throws Error when a line has no source, or a number or hours that are none; it names the file and the entry.
 */
export function publishHelplines(): HelplinesFile {
  const problems = problemsInFacts();
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
  return { $schema: './helplines.schema.json', checked, timezone: 'Europe/Stockholm', sources, lines };
}

/**
 * Each service without a source that is described, as `file, entry: …`: in the files in which one writes it, not in those
 * that are published. For the build: no pasted widget carries it.
 */
export const problemsInContacts = (
  written: readonly Contact[] = contacts,
  known = contactBackground,
  described = contactSources,
): string[] =>
  written.flatMap(({ code, switchboard, outOfHours, socialServices = [], shelters = [] }) =>
    [switchboard ?? [], outOfHours ?? [], socialServices, shelters].flat().flatMap(({ name }) => {
      const ids = known[name]?.sources ?? [];
      const entry = `contacts.background.ts, contactBackground, '${name}'`;
      if (!ids.length)
        return `${entry}: sources: missing; expected at least one id, since contacts.ts has it for ${code}`;
      return ids
        .filter((id) => !Object.hasOwn(described, id))
        .map((id) => `${entry}: sources: ${id}: expected the id of an entry in contactSources`);
    }),
  );

const withBackground = (service: Service): Service => ({ ...service, ...contactBackground[service.name] });

/**
 * `municipalities/<code>.json` as it is published, one for each municipality.
 *
 * @throws Error when there are contacts for a code that no municipality has, or without a source; it names file and entry.
 */
export function publishMunicipalities(): MunicipalityFile[] {
  const stray = contacts.find(({ code }) => !findMunicipality(code));
  if (stray)
    throw new Error(`contacts.ts, ${stray.code}: code: expected the code of a municipality in municipalities.ts`);
  const problems = problemsInContacts();
  if (problems.length) throw new Error([...new Set(problems)].join('\n'));
  return municipalities.map((municipality) => {
    const { switchboard, outOfHours, socialServices, shelters, ...contact } = findContact(municipality.code) ?? {};
    const services = {
      ...(switchboard && { switchboard: withBackground(switchboard) }),
      ...(outOfHours && { outOfHours: withBackground(outOfHours) }),
      ...(socialServices && { socialServices: socialServices.map(withBackground) }),
      ...(shelters && { shelters: shelters.map(withBackground) }),
    };
    const used = Object.values(services)
      .flat()
      .flatMap((service) => service.sources ?? []);
    return {
      $schema: '../municipality.schema.json',
      checked,
      ...municipality,
      countyName: findCounty(municipality.county)?.name ?? '',
      ...contact,
      ...services,
      sources: Object.fromEntries(Object.entries(contactSources).filter(([id]) => used.includes(id))),
    };
  });
}
