import { checked, allChecked } from './checked.js';
import { findCounty } from './counties.js';
import { helplines, written } from './helplines.js';
import { municipalities } from './municipalities.js';
import type { Contact, County, Helpline, Municipality, Source } from './types.js';

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

/** The content of each `municipalities/<code>.json` in the package: name and website. A site adds the contacts of its owner. */
export const publishMunicipalities = (): MunicipalityFile[] =>
  municipalities.map((municipality) => ({
    $schema: '../municipality.schema.json',
    checked,
    allChecked,
    ...municipality,
    countyName: findCounty(municipality.county)?.name ?? '',
    sources: {},
  }));
