import { counties } from '../data/counties.js';
import { plainText } from './plain-text.js';

/** The code of a county by its name: `Kalmar län`, `Kalmar County` or `Kalmar`. */
export function countyNamed(name: string): string | undefined {
  const wanted = plainText(name)
    .toLowerCase()
    .replace(/ (län|county)$/, '');
  return counties.find((county) =>
    [county.shortName, county.name.replace(/ län$/, '')].some((each) => each.toLowerCase() === wanted),
  )?.code;
}
