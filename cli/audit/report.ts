// What an audit has found, as every output shows it.
import { severities, type Finding, type Severity } from '../../site/audit/types.ts';
import type { Language } from '../words/words.ts';
import type { Reason } from './unread.ts';

/** The words of a finding: what it is called, what happens, what to do. */
export interface Told {
  title: string;
  happens: string;
  todo: string;
}

/** Finds the words of a finding, in a language. */
export type Tell = (finding: Finding, lang: string) => Told;

export type ToldFinding = Finding & Told;

/** An address that was not read. */
export interface Missed {
  address: string;
  reason: Reason;
  /** What the words of the reason name: a status, a type, an address. */
  detail: string;
}

export interface Report {
  /** The language of its words. */
  language: Language;
  /** The version of hamn. */
  hamn: string;
  /** The address that was asked for. */
  address: string;
  /** The time of the audit, in ISO 8601. */
  time: string;
  /** The addresses that were read. */
  pages: string[];
  missed: Missed[];
  /** The most harmful first. */
  findings: ToldFinding[];
}

export type Sum = Record<Severity, number>;

/** How many findings there are of each severity. */
export const sumOf = ({ findings }: Report): Sum => {
  const count = (severity: Severity): number => findings.filter((each) => each.severity === severity).length;
  return { wrong: count('wrong'), broken: count('broken'), old: count('old'), advice: count('advice') };
};

/** The most harmful first; otherwise in the order of the pages. */
export const inOrder = (findings: readonly ToldFinding[]): ToldFinding[] =>
  severities.flatMap((severity) => findings.filter((each) => each.severity === severity));

/** The exit code. 0: nothing wrong or broken. 1: something is. 2: no page was read. */
export function statusOf(report: Report): number {
  const { wrong, broken } = sumOf(report);
  if (!report.pages.length) return 2;
  return wrong + broken ? 1 : 0;
}

/** What was found in one page: where in it, and what it says there. */
export interface PlaceInPage {
  /** The address with each place as line and column: `https://www.kommun.se/vald:41:12, 57:3`. */
  place: string;
  found: string;
}

/** The same finding on several pages: a footer is on all of them. */
export interface Repeated {
  finding: ToldFinding;
  /** Each page once, with every spelling of its own. */
  places: PlaceInPage[];
  /** What it says everywhere, if it says the same. */
  found: string | undefined;
}

/** The places of a finding, those of one page together. */
function placesOf(findings: readonly ToldFinding[]): PlaceInPage[] {
  const all = new Map<string, PlaceInPage>();
  for (const { address, line, column, found } of findings) {
    const key = JSON.stringify([address, found]);
    const known = all.get(key);
    const place = known ? `${known.place}, ${line}:${column}` : `${address}:${line}:${column}`;
    all.set(key, { place, found });
  }
  return [...all.values()];
}

/** The findings, each once with all its places. */
export function repeated(findings: readonly ToldFinding[]): Repeated[] {
  const all = new Map<string, ToldFinding[]>();
  for (const finding of findings) {
    const { id, title, happens, todo, right, code } = finding;
    const key = JSON.stringify([id, title, happens, todo, right, code]);
    all.set(key, [...(all.get(key) ?? []), finding]);
  }
  return [...all.values()].flatMap((each) => {
    const [finding] = each;
    const found = new Set(each.map((one) => one.found)).size === 1 ? finding?.found : undefined;
    return finding ? [{ finding, places: placesOf(each), found }] : [];
  });
}
