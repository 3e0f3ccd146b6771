import { answersNow, isAlways, minutesOf, sayableAt, type Timetable } from '../data/opening.js';
import { addDays, week } from '../data/swedish-time.js';
import type { Channel, Day, Opening } from '../data/types.js';
import type { OpeningPhrases } from '../phrases/index.js';
import type { Phrase } from '../phrases/phrase.js';
import { changeText } from './change-text.js';
import { joinPhrases } from './join-phrases.js';
import { dayText, timeText } from './time-text.js';

const aMonday = '2024-01-01';

/** Open or closed, and the next change. No comma comes before a dash: `Jetzt geschlossen – Montag 18:00`. */
export function stateText(isOpen: boolean, next: Phrase, strings: OpeningPhrases): Phrase {
  const between = typeof next === 'string' && next.startsWith('–') ? ' ' : strings.comma;
  return joinPhrases(isOpen ? strings.openNow : strings.closedNow, ...(next ? [between, next] : []));
}

/**
 * Open or closed, and the next change: `Öppet nu, stänger kl. 16.00`. Empty if a channel's hours are unknown or unsure.
 * If the visitor's clock shows another time than Sweden's, the text says that the hours are Swedish.
 */
export function openingText(table: Timetable, channel: Channel, now: Date, strings: OpeningPhrases): Phrase {
  if (answersNow(table, channel, now)) return stateText(true, strings.aroundTheClock, strings);
  const said = sayableAt(table, channel, now);
  if (!said) return '';
  const { state, change } = said;
  if (state === 'unknown') return strings.otherHours;
  const isOpen = state === 'open';
  if (!change) return stateText(isOpen, said.isAlways ? strings.aroundTheClock : '', strings);
  const text = stateText(isOpen, changeText(change, said.today, strings), strings);
  return said.isElsewhere ? joinPhrases(text, ' (', strings.swedishTime, ')') : text;
}

function daysText(days: Day[], strings: OpeningPhrases): Phrase {
  const open = week.map((day) => days.includes(day));
  if (!open.includes(false)) return strings.everyDay;
  const name = (index: number) => dayText(addDays(aMonday, index), strings, { weekday: 'long' });
  const firsts = week.flatMap((_, index) => (open[index] && !open[index - 1] ? [index] : []));
  return firsts
    .map((first) => {
      const end = open.indexOf(false, first);
      const last = (end < 0 ? week.length : end) - 1;
      return first === last ? name(first) : `${name(first)}–${name(last)}`;
    })
    .join(', ');
}

/** Hours in words, one text for each period: `måndag–fredag 08.30–16.00`. */
export const hoursTexts = (hours: Opening[], strings: OpeningPhrases): Phrase[] =>
  isAlways(hours)
    ? [strings.aroundTheClock]
    : hours.map(({ days, open, close }) => {
        const [from, to] = [open, close].map((time) => timeText(minutesOf(time), strings));
        return joinPhrases(daysText(days, strings), ` ${from}–${to}`);
      });
