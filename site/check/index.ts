// Checks everything that an owner writes, before the build, and reports all problems at once.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { textsIn, type Found } from '../../widgets/check/wording.ts';
import { fieldsOf, inLine } from '../../widgets/check/words.ts';
import { problemsInIssues } from '../changes/issues.ts';
import version from '../generator/version.ts';
import type { Metadata } from '../metadata.ts';
import { isInArea } from '../municipalities/area.ts';
import { inContacts } from '../owner/contacts.check.ts';
import { withDefaults } from '../owner/defaults.ts';
import { problemsInReplacements } from '../owner/replaced.ts';
import { readIfPossible, readOnceFromNow, readYaml, type Written } from '../owner/yaml.ts';
import { forgetCheckedFiles, problemInPhoto } from '../pictures/check.ts';
import { program, project } from '../project.ts';
import { systemInWords } from '../../widgets/check/system-words.ts';
import { stop } from '../shared/stop.ts';
import {
  isNews,
  notesInFolders,
  ownPages,
  pagesInOneLanguage,
  problemsAmongPages,
  problemsInFolders,
  problemsInNames,
  type Read,
} from './folder.ts';
import { notesOnOldNames, problemsInMetadata } from './metadata.ts';
import { nameOf } from '../owner/issues.ts';
import { inPlainText } from './plain.ts';
import { problemsInSyntax } from './own-templates.ts';
import { inOwnPage, problemsInDaysOf } from './page.ts';
import { say } from '../../widgets/check/say.ts';
import { newestFacts } from '../facts/helplines.ts';
import { inOwnHelplines } from '../facts/own-helplines.ts';
import { inSigned } from '../signed/check.ts';

/** The lines of the error that an attempt throws. */
function linesOf(attempt: () => unknown): string[] {
  try {
    attempt();
    return [];
  } catch (error) {
    return (error as Error).message.split('\n');
  }
}

/** Reading ambassadors and plan needs correct settings, so they are checked only then. */
async function problemsInPeopleAndPlan(): Promise<string[]> {
  const { readPeople } = await import('../ambassadors/read.ts');
  const { default: readPlan } = await import('../plan/read.ts');
  const problems = linesOf(readPeople);
  const people = problems.length ? [] : readPeople();
  const { lineOf = () => undefined } = readIfPossible(project.ambassadors);
  for (const [i, { id, portrait }] of people.entries()) {
    const problem = portrait.photo && (await problemInPhoto(portrait.photo));
    const line = inLine(lineOf([i, 'portrait', 'photo']));
    if (problem) problems.push(`${project.ambassadors}: ${id}: portrait.photo: ${problem}${line}`);
  }
  return [...problems, ...linesOf(readPlan)];
}

/** The problems and notes in the pages. */
async function inPages(languages: readonly string[]): Promise<Found> {
  const read: Read = {};
  const problems: string[] = [];
  const notes: string[] = [];
  for (const path of ownPages()) {
    const page = await inOwnPage(join(project.content, path), { isNews: isNews(path) });
    read[path] = page.data;
    problems.push(...page.problems);
    notes.push(...page.notes);
  }
  // Those in the package were checked when it was made.
  const general = program.isCompiled
    ? []
    : readdirSync(program.pages, { recursive: true, encoding: 'utf8' }).filter((path) => /\.(md|njk)$/.test(path));
  const alone = languages.includes('en') ? pagesInOneLanguage(read) : { problems: [], notes: [] };
  problems.push(
    ...problemsAmongPages(read),
    ...alone.problems,
    ...general.flatMap((path) => problemsInDaysOf(join(program.pages, path))),
  );
  return { problems, notes: [...notes, ...alone.notes] };
}

/** The problems and notes in the texts of the owner's YAML files, but contacts.yaml, which has a check of its own. */
function inTextsOfFiles(settings: Partial<Written>): Found {
  const found: Found = { problems: [], notes: [] };
  const files: [string, Partial<Written>][] = [
    [project.settings, settings],
    [project.ambassadors, readIfPossible(project.ambassadors)],
    [project.plan, readIfPossible(project.plan)],
  ];
  for (const [file, { value, lineOf = () => undefined }] of files)
    for (const [path, text] of textsIn(value)) {
      const { problems, notes } = inPlainText(text);
      const told = (sentence: string): string => `${file}: ${nameOf(path)}: ${sentence}${inLine(lineOf(path))}`;
      found.problems.push(...problems.map(told));
      found.notes.push(...notes.map(told));
    }
  return found;
}

/** A note where hamn has another version than the one that the settings are for. */
function notesOnVersion(settings: unknown): string[] {
  const { hamn } = fieldsOf(settings);
  if (!program.isCompiled || typeof hamn !== 'string' || hamn === version) return [];
  return [
    say`${project.settings}: is for hamn ${hamn}, and ${version} is installed; npx hamn upgrade says what has changed`,
  ];
}

/**
 * The problems and notes in the owner's files, each as `file: entry: found value; expected value (line N)`.
 *
 * @param settings - The content of hamn.yaml.
 * @param lineOf - The line of each setting.
 */
export async function lookAtSite(settings: unknown, lineOf?: Written['lineOf']): Promise<Found> {
  forgetCheckedFiles();
  const inSettings = problemsInMetadata(settings, lineOf).map((each) => `${project.settings}: ${each}`);
  const whole = withDefaults(settings);
  const languages = Object.keys(fieldsOf(fieldsOf(whole).languages));
  const { problems, notes } = await inPages(languages);
  const texts = inTextsOfFiles({ value: settings, ...(lineOf && { lineOf }) });
  // Which municipalities the site shows is only known from correct settings.
  const contacts = inContacts(project.contacts, {
    isShown: (each) => inSettings.length > 0 || isInArea(each, whole as Metadata),
    output: project.output,
  });
  const helplines = inOwnHelplines(newestFacts());
  const signed = inSettings.length ? { problems: [], notes: [] } : await inSigned((whole as Metadata).keys);
  return {
    problems: [
      ...inSettings,
      ...texts.problems,
      ...contacts.problems,
      ...helplines.problems,
      ...signed.problems,
      ...problemsInIssues(),
      ...problemsInFolders(),
      ...problemsInReplacements(),
      ...problemsInSyntax(),
      ...problems,
      ...(inSettings.length ? [] : await problemsInPeopleAndPlan()),
    ],
    notes: [
      ...notesOnOldNames(settings, lineOf).map((each) => `${project.settings}: ${each}`),
      ...notesOnVersion(settings),
      ...texts.notes,
      ...contacts.notes,
      ...helplines.notes,
      ...signed.notes,
      ...notesInFolders(),
      ...notes,
    ],
  };
}

/** Reads the settings and stops the build if the owner's files have problems, before anything else relies on them. */
export async function checkSite({ hasNotes, more = [] }: { hasNotes: boolean; more?: string[] }): Promise<void> {
  readOnceFromNow();
  if (!existsSync(project.settings)) {
    stop([say`${project.settings}: missing; expected the settings of the site`, ...problemsInNames(), ...more]);
    return;
  }
  let written: Written;
  try {
    written = readYaml(project.settings);
  } catch (error) {
    stop([systemInWords(error as Error) ?? (error as Error).message, ...more]);
    return;
  }
  const { problems, notes } = await lookAtSite(written.value, written.lineOf);
  if (hasNotes) for (const note of notes) console.warn(note);
  stop([...problems, ...more]);
}
