// The owner's files that the editor shows, each with its schema.
import { jsonSchemas } from '../owner/json-schema.ts';
import type { Schema } from './schema.ts';

/** A file of the owner. */
export interface EditedFile {
  name: string;
  label: string;
  /** Its path in the project. */
  file: string;
  schema: Schema;
}

const schemas = jsonSchemas() as Record<string, Schema>;
const schemaOf = (name: string): Schema => schemas[name] ?? {};

/** The settings that an editor changes without help. The others stay in the file as they are. */
const harmless = ['title', 'description', 'contact', 'links'];

function only(schema: Schema, names: readonly string[]): Schema {
  const { properties = {}, required = [] } = schema;
  return {
    ...schema,
    properties: Object.fromEntries(Object.entries(properties).filter(([name]) => names.includes(name))),
    required: required.filter((name) => names.includes(name)),
  };
}

export const files: EditedFile[] = [
  {
    name: 'ambassadors',
    label: 'Ambassadörer',
    file: 'ambassadors.yaml',
    // A form has a name for each of its fields.
    schema: { type: 'object', properties: { people: schemaOf('ambassadors') } },
  },
  { name: 'plan', label: 'Handlingsplanen', file: 'plan.yaml', schema: schemaOf('plan') },
  { name: 'contacts', label: 'Kommunernas nummer', file: 'contacts.yaml', schema: schemaOf('contacts') },
  { name: 'settings', label: 'Om webbplatsen', file: 'hamn.yaml', schema: only(schemaOf('hamn'), harmless) },
];

export const page = schemaOf('page');
