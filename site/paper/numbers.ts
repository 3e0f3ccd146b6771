// The numbers on paper. Paper outlives opening hours, so a line that answers day and night comes first.
import { allChecked, publishedHelplines } from '../facts/helplines.ts';
import {
  type Helpline,
  type Phone,
  type PublishedHelpline,
  type Service,
  type Timetable,
} from '../../widgets/data/index.ts';
import { answersAlways, isSure } from '../../widgets/data/opening.ts';
import * as en from '../../widgets/phrases/en.ts';
import * as sv from '../../widgets/phrases/sv.ts';
import { capital } from '../../widgets/shared/letters.ts';
import { hoursTexts } from '../../widgets/shared/opening-text.ts';
import { parts } from '../../widgets/shared/phone.ts';
import { day } from '../layout/filters.ts';
import { checkedDay, type ShownMunicipality } from '../municipalities/municipalities.ts';
import { remembered } from '../shared/remembered.ts';
import words from './words.ts';

/** A language of the printed words. */
export type PaperLanguage = keyof typeof words;

/** A number with the words beside it. */
export interface PrintedNumber {
  label: string;
  number: string;
}

/** A line or a service, with its hours in words. These are empty where they are unknown or unsure. */
export interface PrintedLine extends PrintedNumber {
  hours: string;
}

const openings = { sv: sv.opening, en: en.opening };

/** The lines of every sheet and card, in their order. */
const first = ['112', 'kvinnofridslinjen', 'bris'];
const health = '1177';
/** More lines on a municipality's sheet: for men, for other crimes, for those who live under honour. */
const otherTimes = ['brottsofferjouren', 'stodlinjen-for-man', 'ratt-att-valja'];

type Callable = PublishedHelpline & { phone: Phone };
const isCallable = (line: PublishedHelpline): line is Callable => line.phone !== undefined;

/** The line with an id, or a message for whoever removed it from the data. */
function find(id: string): Callable {
  const line = publishedHelplines().lines.find((each) => each.id === id);
  if (!line || !isCallable(line))
    throw new Error(`site/paper/numbers.ts: ${id}: expected a line with a number in helplines.json`);
  return line;
}

/** Whether a line answers by telephone at every hour. */
export const isAlwaysOpen = (line: Helpline): boolean => answersAlways(line, 'phone');

/** Telephone hours in words; empty where they are unknown or unsure. Swedish and English phrases are plain texts. */
export function hoursOf(table: Timetable, lang: PaperLanguage): string {
  if (!table.hours?.phone || !isSure(table, 'phone')) return '';
  const hours = capital(hoursTexts(table.hours.phone, openings[lang]).map(String).join(', '), lang);
  return table.hoursExceptions ? `${hours}. ${words[lang].seasons}` : hours;
}

/** A number as printed, with the words in it apart: `112 (be om Höglandets socialjour)`. */
function split({ display }: Phone): { number: string; words: string } {
  const [before, number, after] = parts(display);
  return { number, words: capital(`${before}${after}`.replace(/[()]/g, '').trim(), 'sv') };
}

const labelled = (id: string, label: string): PrintedNumber => ({ label, number: split(find(id).phone).number });

/** The numbers for everyone, with neutral words. */
export const forEveryone = remembered((lang: PaperLanguage): PrintedNumber[] => {
  const { emergency, talk, young, alwaysOpen } = words[lang];
  return first.map((id, index) => {
    const label = [emergency, talk, young][index] ?? '';
    return labelled(id, id !== '112' && isAlwaysOpen(find(id)) ? `${label}, ${alwaysOpen}` : label);
  });
});

/** The numbers around the code on a card: short words, which fit beside it. */
export const aroundCode = remembered((lang: PaperLanguage): { numbers: PrintedNumber[]; hours: string } => {
  const text = words[lang];
  const ids = [...first, health];
  return {
    numbers: [text.emergency, text.talk, text.young, text.health].map((label, index) =>
      labelled(ids[index] ?? '', label),
    ),
    hours: ids.every((id) => isAlwaysOpen(find(id))) ? text.allAlwaysOpen : '',
  };
});

/** Advice on health care: the number in the place of an unknown number out of hours. */
export const healthAdvice = remembered((lang: PaperLanguage): PrintedNumber => {
  const { health: label, alwaysOpen } = words[lang];
  return labelled(health, isAlwaysOpen(find(health)) ? `${label}, ${alwaysOpen}` : label);
});

/** The municipality's number out of hours. Words that belong to the number take the place of ours. */
export function outOfHours(
  municipality: ShownMunicipality | undefined,
  lang: PaperLanguage,
): PrintedNumber | undefined {
  const phone = municipality?.outOfHours?.phone;
  if (!phone) return undefined;
  const { number, words: own } = split(phone);
  return { label: own || words[lang].outOfHours, number };
}

/** A line's name without its number; 1177, which is a number alone, gets our words. */
export const nameOf = ({ id, name, phone }: Helpline, lang: PaperLanguage): string =>
  id === health ? words[lang].health : phone && name !== phone.display ? name.replace(phone.display, '').trim() : name;

const printedLine = (line: Callable, lang: PaperLanguage): PrintedLine => ({
  label: nameOf(line, lang),
  number: line.phone.display,
  hours: hoursOf(line, lang),
});

/** Whether a line is for anyone who is exposed, and not for one group of them. */
const isForAll = ({ groups: [mainGroup] }: Callable): boolean => mainGroup === 'exposed';

/** More lines that answer day and night, as the data has them, and some with other hours. */
export const moreLines = remembered((lang: PaperLanguage): { always: PrintedLine[]; others: PrintedLine[] } => {
  const lines = publishedHelplines().lines.filter(isCallable);
  const print = (line: Callable) => printedLine(line, lang);
  return {
    always: lines
      .filter((line) => isAlwaysOpen(line) && !first.includes(line.id))
      .sort((one, other) => Number(isForAll(other)) - Number(isForAll(one)))
      .map(print),
    others: lines.filter((line) => otherTimes.includes(line.id) && !isAlwaysOpen(line)).map(print),
  };
});

/** A municipality's service with a number. */
const printedService = (label: string, service: Service | undefined, lang: PaperLanguage): PrintedLine[] =>
  service?.phone
    ? [{ label, number: service.phone.display, hours: hoursOf(service, lang) || capital(service.when ?? '', 'sv') }]
    : [];

/** A municipality's own numbers, the one for nights first. */
export function ownNumbers(municipality: ShownMunicipality, lang: PaperLanguage): PrintedLine[] {
  const { outOfHours: jour, socialServices = [], switchboard, shelters = [] } = municipality;
  const text = words[lang];
  return [
    ...printedService(jour?.name ?? '', jour, lang),
    ...socialServices.flatMap((each) => printedService(`${text.socialServices}, ${each.name}`, each, lang)),
    ...printedService(text.switchboard, switchboard, lang),
    ...shelters.flatMap((each) => printedService(each.name, each, lang)),
  ];
}

/**
 * The day of the check. On that day someone went through every number; a later change of one only makes it newer. So it
 * is the oldest check of any number on the paper.
 */
export function checkedOn(lang: PaperLanguage, municipality?: ShownMunicipality): string {
  return `${words[lang].checked} ${day(municipality ? checkedDay(municipality) : allChecked, lang) ?? ''}`;
}
