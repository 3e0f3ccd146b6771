// The place of a new site, as the options or the user name it: by its code or its name.
import { counties } from '../../widgets/data/counties.ts';
import { municipalities } from '../../widgets/data/municipalities.ts';
import type { County, Municipality } from '../../widgets/data/types.ts';
import { Refusal } from '../refusal.ts';
import type { Words } from '../words/words.ts';
import type { Given } from '../commands/command.ts';
import type { Place } from './answers.ts';

/** Whether two names are the same but for capitals, and for how a letter such as ö is written. */
const isSame = (one: string, other: string): boolean =>
  one.normalize().toLowerCase() === other.trim().normalize().toLowerCase();

/** The place with this code or name. */
const findIn = <Named extends Pick<County, 'code' | 'name'>>(
  places: readonly Named[],
  asked: string,
  other: (place: Named) => string,
): Named | undefined =>
  places.find((place) => [place.code, place.name, other(place)].some((each) => isSame(each, asked)));

/** The place that the options name; `undefined` without any. */
export function placeIn({ county, municipality, all }: Given, words: Words): Place | undefined {
  if ([county, municipality, all].filter((each) => each !== undefined && each !== false).length > 1)
    throw new Refusal(words.new.onePlace);
  if (all) return { kind: 'all' };
  if (county !== undefined) {
    const found = findIn(counties, String(county), ({ shortName }) => shortName);
    if (!found) throw new Refusal(words.new.unknownPlace('--county', String(county), '07', 'Kronoberg'));
    return { kind: 'county', county: found };
  }
  if (municipality !== undefined) {
    const found = findIn(municipalities, String(municipality), ({ fullName }) => fullName);
    if (!found) throw new Refusal(words.new.unknownPlace('--municipality', String(municipality), '0780', 'Växjö'));
    return { kind: 'municipality', municipality: found };
  }
}

const byName = <Named extends { name: string }>(places: readonly Named[]): Named[] =>
  [...places].sort((one, other) => one.name.localeCompare(other.name, 'sv'));

export const countiesByName = byName(counties);

export const municipalitiesOf = ({ code }: County): Municipality[] =>
  byName(municipalities.filter(({ county }) => county === code));
