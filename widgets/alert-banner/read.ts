import { isObject } from '../shared/is-object.js';
import { moment } from '../shared/moment.js';
import { jsonReader } from '../shared/read-json.js';
import { readSmhi } from './smhi.js';
import { readVma } from './vma.js';
import { inOrder, type Warnings } from './warnings.js';

/** A file of warnings, and when what it says was so. */
export interface WarningsFile {
  file: unknown;
  asOf: Date;
}

const isListOf = (value: unknown, field: string): value is unknown[] =>
  Array.isArray(value) && value.every((each) => isObject(each) && Array.isArray(each[field]));

/**
 * The warnings for one county that have not ended. The file's shape tells whose they are: SMHI's `warning.json` is an array,
 * and a copy of it may be one under `warnings`; Sveriges Radio's answer holds `alerts`.
 *
 * @throws Error when the file is neither.
 */
export function readWarnings(file: unknown, county: string, now: Date): Warnings {
  const { warnings = file, alerts } = isObject(file) ? file : {};
  if (Array.isArray(alerts) && alerts.every(isObject)) return inOrder(readVma(alerts, county), now);
  if (isListOf(warnings, 'warningAreas')) return inOrder(readSmhi(warnings, county), now);
  throw new Error("expected SMHI's warning.json or Sveriges Radio's VMA");
}

/**
 * Reads a file of warnings.
 *
 * What SMHI or Sveriges Radio answers by itself holds as of now: SMHI's `Last-Modified` is when a warning last changed.
 * A copy on another host is as old as its `timestamp`, or else that host, says.
 */
export const readFile = jsonReader<WarningsFile>((file, date, { hostname }) => {
  const now = new Date();
  readWarnings(file, '', now);
  const written = isObject(file) ? moment(file.timestamp) : undefined;
  return { file, asOf: /(^|\.)(smhi|sr)\.se$/.test(hostname) ? now : (written ?? date ?? now) };
});
