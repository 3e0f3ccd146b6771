// Checks the signed facts of the project before a build uses them: the same steps as in a browser, but for a past `expires`, which only
// takes the hours away.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { say } from '../../widgets/check/say.ts';
import type { Found } from '../../widgets/check/wording.ts';
import { project } from '../project.ts';
import { checksOf, givenIn } from './checks.ts';
import { pathsIn } from './issue-files.ts';
import { byId } from './keys.ts';
import { typeOf } from './paths.ts';

const day = 86_400_000;

/** Days before the end at which the owner hears of it. */
const soon = 21;

/** The note on the day until which an issue is good; none while it is far. */
function noteOn(path: string, expires: unknown, now: Date): string[] {
  const left = Math.floor((Date.parse(String(expires)) - now.valueOf()) / day);
  if (left >= soon) return [];
  return !(left >= 0)
    ? [
        say`${path}: is past its day, so pasted cards say nothing of opening hours; npx hamn data sign makes a new issue`,
      ]
    : [say`${path}: is good for ${left} days more; npx hamn data sign makes a new issue`];
}

async function inFile(name: string, keys: readonly string[], now: Date): Promise<Found> {
  const path = join(project.signed, name);
  const given = givenIn(readFileSync(path, 'utf8'), typeOf(name), { version: 0, keys: byId(keys) }, now);
  if (!given)
    return { problems: [say`${path}: is no signed file; expected one as hamn data sign writes it`], notes: [] };
  const checks = { ...(await checksOf(given)), expires: true };
  const [failed] = Object.entries(checks).find(([, holds]) => !holds) ?? [];
  if (!failed) return { problems: [], notes: noteOn(path, given.content.expires, now) };
  const problem =
    failed === 'signatures'
      ? say`${path}: has not two signatures of keys in hamn.yaml; a second person runs npx hamn data sign`
      : say`${path}: is not right: ${failed}; npx hamn data verify ${path} says more`;
  return { problems: [problem], notes: [] };
}

/**
 * The problems and notes in the signed facts of the project.
 *
 * @param keys - The public keys in the settings.
 */
export async function inSigned(keys: readonly string[], now = new Date()): Promise<Found> {
  const found = await Promise.all(pathsIn(project.signed).map((path) => inFile(path, keys, now)));
  // The files of an issue expire together: one note is enough.
  return {
    problems: found.flatMap(({ problems }) => problems),
    notes: found.flatMap(({ notes }) => notes).slice(0, 1),
  };
}
