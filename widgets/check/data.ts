// Checks the source files in widgets/facts before a build. None of this code reaches a visitor.
import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import type { Municipality } from '../data/types.ts';
import type { ContactsFile, HelplinesWritten } from '../data/written.ts';
import { problemsInContacts, problemsInDays, problemsInHelplines, problemsInTexts, type Days } from './beyond.ts';
import { readJson, type JsonFile } from './json-file.ts';
import { placeOf } from './place.ts';
import { folder, problemsInShape, type Problem } from './schema.ts';
import { fieldsOf, inLine } from './words.ts';
import { say } from './say.ts';

const contacts = readdirSync(`${folder}/contacts`).filter((name) => name.endsWith('.json'));

/** Each file of facts, and the name of its schema. */
const files = [
  ...['checked', 'counties', 'municipalities', 'helplines'].map((name): [string, string] => [`${name}.json`, name]),
  ...contacts.map((name): [string, string] => [`contacts/${name}`, 'contacts']),
];

/** The problem of a county's file that no code imports. */
const unused: Problem = [
  [],
  say`nothing reads it; expected it among contactFiles in widgets/data/contacts.ts, under the code of its county`,
];

/** All problems in the data, one sentence each, and whether the rest of the program can read the data. */
export async function problemsInData(): Promise<{ problems: string[]; isRead: boolean }> {
  const read = files.map(([name, schema]): [JsonFile | string, string] => [readJson(`${folder}/${name}`), schema]);
  const unread = read.flatMap(([file]) => (typeof file === 'string' ? file : []));
  if (unread.length) return { problems: unread, isRead: false };

  const known = read as [JsonFile, string][];
  const valueOf = <T>(name: string): T => known.find(([file]) => file.name === `${folder}/${name}`)?.[0].value as T;
  const { municipalities } = fieldsOf(valueOf('municipalities.json')) as { municipalities: Municipality[] };
  const sentences = (file: JsonFile, problems: Iterable<Problem>): string[] =>
    [...problems]
      .map(([path, problem]) => ({
        line: file.lineAt(path),
        place: placeOf(file.value, path, municipalities),
        problem,
      }))
      .sort((a, b) => a.line - b.line)
      .map(({ line, place, problem }) => `${file.name}: ${place ? `${place}: ` : ''}${problem}${inLine(line)}`);
  const misshapen = known.flatMap(([file, schema]) => sentences(file, problemsInShape(file.value, schema)));
  if (misshapen.length) return { problems: misshapen, isRead: false };

  const { hasContacts } = await import('../data/contacts.ts');
  const days = valueOf<Days>('checked.json');
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  const beyond = (file: JsonFile, schema: string): Iterable<Problem> => {
    if (schema === 'checked') return problemsInDays(days, tomorrow);
    if (schema === 'helplines') return problemsInHelplines(file.value as HelplinesWritten, days);
    if (schema !== 'contacts') return [];
    const county = basename(file.name, '.json');
    const codes = municipalities.filter((each) => each.county === county).map(({ code }) => code);
    return [...(hasContacts(county) ? [] : [unused]), ...problemsInContacts(file.value as ContactsFile, codes, days)];
  };
  const problems = known.flatMap(([file, schema]) =>
    sentences(file, [...problemsInTexts(file.value), ...beyond(file, schema)]),
  );
  return { problems, isRead: true };
}
