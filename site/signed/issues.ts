// The issues of signed facts in the project: signed/issues.json, which `hamn data sign` and `hamn data update` write.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentOf, isSignedFile, type SignedFile } from '../../widgets/signed/issue.ts';
import { project } from '../project.ts';

/** The path of a signed file in the project: of helplines, or of a municipality's contacts. */
export const signedPath = (code?: string): string =>
  join(project.signed, code ? `municipalities/${code}.signed.json` : 'helplines.signed.json');

/** A signed file of the project; `undefined` without one. */
export function readSigned(code?: string): SignedFile | undefined {
  const path = signedPath(code);
  const file: unknown = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
  return isSignedFile(file) ? file : undefined;
}

/** The number of the issue in the project. 0: there is none. */
export function issueNumber(): number {
  const file = readSigned();
  return file ? Number(contentOf(file).version) : 0;
}
