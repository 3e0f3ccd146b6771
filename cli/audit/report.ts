// What an audit has found, as every output shows it.
import { severities, type Finding, type Severity } from '../../site/audit/types.ts';
import type { Reason } from './unread.ts';

/** The words of a finding: what it is called, what happens, what to do. */
export interface Told {
  title: string;
  happens: string;
  todo: string;
}

/** Finds the words of a finding, in the language of the user. */
export type Tell = (finding: Finding) => Told;

export type ToldFinding = Finding & Told;

/** An address that was not read. */
export interface Missed {
  address: string;
  reason: Reason;
  /** What the words of the reason name: a status, a type, an address. */
  detail: string;
}

export interface Report {
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

/** The same finding on several pages: a footer is on all of them. */
export interface Repeated {
  finding: ToldFinding;
  /** Where it is, as `address:line:column`. */
  places: string[];
}

const placeOf = ({ address, line, column }: Finding): string => `${address}:${line}:${column}`;

/** The findings, each once with all its places. */
export function repeated(findings: readonly ToldFinding[]): Repeated[] {
  const all = new Map<string, Repeated>();
  for (const finding of findings) {
    const { id, found, names, right, code } = finding;
    const key = JSON.stringify([id, found, names, right, code]);
    const known = all.get(key);
    if (known) known.places.push(placeOf(finding));
    else all.set(key, { finding, places: [placeOf(finding)] });
  }
  return [...all.values()];
}
