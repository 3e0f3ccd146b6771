import { counties, findCounty } from '../../widgets/data/counties.ts';
import { findMunicipality, municipalities } from '../../widgets/data/municipalities.ts';
import { Refusal } from '../refusal.ts';
import type { Words } from '../words/words.ts';
import type { Given } from '../commands/command.ts';
import type { Place } from './answers.ts';

const refuse = (option: string, code: unknown, example: string, words: Words): never => {
  throw new Refusal(words.new.unknownPlace(option, String(code), example));
};

/** The place that the options name; `undefined` without any. */
export function placeIn({ county, municipality, all }: Given, words: Words): Place | undefined {
  if ([county, municipality, all].filter(Boolean).length > 1) throw new Refusal(words.new.onePlace);
  if (all) return { kind: 'all' };
  if (county !== undefined) {
    const found = findCounty(String(county)) ?? refuse('--county', county, '07', words);
    return { kind: 'county', county: found };
  }
  if (municipality !== undefined) {
    const found = findMunicipality(String(municipality)) ?? refuse('--municipality', municipality, '0780', words);
    return { kind: 'municipality', municipality: found };
  }
}

const byName = <Named extends { name: string }>(places: readonly Named[]): Named[] =>
  [...places].sort((one, other) => one.name.localeCompare(other.name, 'sv'));

export const countiesByName = byName(counties);
export const municipalitiesByName = byName(municipalities);
