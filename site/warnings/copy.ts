// The build's own copies of SMHI's weather warnings and Sveriges Radio's announcements, so that neither gets a
// visitor's address. Each copy states its time. A file that cannot be read, or is more than an hour old, gives no copy:
// the page then shows its own link, and never shows old warnings as new.
import { Fetch } from '@11ty/eleventy-fetch';
import { readWarnings } from '../../widgets/alert-banner/read.ts';
import type { Warning } from '../../widgets/alert-banner/warnings.ts';
import { placeOf } from '../../widgets/alert-banner/smhi.ts';
import { project } from '../project.ts';
import { isObject, type Unknown } from '../../widgets/shared/is-object.ts';
import { say } from '../../widgets/check/say.ts';

/** A copy of the answer from an address. */
export interface Copy extends Unknown {
  /** The time of the answer. */
  timestamp: string;
}

/** The warnings in the copies that have not ended. */
interface InForce {
  warnings: Warning[];
  /** The time of the oldest copy, `undefined` without copies. */
  takenAt: string | undefined;
}

/** A cached answer of eleventy-fetch. */
interface Asset {
  fetch(options: { fetchOptions: RequestInit }): Promise<unknown>;
  getCachedTimestamp(): number;
}

const timeLimit = 10_000;
const hour = 60 * 60 * 1000;

/**
 * SMHI's warning without the areas that are certainly elsewhere and without the map shapes, which make up most of it.
 */
function smhiFor(warning: unknown, county: string): unknown[] {
  if (!isObject(warning) || !Array.isArray(warning.warningAreas)) return [warning];
  const written: unknown[] = warning.warningAreas;
  const areas = written
    .filter((area) => placeOf(area, county) !== 'elsewhere')
    .map((area) => (isObject(area) ? { ...area, area: undefined } : area));
  return areas.length || !written.length ? [{ ...warning, warningAreas: areas }] : [];
}

/** The published part of an answer: everything about the county, with the time of the answer. */
export function copyOf(file: unknown, county: string, takenAt: number): Copy {
  readWarnings(file, county, new Date());
  const timestamp = new Date(takenAt).toISOString();
  return Array.isArray(file)
    ? { timestamp, warnings: file.flatMap((warning) => smhiFor(warning, county)) }
    : { ...(isObject(file) && file), timestamp };
}

/** The warnings in the copies that have not ended, those of Sveriges Radio first, and the time of the oldest copy. */
export function inForce(copies: Copy[], county: string): InForce {
  const warnings = copies.flatMap((copy) => readWarnings(copy, county, new Date()).warnings);
  const isFirst = ({ level }: Warning) => level === 'VMA';
  return {
    warnings: [...warnings.filter(isFirst), ...warnings.filter((each) => !isFirst(each))],
    takenAt: copies.map(({ timestamp }) => timestamp).sort()[0],
  };
}

/**
 * A copy of the answer from an address, or `undefined`, with one line in the console, when there is none. An answer
 * older than five minutes is fetched again.
 */
export async function takeCopy(address: string, county: string, directory = project.cache): Promise<Copy | undefined> {
  try {
    const asset: Asset = Fetch(address, { type: 'json', duration: '5m', directory });
    const file = await asset.fetch({ fetchOptions: { signal: AbortSignal.timeout(timeLimit) } });
    // Without network eleventy-fetch returns the latest answer, however old.
    const takenAt = asset.getCachedTimestamp();
    if (Date.now() - takenAt > hour) throw new Error(say`not reached for more than an hour`);
    return copyOf(file, county, takenAt);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    console.warn(say`No copy of ${address}: ${message}. The page links to it instead.`);
    return undefined;
  }
}
