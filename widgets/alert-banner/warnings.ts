/** SMHI's levels, the gravest first. */
export const levels = ['RED', 'ORANGE', 'YELLOW', 'MESSAGE'] as const;

/** How grave a warning is. */
export type Level = (typeof levels)[number];

/** A text in the two languages that SMHI writes. */
export interface Bilingual {
  sv: string;
  en: string;
}

/** One warning for one area. */
export interface Warning {
  level: Level;
  event: Bilingual;
  area: Bilingual;
  start: Date;
  /** Absent for a message that holds until further notice. */
  end?: Date;
}

type Unknown = Partial<Record<string, unknown>>;

const objects = (value: unknown): Unknown[] =>
  Array.isArray(value) ? value.filter((each): each is Unknown => typeof each === 'object' && each !== null) : [];

function bilingual(value: unknown): Bilingual | undefined {
  const { sv, en } = (value ?? {}) as Unknown;
  return typeof sv === 'string' && typeof en === 'string' ? { sv, en } : undefined;
}

function moment(value: unknown): Date | undefined {
  const date = typeof value === 'string' ? new Date(value) : undefined;
  return date && !Number.isNaN(date.valueOf()) ? date : undefined;
}

function readArea(area: Unknown): Warning | undefined {
  const level = levels.find((each) => each === (area.warningLevel as Unknown | undefined)?.code);
  const [event, name] = [bilingual(area.eventDescription), bilingual(area.areaName)];
  const [start, end] = [moment(area.approximateStart), moment(area.approximateEnd)];
  if (!level || !event || !name || !start || (area.approximateEnd !== undefined && !end)) return undefined;
  return { level, event, area: name, start, ...(end && { end }) };
}

/**
 * The warnings for one county that have not ended, the gravest first and then the earliest.
 * An entry that lacks something a reader needs is passed over.
 *
 * @param file - SMHI's `warning.json`: an array, empty when there are no warnings.
 * @param county - A county's two-digit code; SMHI writes the same number without its zero.
 * @throws Error when the file is not an array.
 */
export function readWarnings(file: unknown, county: string, now: Date): Warning[] {
  if (!Array.isArray(file)) throw new Error("expected the array of SMHI's warning.json");
  return objects(file)
    .flatMap((warning) => objects(warning.warningAreas))
    .filter((area) => objects(area.affectedAreas).some(({ id }) => id === Number(county)))
    .flatMap((area) => readArea(area) ?? [])
    .filter(({ end }) => !end || end > now)
    .sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level) || a.start.valueOf() - b.start.valueOf());
}
