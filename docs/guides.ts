// The guides in docs/, grouped by task. The reference's front page, its menu and llms.txt are made from this list. A guide
// that is not named here stands in the group `other`, so that none is missing.
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** A guide, as the lists of guides show it. */
export interface Guide {
  /** Its path in docs/. */
  file: string;
  /** Its heading. */
  title: string;
  /** What it says, in a few words. */
  about: string;
  lang: 'en' | 'sv';
}

/** The guides for one task. */
export interface Group {
  name: string;
  lang: 'en' | 'sv';
  guides: Guide[];
}

/** A group as written: its guides, each with a few words. */
interface Written {
  name: string;
  lang?: 'sv';
  /** A folder whose guides belong here too. */
  folder?: string;
  guides: Record<string, string>;
}

const other = 'Other';

const written: Written[] = [
  {
    name: 'Embed',
    guides: {
      'embedding.md': 'What to paste where, content security policies, frames.',
      'sitevision.md': 'The WebApp for Sitevision, and what nobody has tried.',
      'wordpress.md': 'The plugin: blocks, the button on every page, newer facts.',
      'npm.md': 'Entries, types, editors, servers.',
      'data.md': 'The source of each number, and how to keep it right.',
      'languages.md': 'Every phrase in each language, with its source.',
      'testing.md': 'Tests of your own page.',
    },
  },
  {
    name: 'Use with a framework',
    folder: 'frameworks',
    guides: { 'examples/README.md': 'Whole sites that use the package.' },
  },
  { name: 'Theme', guides: { 'theming.md': 'Your colours in five lines, and the parts of each element.' } },
  {
    name: 'Make a site',
    guides: { 'templates.md': 'Your own HTML, CSS, collections and plugins.' },
  },
  {
    name: 'Work on hamn',
    guides: {
      'architecture.md': 'Where everything is, and what runs when.',
      'contributing.md': 'Commands, rules, and how to add a subject.',
      'CODE_OF_CONDUCT.md': 'How we treat each other.',
    },
  },
  {
    name: 'Run it',
    guides: {
      'deploy.md': 'nginx, a file store behind a delivery network, or your own CMS.',
      'versions.md': 'What stays stable, and what a release contains.',
      'changelog.md': 'What changed, and what to do.',
      'performance.md': 'What is measured, and how.',
      'data-steward.md': 'Two people sign the numbers: keys, issues, a wrong number, a lost key.',
    },
  },
  {
    name: 'Safety',
    guides: {
      'safety.md': 'Read this before you rely on the exit.',
      'haven.md': 'What help over the page hides, and what a page can still see.',
      'security.md': 'Who might do harm, what holds, and what does not.',
      'faults.md': 'Each fault that was tried, in each browser.',
    },
  },
  {
    name: 'På svenska',
    lang: 'sv',
    guides: {
      'copying.md': 'Från ingenting till en webbplats på tio minuter.',
      'editor.md': 'Formulär för den som inte vill skriva i filer.',
      'operations.md': 'Vad ni ser efter, säkerhetskopior, och när ett nummer är fel.',
      'check.md': 'Hitta fel nummer och trasig kod på kommunens sidor.',
      'data-steward-sv.md': 'Två personer skriver under numren: nycklar, utgåvor, fel nummer, en borttappad nyckel.',
      'settings.md': 'Varje fält i era filer.',
      'accessibility-note.md': 'Text till tillgänglighetsredogörelsen.',
      'data-protection.md': 'Text om dataskydd.',
      'translating.md': 'För dig som översätter.',
    },
  },
];

/** The heading of a guide. */
const titleOf = (file: string): string => /^# (.+)$/m.exec(readFileSync(`docs/${file}`, 'utf8'))?.[1] ?? file;

/** The guides in docs/, or in a folder there. A missing folder has none. */
const guidesIn = (folder = ''): string[] =>
  existsSync(`docs/${folder}`)
    ? readdirSync(`docs/${folder}`)
        .filter((name) => name.endsWith('.md'))
        .sort()
        .map((name) => (folder ? `${folder}/${name}` : name))
    : [];

/** All guides that exist, by task. A group without guides is left out. */
export function guideGroups(): Group[] {
  const groups = written.map(({ name, lang = 'en' as const, folder, guides }): Group => {
    const files = new Map([
      ...(folder ? guidesIn(folder).map((file): [string, string] => [file, '']) : []),
      ...Object.entries(guides).filter(([file]) => existsSync(`docs/${file}`)),
    ]);
    return { name, lang, guides: [...files].map(([file, about]) => ({ file, about, lang, title: titleOf(file) })) };
  });
  const named = new Set(groups.flatMap(({ guides }) => guides.map(({ file }) => file)));
  const rest = guidesIn().filter((file) => !named.has(file));
  const others = rest.map((file): Guide => ({ file, about: '', lang: 'en', title: titleOf(file) }));
  return [...groups, { name: other, lang: 'en' as const, guides: others }].filter(({ guides }) => guides.length);
}

/** The path of a guide on the site. */
export const guidePath = (file: string): string =>
  `/api/documents/${file.replaceAll('/', '_').replace(/\.md$/, '')}.html`;
