// The schemas of the owner's files as JSON Schema, for editors. Draft 7: the language server of YAML that VS Code and other
// editors use has read it from its first version on, 2020-12 only since 2025.
import { z } from 'zod';
import { ambassadorsSchema } from '../ambassadors/ambassadors.schema.ts';
import { helplinesSchema } from '../facts/helplines.schema.ts';
import { pageSchema } from '../check/page.schema.ts';
import { planSchema } from '../plan/plan.schema.ts';
import { contactsSchema } from './contacts.schema.ts';
import { hamnSchema } from './hamn.schema.ts';
import type { JsonSchema } from './schema.ts';

/** The schema of each file by its name. A text is only required in Swedish: the site may have no other language. */
const schemas: Record<string, z.ZodType> = {
  hamn: hamnSchema(),
  ambassadors: ambassadorsSchema,
  plan: planSchema(['sv']),
  contacts: contactsSchema,
  helplines: helplinesSchema,
  page: pageSchema,
};

function jsonSchema(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, {
    target: 'draft-07',
    // What the owner writes, before numbers are made texts.
    io: 'input',
    unrepresentable: 'any',
    override: ({ jsonSchema: made }) => {
      // An editor says in Swedish what is expected.
      for (const each of [made, ...(made.anyOf ?? [])])
        if (typeof each === 'object' && made.description && (each.pattern ?? each.format))
          each.patternErrorMessage = made.description;
      if (made.maximum === Number.MAX_SAFE_INTEGER) Reflect.deleteProperty(made, 'maximum');
    },
  });
}

/** The JSON Schemas by the name of the file. */
export const jsonSchemas = (): Record<string, JsonSchema> =>
  Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, jsonSchema(schema)]));
