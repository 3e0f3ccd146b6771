// The schemas of the published data, each whole in one file. In the sources they share their parts.
import { readFileSync } from 'node:fs';

const folder = 'widgets/facts';

/** A schema as far as it is read here. */
interface Schema {
  $defs?: Record<string, unknown>;
}

/** A schema whose references to the shared files lead to definitions of its own. */
const read = (name: string): Schema =>
  JSON.parse(
    readFileSync(`${folder}/${name}.schema.json`, 'utf8').replaceAll(/"[./]+(parts|times)\.schema\.json#/g, '"#'),
  ) as Schema;

/** The names of the definitions that a part of a schema needs. */
function needed(part: unknown, all: Record<string, unknown>, known = new Set<string>()): Set<string> {
  for (const [, name = ''] of JSON.stringify(part).matchAll(/"#\/\$defs\/(\w+)/g))
    if (!known.has(name)) needed(all[name], all, known.add(name));
  return known;
}

/** A published schema, `helplines` or `municipality`, with the definitions that it needs. */
export function publishedSchema(name: string): Schema {
  const { $defs = {}, ...schema } = read(`published/${name}`);
  const all = { ...$defs, ...read('parts').$defs, ...read('published/times').$defs };
  const names = needed(schema, all);
  return { ...schema, $defs: Object.fromEntries(Object.entries(all).filter(([each]) => names.has(each))) };
}
