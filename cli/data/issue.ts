// An issue of signed facts: how it is made, signed, and known to be complete.
import { sign as signature } from 'node:crypto';
import { project } from '../../site/project.ts';
import { checksOf } from '../../site/signed/checks.ts';
import { factsOf } from '../../site/signed/differences.ts';
import { typeOf } from '../../site/signed/paths.ts';
import { contentIn, hashOf, versionIn, type Entry, type SignedFiles } from '../../site/signed/issue-files.ts';
import { projectTrust } from '../../site/signed/trust.ts';
import { limits } from '../../widgets/signed/facts-reader.ts';
import { contentOf, type Issue, type SignedFile } from '../../widgets/signed/issue.ts';
import { signedBytes, signersOf } from '../../widgets/signed/signatures.ts';
import { needed } from '../../widgets/signed/trust.ts';
import { Refusal } from '../refusal.ts';
import type { Words } from '../words/words.ts';
import type { Days } from './days.ts';
import type { Keys } from './open-keys.ts';
import { changesIn, toCallIn, type Facts, type FileChanges } from './summary.ts';

/** The days for which an issue counts. */
export const lifetime = 90;

const dayLength = 86_400_000;

const inSeconds = (time: number): string => new Date(time).toISOString().replace(/\.\d+Z$/, 'Z');

/** The days until an issue expires. */
export const daysLeft = ({ expires }: Issue): number => Math.floor((Date.parse(expires) - Date.now()) / dayLength);

/** What all files of an issue say of it. */
export const issueOf = (files: SignedFiles): Issue | undefined => [...files.values()].map(contentIn)[0];

export const factsIn = (files: SignedFiles): Facts =>
  new Map([...files].map(([path, file]) => [path, factsOf(contentIn(file))]));

/** The days that are signed with the changed numbers. */
export const daysIn = (files: SignedFiles): Days =>
  Object.assign({}, ...[...files.values()].map((file) => contentIn(file).called as Days | undefined)) as Days;

/** The next issue, without signatures. The same facts, days and time give the same bytes. */
export function nextIssue(
  facts: Facts,
  summary: readonly FileChanges[],
  days: Days,
  time: number,
  words: Words,
): SignedFiles {
  const issue = {
    spec: 1,
    version: versionIn(project.signed) + 1,
    issued: inSeconds(time),
    expires: inSeconds(time + lifetime * dayLength),
  };
  const contentFor = (path: string): object => {
    const toCall = summary.filter((file) => file.path === path).flatMap((file) => toCallIn(file, words));
    const called = Object.fromEntries(toCall.map(({ key }) => [key, days[key] ?? null]));
    return { type: typeOf(path), ...issue, ...(toCall.length && { called }), ...facts.get(path) };
  };
  return new Map(
    [...facts.keys()].map((path): [string, SignedFile] => [
      path,
      { signatures: {}, signed: JSON.stringify(contentFor(path)) },
    ]),
  );
}

/** Whether two issues have the same bytes to sign. */
export const isSame = (one: SignedFiles, other: SignedFiles): boolean =>
  one.size === other.size && [...one].every(([path, { signed }]) => other.get(path)?.signed === signed);

/** Refuses an issue that no browser would take, whoever signs it. */
export async function refuseUnusable(files: SignedFiles, words: Words): Promise<void> {
  const roomForSignatures = 1000;
  for (const [path, file] of files) {
    const about = { type: typeOf(path), trust: projectTrust(), isOwn: true, now: new Date() };
    const checks = await checksOf({ file, content: contentOf(file), ...about });
    const failed = Object.entries(checks).filter(([, holds]) => !holds);
    if (failed.length) throw new Refusal(words.data.unusable(path, failed.map(([name]) => name).join(', ')));
    if (JSON.stringify(file).length > limits.size - roomForSignatures) throw new Refusal(words.data.tooLarge(path));
  }
}

/** Adds the signatures of keys. */
export const signedWith = (files: SignedFiles, keys: Keys): SignedFiles =>
  new Map(
    [...files].map(([path, { signatures, signed }]) => {
      const all = { ...signatures };
      for (const [id, key] of keys)
        all[id] = signature('sha256', signedBytes(signed), { key, dsaEncoding: 'ieee-p1363' }).toString('base64');
      return [path, { signatures: all, signed }];
    }),
  );

/** Whether enough people have signed each file. */
export async function isComplete(files: SignedFiles): Promise<boolean> {
  const signers = await Promise.all([...files.values()].map((file) => signersOf(file, projectTrust())));
  return files.size > 0 && signers.every((each) => each.length >= needed);
}

/** What the list of issues says of an issue. */
export const entriesOf = (files: SignedFiles, summary: readonly FileChanges[], days: Days, words: Words): Entry[] =>
  [...files].map(([path, file]) => {
    const { version, issued } = contentIn(file);
    const changes = summary.filter((each) => each.path === path).flatMap((each) => changesIn(each, days, words));
    return { file: path, version, issued, sha256: hashOf(file), changes };
  });
