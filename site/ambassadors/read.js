// Reads the ambassadors, checks them, and makes of each what the pages show.
import { existsSync } from 'node:fs';
import { contentFolder } from '../_config/content.js';
import { readOwn } from '../_config/read-own.js';
import metadata from '../_data/metadata.js';
import { checkAmbassadors, checkThatTheyExist } from './check.js';
import { describe } from './drawing/describe.js';
import { features } from './drawing/features.js';
import examples from './examples.js';
import { height, width } from './portrait.js';

const PEOPLE = `${contentFolder}/ambassadors.js`;
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

/** The checked entries. None without the file. */
export async function readPeople() {
  if (!existsSync(PEOPLE)) return [];
  const { municipalities } = await loadMunicipalities();
  const people = await readOwn(PEOPLE);
  checkAmbassadors(
    people,
    municipalities.map(({ code }) => code),
  );
  if (!metadata.demonstration) checkThatTheyExist(people);
  return people;
}

/** Where a person's picture lies. A photograph is published by site/_config/pictures.js, a drawing by plugin.js. */
const pictureOf = ({ id, portrait }) => (portrait.photo ? `photos/${portrait.photo}` : `/portraits/${id}.svg`);

/** What is published of a person, a picture among it. */
function shown(person, findMunicipality) {
  const { id, name, role, place, pledge, consent, portrait } = person;
  const alt = portrait.photo ? portrait.alt : describe(features(portrait.seed, portrait));
  return {
    id,
    name,
    role,
    place,
    placeName: findMunicipality(place)?.name,
    pledge,
    consent,
    portrait: pictureOf(person),
    alt,
    width,
    height,
  };
}

/** What the pages show of each ambassador, in the order of ambassadors.js. */
export async function readAmbassadors() {
  const { findMunicipality } = await loadMunicipalities();
  return (await readPeople()).map((person) => shown(person, findMunicipality));
}

/**
 * Three for the example on the gallery's own page: the first of the ambassadors, else three who do not exist. Drawn ones:
 * the code that one copies names a picture by an address that stays.
 */
export async function examplePeople() {
  const drawn = (await readPeople()).filter(({ portrait }) => !portrait.photo);
  return drawn.length < 3 ? examples : drawn.slice(0, 3);
}

/** What the gallery's own page shows of them. */
export async function readExamples() {
  const people = await examplePeople();
  const { findMunicipality } = await loadMunicipalities();
  return people.map((person) => shown(person, people === examples ? () => undefined : findMunicipality));
}
