// How the checks say what they have found.
import type { AuditFacts, AuditedPage, Finding, KnownLine, Right } from './types.ts';
import type { Id } from './ids.ts';
import type { Page } from './page.ts';
import { national } from './digits.ts';

/** A finding by its place in the source. `audit` adds the rest. */
export type Found = Pick<Finding, 'found' | 'names' | 'right' | 'code'> & { id: Id; start: number };

/** Everything that a check reads. */
export interface Audited {
  page: Page;
  sent: AuditedPage;
  facts: AuditFacts;
}

export type Check = (audited: Audited) => Found[];

/** The digits of a line's number, without the words around it: `112 (be om jourhavande präst)` is `112`. */
export const dialled = (display: string): string => national(/\+?\d[\d\s-]*/.exec(display)?.[0] ?? '');

/** What is right about a line. */
export const rightOf = ({ name, display, source }: KnownLine, { checked }: AuditFacts): Right => ({
  text: `${name} ${display}`,
  source,
  checked,
});

/** A text of the page, short enough to show. */
export const short = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 160 ? `${line.slice(0, 159)}…` : line;
};
