import { isObject, type Unknown } from '../shared/is-object.js';

/** The kinds of facts that are signed. */
export type IssueType = 'helplines' | 'municipality';

/** What an issue says of itself, beside the facts. */
export interface Issue {
  type: IssueType;
  /** The version of this form. */
  spec: 1;
  /** A whole number, one more with each issue. */
  version: number;
  /** When it was signed: `2026-11-30T10:00:00Z`. */
  issued: string;
  /** Until when its hours count. Its numbers stay. */
  expires: string;
}

/** A signed file, such as `helplines.signed.json`. */
export interface SignedFile {
  /** Each signature (ECDSA P-256 with SHA-256, `r` and `s` of 32 bytes each, base64), by the id of its key. */
  signatures: Record<string, string>;
  /** The facts with their issue, as JSON in a string: what is signed. */
  signed: string;
}

/** Whether a file has the form of a signed one. */
export const isSignedFile = (file: unknown): file is SignedFile =>
  isObject(file) && isObject(file.signatures) && typeof file.signed === 'string';

/** The facts in a signed file, unchecked. Throws an error for a text that is not JSON. */
export const contentOf = ({ signed }: SignedFile): Unknown => JSON.parse(signed) as Unknown;
