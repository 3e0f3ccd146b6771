import { isObject, type Unknown } from '../shared/is-object.js';
import { fits, helplinesFile, isList, isText, line, municipality, service, source, type Rules } from './check.js';

/** One sentence for each field that is not as it must be; a pattern is the shortest way to say what was expected. */
function problems(entry: unknown, rules: Rules, where: string): string[] {
  if (!isObject(entry)) return [`${where}: expected an object`];
  return Object.entries(rules)
    .filter(([name, rule]) => !fits(entry, { [name]: rule }))
    .map(([name, rule]) => {
      const expected = rule instanceof RegExp ? rule.source : "what the file's schema says";
      return `${where}: ${name.replace('!', '')}: expected ${expected}`;
    });
}

/** The sources themselves, and that each one an entry names is among them. */
function problemsInSources({ sources }: Unknown, entries: [where: string, entry: unknown][], name: string): string[] {
  if (!isObject(sources)) return [];
  return [
    ...Object.entries(sources).flatMap(([id, described]) => problems(described, source, `${name}, source ${id}`)),
    ...entries.flatMap(([where, entry]) =>
      (isObject(entry) && isList(entry.sources) ? entry.sources : [])
        .filter((id) => typeof id !== 'string' || !Object.hasOwn(sources, id))
        .map(() => `${where}: sources: expected ids that the file describes`),
    ),
  ];
}

/**
 * Everything that is wrong with a file of helplines, each as `file, entry: field: expected …`; empty when nothing is.
 * It never throws, whatever it is given.
 */
export function problemsInHelplines(file: unknown, name = 'helplines.json'): string[] {
  if (!isObject(file)) return [`${name}: expected an object`];
  const lines = isList(file.lines) ? file.lines : [];
  const ids = lines.map((each, index) => (isObject(each) && isText(each.id) ? each.id : `line ${index + 1}`));
  const entries = lines.map((each, index): [string, unknown] => [`${name}, ${ids[index]}`, each]);
  return [
    ...problems(file, helplinesFile, name),
    ...problemsInSources(file, entries, name),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${name}, ${id}: stands twice`),
    ...entries.flatMap(([where, each]) => problems(each, line, where)),
  ];
}

/** Everything that is wrong with a municipality's file, in the same form. It never throws. */
export function problemsInMunicipality(file: unknown): string[] {
  if (!isObject(file)) return ['municipality: expected an object'];
  const name = `municipalities/${isText(file.code) ? file.code : '?'}.json`;
  const entries = ['switchboard', 'outOfHours', 'socialServices', 'shelters'].flatMap((key) =>
    (file[key] === undefined ? [] : [file[key]].flat()).map((each): [string, unknown] => [`${name}, ${key}`, each]),
  );
  return [
    ...problems(file, { ...municipality, 'sources!': isObject }, name),
    ...problemsInSources(file, entries, name),
    ...entries.flatMap(([where, each]) => problems(each, service, where)),
  ];
}
