// Checks a file of facts against its schema, with messages that name the expected value.
import { readFileSync, readdirSync } from 'node:fs';
import Ajv2020, { type DefinedError } from 'ajv/dist/2020.js';
import { isDate } from '../data/check.ts';
import type { Path } from './json-file.ts';
import { shown, unknown } from './words.ts';
import { say } from './say.ts';

/** A problem and its place. */
export type Problem = readonly [path: Path, problem: string];

export const folder = 'widgets/facts';
const ending = '.schema.json';

const ajv = new Ajv2020({
  allErrors: true,
  verbose: true,
  allowUnionTypes: true,
  strictRequired: false,
  strictTypes: false,
  formats: { date: isDate },
});
for (const name of readdirSync(folder).filter((each) => each.endsWith(ending)))
  ajv.addSchema(JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as object, name);

/** The fields that a schema knows, its references included. */
function fieldsOf(schema: unknown, base: string): string[] {
  const { properties = {}, $ref } = schema as { properties?: object; $ref?: string };
  const referred = $ref && ajv.getSchema(new URL($ref, `file:///${base}`).href.slice('file:///'.length))?.schema;
  return [...Object.keys(properties), ...(referred ? fieldsOf(referred, base) : [])];
}

const typed: Record<string, string> = {
  string: say`a text`,
  boolean: say`true or false`,
  integer: say`a whole number`,
  array: say`a list`,
  object: say`an object`,
  'string,array': say`a text or a list of texts`,
  'string,object': say`a service, or the id of one`,
};

/** The field of an error, unless it is the value itself, and the problem. */
function describe(error: DefinedError, name: string): [field: string[], problem: string] | undefined {
  const { data, parentSchema } = error as { data: unknown; parentSchema: { description?: string } };
  const found = (expected: string): [string[], string] => [[], say`${shown(data)}; expected ${expected}`];
  switch (error.keyword) {
    case 'required':
      return [[error.params.missingProperty], say`missing`];
    case 'additionalProperties':
      return [[], unknown(error.params.additionalProperty, fieldsOf(parentSchema, name))];
    case 'unevaluatedProperties':
      return [[], unknown(error.params.unevaluatedProperty, fieldsOf(parentSchema, name))];
    case 'type':
      return found(typed[String(error.params.type)] ?? String(error.params.type));
    case 'enum':
      return found(say`one of ${error.params.allowedValues.join(', ')}`);
    case 'pattern':
    case 'format':
      return found(parentSchema.description ?? say`what fits ${JSON.stringify(error.schema)}`);
    case 'minItems':
    case 'minLength':
      return found(say`at least one`);
    case 'if':
      return undefined;
    default:
      return [[], error.message ?? error.keyword];
  }
}

const pathOf = (pointer: string): (string | number)[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((step) => (/^\d{1,3}$/.test(step) ? Number(step) : step));

/** All differences between a value and its schema, one for each place. */
export function problemsInShape(value: unknown, schema: string): Problem[] {
  const name = `${schema}${ending}`;
  const validate = ajv.getSchema(name);
  if (!validate) throw new Error(say`${`${folder}/${name}`}: missing`);
  if (validate(value)) return [];
  const problems = (validate.errors as DefinedError[]).flatMap((error): Problem[] => {
    const [field, problem] = describe(error, name) ?? [];
    return field && problem ? [[[...pathOf(error.instancePath), ...field], problem]] : [];
  });
  const isFirst = ([path]: Problem, index: number): boolean =>
    problems.findIndex(([other]) => other.join('/') === path.join('/')) === index;
  return problems.filter(isFirst);
}
