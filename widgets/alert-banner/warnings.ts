import { isObject, type Unknown } from '../shared/is-object.js';

/**
 * How grave a warning is, the gravest first: an important public announcement (VMA), then SMHI's levels. Each has a sign beside
 * its word and colour, so that none of them has to be seen to be understood.
 */
export const signs = { VMA: '!!!', RED: '!!!', ORANGE: '!!', YELLOW: '!', MESSAGE: 'i' };

/** One of the levels. */
export type Level = keyof typeof signs;

/** The levels in their order. */
export const levels = Object.keys(signs) as Level[];

/** A text in Swedish and in English, which is empty where the sender does not write it. */
export interface Bilingual {
  sv: string;
  en: string;
}

/** One warning for one area. */
export interface Warning {
  /** The same for the same warning as long as its level stays. */
  key: string;
  level: Level;
  event: Bilingual;
  area: Bilingual;
  /** What has happened and what to do, where the sender writes it. */
  text?: Bilingual | undefined;
  start: Date;
  /** Absent for one that holds until further notice. */
  end?: Date | undefined;
  /** Where the sender says more. */
  url: string;
}

/** The warnings of a file for one county, and whether there were such that could not be read. */
export interface Warnings {
  warnings: Warning[];
  unreadable: boolean;
}

/** A list of objects; anything else in its place is left out. */
export const objects = (value: unknown): Unknown[] => (Array.isArray(value) ? value.filter(isObject) : []);

/** A text, empty where there is none. */
export const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** A text in both languages, or nothing without the Swedish. */
export const bilingual = (swedish: unknown, english: unknown): Bilingual | undefined =>
  text(swedish) ? { sv: text(swedish), en: text(english) } : undefined;

/** Leaves out what has ended and puts the gravest first, then the earliest. */
export function inOrder(found: (Warning | undefined)[], now: Date): Warnings {
  const warnings = found
    .flatMap((warning) => warning ?? [])
    .filter(({ end }) => !end || end > now)
    .sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level) || a.start.valueOf() - b.start.valueOf());
  return { warnings, unreadable: found.includes(undefined) };
}
