// The types of an audit: a page of somebody else's, and what is found in it. The command `hamn check <address>` and the page
// /kontrollera/ use the same.

import type { ThirdParty } from '../shared/hosts.ts';

/** How much harm a finding does. Wrong: a visitor reads something false. Broken: something does not work. */
export const severities = ['wrong', 'broken', 'old', 'advice'] as const;
export type Severity = (typeof severities)[number];

/** A page to audit, as its server sent it. */
export interface AuditedPage {
  /** The address of the page. `/kontrollera/` may not know it: then it is empty. */
  address: string;
  /** The HTML, before any script ran. */
  html: string;
  /** The values of the response's `Content-Security-Policy` headers. */
  policies: readonly string[];
  /** Bytes of files that were fetched for this page, as their `sha384-…` hash, by address. Only the command fetches any. */
  hashes: ReadonlyMap<string, string>;
  /** The status of each link to help and each script that was asked for, by address. 0: no answer. Only the command asks for any. */
  statuses: ReadonlyMap<string, number>;
  /** The signed facts that were fetched from addresses in `src`: the day until which they are good. Only the command fetches any. */
  expiries: ReadonlyMap<string, string>;
}

/** A helpline as the audit knows it. */
export interface KnownLine {
  id: string;
  name: string;
  /** The number as printed: `116 016`. */
  display: string;
  /** The former number as printed: `020-50 50 50`. */
  former?: string;
  /** Its other numbers as printed: for text messages, from abroad. */
  others?: readonly string[];
  /** The page behind the number. */
  source: string;
  /** The day on which that page was read, `YYYY-MM-DD`, where it is known. Otherwise the day of the last check counts. */
  read?: string;
}

/** Everything that an audit compares a page with. */
export interface AuditFacts {
  /** The address of the site that offers the code, without a slash at the end. */
  site: string;
  /** The newest version. */
  version: string;
  /** The day of the last check of the numbers, `YYYY-MM-DD`. */
  checked: string;
  lines: readonly KnownLine[];
  /** The hash of each file of each known version: `0.2.0` → `hamn.js` → `sha384-…`. */
  files: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The tags of the widgets. */
  tags: readonly string[];
  /** The codes of all municipalities and counties. Without them no code is unknown. */
  municipalities?: readonly string[];
  counties?: readonly string[];
  /** The hosts that are known to count, advertise or chat. Without them a host has no other name. */
  parties?: readonly ThirdParty[];
  /** The words of the button that leaves a page, in each language. Without them only Swedish and English ones are known. */
  leaving?: readonly string[];
  /** Today, `YYYY-MM-DD`. Without it the clock decides. */
  today?: string;
}

/** What is right, with its source. */
export interface Right {
  text: string;
  /** The address of its source. */
  source?: string;
  /** The day on which the source was read, `YYYY-MM-DD`. */
  checked?: string;
}

/** Something found in a page. Its words are in `words/`, by id. */
export interface Finding {
  /** Such as `former-number`. */
  id: string;
  severity: Severity;
  /** The address of the page. */
  address: string;
  /** From 1, as an editor counts. */
  line: number;
  column: number;
  /** The text of the page that it is about. */
  found: string;
  /** What the words of this id name: a line, a host, a version. */
  names?: readonly string[];
  right?: Right;
  /** The text to paste in its place. */
  code?: string;
}

/** The findings of one page. */
export type Audit = (page: AuditedPage, facts: AuditFacts) => Finding[];
