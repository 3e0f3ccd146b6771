// The ids and codes that pages write in attributes, for the types and the editors' data.
import { readFileSync, writeFileSync } from 'node:fs';
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

/** Writes the values of each type into a file that says `string` for them. */
export function listIds(file: string): void {
  let text = readFileSync(file, 'utf8');
  for (const type of Object.keys(ids)) {
    const before = `type ${type} = string;`;
    if (!text.includes(before)) throw new Error(`${file}: expected "${before}"`);
    text = text.replace(before, `type ${type} = ${unionOf(type)};`);
  }
  writeFileSync(file, text);
}
