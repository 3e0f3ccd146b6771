import {
  bilingual,
  inOrder,
  isObject,
  levels,
  moment,
  objects,
  type Bilingual,
  type Unknown,
  type Warning,
  type Warnings,
} from './warnings.js';

function words(value: unknown): Bilingual | undefined {
  const { sv, en } = isObject(value) ? value : {};
  return bilingual(sv, en);
}

function readArea(area: Unknown): Warning | undefined {
  const { warningLevel, approximateEnd } = area;
  const level = levels.find((each) => each === (isObject(warningLevel) ? warningLevel.code : ''));
  const [event, name] = [words(area.eventDescription), words(area.areaName)];
  const [start, end] = [moment(area.approximateStart), moment(approximateEnd)];
  if (!level || !event || !name || !start || (approximateEnd !== undefined && !end)) return undefined;
  const key = `${String(Number(area.id))} ${level} ${name.sv}`;
  return { key, level, event, area: name, start, ...(end && { end }) };
}

/**
 * SMHI's warnings for one county that have not ended.
 *
 * @param file - SMHI's `warning.json`: an array, empty when there are no warnings.
 * @param county - A county's two-digit code; SMHI writes the same number without its zero.
 * @throws Error when the file has another shape.
 */
export function readWarnings(file: unknown, county: string, now: Date): Warnings {
  if (!Array.isArray(file) || !file.every((each) => isObject(each) && Array.isArray(each.warningAreas))) {
    throw new Error("expected the array of SMHI's warning.json");
  }
  const areas = objects(file)
    .flatMap((warning) => objects(warning.warningAreas))
    .filter((area) => objects(area.affectedAreas).some(({ id }) => id === Number(county)));
  return inOrder(areas.map(readArea), now);
}
