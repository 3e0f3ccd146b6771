// Checks the source files in widgets/facts before a build. None of this code reaches a visitor.
import type { ChangesWritten } from '../data/changes.ts';
import type { HelplinesWritten } from '../data/written.ts';
import { problemsInDays, problemsInHelplines, problemsInTexts, type Days } from './beyond.ts';
import { numbersWithoutChange, problemsInChanges } from './changes.ts';
import { readJson, type JsonFile } from './json-file.ts';
import { placeOf } from './place.ts';
import { folder, problemsInShape, type Problem } from './schema.ts';
import { inLine } from './words.ts';

/** The files of facts. Each has a schema of the same name. */
const names = ['checked', 'counties', 'municipalities', 'helplines', 'changes'];

/** All problems in the data, one sentence each, and whether the rest of the program can read the data. */
export function problemsInData(): { problems: string[]; isRead: boolean } {
  const read = names.map((name): [JsonFile | string, string] => [readJson(`${folder}/${name}.json`), name]);
  const unread = read.flatMap(([file]) => (typeof file === 'string' ? file : []));
  if (unread.length) return { problems: unread, isRead: false };

  const known = read as [JsonFile, string][];
  const sentences = (file: JsonFile, problems: Iterable<Problem>): string[] =>
    [...problems]
      .map(([path, problem]) => ({ line: file.lineAt(path), place: placeOf(file.value, path), problem }))
      .sort((a, b) => a.line - b.line)
      .map(({ line, place, problem }) => `${file.name}: ${place ? `${place}: ` : ''}${problem}${inLine(line)}`);
  const misshapen = known.flatMap(([file, schema]) => sentences(file, problemsInShape(file.value, schema)));
  if (misshapen.length) return { problems: misshapen, isRead: false };

  const valueOf = (name: string): unknown => known.find(([, each]) => each === name)?.[0].value;
  const days = valueOf('checked') as Days;
  const helplines = valueOf('helplines') as HelplinesWritten;
  const changes = valueOf('changes') as ChangesWritten;
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  const beyond: Record<string, () => Problem[]> = {
    checked: () => [...problemsInDays(days, tomorrow)],
    helplines: () => [...problemsInHelplines(helplines, days), ...numbersWithoutChange(helplines, changes)],
    changes: () => [...problemsInChanges(changes, helplines, days)],
  };
  const problems = known.flatMap(([file, name]) =>
    sentences(file, [...problemsInTexts(file.value), ...(beyond[name]?.() ?? [])]),
  );
  return { problems, isRead: true };
}
