// Checks the source files in widgets/facts before a build. None of this code reaches a visitor.
import type { HelplinesWritten } from '../data/written.ts';
import { problemsInDays, problemsInHelplines, problemsInTexts, type Days } from './beyond.ts';
import { readJson, type JsonFile } from './json-file.ts';
import { placeOf } from './place.ts';
import { folder, problemsInShape, type Problem } from './schema.ts';
import { inLine } from './words.ts';

/** The files of facts. Each has a schema of the same name. */
const names = ['checked', 'counties', 'municipalities', 'helplines'];

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

  const days = known.find(([, name]) => name === 'checked')?.[0].value as Days;
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  const beyond = (file: JsonFile, name: string): Iterable<Problem> => {
    if (name === 'checked') return problemsInDays(days, tomorrow);
    return name === 'helplines' ? problemsInHelplines(file.value as HelplinesWritten, days) : [];
  };
  const problems = known.flatMap(([file, name]) =>
    sentences(file, [...problemsInTexts(file.value), ...beyond(file, name)]),
  );
  return { problems, isRead: true };
}
