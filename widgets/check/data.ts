// The facts as somebody wrote them, read from widgets/facts before anything is built. Nothing of it reaches a visitor.
import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import type { Municipality } from '../data/types.ts';
import type { ContactsFile, HelplinesWritten } from '../data/written.ts';
import { problemsInContacts, problemsInDays, problemsInHelplines, problemsInTexts, type Days } from './beyond.ts';
import { readJson, type JsonFile, type Path } from './json-file.ts';
import { folder, problemsInShape, type Problem } from './schema.ts';

const contacts = readdirSync(`${folder}/contacts`).filter((name) => name.endsWith('.json'));

/** Each file of facts with the name of its schema. */
const files = [
  ...['checked', 'counties', 'municipalities', 'helplines'].map((name): [string, string] => [`${name}.json`, name]),
  ...contacts.map((name): [string, string] => [`contacts/${name}`, 'contacts']),
];

/** A list of entries in which each entry has a name of its own. */
type Named = Record<string, { id?: unknown; code?: unknown }[] | undefined>;

/** How a sentence calls the entry at a path and the field in it: `0883 Västervik, switchboard: phone`. */
function placeOf(file: JsonFile, path: Path, names: Map<string, string>): string {
  const [list = '', key = '', ...rest] = path;
  const { id, code } = (file.value as Named)[list]?.[key as number] ?? {};
  if (id === undefined && code === undefined)
    return Object.hasOwn(singular, list) ? said([`${singular[list]} ${key}`, ...rest]) : said([list, key, ...rest]);
  const entry = id === undefined ? `${String(code)} ${names.get(String(code)) ?? ''}`.trim() : String(id);
  const [kind, index] = rest;
  if (kind === 'socialServices' || kind === 'shelters')
    return said([`${entry}, ${kind} ${Number(index) + 1}`, ...rest.slice(2)]);
  if (kind === 'switchboard' || kind === 'outOfHours') return said([`${entry}, ${kind}`, ...rest.slice(1)]);
  return said([entry, ...rest]);
}

const singular: Record<string, string> = { sources: 'source', services: 'service' };

const said = ([entry = '', ...steps]: Path): string => {
  const field = steps.filter((step) => step !== '').map((step) => (typeof step === 'number' ? `${step + 1}` : step));
  return [entry, ...(field.length ? [field.join('.')] : [])].filter((part) => part !== '').join(': ');
};

/** Everything that is wrong with the data, each as a sentence, and whether the rest of the program can read it. */
export async function problemsInData(): Promise<{ problems: string[]; isRead: boolean }> {
  const read = files.map(([name, schema]): [JsonFile | string, string] => [readJson(`${folder}/${name}`), schema]);
  const unread = read.flatMap(([file]) => (typeof file === 'string' ? file : []));
  if (unread.length) return { problems: unread, isRead: false };

  const known = read as [JsonFile, string][];
  const valueOf = <T>(name: string): T => known.find(([file]) => file.name === `${folder}/${name}`)?.[0].value as T;
  const names = new Map<string, string>();
  for (const { code, name } of valueOf<{ municipalities?: Municipality[] }>('municipalities.json').municipalities ?? [])
    names.set(code, name);
  const sentences = (file: JsonFile, problems: Iterable<Problem>): string[] =>
    [...problems]
      .map(([path, problem]) => ({ line: file.lineAt(path), place: placeOf(file, path, names), problem }))
      .sort((a, b) => a.line - b.line)
      .map(({ line, place, problem }) => `${file.name}: ${place ? `${place}: ` : ''}${problem} (line ${line})`);
  const misshapen = known.flatMap(([file, schema]) => sentences(file, problemsInShape(file.value, schema)));
  if (misshapen.length) return { problems: misshapen, isRead: false };

  const { hasContacts } = await import('../data/contacts.ts');
  const { municipalities } = valueOf<{ municipalities: Municipality[] }>('municipalities.json');
  const days = valueOf<Days>('checked.json');
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  const beyond = (file: JsonFile, schema: string): Iterable<Problem> => {
    if (schema === 'checked') return problemsInDays(days, tomorrow);
    if (schema === 'helplines') return problemsInHelplines(file.value as HelplinesWritten, days);
    if (schema !== 'contacts') return [];
    const county = basename(file.name, '.json');
    const codes = municipalities.filter((each) => each.county === county).map(({ code }) => code);
    const unused: Problem[] = hasContacts(county)
      ? []
      : [
          [
            [],
            'nothing reads it; expected it among contactFiles in widgets/data/contacts.ts, under the code of its county',
          ],
        ];
    return [...unused, ...problemsInContacts(file.value as ContactsFile, codes, days)];
  };
  const problems = known.flatMap(([file, schema]) =>
    sentences(file, [...problemsInTexts(file.value), ...beyond(file, schema)]),
  );
  return { problems, isRead: true };
}
