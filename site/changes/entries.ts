// The entries of the feed: one for each change of a number, and one for each issue of signed facts.
import type { PublishedChange } from '../../widgets/data/changes.ts';
import { written } from '../../widgets/data/helplines.ts';
import { day } from '../layout/filters.ts';
import { escaped } from '../shared/html.ts';
import type { SignedIssue } from './issues.ts';

/** An entry of the feed, in Swedish. */
export interface Entry {
  /** What its id is made from. */
  key: string;
  title: string;
  /** When it came. */
  at: Date;
  /** Its place on the page. */
  anchor: string;
  summary: string;
  /** Its text as HTML. */
  html: string;
}

/** Where an issue is on the page. */
export const anchorOf = ({ file, version }: SignedIssue): string => `${file.replace(/\W+/g, '-')}-${version}`;

/** What happened to a number, in a sentence without a full stop. */
function happened({ name, old, new: current }: PublishedChange): string {
  if (!old) return `${name} har ett nytt nummer: ${current}`;
  return current ? `${name}: ${old} har blivit ${current}` : `${name}: ${old} gäller inte längre`;
}

function ofChange(change: PublishedChange): Entry {
  const { id, field, source, read, version } = change;
  const { title = source, publisher = '', url } = written.sources[source] ?? {};
  const name = escaped(`${publisher}, ${title}`);
  const summary = `Gäller från ${day(change.day, 'sv')}.`;
  const kind =
    field === 'sms' ? 'Numret är för sms.' : field === 'phoneFromAbroad' ? 'Numret är för samtal från utlandet.' : '';
  return {
    key: `changes/${id}`,
    title: happened(change),
    at: new Date(change.added),
    anchor: id,
    summary,
    html: [
      `${escaped(happened(change))}. ${kind}`.trim(),
      `${summary} Källa: ${url ? `<a href="${escaped(url)}">${name}</a>` : name}, läst ${day(read, 'sv')}.`,
      `Kom i hamn ${version}. Det som är inklistrat för hand följer inte med: byt numret på era egna sidor.`,
    ]
      .map((text) => `<p>${text}</p>`)
      .join(''),
  };
}

function ofIssue(issue: SignedIssue): Entry {
  const { file, version, issued, sha256, changes } = issue;
  const summary = `Version ${version}, SHA-256 ${sha256}`;
  const list = changes.map((each) => `<li>${escaped(each)}</li>`).join('');
  return {
    key: `issues/${file}/${version}`,
    title: `Signerade uppgifter: ${file}, version ${version}`,
    at: new Date(issued),
    anchor: anchorOf(issue),
    summary,
    html: `<p>${escaped(file)}, version ${version}, ${day(issued, 'sv')}.</p><p>SHA-256: <code>${sha256}</code></p>${list && `<ul>${list}</ul>`}`,
  };
}

/**
 * Gives each entry a later time than the one before it. Microsoft's RSS connector skips an entry whose time is not later:
 * https://learn.microsoft.com/connectors/rss, "Known issues and limitations".
 */
function inTurn(entries: readonly Entry[]): Entry[] {
  let last = 0;
  return entries.map((entry) => {
    last = Math.max(entry.at.valueOf(), last + 1000);
    return { ...entry, at: new Date(last) };
  });
}

/** All entries, the newest first. */
export const entriesOf = (changes: readonly PublishedChange[], issues: readonly SignedIssue[]): Entry[] =>
  inTurn(
    [...[...changes].reverse().map(ofChange), ...[...issues].reverse().map(ofIssue)].sort(
      (a, b) => a.at.valueOf() - b.at.valueOf(),
    ),
  ).reverse();
