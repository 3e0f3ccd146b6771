import { isObject, type Unknown } from '../shared/is-object.js';
import { plainText } from './plain-text.js';

/**
 * How grave a warning is, the gravest first: an important public announcement (VMA), then SMHI's levels. One whose level
 * cannot be read may be grave. Each has a sign beside its word and colour, so that none of them has to be seen to be
 * understood.
 */
export const signs = { VMA: '!!!', RED: '!!!', UNKNOWN: '?', ORANGE: '!!', YELLOW: '!', MESSAGE: 'i' };

/** One of the levels. */
export type Level = keyof typeof signs;

/** The levels in their order. */
export const levels = Object.keys(signs) as Level[];

/** A text in Swedish and in English. One of them is empty where the sender does not write it. */
export interface Bilingual {
  sv: string;
  en: string;
}

/** Whether a warning is for a county. Only `elsewhere` is silence. */
export type Place = 'here' | 'elsewhere' | 'unknown';

/** One warning for one area. */
export interface Warning {
  /** The same for the same warning as long as its level stays. */
  key: string;
  /** Whether it is certain that the warning is for the county. */
  isPlaced: boolean;
  /** Whether all of it could be read. */
  isWhole: boolean;
  level: Level;
  event?: Bilingual | undefined;
  area?: Bilingual | undefined;
  /** What has happened and what to do, where the sender writes it. */
  text?: Bilingual | undefined;
  /** Absent where it cannot be read. */
  period?: Period | undefined;
  /** Where the sender says more. */
  url: string;
}

/** When a warning holds. */
export interface Period {
  start: Date;
  /** Absent for one that holds until further notice. */
  end?: Date | undefined;
}

/** The warnings of a file for one county, and whether something in it could not be read. */
export interface Warnings {
  warnings: Warning[];
  unreadable: boolean;
}

/** What stands where a list is expected: a list, or one alone without its list. */
export const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : value == null ? [] : [value]);

/** The fields of an object; anything else has none. */
export const fields = (value: unknown): Unknown => (isObject(value) ? value : {});

/** A text, empty where there is none. */
export const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** A text in both languages, or nothing without either. */
export const bilingual = (swedish: unknown, english: unknown): Bilingual | undefined => {
  const words = { sv: plainText(text(swedish)), en: plainText(text(english)) };
  return words.sv || words.en ? words : undefined;
};

/** One place made of several: here if any is, elsewhere if all of them are. */
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

/** When a warning holds, or nothing where that cannot be read. No end at all means until further notice. */
export function periodOf(from: unknown, to: unknown): Period | undefined {
  const [start, end] = [pointInTime(from), pointInTime(to)];
  const isRead = start && (end ? end >= start : to == null);
  return isRead ? { start, end } : undefined;
}

const startOf = ({ period }: Warning): number => period?.start.valueOf() ?? 0;

/** Leaves out what has ended and puts the gravest first, then the earliest. */
export function inOrder(found: (Warning | undefined)[], now: Date): Warnings {
  const current = found.filter((warning) => !warning?.period?.end || warning.period.end > now);
  const warnings = current
    .flatMap((warning) => warning ?? [])
    .sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level) || startOf(a) - startOf(b));
  return { warnings, unreadable: current.some((warning) => !warning?.isWhole) };
}
