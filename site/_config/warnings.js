// The build's own copies of SMHI's weather warnings and Sveriges Radio's announcements, so that no visitor's address goes to
// either. A copy tells when it was taken. What cannot be read, or is more than an hour old, gives no copy: the page then
// shows its own link, and nothing old is ever shown as new.
import { Fetch } from '@11ty/eleventy-fetch';
import { readWarnings } from '../../dist/modules/alert-banner/read.js';
import { placeOf } from '../../dist/modules/alert-banner/smhi.js';
import { isObject } from '../../dist/modules/shared/is-object.js';

const timeLimit = 10_000;
const hour = 60 * 60 * 1000;

/** SMHI's warning without the areas that are certainly elsewhere and without the shapes on the map, which are most of it. */
function smhiFor(warning, county) {
  if (!Array.isArray(warning?.warningAreas)) return [warning];
  const areas = warning.warningAreas
    .filter((area) => placeOf(area, county) !== 'elsewhere')
    .map((area) => (isObject(area) ? { ...area, area: undefined } : area));
  return areas.length || !warning.warningAreas.length ? [{ ...warning, warningAreas: areas }] : [];
}

/** What is published of an answer: what concerns the county, and when it was so. */
export function copyOf(file, county, takenAt) {
  readWarnings(file, county, new Date());
  const timestamp = new Date(takenAt).toISOString();
  return Array.isArray(file)
    ? { timestamp, warnings: file.flatMap((warning) => smhiFor(warning, county)) }
    : { ...file, timestamp };
}

/** What the copies hold that has not ended, those of Sveriges Radio first, and when the oldest of them was taken. */
export function inForce(copies, county) {
  const warnings = copies.flatMap((copy) => readWarnings(copy, county, new Date()).warnings);
  const isFirst = ({ level }) => level === 'VMA';
  return {
    warnings: [...warnings.filter(isFirst), ...warnings.filter((each) => !isFirst(each))],
    takenAt: copies.map(({ timestamp }) => timestamp).sort()[0],
  };
}

/**
 * A copy of what an address answers, or nothing, with one line in the console, where there is none to be had.
 * An answer is asked for again when it is five minutes old.
 */
export async function takeCopy(address, county, directory = '.cache') {
  try {
    const asset = Fetch(address, { type: 'json', duration: '5m', directory });
    const file = await asset.fetch({ fetchOptions: { signal: AbortSignal.timeout(timeLimit) } });
    // Without network the newest answer that there was comes back, however old it is.
    const takenAt = asset.getCachedTimestamp();
    if (Date.now() - takenAt > hour) throw new Error('not reached for more than an hour');
    return copyOf(file, county, takenAt);
  } catch ({ message }) {
    console.warn(`No copy of ${address}: ${message}. The page links to it instead.`);
    return undefined;
  }
}
