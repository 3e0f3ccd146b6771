// publiccode.yml, the project's description of itself for catalogues of public code. Its head lists what is unknown.
import { readFileSync } from 'node:fs';
import { join } from 'node:path/posix';
import { parse } from 'yaml';
import { z } from 'zod';
import { program } from '../project.ts';
import { stop } from '../shared/stop.ts';

const text = z.string().min(1);

/** The entries that the pages show, with the values of the standard, version 0.4. Other entries are ignored. */
const schema = z.object({
  name: text,
  developmentStatus: z.enum(['concept', 'development', 'beta', 'stable', 'obsolete']),
  url: text.optional(),
  legal: z.object({ license: text, mainCopyrightOwner: text }),
  maintenance: z.object({
    type: z.enum(['internal', 'contract', 'community', 'none']),
    contacts: z.array(z.object({ name: text })).default([]),
  }),
});

export type PublicCode = z.infer<typeof schema>;

/** Reads a text with the content of publiccode.yml. Returns problems instead, one sentence each, if it is wrong. */
export function readPublicCode(yaml: string): PublicCode | string[] {
  let file: unknown;
  try {
    file = parse(yaml);
  } catch (error) {
    return [`publiccode.yml: ${(error as Error).message.split('\n')[0]}`];
  }
  const { data, error } = schema.safeParse(file);
  return data ?? error.issues.map(({ path, message }) => `publiccode.yml: ${path.join('.')}: ${message}`);
}

/** Reads publiccode.yml of the project. Ends the build if it is wrong. */
export function publicCode(): PublicCode {
  const read = readPublicCode(readFileSync(join(program.root, 'publiccode.yml'), 'utf8'));
  if (!Array.isArray(read)) return read;
  stop(read);
  throw new Error(read.join('\n'));
}
