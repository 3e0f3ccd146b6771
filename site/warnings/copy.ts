// The build's own copies of SMHI's weather warnings and Sveriges Radio's announcements, so that no visitor's address goes to
// either. A copy tells when it was taken. What cannot be read, or is more than an hour old, gives no copy: the page then
// shows its own link, and nothing old is ever shown as new.
import { Fetch } from '@11ty/eleventy-fetch';
import { readWarnings } from '../../widgets/alert-banner/read.ts';
import type { Warning } from '../../widgets/alert-banner/warnings.ts';
import { placeOf } from '../../widgets/alert-banner/smhi.ts';
import { project } from '../project.ts';
import { isObject, type Unknown } from '../../widgets/shared/is-object.ts';

/** A copy of what an address answered. */
export interface Copy extends Unknown {
  /** When the answer was so. */
  timestamp: string;
}

/** What the copies hold that has not ended. */
interface InForce {
  warnings: Warning[];
  /** When the oldest of the copies was taken. Absent without copies. */
  takenAt: string | undefined;
}

/** What eleventy-fetch keeps of an address. */
interface Asset {
  fetch(options: { fetchOptions: RequestInit }): Promise<unknown>;
  getCachedTimestamp(): number;
}

const timeLimit = 10_000;
const hour = 60 * 60 * 1000;

/** SMHI's warning without the areas that are certainly elsewhere and without the shapes on the map, which are most of it. */
function smhiFor(warning: unknown, county: string): unknown[] {
  if (!isObject(warning) || !Array.isArray(warning.warningAreas)) return [warning];
  const written: unknown[] = warning.warningAreas;
  const areas = written
    .filter((area) => placeOf(area, county) !== 'elsewhere')
    .map((area) => (isObject(area) ? { ...area, area: undefined } : area));
  return areas.length || !written.length ? [{ ...warning, warningAreas: areas }] : [];
}

/** What is published of an answer: what concerns the county, and when it was so. */
export function copyOf(file: unknown, county: string, takenAt: number): Copy {
  readWarnings(file, county, new Date());
  const timestamp = new Date(takenAt).toISOString();
  return Array.isArray(file)
    ? { timestamp, warnings: file.flatMap((warning) => smhiFor(warning, county)) }
    : { ...(isObject(file) && file), timestamp };
}

/** What the copies hold that has not ended, those of Sveriges Radio first, and when the oldest of them was taken. */
export function inForce(copies: Copy[], county: string): InForce {
  const warnings = copies.flatMap((copy) => readWarnings(copy, county, new Date()).warnings);
  const isFirst = ({ level }: Warning) => level === 'VMA';
  return {
    warnings: [...warnings.filter(isFirst), ...warnings.filter((each) => !isFirst(each))],
    takenAt: copies.map(({ timestamp }) => timestamp).sort()[0],
  };
}

/**
 * A copy of what an address answers, or nothing, with one line in the console, where there is none to be had.
 * An answer is asked for again when it is five minutes old.
 */
export async function takeCopy(address: string, county: string, directory = project.cache): Promise<Copy | undefined> {
  try {
    const asset: Asset = Fetch(address, { type: 'json', duration: '5m', directory });
    const file = await asset.fetch({ fetchOptions: { signal: AbortSignal.timeout(timeLimit) } });
    // Without network the newest answer that there was comes back, however old it is.
    const takenAt = asset.getCachedTimestamp();
    if (Date.now() - takenAt > hour) throw new Error('not reached for more than an hour');
    return copyOf(file, county, takenAt);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    console.warn(`No copy of ${address}: ${message}. The page links to it instead.`);
    return undefined;
  }
}
