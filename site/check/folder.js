// The owner's folder: every file in it is one that the site reads, under a name that it can have.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { problemInName, problemInPhotoName } from './names.js';
import { meant } from './words.js';

/** What systems leave in folders by themselves. */
const isLeft = (path) => /(^|\/)(\.|~\$|Thumbs\.db$|desktop\.ini$)/i.test(path);

const filesIn = (folder) =>
  readdirSync(folder, { recursive: true })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !isLeft(path) && statSync(join(folder, path)).isFile());

const languages = ['sv', 'en'];
const top = ['ambassadors.js', 'plan.js', 'photos', 'public', ...languages];

/** A page by its path without its kind: `sv/nyheter/borjat`. */
const stemOf = (path) => path.slice(0, path.length - extname(path).length);

/** What is wrong with where a page lies and what it is called. */
function* inPage(path) {
  const kind = extname(path);
  if (!['.md', '.njk'].includes(kind)) {
    const inner = extname(stemOf(path));
    const name = inner === '.md' ? stemOf(basename(path)) : `${stemOf(basename(path))}.md`;
    yield `a file of the kind ${kind || 'of none'} is not read; expected ${name}`;
    return;
  }
  for (const part of path.split('/').slice(1)) {
    const problem = problemInName(part);
    if (problem) yield problem;
  }
}

/** The folders of the template's own pages in a language. */
const foldersOf = (lang) =>
  readdirSync(`site/pages/${lang}`, { withFileTypes: true }).flatMap((each) => (each.isDirectory() ? each.name : []));

/** A folder that is called nearly as one of the template's: its pages would be no news. */
function problemInFolder(path) {
  const [lang, folder, ...rest] = path.split('/');
  if (!rest.length) return;
  const names = foldersOf(lang);
  const near = !names.includes(folder) && meant(folder, names);
  return near ? `the folder ${folder} is unknown; did you mean ${near}?` : undefined;
}

/** What is wrong with one file, by its path in the owner's folder. */
function* inFile(path) {
  const [first, ...rest] = path.split('/');
  if (languages.includes(first) && rest.length) {
    yield* inPage(path);
    const problem = problemInFolder(path);
    if (problem) yield problem;
  } else if (first === 'photos' && rest.length) {
    const problem = rest.length > 1 ? 'a folder in photos; expected photographs only' : problemInPhotoName(rest[0]);
    if (problem) yield problem;
  } else if (first === 'public' && rest.length) {
    const problem = rest.map((part) => problemInName(part, true)).find(Boolean);
    if (problem) yield problem;
  } else if (!top.includes(path)) {
    const near = meant(first, top);
    yield `is not read; ${near ? `did you mean ${near}?` : `expected one of ${top.join(', ')}; pages lie in sv and en`}`;
  }
}

const isPage = (path) => /^(sv|en)\/.*\.(md|njk)$/.test(path);

/** A text that somebody in danger may go by is never one thing in Swedish and another in English. */
const isForSafety = (stem) => /^(sv|en)\/(stod|sakrare-surf|integritet)(\/|$)/.test(stem);

const inOther = (stem) => (stem.startsWith('sv/') ? stem.replace(/^sv/, 'en') : stem.replace(/^en/, 'sv'));

/** What is missing in the other language: the owner's own, or, where safety does not hang on it, a general one. */
function missingTwin(stem, pages) {
  const twin = inOther(stem);
  const isGeneral = !isForSafety(stem) && ['.md', '.njk'].some((kind) => existsSync(join('site/pages', twin + kind)));
  return isGeneral || pages.some((page) => stemOf(page) === twin) ? undefined : twin;
}

/** The owner's pages, by their path in the folder. */
export const pagesIn = (contentFolder) => (existsSync(contentFolder) ? filesIn(contentFolder).filter(isPage) : []);

/** Whether a page is news. */
export const isNews = (path) => /^(sv|en)\/nyheter\//.test(path);

/** Folders beside the owner's, which nobody reads: a name that is no code is a slip. */
export function problemsInContent(content = 'site/content', { counties = [], municipalities = [] } = {}) {
  if (!existsSync(content)) return [];
  const codes = [...counties, ...municipalities].map(({ code }) => code);
  const isCode = (name) => (codes.length ? codes.includes(name) : /^(\d\d|\d{4})$/.test(name));
  return readdirSync(content)
    .filter((name) => !isLeft(name) && !isCode(name))
    .map(
      (name) =>
        `${join(content, name)}: is not read; expected a folder with the code of a county or municipality, such as 07`,
    );
}

/** Pages in a folder of the owner's own: they have an address, and only the owner's links lead there. */
export function notesInFolder(contentFolder) {
  return pagesIn(contentFolder).flatMap((path) => {
    const [lang, folder, ...rest] = path.split('/');
    if (!rest.length || foldersOf(lang).includes(folder) || problemInFolder(path)) return [];
    return `${join(contentFolder, path)}: no list leads to the folder ${folder}; expected a link to the page, or for news the folder nyheter`;
  });
}

/** What is wrong with the files themselves. */
export function problemsInFolder(contentFolder) {
  if (!existsSync(contentFolder)) return [];
  return filesIn(contentFolder).flatMap((path) =>
    [...inFile(path)].map((each) => `${join(contentFolder, path)}: ${each}`),
  );
}

/**
 * What is wrong with the pages among each other: two of one address.
 *
 * @param read - What stands at the top of each page, by its path; nothing where it cannot be read.
 */
export function problemsAmongPages(contentFolder, read) {
  const pages = pagesIn(contentFolder);
  const problems = [];
  const taken = new Map();
  const general = readdirSync('site/pages', { recursive: true })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => isPage(path) && !pages.some((page) => stemOf(page) === stemOf(path)));
  for (const path of general) taken.set(addressOf(path), join('site/pages', path));
  for (const path of pages) {
    const file = join(contentFolder, path);
    const stem = stemOf(path);
    const same = pages.find((page) => page !== path && stemOf(page) === stem);
    if (same && same < path) problems.push(`${file}: ${basename(same)} has the same name; expected one of the two`);
    const address = read[path]?.permalink ?? (replacesGeneral(path) ? undefined : addressOf(path));
    if (address && taken.has(address) && !same) {
      problems.push(`${file}: the address ${address} is that of ${taken.get(address)} too; expected one of its own`);
    }
    if (address) taken.set(address, file);
  }
  return problems;
}

/**
 * Pages in one language, where the site has two. Most are only noted: a piece of news may be written in a minute. What has a twin
 * of nearly the same name is a slip, and what is for safety is needed in both, unless its writer says otherwise.
 *
 * @param read - What stands at the top of each page, by its path.
 */
export function pagesInOneLanguage(contentFolder, read) {
  const pages = pagesIn(contentFolder);
  const missing = (path) => missingTwin(stemOf(path), pages);
  const alone = pages.filter((path) => read[path]?.translated !== false && missing(path));
  const problems = [];
  const notes = [];
  for (const path of alone) {
    const file = join(contentFolder, path);
    const twin = missing(path);
    const others = pages.filter((page) => dirname(page) === dirname(twin) && missing(page));
    const near = meant(
      basename(twin),
      others.map((page) => stemOf(basename(page))),
    );
    if (near) {
      problems.push(
        `${file}: ${dirname(twin)}/${near} has nearly the same name; expected the same, so that each leads to the other, or translated: false at the top of both`,
      );
    } else if (isForSafety(stemOf(path))) {
      problems.push(
        `${file}: missing in the other language; expected ${join(contentFolder, twin)}.md, since it is for safety, or translated: false at the top`,
      );
    } else {
      notes.push(
        `${file}: in one language only; the link to the other leads to the page above it (translated: false at the top: this is not said)`,
      );
    }
  }
  return { problems, notes };
}

/** A page in a general one's place takes over its address. */
const replacesGeneral = (path) => ['.md', '.njk'].some((kind) => existsSync(join('site/pages', stemOf(path) + kind)));

/** Where a page stands that says nothing itself. */
function addressOf(path) {
  const place = stemOf(path)
    .replace(/^sv\//, '')
    .replace(/(^|\/)index$/, '');
  return place ? `/${place}/` : '/';
}
