// The owner's files that the editor shows, each with its schema.
import { z } from 'zod';
import { ambassadorsSchema } from '../ambassadors/ambassadors.schema.ts';
import { pageSchema } from '../check/page.schema.ts';
import { contactsSchema } from '../owner/contacts.schema.ts';
import { hamnSchema } from '../owner/hamn.schema.ts';
import { planSchema } from '../plan/plan.schema.ts';
import type { Schema } from './schema.ts';

/** A file of the owner. */
export interface EditedFile {
  name: string;
  label: string;
  /** Its path in the project. */
  file: string;
  schema: Schema;
}

const schemaOf = (schema: z.ZodType): Schema =>
  z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Schema;

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
    schema: { type: 'object', properties: { people: schemaOf(ambassadorsSchema) } },
  },
  { name: 'plan', label: 'Handlingsplanen', file: 'plan.yaml', schema: schemaOf(planSchema()) },
  { name: 'contacts', label: 'Kommunernas nummer', file: 'contacts.yaml', schema: schemaOf(contactsSchema) },
  { name: 'settings', label: 'Om webbplatsen', file: 'hamn.yaml', schema: only(schemaOf(hamnSchema()), harmless) },
];

export const page = schemaOf(pageSchema);
