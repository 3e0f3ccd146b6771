// Checks contacts.yaml: its shape, and what must fit together: numbers, sources, days and codes.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  findMunicipality,
  isOld,
  municipalities,
  type Municipality,
  type MunicipalityFile,
} from '../../widgets/data/index.ts';
import { textsIn, type Found } from '../../widgets/check/wording.ts';
import { inPlainText } from '../check/plain.ts';
import { servicesOf } from './contacts.ts';
import { contactsSchema, type ContactsFile, type WrittenService } from './contacts.schema.ts';
import { problemsInShape, type Problem } from './shape.ts';
import { readYaml } from './yaml.ts';
import { inLine } from '../../widgets/check/words.ts';
import { say } from '../../widgets/check/say.ts';

type Path = readonly (string | number)[];

/** What the check compares the file with. */
export interface Around {
  /** Whether the site shows a municipality. */
  isShown: (municipality: Municipality) => boolean;
  /** The folder of the last build, whose data has the numbers as they were. */
  output: string;
}

const kinds = ['switchboard', 'outOfHours', 'socialServices', 'shelters'] as const;

/** The services of one municipality, each with its path: a service, or the id of a shared one. */
function* givenIn({ municipalities: all }: ContactsFile): Generator<[path: Path, given: string | WrittenService]> {
  for (const [code, contact] of Object.entries(all))
    for (const kind of kinds) {
      const given = contact[kind];
      if (Array.isArray(given))
        for (const [i, each] of given.entries()) yield [['municipalities', code, kind, i], each];
      else if (given !== undefined) yield [['municipalities', code, kind], given];
    }
}

/** Codes that no municipality has, or none that the site shows. */
function* problemsInCodes({ municipalities: all }: ContactsFile, { isShown }: Around): Generator<Problem> {
  for (const code of Object.keys(all)) {
    const found = findMunicipality(code);
    const path = ['municipalities', code];
    // No suggestion: a similar code belongs to another municipality.
    if (!found) yield { path, problem: say`no municipality has this code; expected one that a municipality has` };
    else if (!isShown(found))
      yield { path, problem: say`the site does not show it; expected a municipality of the site` };
  }
}

/** Days that contradict one another. */
function* problemsInDays({ checked, municipalities: all, sources }: ContactsFile): Generator<Problem> {
  const own = Object.entries(all).flatMap(([code, each]): [string, string][] =>
    each.checked ? [[code, each.checked]] : [],
  );
  for (const [code, day] of own)
    if (day < checked)
      yield {
        path: ['municipalities', code, 'checked'],
        problem: say`${day}; expected no day before that of all municipalities, ${checked}`,
      };
  const newest = [checked, ...own.map(([, day]) => day)].sort().at(-1) ?? '';
  for (const [id, source] of Object.entries(sources))
    for (const name of ['date', 'read'] as const) {
      const day = source[name];
      if (day !== undefined && day > newest)
        yield {
          path: ['sources', id, name],
          problem: say`${day}; expected no day after checked, ${newest}: go through the numbers, and change checked`,
        };
    }
}

/** Services and sources that are missing or unused. */
function* problemsInIds(file: ContactsFile, written: readonly [Path, WrittenService][]): Generator<Problem> {
  const given = [...givenIn(file)];
  const named = new Set(written.flatMap(([, service]) => service.sources));
  for (const [path, service] of given)
    if (typeof service === 'string' && !Object.hasOwn(file.services, service))
      yield { path, problem: say`${service}; expected a service, or the id of one in services` };
  for (const id of Object.keys(file.services))
    if (!given.some(([, service]) => service === id))
      yield { path: ['services', id], problem: say`no municipality has it; expected its id under one` };
  for (const [path, service] of written)
    for (const [i, id] of service.sources.entries())
      if (!Object.hasOwn(file.sources, id))
        yield { path: [...path, 'sources', i], problem: say`${id}; expected the id of an entry in sources` };
  for (const id of Object.keys(file.sources))
    if (!named.has(id))
      yield { path: ['sources', id], problem: say`no service names it; expected its id in the sources of one` };
}

/** Numbers without a day, and numbers from the page of another municipality. */
function* problemsInSources({ sources }: ContactsFile, written: readonly [Path, WrittenService][]): Generator<Problem> {
  for (const [path, service] of written) {
    const named = service.sources.flatMap((id) => sources[id] ?? []);
    if (service.phone !== undefined && named.length && !named.some(({ date, read }) => date ?? read))
      yield {
        path: [...path, 'phone'],
        problem: say`${service.phone}: no source of it has a day; expected the date of the page, or read: the day you read it`,
      };
    const [list, code] = path;
    if (list !== 'municipalities') continue;
    for (const [i, id] of service.sources.entries()) {
      const publisher = sources[id]?.publisher;
      const other = municipalities.find((each) => each.fullName === publisher && each.code !== code);
      if (other)
        yield {
          path: [...path, 'sources', i],
          problem: say`${id}: ${other.fullName} published it; expected a source of this municipality, or the service in services if they share it`,
        };
    }
  }
}

/** A municipality's data in the last build. */
function lastOf(code: string, output: string): MunicipalityFile | undefined {
  const file = join(output, 'data', 'municipalities', `${code}.json`);
  try {
    return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as MunicipalityFile) : undefined;
  } catch {
    return undefined;
  }
}

/** The newest day of some sources. */
const newestDay = (ids: readonly string[], dayOf: (id: string) => string | undefined): string =>
  ids
    .map((id) => dayOf(id) ?? '')
    .sort()
    .at(-1) ?? '';

/** Numbers that are other than in the last build, without a source that the last build did not have. */
function* problemsInChanges(file: ContactsFile, { output }: Around): Generator<Problem> {
  const told = new Set<string>();
  for (const [path, given] of givenIn(file)) {
    const service = typeof given === 'string' ? file.services[given] : given;
    const last = lastOf(String(path[1]), output);
    const before = last ? servicesOf(last).filter(({ name, phone }) => name === service?.name && phone) : [];
    const numbers = before.map(({ phone }) => phone?.display);
    if (!last || !service?.phone || !numbers.length || numbers.includes(service.phone)) continue;
    const old = before.flatMap(({ sources = [] }) => sources);
    const day = newestDay(old, (id) => last.sources[id]?.date);
    const now = newestDay(service.sources, (id) => file.sources[id]?.date ?? file.sources[id]?.read);
    const place = [...(typeof given === 'string' ? ['services', given] : path), 'phone'];
    if (now > day || service.sources.some((id) => !old.includes(id)) || told.has(place.join())) continue;
    told.add(place.join());
    yield {
      path: place,
      problem: day
        ? say`${service.phone}: was ${numbers.join(', ')} in the last build, and has no newer source; expected one later than ${day}`
        : say`${service.phone}: was ${numbers.join(', ')} in the last build, and has no newer source; expected one`,
    };
  }
}

/** All problems of a file whose shape is right. */
export function problemsInContacts(file: ContactsFile, around: Around): Problem[] {
  const written: [Path, WrittenService][] = [
    ...Object.entries(file.services).map(([id, service]): [Path, WrittenService] => [['services', id], service]),
    ...[...givenIn(file)].flatMap(([path, service]): [Path, WrittenService][] =>
      typeof service === 'string' ? [] : [[path, service]],
    ),
  ];
  const problems = [
    ...problemsInCodes(file, around),
    ...problemsInDays(file),
    ...problemsInIds(file, written),
    ...problemsInSources(file, written),
  ];
  // A change can only be judged in a file that can be read whole.
  return problems.length ? problems : [...problemsInChanges(file, around)];
}

/** The name of a place: `0883 Västervik, shelters 1: when`, `source bris: date`. */
export function placeOf([list, key, ...rest]: readonly PropertyKey[]): string {
  const steps = rest.map((step) => (typeof step === 'number' ? String(step + 1) : String(step)));
  if (key === undefined) return String(list ?? '');
  if (list !== 'municipalities')
    return [list === 'sources' ? say`source ${key}` : say`service ${key}`, steps.join('.')].filter(Boolean).join(': ');
  const name = findMunicipality(String(key))?.name;
  const isService = kinds.some((kind) => kind === rest[0]);
  const kind = isService ? steps.splice(0, typeof rest[1] === 'number' ? 2 : 1).join(' ') : '';
  const entry = [name ? `${String(key)} ${name}` : String(key), kind].filter(Boolean).join(', ');
  return [entry, steps.join('.')].filter(Boolean).join(': ');
}

/** Problems and notes in the texts. */
function inTexts(value: unknown): { problems: Problem[]; notes: Problem[] } {
  const found: { problems: Problem[]; notes: Problem[] } = { problems: [], notes: [] };
  for (const [path, text] of textsIn(value)) {
    // The shape's own check looks at numbers.
    if (path.at(-1) === 'phone') continue;
    const { problems, notes } = inPlainText(text);
    found.problems.push(...problems.map((problem) => ({ path, problem })));
    found.notes.push(...notes.map((problem) => ({ path, problem })));
  }
  return found;
}

/** Sources to read again: from more than a year ago and not read since, or without a day. */
const oldSources = ({ sources }: ContactsFile, now: Date): Problem[] =>
  Object.entries(sources).flatMap(([id, { date, read = date }]) => {
    if (!isOld(read ?? '', now) || !isOld(date ?? '', now)) return [];
    const problem = date ? say`from ${date}: check it again` : say`without a day: check it again`;
    return [{ path: ['sources', id], problem }];
  });

/** The problems and notes of a file, each as `file: entry: found value; expected value (line N)`. */
export function inContacts(file: string, around: Around): Found {
  if (!existsSync(file)) return { problems: [], notes: [] };
  let read: ReturnType<typeof readYaml>;
  try {
    read = readYaml(file);
  } catch (error) {
    return { problems: [(error as Error).message], notes: [] };
  }
  const { value, lineOf } = read;
  if (value === undefined) return { problems: [], notes: [] };
  const sentences = (problems: readonly Problem[]): string[] =>
    problems
      .map(({ path, problem, at = path }) => ({ line: lineOf(at) ?? 1, place: placeOf(path), problem }))
      .sort((a, b) => a.line - b.line)
      .map(({ line, place, problem }) => `${file}: ${place ? `${place}: ` : ''}${problem}${inLine(line)}`);
  const { problems, notes } = inTexts(value);
  const misshapen = problemsInShape(contactsSchema, value);
  if (misshapen.length) return { problems: sentences([...misshapen, ...problems]), notes: sentences(notes) };
  const parsed = contactsSchema.parse(value);
  return {
    problems: sentences([...problems, ...problemsInContacts(parsed, around)]),
    notes: sentences([...notes, ...oldSources(parsed, new Date())]),
  };
}
