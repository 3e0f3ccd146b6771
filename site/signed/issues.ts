// The issues of signed facts in the project: signed/issues.json, which `hamn data sign` and `hamn data update` write.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentOf, isSignedFile, type SignedFile } from '../../widgets/signed/issue.ts';
import { isObject } from '../../widgets/shared/is-object.ts';
import { project } from '../project.ts';

/** The folder of the municipalities' signed files. */
export const signedFolder = (): string => join(project.signed, 'municipalities');

/** The path of a signed file in the project: of helplines, or of a municipality's contacts. */
export const signedPath = (code?: string): string =>
  code ? join(signedFolder(), `${code}.signed.json`) : join(project.signed, 'helplines.signed.json');

/** A signed file of the project; `undefined` without one, or when it cannot be read: `check.ts` reports that. */
export function readSigned(code?: string): SignedFile | undefined {
  try {
    const file: unknown = JSON.parse(readFileSync(signedPath(code), 'utf8'));
    return isSignedFile(file) && isObject(contentOf(file)) ? file : undefined;
  } catch {
    return undefined;
  }
}

/** The number of the issue in the project. 0: there is none. */
export function issueNumber(): number {
  const file = readSigned();
  return file ? Number(contentOf(file).version) : 0;
}
