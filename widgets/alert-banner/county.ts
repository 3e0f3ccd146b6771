import { counties } from '../data/counties.js';
import { plainText } from './plain-text.js';

/** The code of the county that is named: `Kalmar län`, `Kalmar County`, `Kalmar`. */
export function countyNamed(name: string): string | undefined {
  const asked = plainText(name)
    .toLowerCase()
    .replace(/ (län|county)$/, '');
  return counties.find((county) =>
    [county.shortName, county.name.replace(/ län$/, '')].some((each) => each.toLowerCase() === asked),
  )?.code;
}
