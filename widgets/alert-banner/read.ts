import { isObject } from '../shared/is-object.js';
import { moment } from '../shared/moment.js';
import { jsonReader } from '../shared/read-json.js';
import { isSmhi, readSmhi } from './smhi.js';
import { readVma } from './vma.js';
import { fields, inOrder, listOf, type Warnings } from './warnings.js';

/** A file of warnings, and the time at which it was correct. */
export interface WarningsFile {
  file: unknown;
  asOf: Date;
}

/**
 * The warnings for one county that have not ended. The file's shape identifies the sender: SMHI's `warning.json` is an
 * array, and a copy may hold that array under `warnings`. Sveriges Radio's answer holds `alerts`. A single warning may come
 * without its list.
 *
 * @throws Error when the file is neither.
 */
export function readWarnings(file: unknown, county: string, now: Date): Warnings {
  const { warnings = file, alerts } = fields(file);
  const [radio, smhi] = [listOf(alerts), listOf(warnings)];
  const isRadio = radio.some(isObject) || (Array.isArray(alerts) && !alerts.length);
  const isOfSmhi = smhi.some(isSmhi) || (Array.isArray(warnings) && !warnings.length);
  if (!isRadio && !isOfSmhi) throw new Error("expected SMHI's warning.json or Sveriges Radio's VMA");
  // A copy may hold both.
  return inOrder([...(isRadio ? readVma(radio, county) : []), ...(isOfSmhi ? readSmhi(smhi, county) : [])], now);
}

/**
 * Reads a file of warnings.
 *
 * An answer directly from SMHI or Sveriges Radio counts as current: SMHI's `Last-Modified` is the last change of a warning.
 * The age of a copy on another host comes from its `timestamp`, or else from that host's headers.
 */
export const readFile = jsonReader<WarningsFile>((file, date, { hostname }) => {
  const now = new Date();
  readWarnings(file, '', now);
  const written = isObject(file) ? moment(file.timestamp) : undefined;
  return { file, asOf: /(^|\.)(smhi|sr)\.se$/.test(hostname) ? now : (written ?? date ?? now) };
});
