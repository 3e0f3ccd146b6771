// Reads the ambassadors, checks them, and makes of each what the pages show.
import { existsSync } from 'node:fs';
import { readOwn } from '../generator/read-own.ts';
import { findMunicipality, municipalities } from '../../widgets/data/index.ts';
import metadata, { contentFolder } from '../metadata.ts';
import { program } from '../project.ts';
import { checkAmbassadors, checkThatTheyExist } from './check.ts';
import examples from './examples.ts';
import type { Ambassador, Person, ShownPerson } from './types.ts';

const PEOPLE = `${contentFolder}/ambassadors.js`;

/** The measures of a portrait, 4:5. A photograph gets its own from site/pictures/plugin.ts. */
const [width, height] = [400, 500];

/** The checked entries. None without the file. */
export async function readPeople(): Promise<Ambassador[]> {
  if (!existsSync(PEOPLE)) return [];
  const people: unknown = await readOwn(PEOPLE);
  checkAmbassadors(
    people,
    municipalities.map(({ code }) => code),
  );
  if (!metadata.demonstration) checkThatTheyExist(people);
  return people;
}

/** Where a person's picture lies. site/pictures/plugin.ts publishes a photograph, plugin.ts a drawing. */
const pictureOf = ({ id, portrait }: Person): string =>
  portrait.photo === undefined ? `/portraits/${id}.svg` : `photos/${portrait.photo}`;

/** What is published of a person, a picture among it. */
function shown(person: Person): ShownPerson {
  const { id, name, role, place, pledge, consent, portrait } = person;
  return {
    id,
    name,
    role,
    place,
    placeName: place === undefined ? undefined : findMunicipality(place)?.name,
    pledge,
    consent,
    portrait: pictureOf(person),
    alt: portrait.alt,
    width,
    height,
  };
}

/** What the pages show of each ambassador, in the order of ambassadors.js. */
export async function readAmbassadors(): Promise<ShownPerson[]> {
  return (await readPeople()).map(shown);
}

/**
 * Three for the example on the gallery's own page: the first of the ambassadors, else three who do not exist. Drawn ones:
 * the code that one copies names a picture by an address that stays.
 */
async function examplePeople(): Promise<Person[]> {
  const drawn = (await readPeople()).filter(({ portrait }) => portrait.drawing !== undefined);
  return drawn.length < 3 ? examples : drawn.slice(0, 3);
}

/** What the gallery's own page shows of them. */
export async function readExamples(): Promise<ShownPerson[]> {
  return (await examplePeople()).map(shown);
}

/** The file of each drawing among these people's portraits, by the name under which the site publishes it. */
const drawingsOf = (people: readonly Person[], folder: string): [string, string][] =>
  people.flatMap(({ id, portrait: { drawing } }) =>
    drawing === undefined ? [] : [[`${id}.svg`, `${folder}/${drawing}`]],
  );

/** The file of each drawing that the site shows, by the name under which the site publishes it. */
export async function readDrawings(): Promise<Map<string, string>> {
  const own = drawingsOf(await readPeople(), `${contentFolder}/portraits`);
  return new Map(own.length < 3 ? [...own, ...drawingsOf(examples, `${program.site}/ambassadors/portraits`)] : own);
}
