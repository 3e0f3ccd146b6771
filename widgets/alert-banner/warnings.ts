import { isObject, type Unknown } from '../shared/is-object.js';
import { plainText } from './plain-text.js';

/**
 * Levels of severity, the most severe first: an important public announcement (VMA), then SMHI's levels. A warning with an
 * unreadable level may be severe. Each level has a sign besides its word and colour, so that nobody depends on the colour.
 */
export const signs = { VMA: '!!!', RED: '!!!', UNKNOWN: '?', ORANGE: '!!', YELLOW: '!', MESSAGE: 'i' };

/** One of the levels. */
export type Level = keyof typeof signs;

/** The levels, most severe first. */
export const levels = Object.keys(signs) as Level[];

/** A text in Swedish and in English. One is empty when the sender leaves it out. */
export interface Bilingual {
  sv: string;
  en: string;
}

/** Whether a warning is for a county. Only `elsewhere` hides it. */
export type Place = 'here' | 'elsewhere' | 'unknown';

/** One warning for one area. */
export interface Warning {
  /** Identifies a warning as long as its level stays the same. */
  key: string;
  /** Whether the warning is certainly for the county. */
  isPlaced: boolean;
  /** Whether every part was readable. */
  isWhole: boolean;
  level: Level;
  event?: Bilingual | undefined;
  area?: Bilingual | undefined;
  /** What has happened and what to do, if the sender says so. */
  text?: Bilingual | undefined;
  /** Absent when unreadable. */
  period?: Period | undefined;
  /** The sender's page with more information. */
  url: string;
}

/** The time during which a warning is valid. */
export interface Period {
  start: Date;
  /** Absent for a warning until further notice. */
  end?: Date | undefined;
}

/** A file's warnings for one county, and whether any part was unreadable. */
export interface Warnings {
  warnings: Warning[];
  unreadable: boolean;
}

/** A list from a value that may be a list, a single entry without its list, or nothing. */
export const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : value == null ? [] : [value]);

/** The fields of an object; none for any other value. */
export const fields = (value: unknown): Unknown => (isObject(value) ? value : {});

/** A trimmed text; empty for any other value. */
export const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** A text in both languages, or `undefined` when both are empty. */
export const bilingual = (swedish: unknown, english: unknown): Bilingual | undefined => {
  const words = { sv: plainText(text(swedish)), en: plainText(text(english)) };
  return words.sv || words.en ? words : undefined;
};

/** Several places as one: `here` if any is here, `elsewhere` if all are elsewhere. */
export const placeOfAll = (places: Place[]): Place => {
  if (places.includes('here')) return 'here';
  return places.length && places.every((place) => place === 'elsewhere') ? 'elsewhere' : 'unknown';
};

/** A point in time as both senders write it, with its zone. Anything else could be read as another time. */
function pointInTime(value: unknown): Date | undefined {
  const isWritten = /^\d{4}-\d\d-\d\dT\d\d:\d\d[\d:.]*(Z|[+-]\d\d:?\d\d)$/i.test(text(value));
  const date = new Date(isWritten ? text(value) : NaN);
  return Number.isNaN(date.valueOf()) ? undefined : date;
}

/** The period of a warning, or `undefined` when unreadable. A missing end means until further notice. */
export function periodOf(from: unknown, to: unknown): Period | undefined {
  const [start, end] = [pointInTime(from), pointInTime(to)];
  const isRead = start && (end ? end >= start : to == null);
  return isRead ? { start, end } : undefined;
}

const startOf = ({ period }: Warning): number => period?.start.valueOf() ?? 0;

/** Removes warnings that have ended. Sorts the rest by severity, then by start. */
export function inOrder(found: (Warning | undefined)[], now: Date): Warnings {
  const current = found.filter((warning) => !warning?.period?.end || warning.period.end > now);
  const warnings = current
    .flatMap((warning) => warning ?? [])
    .sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level) || startOf(a) - startOf(b));
  return { warnings, unreadable: current.some((warning) => !warning?.isWhole) };
}
