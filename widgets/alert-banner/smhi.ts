import type { Unknown } from '../shared/is-object.js';
import { countyNamed } from './county.js';
import {
  bilingual,
  fields,
  listOf,
  periodOf,
  placeOfAll,
  text,
  type Bilingual,
  type Level,
  type Place,
  type Warning,
} from './warnings.js';

/** SMHI's names for its levels. */
const levelNames = new Map<string, Level>([
  ['röd', 'RED'],
  ['red', 'RED'],
  ['orange', 'ORANGE'],
  ['gul', 'YELLOW'],
  ['yellow', 'YELLOW'],
  ['meddelande', 'MESSAGE'],
  ['message', 'MESSAGE'],
]);

function words(value: unknown): Bilingual | undefined {
  const { sv = value, en } = fields(value);
  return bilingual(sv, en);
}

function levelOf(value: unknown): Level {
  const { code = value, sv, en } = fields(value);
  const known = [code, sv, en].map((each) => levelNames.get(text(each).toLowerCase()));
  return known.find((level) => level) ?? 'UNKNOWN';
}

/** The id as a number, even when written as a text, or 0. */
const idOf = ({ id }: Unknown): number => (typeof id === 'number' || /^\d+$/.test(text(id)) ? Number(id) : 0);

/**
 * SMHI writes a county's code as a number, without the leading zero. Without a code, the county's name is used. A bare number
 * may mean anything else, unless it is this county's code.
 */
const placeOfArea =
  (county: string) =>
  (area: unknown): Place => {
    const { id, sv = area, en } = fields(area);
    if (area === Number(county)) return 'here';
    const number = idOf({ id });
    // The number may be the code of a municipality in this county, or something else.
    if (number > 99 && String(number).padStart(4, '0').startsWith(county)) return 'unknown';
    const code = number > 0 && Number.isInteger(number) ? String(number).padStart(2, '0') : undefined;
    const known = [code, countyNamed(text(sv)), countyNamed(text(en))].filter((each) => each !== undefined);
    if (known.includes(county)) return 'here';
    return known.length ? 'elsewhere' : 'unknown';
  };

/** Whether one of SMHI's areas concerns a county. */
export const placeOf = (area: unknown, county: string): Place =>
  placeOfAll(listOf(fields(area).affectedAreas).map(placeOfArea(county)));

function readArea(area: Unknown, parent: Unknown, county: string): (Warning | undefined)[] {
  const place = placeOf(area, county);
  if (place === 'elsewhere') return [];
  const level = levelOf(area.warningLevel);
  const event = words(area.eventDescription) ?? words(parent.event);
  const name = words(area.areaName);
  const isPlaced = place === 'here';
  if (!isPlaced && !event && !name && level === 'UNKNOWN') return [undefined];
  const period = periodOf(area.approximateStart, area.approximateEnd);
  const key = `${idOf(area) || idOf(parent)} ${level} ${name?.sv ?? event?.sv ?? ''}`;
  const isWhole = isPlaced && level !== 'UNKNOWN' && Boolean(words(area.eventDescription)?.sv && name?.sv && period);
  return [{ key, isPlaced, isWhole, level, event, area: name, period, url: 'https://www.smhi.se/' }];
}

function readWarning(warning: unknown, county: string): (Warning | undefined)[] {
  const parent = fields(warning);
  const areas = listOf(parent.warningAreas);
  // A warning without areas may be for any place.
  return (areas.length ? areas : [{}]).flatMap((area) => readArea(fields(area), parent, county));
}

/** Whether a value is one of SMHI's warnings, even a damaged one. */
export const isSmhi = (value: unknown): boolean => {
  const { warningAreas, event } = fields(value);
  return [warningAreas, event].some((each) => typeof each === 'object' && each !== null);
};

/**
 * SMHI's warnings for one county.
 *
 * @param file - The array of SMHI's `warning.json`, empty when there are no warnings.
 * @param county - A county's two-digit code.
 * @returns One entry for each warning; `undefined` for an unreadable one.
 */
export const readSmhi = (file: unknown[], county: string): (Warning | undefined)[] =>
  file.flatMap((warning) => readWarning(warning, county));
