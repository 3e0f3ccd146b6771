import { jsonReader } from '../shared/read-json.js';
import { readWarnings } from './smhi.js';

/** A file of warnings, and when what it says was so. */
export interface WarningsFile {
  file: unknown;
  asOf: Date;
}

/**
 * Reads a file of warnings.
 *
 * SMHI's `Last-Modified` is when a warning last changed, so an answer from SMHI itself holds as of now. A copy on another
 * host is as old as that host says the file is.
 */
export const readFile = jsonReader<WarningsFile>((file, date, { hostname }) => {
  const now = new Date();
  readWarnings(file, '', now);
  const fromSmhi = /(^|\.)smhi\.se$/.test(hostname);
  return { file, asOf: fromSmhi ? now : (date ?? now) };
});
