// Keys and signed files as stewards make them, for tests of signed facts.
import { execFile } from 'node:child_process';
import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';
import { resolve } from 'node:path';
import { idOf, pointOf } from '../../site/signed/keys.ts';
import { publishHelplines } from '../../widgets/data/index.ts';
import { signedBytes } from '../../widgets/signed/signatures.ts';
import type { SignedFile } from '../../widgets/signed/issue.ts';
import { programArgs } from './site-copy.ts';

/** A key of a steward. */
export interface Steward {
  key: KeyObject;
  /** The public half. */
  point: string;
  id: string;
}

export function steward(): Steward {
  const { privateKey: key } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const point = pointOf(key);
  return { key, point, id: idOf(point) };
}

/** A time in so many days, as an issue has it. */
export const inDays = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().replace(/\.\d+Z$/, 'Z');

/** Helplines as an issue has them, with changes. */
export const helplinesIssue = (changes: object = {}): object => ({
  ...{ type: 'helplines', spec: 1, version: 2, issued: inDays(0), expires: inDays(90) },
  ...publishHelplines(),
  ...changes,
});

/** A key's signature of a text. */
export const signatureOf = (signed: string, { key }: Steward): string =>
  sign('sha256', signedBytes(signed), { key, dsaEncoding: 'ieee-p1363' }).toString('base64');

/** A signed file. */
export function signedBy(content: object, ...stewards: Steward[]): SignedFile {
  const signed = JSON.stringify(content);
  return { signatures: Object.fromEntries(stewards.map((each) => [each.id, signatureOf(signed, each)])), signed };
}

/** What a program said, and its exit code. */
export interface Said {
  status: number;
  stdout: string;
  stderr: string;
}

/** Runs hamn in a folder, while a server of the test can answer it. */
export async function hamnIn(cwd: string, ...args: string[]): Promise<Said> {
  try {
    const { stdout, stderr } = await promisify(execFile)(
      process.execPath,
      programArgs(resolve('cli/hamn.ts'), ...args, '--language', 'en'),
      { cwd },
    );
    return { status: 0, stdout, stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as Said & { code: number };
    return { status: code, stdout, stderr };
  }
}
