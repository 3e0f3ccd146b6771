import { isObject, type Unknown } from '../shared/is-object.js';
import { moment } from '../shared/moment.js';
import { bilingual, levels, objects, type Bilingual, type Warning } from './warnings.js';

function words(value: unknown): Bilingual | undefined {
  const { sv, en } = isObject(value) ? value : {};
  return bilingual(sv, en);
}

function readArea(area: Unknown): Warning | undefined {
  const { warningLevel, approximateEnd } = area;
  const code = isObject(warningLevel) && warningLevel.code;
  const level = levels.find((each) => each === code && each !== 'VMA');
  const [event, name] = [words(area.eventDescription), words(area.areaName)];
  const [start, end] = [moment(area.approximateStart), moment(approximateEnd)];
  if (!level || !event || !name || !start || (approximateEnd != null && !end)) return undefined;
  const key = `${String(Number(area.id))} ${level} ${name.sv}`;
  return { key, level, event, area: name, start, end, url: 'https://www.smhi.se/' };
}

/**
 * SMHI's warnings for one county.
 *
 * @param file - The array of SMHI's `warning.json`, empty when there are no warnings.
 * @param county - A county's two-digit code; SMHI writes the same number without its zero.
 * @returns Each as a warning, or as nothing where it cannot be read.
 */
export const readSmhi = (file: unknown[], county: string): (Warning | undefined)[] =>
  objects(file)
    .flatMap(({ warningAreas }) => objects(warningAreas))
    .filter(({ affectedAreas }) => objects(affectedAreas).some(({ id }) => id === Number(county)))
    .map(readArea);
