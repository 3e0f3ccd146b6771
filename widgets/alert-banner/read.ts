import { jsonReader } from '../shared/read-json.js';
import { readSmhi } from './smhi.js';
import { readVma } from './vma.js';
import { isObject, moment, type Warnings } from './warnings.js';

/** A file of warnings, and when what it says was so. */
export interface WarningsFile {
  file: unknown;
  asOf: Date;
}

/**
 * The warnings for one county that have not ended, from SMHI's `warning.json` or Sveriges Radio's VMA: the shape tells.
 *
 * @throws Error when the file is neither.
 */
export function readWarnings(file: unknown, county: string, now: Date): Warnings {
  if (Array.isArray(file)) return readSmhi(file, county, now);
  if (isObject(file)) return readVma(file, county, now);
  throw new Error("expected SMHI's warning.json or Sveriges Radio's VMA");
}

/**
 * Reads a file of warnings.
 *
 * Sveriges Radio writes the time into its answer. SMHI does not, and its `Last-Modified` is when a warning last changed, so
 * an answer from SMHI itself holds as of now. A copy on another host is as old as that host says the file is.
 */
export const readFile = jsonReader<WarningsFile>((file, date, { hostname }) => {
  const now = new Date();
  readWarnings(file, '', now);
  const written = isObject(file) ? moment(file.timestamp) : undefined;
  const fromSmhi = /(^|\.)smhi\.se$/.test(hostname);
  return { file, asOf: written ?? (fromSmhi ? now : (date ?? now)) };
});
