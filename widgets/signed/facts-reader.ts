import { isOwn, jsonReader } from '../shared/read-json.js';
import { contentOf, isSignedFile, type IssueType } from './issue.js';
import { beforeFacts, type Step } from './steps.js';
import { trust } from './trust.js';

/** What the file of another origin may take: 3 seconds, 64 kB. */
export const limits = { time: 3000, size: 65_536 };

/** The facts are past their `expires`: the page keeps its numbers, and says nothing of hours. */
export class Expired extends Error {}

/**
 * A reader of facts that the page names in `src`. The page's own origin needs no signature. A file of any other origin counts only
 * with enough signatures, and when each step holds.
 *
 * @param ofFacts - The steps that look at the facts of this type, in their order.
 * @param accept - Converts the file to the data that elements need, or throws an error that says what is wrong.
 */
export const factsReader = <T>(
  type: IssueType,
  ofFacts: Record<string, Step>,
  accept: (file: unknown, isSigned: boolean) => T | undefined,
): ((src: string, base: string) => Promise<T | undefined>) =>
  jsonReader(async (file, _date, address) => {
    if (!isSignedFile(file)) {
      if (isOwn(address)) return accept(file, false);
      throw new Error('another origin needs signed facts');
    }
    const content = contentOf(file);
    const given = { file, content, type, trust, isOwn: isOwn(address), now: new Date() };
    for (const [name, holds] of Object.entries({ ...beforeFacts, ...ofFacts })) {
      if (!(await holds(given))) throw new (name === 'expires' ? Expired : Error)(`not taken: ${name}`);
    }
    return accept(content, true);
  }, limits);
