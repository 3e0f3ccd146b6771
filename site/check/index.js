// Everything that an owner may get wrong, found before anything is built and told of all at once.
// `node site/check/index.js` does so alone, and is the first step of a build.
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readOwn } from '../_config/read-own.js';
import {
  isNews,
  notesInFolder,
  pagesIn,
  pagesInOneLanguage,
  problemsAmongPages,
  problemsInContent,
  problemsInFolder,
} from './folder.js';
import { problemsInMetadata } from './metadata.js';
import { inOwnPage, problemsInDaysOf } from './page.js';
import { lookAgain, problemInPhoto } from './photos.js';
import { textOf } from './saved.js';
import { isWatching, stop } from './stop.js';
import { problemsInKeys } from './twice.js';
import { inTextsOf } from './wording.js';

const owners = 'site/_data/metadata.js';
const isAlone = Boolean(process.argv[1]) && import.meta.url === pathToFileURL(process.argv[1]).href;

/** Counties and municipalities, where the widgets have been built: a bare clone does not know them yet. */
export async function readPlaces() {
  const data = resolve('dist/modules/data/index.js');
  if (!existsSync(data)) return;
  const { counties, municipalities } = await import(pathToFileURL(data).href);
  return { counties, municipalities };
}

const linesOf = async (attempt) => {
  try {
    await attempt();
    return [];
  } catch ({ message }) {
    return message.split('\n');
  }
};

/** Ambassadors and plan are read with what they need of metadata.js, so only once that is right. */
async function problemsInPeopleAndPlan(contentFolder, metadata) {
  const problems = [];
  if (existsSync(`${contentFolder}/ambassadors.js`)) {
    const { readPeople } = await import('../ambassadors/read.js');
    const wrong = await linesOf(readPeople);
    problems.push(...wrong);
    for (const { id, portrait } of wrong.length ? [] : await readPeople()) {
      const problem = portrait.photo && (await problemInPhoto(portrait.photo, `${contentFolder}/photos`));
      if (problem) problems.push(`${contentFolder}/ambassadors.js: ${id}: portrait.photo: ${problem}`);
    }
  }
  const plan = `${contentFolder}/plan.js`;
  if (existsSync(plan)) {
    const { checkPlan } = await import('../plan/check.js');
    problems.push(...(await linesOf(async () => checkPlan(await readOwn(plan), Object.keys(metadata.languages)))));
  }
  return problems;
}

/** What is wrong in the pages, and what is only noted. */
async function inPages(contentFolder, metadata) {
  const languages = Object(metadata.languages);
  const read = {};
  const problems = [];
  const notes = [];
  for (const path of pagesIn(contentFolder)) {
    const about = { isNews: isNews(path), contentFolder };
    const page = await inOwnPage(join(contentFolder, path), about);
    read[path] = page.data;
    problems.push(...page.problems);
    notes.push(...page.notes);
  }
  const general = readdirSync('site/pages', { recursive: true }).filter((path) => /\.(md|njk)$/.test(path));
  const alone = 'en' in languages ? pagesInOneLanguage(contentFolder, read) : { problems: [], notes: [] };
  problems.push(
    ...problemsAmongPages(contentFolder, read),
    ...alone.problems,
    ...general.flatMap((path) => problemsInDaysOf(join('site/pages', path))),
  );
  return { problems, notes: [...notes, ...alone.notes] };
}

/** What is wrong in the texts of the files that are no pages, and what is only noted. */
async function inTextsOfFiles(contentFolder, metadata) {
  const files = [`${contentFolder}/ambassadors.js`, `${contentFolder}/plan.js`].filter(existsSync);
  const found = { problems: [], notes: [] };
  const add = (file, exported) => {
    const { problems, notes } = inTextsOf(exported);
    found.problems.push(...problems.map((each) => `${file}: ${each}`));
    found.notes.push(...notes.map((each) => `${file}: ${each}`));
  };
  add(owners, metadata);
  const { text: own } = existsSync(owners) ? textOf(owners) : {};
  if (own) found.problems.push(...problemsInKeys(own).map((each) => `${owners}: ${each}`));
  for (const file of files) {
    const { problem, text } = textOf(file);
    if (problem) {
      found.problems.push(`${file}: ${problem}`);
      continue;
    }
    found.problems.push(...problemsInKeys(text).map((each) => `${file}: ${each}`));
    // What cannot be read for another reason is told of where it is checked.
    add(file, await readOwn(file).catch(() => undefined));
  }
  return found;
}

/** What is wrong in the numbers and the rest of the data, where its source lies. */
async function problemsInSource() {
  if (!existsSync('widgets/data')) return [];
  const { problemsInData } = await import('./data.js');
  return problemsInData();
}

/**
 * What is wrong in the owner's files, each as `file: entry: what stood there; what was expected (line N)`, and what is only noted.
 */
export async function lookAtSite(metadata, places) {
  lookAgain();
  const inMetadata = problemsInMetadata(metadata, places).map((each) => `${owners}: ${each}`);
  const code = metadata?.municipality || metadata?.county;
  if (typeof code !== 'string') return { problems: inMetadata, notes: [] };
  const contentFolder = `site/content/${code}`;
  const { problems, notes } = await inPages(contentFolder, metadata);
  const texts = await inTextsOfFiles(contentFolder, metadata);
  return {
    problems: [
      ...inMetadata,
      ...texts.problems,
      ...problemsInContent(undefined, places),
      ...problemsInFolder(contentFolder),
      ...problems,
      ...(places && !inMetadata.length ? await problemsInPeopleAndPlan(contentFolder, metadata) : []),
    ],
    notes: [...texts.notes, ...notesInFolder(contentFolder), ...notes],
  };
}

/** Reads metadata.js and ends the build with what is wrong in it, before anything else takes it for right. */
export async function checkSite() {
  let metadata;
  try {
    metadata = await readOwn(owners);
  } catch ({ message }) {
    return stop([message]);
  }
  const { problems, notes } = await lookAtSite(metadata, await readPlaces());
  // A build begins with this file alone: it is said once.
  if (isAlone || isWatching()) for (const note of notes) console.warn(note);
  // A build of the site alone has its data from widgets/build.js, which has asked the same.
  stop(isAlone ? [...problems, ...(await problemsInSource())] : problems);
}

if (isAlone) await checkSite();
