import { checked, allChecked } from './checked.js';
import { contactFiles, findContact } from './contacts.js';
import { findCounty } from './counties.js';
import { helplines, written } from './helplines.js';
import { municipalities } from './municipalities.js';
import type { Contact, County, Helpline, Municipality, Service, Source } from './types.js';

/** A helpline as `helplines.json` has it. */
export type PublishedHelpline = Helpline & Required<Pick<Helpline, 'audienceEn' | 'groups' | 'confidence' | 'sources'>>;

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

/** `helplines.json` as it is published. */
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

/** `municipalities/<code>.json` as it is published, one for each municipality, with the sources of its own contacts. */
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
