// Schemas of the published data, each complete in one file. In the sources they share their parts.
import { readFileSync } from 'node:fs';

const folder = 'widgets/facts';

/** The part of a schema that this file reads. */
interface Schema {
  $defs?: Record<string, unknown>;
}

/** Reads a schema, with references to the shared files changed to its own definitions. */
const read = (name: string): Schema =>
  JSON.parse(
    readFileSync(`${folder}/${name}.schema.json`, 'utf8').replaceAll(/"[./]+(parts|times)\.schema\.json#/g, '"#'),
  ) as Schema;

/** The names of the definitions that a part of a schema uses, directly or not. */
function needed(part: unknown, all: Record<string, unknown>, known = new Set<string>()): Set<string> {
  for (const [, name = ''] of JSON.stringify(part).matchAll(/"#\/\$defs\/(\w+)/g))
    if (!known.has(name)) needed(all[name], all, known.add(name));
  return known;
}

/** A published schema, `helplines`, `municipality` or `changes`, with the definitions that it uses. */
export function publishedSchema(name: string): Schema {
  const { $defs = {}, ...schema } = read(`published/${name}`);
  const all = { ...$defs, ...read('parts').$defs, ...read('published/times').$defs };
  const names = needed(schema, all);
  return { ...schema, $defs: Object.fromEntries(Object.entries(all).filter(([each]) => names.has(each))) };
}
