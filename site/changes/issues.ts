// The issues of signed facts in the project's signed/issues.json, which `hamn data sign` writes.
import { existsSync } from 'node:fs';
import { z } from 'zod';
import { readJson } from '../../widgets/check/json-file.ts';
import { say } from '../../widgets/check/say.ts';
import { inLine } from '../../widgets/check/words.ts';
import { inSentence, issuesIn, nameOf } from '../owner/issues.ts';
import { project } from '../project.ts';

const file = say`expected the name of a file such as helplines.signed.json`;
const version = say`expected a whole number above 0`;
const issued = say`expected a day or a time such as 2026-12-01T09:00:00Z`;
const sha256 = say`expected the 64 characters of a SHA-256`;
const changes = say`expected a list of texts`;

const schema = z.array(
  z.object({
    file: z.string({ error: file }).regex(/^[\w./-]+\.json$/, { error: file }),
    version: z.int({ error: version }).min(1, { error: version }),
    issued: z.union([z.iso.date(), z.iso.datetime({ offset: true })], { error: issued }),
    sha256: z.string({ error: sha256 }).regex(/^[0-9a-f]{64}$/, { error: sha256 }),
    changes: z.array(z.string({ error: changes }), { error: changes }),
  }),
  { error: say`expected a list of issues` },
);

/** An issue of signed facts. */
export type SignedIssue = z.infer<typeof schema>[number];

/** Issues whose file has the same version as an earlier one. */
const repeated = (issues: readonly SignedIssue[]): number[] =>
  issues.flatMap((issue, i) =>
    issues.findIndex((each) => each.file === issue.file && each.version === issue.version) < i ? [i] : [],
  );

/** The problems in the file, one sentence each. None without the file. */
export function problemsInIssues(name = project.issues): string[] {
  if (!existsSync(name)) return [];
  const read = readJson(name);
  if (typeof read === 'string') return [read];
  const found = issuesIn(schema, read.value).map(
    (issue) =>
      `${name}: ${inSentence(nameOf(issue.path), issue)}${inLine(read.lineAt(issue.path as (string | number)[]))}`,
  );
  if (found.length) return found;
  return repeated(schema.parse(read.value)).map(
    (i) =>
      `${name}: ${nameOf([i])}: ${say`version is there twice; expected one more than in the last issue`}${inLine(read.lineAt([i, 'version']))}`,
  );
}

/** The issues, the newest first. None without the file. */
export function readIssues(name = project.issues): SignedIssue[] {
  const read = existsSync(name) ? readJson(name) : '';
  if (typeof read === 'string') return [];
  return schema.parse(read.value).sort((a, b) => Date.parse(b.issued) - Date.parse(a.issued) || b.version - a.version);
}
