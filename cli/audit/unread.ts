/** Why a page was not read. The words of each are in `words/`. */
export const reasons = [
  'no-such-host',
  'no-answer',
  'too-slow',
  'certificate',
  'status',
  'not-html',
  'too-large',
  'twin',
  'elsewhere',
  'too-many-redirects',
  'forbidden',
  'robots-unread',
  'later',
] as const;
export type Reason = (typeof reasons)[number];

/** A page that was not read. */
export class Unread extends Error {
  readonly reason: Reason;
  /** What the words of this reason name: a status, a type, an address. */
  readonly detail: string;

  constructor(reason: Reason, detail = '') {
    super(`${reason} ${detail}`);
    this.reason = reason;
    this.detail = detail;
  }
}
