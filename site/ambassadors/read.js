// Reads the ambassadors, checks them, and makes of each what the pages show.
import { statSync } from 'node:fs';
import { extname } from 'node:path';
import { checkAmbassadors } from './check.js';
import { describe } from './drawing/describe.js';
import { features } from './drawing/features.js';
import { height, width } from './portrait.js';

const PEOPLE = new URL('people.js', import.meta.url);
const DATA = new URL('../../dist/modules/data/index.js', import.meta.url);

async function loadMunicipalities() {
  try {
    return await import(DATA.href);
  } catch (cause) {
    if (cause.code !== 'ERR_MODULE_NOT_FOUND') throw cause;
    const message = 'dist/modules/data/index.js is missing, so municipalities have no names: run `npm run build` first';
    throw new Error(message, { cause });
  }
}

/** The checked entries, read anew when the file has changed: the development server keeps running. */
export async function readPeople() {
  const { municipalities } = await loadMunicipalities();
  const { default: people } = await import(`${PEOPLE.href}?${statSync(PEOPLE).mtimeMs}`);
  checkAmbassadors(
    people,
    municipalities.map(({ code }) => code),
  );
  return people;
}

/** The name of a person's picture in the folder of portraits. */
export const pictureOf = ({ id, portrait }) => `${id}${portrait.photo ? extname(portrait.photo) : '.svg'}`;

/** What the pages show of each ambassador, in the order of people.js. */
export async function readAmbassadors() {
  const { findMunicipality } = await loadMunicipalities();
  return (await readPeople()).map((person) => {
    const { id, name, role, place, pledge, consent, portrait } = person;
    const placeName = findMunicipality(place).name;
    const alt = portrait.photo ? portrait.alt : describe(features(portrait.seed, portrait));
    return {
      id,
      name,
      role,
      place,
      placeName,
      pledge,
      consent,
      portrait: `/portraits/${pictureOf(person)}`,
      alt,
      width,
      height,
    };
  });
}
