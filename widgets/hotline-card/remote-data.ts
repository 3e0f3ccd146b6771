import { isHelplinesFile } from '../data/check.js';
import { isNewer, problemOfDay } from '../data/checked.js';
import { helplines } from '../data/helplines.js';
import { factsReader } from '../signed/facts-reader.js';
import { has112, hasLegalNumbers } from '../signed/steps.js';

/** The steps that look at helplines, after those of every signed file. */
export const helplinesSteps = {
  schema: ({ content }: { content: unknown }) => isHelplinesFile(content),
  numbers: hasLegalNumbers,
  emergency: has112,
};

/**
 * Reads helplines newer than the built-in ones, in the format of the published `helplines.json` or `helplines.signed.json`. The number of
 * an issue says which of two is newer, so two issues may be of the same day.
 */
export const readHelplines = factsReader('helplines', helplinesSteps, (file, isSigned) => {
  if (!isHelplinesFile(file)) throw new Error('it does not match its schema');
  const problem = isSigned ? undefined : problemOfDay(file, { lines: helplines });
  if (problem) throw new Error(problem);
  return isNewer(file.checked) || isSigned ? file : undefined;
});
