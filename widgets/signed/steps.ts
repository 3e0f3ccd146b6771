// The rule of trust, step by step. A browser stops at the first step that fails, and `hamn data verify` tells of each.
import type { HelplinesFile } from '../data/publish.js';
import type { Unknown } from '../shared/is-object.js';
import { digits, hasLegalForm } from '../shared/phone.js';
import type { IssueType, SignedFile } from './issue.js';
import { signersOf } from './signatures.js';
import { needed, type Trust } from './trust.js';

/** What the steps look at. */
export interface Given {
  file: SignedFile;
  /** What is signed in the file, unchecked. */
  content: Unknown;
  type: IssueType;
  trust: Trust;
  /** Whether the file comes from the page's own origin, which writes the page anyway. */
  isOwn: boolean;
  now: Date;
}

export type Step = (given: Given) => boolean | Promise<boolean>;

const dayLength = 86_400_000;

/** A time in the file, in milliseconds; NaN, with which every comparison is false, when it is none. */
const timeOf = (written: unknown): number => Date.parse(String(written));

/** The steps that ask who says it, and when. */
export const beforeFacts: Record<'signatures' | 'type' | 'version' | 'issued' | 'expires', Step> = {
  signatures: async ({ file, trust, isOwn }) => isOwn || (await signersOf(file, trust)).length >= needed,
  type: ({ content, type }) => content.type === type && content.spec === 1,
  version: ({ content: { version }, trust }) => Number.isInteger(version) && (version as number) >= trust.version,
  issued: ({ content, now }) => timeOf(content.issued) <= now.valueOf() + dayLength,
  expires: ({ content, now }) => timeOf(content.expires) > now.valueOf(),
};

/** Every number in the facts, as a link dials it. */
const numbersIn = (facts: unknown): string[] =>
  [...JSON.stringify(facts).matchAll(/"(?:tel|display)":"([^"]*)/g)].map(([, number = '']) => digits(number));

/** Whether each number has the form of one that a visitor may be asked to call. */
export const hasLegalNumbers: Step = ({ content }) => numbersIn(content).every(hasLegalForm);

/** Whether 112 is there and is 112. */
export const has112: Step = ({ content }) =>
  (content as unknown as HelplinesFile).lines.some(
    ({ id, kind, phone }) => id === '112' && kind === 'emergency' && phone?.tel === '112',
  );
