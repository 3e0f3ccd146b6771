// What an issue changes against the one before, in words.
import { codeIn } from '../../site/signed/paths.ts';
import { differences, type Change } from '../../site/signed/differences.ts';
import type { Unknown } from '../../widgets/shared/is-object.ts';
import type { Words } from '../words/words.ts';
import type { Days } from './days.ts';

/** The facts of an issue, by the path of their file. */
export type Facts = ReadonlyMap<string, Unknown>;

/** The changes in one file. */
export interface FileChanges {
  path: string;
  /** The name of the municipality. Empty for helplines. */
  name: string;
  /** Whether the issue before had no such file. */
  isNew: boolean;
  changes: Change[];
}

/** A number whose day must be given. */
export interface ToCall {
  /** Its name in `--called`. */
  key: string;
  label: string;
}

/** The changes from one issue to the next, for each file that has any. */
export const summaryOf = (before: Facts, after: Facts): FileChanges[] =>
  [...new Set([...after.keys(), ...before.keys()])]
    .map((path) => ({
      path,
      name: codeIn(path) ? String((after.get(path) ?? before.get(path))?.name) : '',
      isNew: !before.has(path),
      changes: differences(before.get(path), after.get(path)),
    }))
    .filter(({ changes }) => changes.length);

/** A whole file in `--called`: `helplines`, or the code of a municipality. */
const keyOf = (path: string): string => codeIn(path) ?? 'helplines';

const hasNumber = ({ what, to }: Change): boolean => (what === 'number' || what === 'added') && Boolean(to);

const inWords = (change: Change, words: Words): string => words.data.changes[change.what](change);

/** The numbers whose day must be given: each new one, or all of a new file together. */
export function toCallIn({ path, name, isNew, changes }: FileChanges, words: Words): ToCall[] {
  const numbers = changes.filter(hasNumber);
  if (!isNew) return numbers.map((change) => ({ key: change.key, label: inWords(change, words) }));
  return numbers.length
    ? [{ key: keyOf(path), label: words.data.allOf(name || words.data.helplines, numbers.length) }]
    : [];
}

/** The changes in a file as the list of issues has them, each new number with its day. */
export function changesIn(file: FileChanges, days: Days, words: Words): string[] {
  const { path, name, isNew, changes } = file;
  if (isNew)
    return [words.data.firstOf(name || words.data.helplines, changes.filter(hasNumber).length, days[keyOf(path)])];
  return changes.map((change) => {
    const day = hasNumber(change) ? days[change.key] : undefined;
    return `${inWords(change, words)}${day ? ` (${words.data.calledOn(day)})` : ''}`;
  });
}

/** Every change, with the name of its file, to be read by whoever signs. */
export const linesOf = (summary: readonly FileChanges[], days: Days, words: Words): string[] =>
  summary.flatMap(({ path, isNew, changes }) => [
    `${path}${isNew ? ` (${words.data.newFile})` : ''}`,
    ...changes.map((change) => {
      const day = days[isNew ? keyOf(path) : change.key];
      return `  ${inWords(change, words)}${day && hasNumber(change) ? ` (${words.data.calledOn(day)})` : ''}`;
    }),
  ]);
