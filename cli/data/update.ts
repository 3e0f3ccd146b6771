// hamn data update: takes a newer issue from where others publish it, if a browser of another origin would.
import metadata from '../../site/metadata.ts';
import { isInArea } from '../../site/municipalities/area.ts';
import { hasContacts } from '../../site/municipalities/published.ts';
import { project } from '../../site/project.ts';
import { checksOf, givenIn } from '../../site/signed/checks.ts';
import { codeIn, helplinesPath, municipalityPath, typeOf } from '../../site/signed/paths.ts';
import { fetchSigned, isFetchable, Unreachable } from '../../site/signed/fetched.ts';
import { contentIn, hashOf, readIssue, writeIssue, type SignedFiles } from '../../site/signed/issue-files.ts';
import { hasKeys, projectTrust } from '../../site/signed/trust.ts';
import { municipalities } from '../../widgets/data/index.ts';
import type { SignedFile } from '../../widgets/signed/issue.ts';
import { languageFor } from '../language.ts';
import { Refusal } from '../refusal.ts';
import { words as inLanguages, type Words } from '../words/words.ts';
import { daysIn, entriesOf, factsIn, issueOf } from './issue.ts';
import { linesOf, summaryOf } from './summary.ts';

/** An issue that a browser would not take, or that contradicts the one that the project has. */
class NotTaken extends Error {}

/** A file of the issue; nothing where the server has none. */
async function fetchFile(base: URL, path: string, words: Words): Promise<SignedFile | undefined> {
  const address = path === helplinesPath ? base : new URL(path, base);
  const { status, text } = await fetchSigned(address);
  if (status === 404 && path !== helplinesPath) return undefined;
  if (status < 200 || status > 299) throw new Unreachable(words.data.status(address.href, status));
  if (text === undefined) throw new NotTaken(`${address.href}: ${words.data.checks.size}`);
  const given = givenIn(text, typeOf(path), projectTrust());
  if (!given) throw new NotTaken(`${address.href}: ${words.data.checks.form}`);
  const failed = Object.entries(await checksOf(given)).find(([, holds]) => !holds);
  if (failed)
    throw new NotTaken(
      `${address.href}: ${words.data.checks[failed[0] as keyof Awaited<ReturnType<typeof checksOf>>](given)}`,
    );
  const code = codeIn(path);
  if (code && given.content.code !== code) throw new NotTaken(words.data.otherMunicipality(address.href, code));
  return given.file;
}

/** The municipalities that the site shows, or has contacts of. */
const shownCodes = (): string[] =>
  municipalities.filter((each) => isInArea(each, metadata) || hasContacts(each.code)).map(({ code }) => code);

/** Fetches every file, one at a time, as a guest does. All are of one issue. */
async function fetchIssue(base: URL, words: Words): Promise<SignedFiles> {
  const files = new Map<string, SignedFile>();
  for (const path of [helplinesPath, ...shownCodes().map(municipalityPath)]) {
    const file = await fetchFile(base, path, words);
    if (file) files.set(path, file);
    const { version } = issueOf(files) ?? {};
    if (file && contentIn(file).version !== version) throw new NotTaken(words.data.mixed(base.href));
  }
  return files;
}

/** Writes a newer issue, and says what it changes. */
function take(files: SignedFiles, words: Words): void {
  const last = readIssue(project.signed);
  // A server may leave out a municipality. What was signed of it stays.
  const kept = new Map([...last, ...files]);
  const summary = summaryOf(factsIn(last), factsIn(kept));
  const days = daysIn(files);
  for (const line of linesOf(summary, days, words)) console.log(line);
  const entries = entriesOf(files, summary, days, inLanguages[languageFor([], project.settings)]);
  writeIssue(project.signed, files, entries);
  console.log(words.data.updated(issueOf(files)?.version ?? 0, project.signed));
}

/** Whether the project has another file of the same issue: then two issues have one number. */
function contradicts(files: SignedFiles): boolean {
  const last = readIssue(project.signed);
  return [...files].some(([path, file]) => {
    const own = last.get(path);
    return own && contentIn(own).version === contentIn(file).version && hashOf(own) !== hashOf(file);
  });
}

/**
 * @param address - Where the helplines are. Without it, `dataFrom` of the settings.
 * @param isQuiet - Whether to say nothing when nothing is newer.
 */
export async function update(address: string | undefined, isQuiet: boolean, words: Words): Promise<number> {
  const from = address ?? metadata.dataFrom;
  if (!from) throw new Refusal(words.data.noAddress(project.settings));
  if (!isFetchable(from)) throw new Refusal(words.data.notSecure(from));
  if (!hasKeys()) throw new Refusal(words.data.noKeys(project.settings));
  try {
    const { version } = projectTrust();
    const files = await fetchIssue(new URL(from), words);
    if (contradicts(files)) throw new NotTaken(words.data.contradicts(from));
    if ((issueOf(files)?.version ?? 0) > version) take(files, words);
    else if (!isQuiet) console.log(words.data.nothingNewer(version));
    return 0;
  } catch (error) {
    if (error instanceof NotTaken) console.error(words.data.refused(error.message));
    else if (error instanceof Unreachable)
      console.error(words.data.notLooked(from, words.data.unreachable[error.message] ?? error.message));
    else throw error;
    return error instanceof NotTaken ? 1 : 2;
  }
}
