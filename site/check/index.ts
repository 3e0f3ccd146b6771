// Checks everything that an owner writes, before the build, and reports all problems at once.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readOwn } from '../generator/read-own.ts';
import type { Metadata } from '../metadata.ts';
import { isInArea } from '../municipalities/area.ts';
import { inContacts } from '../owner/contacts.check.ts';
import { contactsIn } from '../owner/contacts.ts';
import {
  isNews,
  notesInFolder,
  pagesIn,
  pagesInOneLanguage,
  problemsAmongPages,
  problemsInContent,
  problemsInFolder,
  type Read,
} from './folder.ts';
import { problemsInMetadata } from './metadata.ts';
import { inOwnPage, problemsInDaysOf } from './page.ts';
import { forgetCheckedFiles, problemInPhoto } from '../pictures/check.ts';
import { textOf } from '../../widgets/check/saved.ts';
import { stop } from '../shared/stop.ts';
import { problemsInKeys } from './twice.ts';
import { inTextsOf, type Found } from '../../widgets/check/wording.ts';
import { fieldsOf } from '../../widgets/check/words.ts';
import { contentOf, program, project } from '../project.ts';

const linesOf = async (attempt: () => Promise<unknown>): Promise<string[]> => {
  try {
    await attempt();
    return [];
  } catch (error) {
    return (error as Error).message.split('\n');
  }
};

/** Reading ambassadors and plan needs correct settings, so they are checked only then. */
async function problemsInPeopleAndPlan(contentFolder: string, languages: readonly string[]): Promise<string[]> {
  const problems: string[] = [];
  if (existsSync(`${contentFolder}/ambassadors.js`)) {
    const { readPeople } = await import('../ambassadors/read.ts');
    const wrong = await linesOf(readPeople);
    problems.push(...wrong);
    for (const { id, portrait } of wrong.length ? [] : await readPeople()) {
      const problem = portrait.photo && (await problemInPhoto(portrait.photo, `${contentFolder}/photos`));
      if (problem) problems.push(`${contentFolder}/ambassadors.js: ${id}: portrait.photo: ${problem}`);
    }
  }
  const plan = `${contentFolder}/plan.js`;
  if (existsSync(plan)) {
    const { checkPlan } = await import('../plan/check.ts');
    problems.push(...(await linesOf(async () => checkPlan(await readOwn(plan), languages))));
  }
  return problems;
}

/** The problems and notes in the pages. */
async function inPages(contentFolder: string, languages: readonly string[]): Promise<Found> {
  const read: Read = {};
  const problems: string[] = [];
  const notes: string[] = [];
  for (const path of pagesIn(contentFolder)) {
    const about = { isNews: isNews(path), contentFolder };
    const page = await inOwnPage(join(contentFolder, path), about);
    read[path] = page.data;
    problems.push(...page.problems);
    notes.push(...page.notes);
  }
  const general = readdirSync(program.pages, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.(md|njk)$/.test(path),
  );
  const alone = languages.includes('en') ? pagesInOneLanguage(contentFolder, read) : { problems: [], notes: [] };
  problems.push(
    ...problemsAmongPages(contentFolder, read),
    ...alone.problems,
    ...general.flatMap((path) => problemsInDaysOf(join(program.pages, path))),
  );
  return { problems, notes: [...notes, ...alone.notes] };
}

/** The problems and notes in the texts of ambassadors.js, plan.js and metadata.js. */
async function inTextsOfFiles(contentFolder: string, metadata: unknown): Promise<Found> {
  const files = [`${contentFolder}/ambassadors.js`, `${contentFolder}/plan.js`].filter(existsSync);
  const found: Found = { problems: [], notes: [] };
  const add = (file: string, exported: unknown): void => {
    const { problems, notes } = inTextsOf(exported);
    found.problems.push(...problems.map((each) => `${file}: ${each}`));
    found.notes.push(...notes.map((each) => `${file}: ${each}`));
  };
  add(project.settings, metadata);
  const own = existsSync(project.settings) ? textOf(project.settings).text : undefined;
  if (own) found.problems.push(...problemsInKeys(own).map((each) => `${project.settings}: ${each}`));
  for (const file of files) {
    const { problem, text } = textOf(file);
    if (text === undefined) {
      found.problems.push(`${file}: ${problem}`);
      continue;
    }
    found.problems.push(...problemsInKeys(text).map((each) => `${file}: ${each}`));
    // The check of the file itself reports any other reason that it cannot be read.
    add(file, await readOwn(file).catch(() => undefined));
  }
  return found;
}

/** The problems and notes in the owner's files, each as `file: entry: found value; expected value (line N)`. */
export async function lookAtSite(metadata: unknown): Promise<Found> {
  forgetCheckedFiles();
  const inMetadata = problemsInMetadata(metadata).map((each) => `${project.settings}: ${each}`);
  const { municipality, county, languages: given } = fieldsOf(metadata);
  const code = municipality || county;
  if (typeof code !== 'string') return { problems: inMetadata, notes: [] };
  const contentFolder = contentOf(code);
  const languages = Object.keys(fieldsOf(given));
  const { problems, notes } = await inPages(contentFolder, languages);
  const texts = await inTextsOfFiles(contentFolder, metadata);
  // Which municipalities the site shows is only known from correct settings.
  const contacts = inContacts(contactsIn(contentFolder), {
    isShown: (each) => inMetadata.length > 0 || isInArea(each, metadata as Metadata),
    output: project.output,
  });
  return {
    problems: [
      ...inMetadata,
      ...texts.problems,
      ...contacts.problems,
      ...problemsInContent(),
      ...problemsInFolder(contentFolder),
      ...problems,
      ...(!inMetadata.length ? await problemsInPeopleAndPlan(contentFolder, languages) : []),
    ],
    notes: [...texts.notes, ...contacts.notes, ...notesInFolder(contentFolder), ...notes],
  };
}

/** Reads metadata.js and stops the build if it has problems, before anything else relies on it. */
export async function checkSite({ hasNotes, more = [] }: { hasNotes: boolean; more?: string[] }): Promise<void> {
  let metadata: unknown;
  try {
    metadata = await readOwn(project.settings);
  } catch (error) {
    stop([(error as Error).message, ...more]);
    return;
  }
  const { problems, notes } = await lookAtSite(metadata);
  if (hasNotes) for (const note of notes) console.warn(note);
  stop([...problems, ...more]);
}
