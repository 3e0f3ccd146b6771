// Problems in the changes of numbers: a number that differs from what changes.json says, or a change without its facts.
import type { Change, ChangesWritten, NumberField } from '../data/changes.ts';
import type { HelplinesWritten, WrittenLine } from '../data/written.ts';
import type { Days } from './beyond.ts';
import type { Path } from './json-file.ts';
import { problemInNumber } from './numbers.ts';
import type { Problem } from './schema.ts';
import { unknown } from './words.ts';
import { say } from './say.ts';

const fields: readonly NumberField[] = ['phone', 'phoneFromAbroad', 'sms'];

/** The last change of a line's number. */
const lastOf = (changes: readonly Change[], line: string, field: NumberField): Change | undefined =>
  changes.findLast((change) => change.line === line && change.field === field);

/** The problem with a line's number, or `undefined`. The check of all numbers reports one that nobody can dial. */
function inField(line: WrittenLine, field: NumberField, file: ChangesWritten): string | undefined {
  const found = line[field];
  if (found !== undefined && problemInNumber(found)) return;
  const last = lastOf(file.changes, line.id, field);
  const known = last ? last.new : file.unchanged[line.id]?.[field];
  if (found === known) return;
  if (found === undefined) return say`missing; expected ${known}, as in changes.json, or a change without new there`;
  if (known !== undefined)
    return say`${found}; expected ${known}, as in changes.json, or a change there with its day and source`;
  return say`${found}; expected the same in changes.json: under unchanged for a new line, or as a change`;
}

/** Numbers in `helplines.json` that differ from those in `changes.json`, and former numbers without a change. */
export function* numbersWithoutChange({ lines }: HelplinesWritten, file: ChangesWritten): Generator<Problem> {
  for (const [i, line] of lines.entries()) {
    for (const field of fields) {
      const problem = inField(line, field, file);
      if (problem) yield [['lines', i, field], problem];
    }
    const { id, formerPhone } = line;
    if (formerPhone && !file.changes.some((each) => each.line === id && each.old === formerPhone))
      yield [['lines', i, 'formerPhone'], say`${formerPhone}; expected a change from it in changes.json`];
  }
}

/** Numbers that nobody can dial, a change from a number to the same, and one without any. */
function* inNumbers({ old, new: current }: Change, path: Path): Generator<Problem> {
  for (const [name, number] of Object.entries({ old, new: current })) {
    const problem = number === undefined ? undefined : problemInNumber(number);
    if (problem) yield [[...path, name], `${number}: ${problem}`];
  }
  if (old === undefined && current === undefined) yield [[...path, 'new'], say`missing`];
  else if (old === current) yield [[...path, 'new'], say`${current}; expected another number than old`];
}

/** Days in the wrong order: the source's, that of the reading, that of the change in the data, and the check day. */
function* inDays({ day, read, added }: Change, source: string | undefined, days: Days, path: Path): Generator<Problem> {
  if (source && source > read)
    yield [[...path, 'read'], say`${read}; expected no day before that of its source, ${source}`];
  if (read > added) yield [[...path, 'added'], say`${added}; expected no day before read, ${read}`];
  if (day > added) yield [[...path, 'added'], say`${added}; expected no day before day, ${day}`];
  if (added > days.checked)
    yield [[...path, 'added'], say`${added}; expected no day after checked in checked.json, ${days.checked}`];
}

/** Changes without a described source, in the wrong order, or that do not follow on each other. */
export function* problemsInChanges(
  { unchanged, changes }: ChangesWritten,
  { lines, sources }: HelplinesWritten,
  days: Days,
): Generator<Problem> {
  const ids = lines.map(({ id }) => id);
  for (const [line, numbers] of Object.entries(unchanged)) {
    if (!ids.includes(line)) yield [['unchanged'], unknown(line, ids)];
    for (const field of Object.keys(numbers) as NumberField[])
      if (lastOf(changes, line, field))
        yield [['unchanged', line, field], say`has a change below; expected it there alone`];
  }
  for (const [i, change] of changes.entries()) {
    const path = ['changes', i];
    const { line, field, source, old } = change;
    if (!ids.includes(line) && change.new !== undefined) yield [[...path, 'line'], unknown(line, ids)];
    if (!Object.hasOwn(sources, source))
      yield [[...path, 'source'], say`${source}; expected the id of an entry in sources of helplines.json`];
    yield* inNumbers(change, path);
    yield* inDays(change, sources[source]?.date, days, path);
    const before = changes.slice(0, i);
    const previous = before.at(-1);
    if (previous && previous.added > change.added)
      yield [[...path, 'added'], say`${change.added}; expected no day before the change above, ${previous.added}`];
    const last = lastOf(before, line, field);
    if (last && last.new !== old)
      yield [[...path, 'old'], say`${old}; expected ${last.new}, the new number of the change before`];
  }
}
