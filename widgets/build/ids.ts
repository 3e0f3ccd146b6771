// The ids and codes that pages write in attributes, for the types and the editors' data.
import { counties } from '../data/counties.ts';
import { helplines } from '../data/helplines.ts';
import { municipalities } from '../data/municipalities.ts';

/** The values of each type in `widgets/data/ids.ts`. */
export const ids: Record<string, string[]> = {
  HelplineId: helplines.map(({ id }) => id),
  MunicipalityCode: municipalities.map(({ code }) => code),
  CountyCode: counties.map(({ code }) => code),
};

/** The values of a type, as TypeScript writes them. */
export const unionOf = (type: string): string => (ids[type] ?? []).map((id) => `'${id}'`).join(' | ');
