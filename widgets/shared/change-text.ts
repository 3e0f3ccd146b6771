import type { Change } from '../data/opening.js';
import { addDays } from '../data/swedish-time.js';
import type { OpeningPhrases } from '../phrases/index.js';
import type { Phrase } from '../phrases/phrase.js';
import { nearDayText, timeText } from './time-text.js';

/** The next opening or closing in words: `stänger kl. 16.00`. `today` is the date in Sweden. */
export function changeText({ opens, days, minute }: Change, today: string, strings: OpeningPhrases): Phrase {
  const time = timeText(minute, strings);
  const day = nearDayText(addDays(today, days), today, strings);
  if (opens) {
    if (days > 1) return strings.opensOn(day, time);
    return days ? strings.opensTomorrow(time) : strings.opensToday(time);
  }
  // A line that is open past midnight closes in the morning, which readers do not take for another day.
  return days > 1 || (days && minute > 12 * 60) ? strings.closesOn(day, time) : strings.closesAt(time);
}
