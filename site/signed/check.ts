// Checks the signed facts of the project before a build uses them: the same steps as in a browser, but for a past `expires`, which only
// takes the hours away.
import { existsSync, readdirSync } from 'node:fs';
import { say } from '../../widgets/check/say.ts';
import type { Found } from '../../widgets/check/wording.ts';
import { municipalitySteps } from '../../widgets/contact-block/remote-data.ts';
import { helplinesSteps } from '../../widgets/hotline-card/remote-data.ts';
import { contentOf } from '../../widgets/signed/issue.ts';
import { beforeFacts, type Given, type Step } from '../../widgets/signed/steps.ts';
import { signedFolder, readSigned, signedPath } from './issues.ts';
import { byId } from './keys.ts';

const day = 86_400_000;

/** Days before the end at which the owner hears of it. */
const soon = 21;

/** The codes of the municipalities with a signed file; `undefined` for the helplines. */
function* signedFiles(): Generator<string | undefined> {
  if (existsSync(signedPath())) yield undefined;
  const folder = signedFolder();
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder).sort()) {
    const code = /^(\d{4})\.signed\.json$/.exec(name)?.[1];
    if (code) yield code;
  }
}

async function inFile(code: string | undefined, keys: readonly string[], now: Date): Promise<Found> {
  const path = signedPath(code);
  const file = readSigned(code);
  if (!file)
    return { problems: [say`${path}: is no signed file; expected one as hamn data sign writes it`], notes: [] };
  const content = contentOf(file);
  const steps: Record<string, Step> = { ...beforeFacts, ...(code ? municipalitySteps : helplinesSteps) };
  const type = code ? 'municipality' : 'helplines';
  const given: Given = { file, content, type, trust: { version: 0, keys: byId(keys) }, isOwn: false, now };
  for (const [name, holds] of Object.entries(steps)) {
    if (name === 'expires' || (await holds(given))) continue;
    return {
      problems: [
        name === 'signatures'
          ? say`${path}: has not two signatures of keys in hamn.yaml; a second person runs npx hamn data sign`
          : say`${path}: is not right: ${name}; npx hamn data verify ${path} says more`,
      ],
      notes: [],
    };
  }
  const left = Math.floor((Date.parse(String(content.expires)) - now.valueOf()) / day);
  if (left >= soon) return { problems: [], notes: [] };
  return {
    problems: [],
    notes: [
      left < 0
        ? say`${path}: is past its day, so pasted cards say nothing of opening hours; npx hamn data sign makes a new issue`
        : say`${path}: is good for ${left} days more; npx hamn data sign makes a new issue`,
    ],
  };
}

/**
 * The problems and notes in the signed facts of the project.
 *
 * @param keys - The public keys in the settings.
 */
export async function inSigned(keys: readonly string[], now = new Date()): Promise<Found> {
  const found: Found = { problems: [], notes: [] };
  for (const code of signedFiles()) {
    const { problems, notes } = await inFile(code, keys, now);
    found.problems.push(...problems);
    found.notes.push(...notes);
  }
  // The files of an issue expire together: one note is enough.
  return { ...found, notes: found.notes.slice(0, 1) };
}
