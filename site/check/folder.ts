// Checks the owner's folder: the site must read every file, and every name must be allowed.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { languages } from '../owner/schema.ts';
import { plainName, problemInName, problemInPhotoName } from '../shared/names.ts';
import type { Found } from '../../widgets/check/wording.ts';
import { distanceBetween, meant } from '../../widgets/check/words.ts';
import type { Unknown } from '../../widgets/shared/is-object.ts';
import { program, project } from '../project.ts';
import { say } from '../../widgets/check/say.ts';

/** The front matter of each page by path; missing where it cannot be read. */
export type Read = Partial<Record<string, Unknown>>;

/** Files that operating systems and editors leave behind. */
const isLeft = (path: string): boolean => /(^|\/)(\.|~\$|Thumbs\.db$|desktop\.ini$)/i.test(path);

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !isLeft(path) && statSync(join(folder, path)).isFile());

/** The owner's files by their name without `.yaml`, and the owner's folders, each with what it is in Swedish. */
const ownFiles: Record<string, readonly string[]> = {
  hamn: ['inställningar', 'settings'],
  ambassadors: ['ambassadörer'],
  plan: ['handlingsplan'],
  contacts: ['kontakter', 'nummer', 'telefonnummer'],
  helplines: ['stödlinjer', 'hjälplinjer'],
};
const ownFolders: Record<string, readonly string[]> = {
  content: ['innehåll'],
  photos: ['foton'],
  portraits: ['porträtt'],
  public: [],
  templates: [],
  styles: [],
};

/** The path of a page without its extension: `sv/nyheter/borjat`. */
const stemOf = (path: string): string => path.slice(0, path.length - extname(path).length);

/** Files that are no pages, by their kind, and where they belong. */
const elsewhere: [kinds: RegExp, message: (stem: string) => string][] = [
  [
    /^\.(docx?|odt|rtf|pages)$/i,
    (stem) => say`a document; expected its text copied to a file of the name ${`${plainName(stem)}.md`}`,
  ],
  [/^\.(avif|gif|hei[cf]|jpe?g|png|tiff?|webp)$/i, () => say`a picture; expected it in the folder ${project.photos}`],
  [/^\.(pdf|csv|xlsx?|pptx?|zip)$/i, () => say`a file to fetch; expected it in the folder ${project.public}`],
];

/** The problems in the path of a page. */
function* inPage(path: string): Generator<string> {
  const kind = extname(path);
  if (!['.md', '.njk'].includes(kind)) {
    const other = elsewhere.find(([kinds]) => kinds.test(kind));
    if (other) {
      yield other[1](stemOf(basename(path)));
      return;
    }
    const inner = extname(stemOf(path));
    const name = inner === '.md' ? stemOf(basename(path)) : `${stemOf(basename(path))}.md`;
    yield kind
      ? say`a file of the kind ${kind} is not read; expected ${name}`
      : say`a file of no kind is not read; expected ${name}`;
    return;
  }
  for (const part of path.split('/').slice(1)) {
    const problem = problemInName(part);
    if (problem) yield problem;
  }
}

/** The folders of the template's own pages in a language. */
const foldersOf = (lang: string): string[] =>
  readdirSync(`${program.pages}/${lang}`, { withFileTypes: true }).flatMap((each) =>
    each.isDirectory() ? each.name : [],
  );

/** A folder with nearly the name of a template folder: its pages would not become news. */
function problemInFolder(path: string): string | undefined {
  const [lang = '', folder = '', ...rest] = path.split('/');
  if (!rest.length) return;
  const names = foldersOf(lang);
  const near = !names.includes(folder) && meant(folder, names);
  return near ? say`the folder ${folder} is unknown; did you mean ${near}?` : undefined;
}

/** The problems of one file in `content`. */
function* inContent(path: string): Generator<string> {
  const [first = '', ...rest] = path.split('/');
  if (languages.includes(first) && rest.length) {
    yield* inPage(path);
    const problem = problemInFolder(path);
    if (problem) yield problem;
    return;
  }
  const near = meant(first, languages);
  yield near ? say`is not read; did you mean ${near}?` : say`is not read; expected pages in the folders sv and en`;
}

/** The check of each file in a folder of the owner, by its path in the folder. */
const folders: Record<string, (path: string) => Iterable<string | undefined>> = {
  [project.content]: inContent,
  [project.photos]: (path) => [
    path.includes('/') ? say`a folder in photos; expected photographs only` : problemInPhotoName(path),
  ],
  [project.portraits]: (path) => [
    path.includes('/') ? say`a folder in portraits; expected drawings only` : problemInName(path),
  ],
  [project.public]: (path) => [
    path
      .split('/')
      .map((part) => problemInName(part, true))
      .find(Boolean),
  ],
};

const isPage = (path: string): boolean => /^(sv|en)\/.*\.(md|njk)$/.test(path);

/** Whether the page is about safety. Such a text must never differ between Swedish and English. */
const isForSafety = (stem: string): boolean => /^(sv|en)\/(stod|sakrare-surf|integritet)(\/|$)/.test(stem);

const inOther = (stem: string): string =>
  stem.startsWith('sv/') ? stem.replace(/^sv/, 'en') : stem.replace(/^en/, 'sv');

/** The missing translation of a page, if any. A general page also counts, except for pages about safety. */
function missingTranslation(stem: string, pages: readonly string[]): string | undefined {
  const translation = inOther(stem);
  const isGeneral =
    !isForSafety(stem) && ['.md', '.njk'].some((kind) => existsSync(join(program.pages, translation + kind)));
  return isGeneral || pages.some((page) => stemOf(page) === translation) ? undefined : translation;
}

/** The owner's pages, by their path in `content`. */
export const ownPages = (): string[] => (existsSync(project.content) ? filesIn(project.content).filter(isPage) : []);

/** Whether a page is news. */
export const isNews = (path: string): boolean => /^(sv|en)\/nyheter\//.test(path);

/** The name that was meant: one letter off, or two in a long name, or in Swedish. */
function nearName(name: string, known: Record<string, readonly string[]>): string | undefined {
  const written = name.normalize('NFC').toLowerCase();
  return Object.entries(known).find(
    ([each, inSwedish]) => distanceBetween(written, each) <= (each.length > 5 ? 2 : 1) || inSwedish.includes(written),
  )?.[0];
}

/** The file or folder of ours that was meant by one in the project. */
function nearest(name: string, isFolder: boolean): string | undefined {
  if (isFolder) return nearName(name, ownFolders);
  const [, stem] = /^(.+?)\.(?:ya?ml|json|js)(?:\.txt)?$/i.exec(name) ?? [];
  const near = stem && nearName(stem, ownFiles);
  return near && `${near}.yaml`;
}

/** The name of the file that was meant as hamn.yaml, in a folder without it: `Hamn.yaml`, `hamn.yml`. */
export const meantAsSettings = (): string | undefined =>
  readdirSync('.').find((name) => nearest(name, false) === basename(project.settings));

/** Files and folders with nearly the name of one that hamn reads. A project may have others. */
export function problemsInNames(): string[] {
  return readdirSync(dirname(project.settings), { withFileTypes: true }).flatMap((each) => {
    const near = isLeft(each.name) ? undefined : nearest(each.name, each.isDirectory());
    if (!near || near === each.name) return [];
    return say`${join(dirname(project.settings), each.name)}: is not read; did you mean ${near}?`;
  });
}

/** Pages in a folder of the owner's own, without a page of the folder's name: only the owner's links lead there. */
export function notesInFolders(): string[] {
  const pages = ownPages();
  return pages.flatMap((path) => {
    const [lang = '', folder = '', ...rest] = path.split('/');
    if (!rest.length || foldersOf(lang).includes(folder) || problemInFolder(path)) return [];
    const lists = [`${lang}/${folder}`, `${lang}/${folder}/index`];
    if (pages.some((page) => lists.includes(stemOf(page)))) return [];
    return say`${join(project.content, path)}: no list leads to the folder ${folder}; expected a link to the page, or for news the folder nyheter`;
  });
}

/** The problems of the files themselves. */
export function problemsInFolders(): string[] {
  const inFolders = Object.entries(folders).flatMap(([folder, check]) =>
    existsSync(folder)
      ? filesIn(folder).flatMap((path) =>
          [...check(path)].flatMap((each) => (each ? `${join(folder, path)}: ${each}` : [])),
        )
      : [],
  );
  return [...problemsInNames(), ...inFolders];
}

/** The problems between pages: two pages with the same name or address. */
export function problemsAmongPages(read: Read): string[] {
  const pages = ownPages();
  const problems: string[] = [];
  const taken = new Map<unknown, string>();
  const general = readdirSync(program.pages, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => isPage(path) && !pages.some((page) => stemOf(page) === stemOf(path)));
  for (const path of general) taken.set(addressOf(path), join(program.pages, path));
  for (const path of pages) {
    const file = join(project.content, path);
    const stem = stemOf(path);
    const same = pages.find((page) => page !== path && stemOf(page) === stem);
    if (same && same < path) problems.push(say`${file}: ${basename(same)} has the same name; expected one of the two`);
    const address = read[path]?.permalink ?? (replacesGeneral(path) ? undefined : addressOf(path));
    if (address && taken.has(address) && !same) {
      problems.push(say`${file}: the address ${address} is that of ${taken.get(address)} too; expected one of its own`);
    }
    if (address) taken.set(address, file);
  }
  return problems;
}

/**
 * Pages in only one language, on a site with two. Most are only notes: a news item may be urgent. Two pages with nearly
 * the same name are a mistake, and a page about safety is needed in both languages, unless its writer says otherwise.
 */
export function pagesInOneLanguage(read: Read): Found {
  const pages = ownPages();
  const missing = (path: string): string | undefined => missingTranslation(stemOf(path), pages);
  const alone = pages.filter((path) => read[path]?.translated !== false && missing(path));
  const problems: string[] = [];
  const notes: string[] = [];
  for (const path of alone) {
    const file = join(project.content, path);
    const translation = missing(path) ?? '';
    const others = pages.filter((page) => dirname(page) === dirname(translation) && missing(page));
    const near = meant(
      basename(translation),
      others.map((page) => stemOf(basename(page))),
    );
    if (near) {
      problems.push(
        say`${file}: ${dirname(translation)}/${near} has nearly the same name; expected the same, so that each leads to the other, or translated: false at the top of both`,
      );
    } else if (isForSafety(stemOf(path))) {
      problems.push(
        say`${file}: missing in the other language; expected ${join(project.content, translation)}.md, since it is for safety, or translated: false at the top`,
      );
    } else {
      notes.push(
        say`${file}: in one language only; the link to the other leads to the page above it (translated: false at the top: this is not said)`,
      );
    }
  }
  return { problems, notes };
}

/** Whether a page replaces a general one. It then has that page's address. */
const replacesGeneral = (path: string): boolean =>
  ['.md', '.njk'].some((kind) => existsSync(join(program.pages, stemOf(path) + kind)));

/** The address of a page without a `permalink`. */
function addressOf(path: string): string {
  const place = stemOf(path)
    .replace(/^sv\//, '')
    .replace(/(^|\/)index$/, '');
  return place ? `/${place}/` : '/';
}
