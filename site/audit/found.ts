// How the checks say what they have found.
import type { AuditFacts, AuditedPage, Finding, KnownLine, Right } from './types.ts';
import type { Id } from './ids.ts';
import type { Page } from './page.ts';
import { national, type Written } from './digits.ts';

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

/** The lines by the digits of their number. The priest on duty answers at 112 too: the first line of a number is the one it is known by. */
export const linesByDigits = ({ lines }: AuditFacts): Map<string, KnownLine> =>
  new Map([...lines].reverse().flatMap((line) => (line.display ? [[dialled(line.display), line] as const] : [])));

/** What is right about a line, with the day on which its source was read. */
export const rightOf = ({ name, display, source, read }: KnownLine, { checked }: AuditFacts): Right => ({
  text: name === display ? name : `${name} ${display}`,
  source,
  checked: read ?? checked,
});

/** Words that say, right before or after a number, that it is the old one. */
const saidBefore =
  /(?:tidigare|gamla|förra|ersätter|ersatte|i ?stället för|före detta|f\.\s?d\.|former(?:ly)?|old|previous(?:ly)?|replaces|replaced|instead of)(?:\s+(?:det|the))?(?:\s+(?:tidigare|gamla|förra|former|old|previous))?(?:\s+(?:telefon\s?|phone\s+|telephone\s+)?(?:nummer|numret|number|nr\.?))?[\s:,(–—-]*$/i;
const saidAfter =
  /^[\s)]*(?:\(?(?:är |var |is |was )?(?:det |the )?(?:tidigare|gamla|förra|former|old|previous)(?:\s+(?:telefon)?(?:nummer|numret|number))?\b|(?:gäller|används) inte längre|is no longer)/i;

/** Whether the text says that a number is the old one. */
export const isSaidOld = (text: string, { start, end }: Written): boolean =>
  saidBefore.test(text.slice(0, start)) || saidAfter.test(text.slice(end));

/** A text of the page, short enough to show. */
export const short = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 160 ? `${line.slice(0, 159)}…` : line;
};
