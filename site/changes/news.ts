// Each issue of signed facts as a news item. Whoever reads the news sees an issue that nobody announced.
import { day } from '../layout/filters.ts';
import { escaped } from '../shared/html.ts';
import { anchorOf } from './entries.ts';
import { readIssues, type SignedIssue } from './issues.ts';
import words from './words.ts';

/** What the feeds and the list show of a news item. */
export interface IssueNews {
  url: string;
  data: { key: string; title: string; description: string; published: Date };
  /** Its text as HTML. */
  issueHtml: string;
}

type Lang = keyof typeof words;

/** The files of one issue: those of helplines and municipalities are signed together. */
function together(issues: readonly SignedIssue[]): SignedIssue[][] {
  const groups = new Map<number, SignedIssue[]>();
  for (const issue of issues) groups.set(issue.version, [...(groups.get(issue.version) ?? []), issue]);
  return [...groups.values()];
}

/** A file with its hash and its changes, which are written in the language of the project. */
function fileHtml({ file, sha256, changes }: SignedIssue): string {
  const list = changes.map((each) => `<li>${escaped(each)}</li>`).join('');
  return `<p>${escaped(file)}, SHA-256: <code>${sha256}</code></p>${list && `<ul>${list}</ul>`}`;
}

function newsOf(files: readonly SignedIssue[], lang: Lang): IssueNews[] {
  const [first] = files;
  if (!first) return [];
  const { version, issued } = first;
  const { page, issueNews } = words[lang];
  return [
    {
      url: `${page}#${anchorOf(first)}`,
      data: {
        key: `issues/${version}`,
        title: issueNews.title(version),
        description: issueNews.description(day(issued, lang) ?? ''),
        published: new Date(issued),
      },
      issueHtml: files.map(fileHtml).join(''),
    },
  ];
}

/** The issues of the project as news in a language; none without `signed/issues.json`. */
export const newsOfIssues = (lang: string, issues = readIssues()): IssueNews[] =>
  lang in words ? together(issues).flatMap((each) => newsOf(each, lang as Lang)) : [];
