// Numbers in the owner's texts that a helpline had before. A note, and no problem: when a number changes, the site must still be built,
// or its visitors would not get the new one.
import { changes } from '../../widgets/data/changes.ts';
import { say } from '../../widgets/check/say.ts';
import { national, placesOf } from '../audit/digits.ts';
import { dialled, isSaidOld } from '../audit/found.ts';
import { findHelpline, helplines } from '../facts/helplines.ts';
import type { OnLine } from './text.ts';

/** A number that nobody should call any more, and the one that is right, if there is one. */
interface Old {
  name: string;
  now: string | undefined;
}

/** Every old number by its digits: those of changes.json, and those that the owner's own changes have replaced. */
function oldNumbers(): Map<string, Old> {
  const changed = changes.flatMap(({ old, line, name, field }): [string, Old][] =>
    old ? [[dialled(old), { name, now: findHelpline(line)?.[field]?.display }]] : [],
  );
  const former = helplines.flatMap(({ formerPhone, name, phone }): [string, Old][] =>
    formerPhone ? [[dialled(formerPhone.display), { name, now: phone?.display }]] : [],
  );
  const current = helplines.flatMap(({ phone, sms, phoneFromAbroad }) =>
    [phone, sms, phoneFromAbroad].flatMap((each) => (each ? [national(each.display)] : [])),
  );
  return new Map([...changed, ...former].filter(([digits]) => !current.includes(digits)));
}

const known = oldNumbers();

/** How far around a number the words may stand that call it old. */
const reach = 80;

/** The same text without the addresses of links that dial: `links.ts` checks those. */
const withoutCalls = (text: string): string => text.replace(/\btel:[^\s"'<>)]*/gi, (each) => ' '.repeat(each.length));

/** A note for each old number in a text that the text does not call old, with its line in the text, from 1. */
export function notesOnOldNumbers(text: string): OnLine[] {
  const read = withoutCalls(text);
  return [...known].flatMap(([digits, { name, now }]) =>
    placesOf(digits, read)
      .filter(({ start, end }) => {
        const from = Math.max(0, start - reach);
        return !isSaidOld(read.slice(from, end + reach), { start: start - from, end: end - from });
      })
      .map(({ start, end }): OnLine => {
        const written = read.slice(start, end).replace(/\s+/g, ' ');
        return [
          read.slice(0, start).split('\n').length,
          now
            ? say`${written}: ${name} had that number before; expected ${now}`
            : say`${written}: ${name} had that number before, and has none now; expected it left out`,
        ];
      }),
  );
}
