// The day on which each changed number was called, or read at its source.
import { isCancel, text } from '@clack/prompts';
import { isDate } from '../../widgets/data/check.ts';
import { Refusal } from '../refusal.ts';
import { isTerminal } from '../terminal.ts';
import type { Words } from '../words/words.ts';
import type { ToCall } from './summary.ts';

/** The first and the last day that count. */
export interface Period {
  from: string;
  to: string;
}

/** Days by the names of what was called. */
export type Days = Record<string, string>;

const dayLength = 86_400_000;

/** A day in Sweden. */
const swedishDay = (time: number): string =>
  new Date(time).toLocaleDateString('sv-SE', { timeZone: 'Europe/Stockholm' });

/** From 30 days before the last issue, or from a year ago without one, until today. */
export const period = (lastIssued: string | undefined, now: Date): Period => ({
  from: swedishDay(lastIssued ? Date.parse(lastIssued) - 30 * dayLength : now.valueOf() - 365 * dayLength),
  to: swedishDay(now.valueOf()),
});

/** What is wrong with a day. */
function faultIn(day: string, { from, to }: Period, words: Words): string | undefined {
  if (!isDate(day)) return words.data.notADay(day);
  if (day > to) return words.data.inFuture(day, to);
  return day < from ? words.data.tooEarly(day, from) : undefined;
}

/** The day of an option: `kvinnofridslinjen=2026-12-01`. */
function partsOf(option: string): { key: string; day: string } {
  const [, key = '', day = ''] = /^(.*)=(.*)$/.exec(option) ?? [];
  return { key, day };
}

/** The days of the options: `kvinnofridslinjen=2026-12-01`. */
function given(options: readonly string[], toCall: readonly ToCall[], within: Period, words: Words): Days {
  const days: Days = {};
  for (const option of options) {
    const { key, day } = partsOf(option);
    if (!toCall.some((each) => each.key === key)) throw new Refusal(words.data.notToCall(option));
    const fault = faultIn(day, within, words);
    if (fault) throw new Refusal(`--called ${option}: ${fault}`);
    days[key] = day;
  }
  return days;
}

/** The second person signs the days that the first one signed. Another day is not taken in silence. */
export function refuseOtherDays(options: readonly string[], signed: Days, words: Words): void {
  for (const option of options) {
    const { key, day } = partsOf(option);
    const known = signed[key];
    if (known === undefined) throw new Refusal(words.data.notToCall(option));
    if (known !== day) throw new Refusal(words.data.otherDay(option, known));
  }
}

async function ask({ label }: ToCall, within: Period, words: Words): Promise<string> {
  const answer = await text({
    message: words.data.whenCalled(label),
    placeholder: within.to,
    validate: (day = '') => faultIn(day.trim(), within, words),
  });
  if (isCancel(answer)) throw new Refusal(words.data.cancelled);
  return answer.trim();
}

/** A day for each number to call: those of the options, and the others asked for. */
export async function daysFor(
  toCall: readonly ToCall[],
  options: readonly string[],
  within: Period,
  words: Words,
): Promise<Days> {
  const days = given(options, toCall, within, words);
  const missing = toCall.filter(({ key }) => !days[key]);
  if (missing.length && !isTerminal())
    throw new Refusal(words.data.noDays(missing.map(({ key, label }) => `${label}\n  --called '${key}=${within.to}'`)));
  for (const each of missing) days[each.key] = await ask(each, within, words);
  return days;
}
