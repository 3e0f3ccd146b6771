// hamn data sign: two people sign what the project publishes. The first signature makes a pending issue in `signed/pending/`. The
// second is of the same bytes, and moves the issue to `signed/`, from where it is published.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { confirm } from '@clack/prompts';
import { problemsInFolders } from '../../site/check/folder.ts';
import { newestFacts } from '../../site/facts/helplines.ts';
import { inOwnHelplines } from '../../site/facts/own-helplines.ts';
import { inContacts } from '../../site/owner/contacts.check.ts';
import { project } from '../../site/project.ts';
import { factsOf } from '../../site/signed/differences.ts';
import { factsToSign } from '../../site/signed/facts.ts';
import {
  keepOnly,
  readEntries,
  readIssue,
  writeIssue,
  type Entry,
  type SignedFiles,
} from '../../site/signed/issue-files.ts';
import type { Unknown } from '../../widgets/shared/is-object.ts';
import { languageFor } from '../language.ts';
import { Refusal } from '../refusal.ts';
import { isTerminal } from '../terminal.ts';
import { words as inLanguages, type Words } from '../words/words.ts';
import { daysFor, period, refuseOtherDays } from './days.ts';
import {
  daysIn,
  daysLeft,
  entriesOf,
  factsIn,
  isComplete,
  isSame,
  issueOf,
  lifetime,
  nextIssue,
  refuseUnusable,
  signedWith,
} from './issue.ts';
import { isOnePerson } from './one-person.ts';
import { openKeys, type Keys } from './open-keys.ts';
import { linesOf, summaryOf, toCallIn, type Facts, type FileChanges } from './summary.ts';

/** The options of the command. */
export interface SignOptions {
  keys: readonly string[];
  /** The files of the passphrases, in the order of the keys. */
  passphraseFiles: readonly string[];
  called: readonly string[];
  /** Whether to sign without a question. */
  isAgreed: boolean;
}

/** What each signature needs. */
interface Situation {
  /** The facts that the project publishes now. */
  facts: Facts;
  last: SignedFiles;
  /** What they change. */
  summary: readonly FileChanges[];
  keys: Keys;
  options: SignOptions;
  words: Words;
}

const pendingFolder = join(project.signed, 'pending');

/** Refuses to sign while something is wrong in the files of facts: a mistake there changes nothing, and would look like a change. */
function refuseMistakes(): void {
  const problems = [
    ...problemsInFolders(),
    ...inOwnHelplines(newestFacts()).problems,
    ...inContacts(project.contacts, { isShown: () => true, output: project.output }).problems,
  ];
  if (problems.length) throw new Refusal(problems.join('\n'));
}

/** The facts that the project publishes now. */
function currentFacts(words: Words): Facts {
  refuseMistakes();
  try {
    return new Map(
      [...factsToSign()].map(([path, facts]) => [path, factsOf(JSON.parse(JSON.stringify(facts)) as Unknown)]),
    );
  } catch {
    throw new Refusal(words.data.unreadable);
  }
}

async function isConfirmed(message: string, { isAgreed }: SignOptions, words: Words): Promise<boolean> {
  if (isAgreed) return true;
  if (!isTerminal()) throw new Refusal(words.data.notAgreed);
  const answer = await confirm({
    message,
    active: words.upgrade.yes,
    inactive: words.upgrade.no,
    initialValue: false,
  });
  if (answer === true) return true;
  console.log(words.data.cancelled);
  return false;
}

/** Moves a complete issue to where it is published. */
function publish(files: SignedFiles, words: Words): void {
  writeIssue(project.signed, files, readEntries(pendingFolder));
  keepOnly(project.signed, files);
  rmSync(pendingFolder, { recursive: true });
  console.log(words.data.complete(issueOf(files)?.version ?? 0, project.signed));
}

/** Keeps the signatures, and publishes the issue if they are enough. */
async function keep(files: SignedFiles, entries: readonly Entry[], words: Words): Promise<void> {
  writeIssue(pendingFolder, files, entries);
  if (await isComplete(files)) publish(files, words);
  else console.log(words.data.pending(issueOf(files)?.version ?? 0, pendingFolder));
}

/** The second person signs the bytes that the first one signed. */
async function signPending(pending: SignedFiles, { summary, keys, options, words }: Situation): Promise<number> {
  for (const file of pending.values())
    for (const id of keys.keys()) if (file.signatures[id]) throw new Refusal(words.data.signedBefore(id));
  refuseOtherDays(options.called, daysIn(pending), words);
  await refuseUnusable(pending, words);
  const { version = 0, issued = '' } = issueOf(pending) ?? {};
  console.log(words.data.second(version, issued));
  for (const line of linesOf(summary, daysIn(pending), words)) console.log(line);
  if (isOnePerson(keys, pendingFolder)) console.error(words.data.onePerson);
  if (!(await isConfirmed(words.data.askSecond, options, words))) return 1;
  await keep(signedWith(pending, keys), readEntries(pendingFolder), words);
  return 0;
}

/** The first person signs a new issue. */
async function signNew({ facts, last, summary, keys, options, words }: Situation): Promise<number> {
  const issue = issueOf(last);
  for (const line of linesOf(summary, {}, words)) console.log(line);
  if (!summary.length && issue)
    console.log((await isComplete(last)) ? words.data.unchanged(daysLeft(issue)) : words.data.newKeys);
  const toCall = summary.flatMap((file) => toCallIn(file, words));
  const days = await daysFor(toCall, options.called, period(issue?.issued, new Date()), words);
  const files = nextIssue(facts, summary, days, Date.now(), words);
  await refuseUnusable(files, words);
  if (isOnePerson(keys)) console.error(words.data.onePerson);
  const question = summary.length ? words.data.askFirst : words.data.askRenew(lifetime);
  if (!(await isConfirmed(question, options, words))) return 1;
  // Whoever reads the list of issues reads the project's language.
  const entries = entriesOf(files, summary, days, inLanguages[languageFor([], project.settings, {})]);
  rmSync(pendingFolder, { recursive: true, force: true });
  await keep(signedWith(files, keys), entries, words);
  return 0;
}

export async function sign(options: SignOptions, words: Words): Promise<number> {
  const keys = await openKeys(options.keys, options.passphraseFiles, words);
  const [last, pending, facts] = [readIssue(project.signed), readIssue(pendingFolder), currentFacts(words)];
  // The program may have ended before it had moved all files.
  if (await isComplete(pending)) {
    publish(pending, words);
    return 0;
  }
  const summary = summaryOf(factsIn(last), facts);
  const situation = { facts, last, summary, keys, options, words };
  const time = Date.parse(issueOf(pending)?.issued ?? '');
  if (pending.size && time && isSame(pending, nextIssue(facts, summary, daysIn(pending), time, words)))
    return signPending(pending, situation);
  if (pending.size) console.log(words.data.replaced);
  return signNew(situation);
}
