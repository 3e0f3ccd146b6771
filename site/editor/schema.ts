/** The parts of a JSON Schema that the editor reads. */
export interface Schema {
  type?: string | string[];
  description?: string;
  format?: string;
  pattern?: string;
  enum?: string[];
  const?: unknown;
  default?: unknown;
  minimum?: number;
  minItems?: number;
  anyOf?: Schema[];
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  /** The entries of a map whose keys the owner chooses, such as municipalities under their codes. */
  additionalProperties?: Schema | boolean;
}

export const isText = ({ type, anyOf, properties }: Schema): boolean =>
  !properties && !anyOf && [type].flat().includes('string');

/** The schema of the entries under keys that the owner chooses; `undefined` for an object with known keys. */
export const entryOf = ({ additionalProperties }: Schema): Schema | undefined =>
  typeof additionalProperties === 'object' && Object.keys(additionalProperties).length
    ? additionalProperties
    : undefined;

/** The choices of a value, without an empty text, which means the same as no entry. */
const choicesOf = ({ anyOf }: Schema): Schema[] => anyOf?.filter((each) => each.const !== '') ?? [];

/** The text or the object of a value that can be either: a name, or a name in each language. */
export function eitherOf(schema: Schema): { text: Schema; object: Schema } | undefined {
  const choices = choicesOf(schema);
  const text = choices.find(isText);
  const object = choices.find(({ properties }) => properties);
  return text && object ? { text, object } : undefined;
}

/** The list of a value that can also be one of its entries: `hours`. */
export const listOf = (schema: Schema): Schema | undefined =>
  schema.items ? schema : choicesOf(schema).find(({ items }) => items);

/** A value without what makes it hard to show: one of several kinds of text, or an empty text. */
export function plain(schema: Schema): Schema {
  const [first] = choicesOf(schema);
  return first && !eitherOf(schema) && !listOf(schema) ? { ...schema, ...first, anyOf: undefined } : schema;
}
