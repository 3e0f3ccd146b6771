import { checked, allChecked } from './checked.js';
import { contactFiles, findContact } from './contacts.js';
import { findCounty } from './counties.js';
import { helplines, written } from './helplines.js';
import { municipalities } from './municipalities.js';
import type { Contact, County, Helpline, Municipality, Service, Source } from './types.js';

/** A helpline in `helplines.json`. */
export type PublishedHelpline = Helpline & Required<Pick<Helpline, 'audienceEn' | 'groups' | 'confidence' | 'sources'>>;

/** The root of `helplines.json`. */
export interface HelplinesFile {
  /** The address of its JSON Schema. */
  $schema: string;
  /** The day of the last check or change of anything in the data, `YYYY-MM-DD`. The newer of two files wins. */
  checked: string;
  /** The day of the last complete check, `YYYY-MM-DD`. */
  allChecked?: string;
  /** The time zone of all times in the file. */
  timezone: 'Europe/Stockholm';
  /** The pages behind the facts, by id. */
  sources: Record<string, Source>;
  /** The lines, in the order of a list. */
  lines: PublishedHelpline[];
}

/** The root of `municipalities/<code>.json`. */
export interface MunicipalityFile extends Municipality, Contact {
  /** The address of its JSON Schema. */
  $schema: string;
  /** The day of the last check or change of anything in the data, `YYYY-MM-DD`. The newer of two files wins. */
  checked: string;
  /** The day of the last complete check, `YYYY-MM-DD`. */
  allChecked?: string;
  /** The full name of its county. */
  countyName: County['name'];
  /** The pages behind the facts, by id. */
  sources: Record<string, Source>;
}

/** The content of the published `helplines.json`. */
export const publishHelplines = (): HelplinesFile => ({
  $schema: './helplines.schema.json',
  checked,
  allChecked,
  timezone: 'Europe/Stockholm',
  sources: written.sources,
  lines: helplines as PublishedHelpline[],
});

const servicesOf = ({ switchboard, outOfHours, socialServices = [], shelters = [] }: Contact): Service[] =>
  [switchboard ?? [], outOfHours ?? [], socialServices, shelters].flat();

/** The content of each published `municipalities/<code>.json`, with the sources of the municipality's own contacts. */
export const publishMunicipalities = (): MunicipalityFile[] =>
  municipalities.map((municipality) => {
    const { code, county } = municipality;
    const contact = findContact(code) ?? { code };
    const used = new Set(servicesOf(contact).flatMap(({ sources = [] }) => sources));
    const sources = Object.entries(contactFiles[county]?.sources ?? {}).filter(([id]) => used.has(id));
    return {
      $schema: '../municipality.schema.json',
      checked,
      allChecked,
      ...municipality,
      countyName: findCounty(county)?.name ?? '',
      ...contact,
      sources: Object.fromEntries(sources),
    };
  });
