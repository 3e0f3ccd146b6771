// Reads and checks the ambassadors, and turns each into the data that the pages show.
import { existsSync } from 'node:fs';
import { readOwn } from '../generator/read-own.ts';
import { findMunicipality, municipalities } from '../../widgets/data/index.ts';
import metadata, { contentFolder } from '../metadata.ts';
import { program } from '../project.ts';
import { checkAmbassadors, checkThatTheyExist } from './check.ts';
import examples from './examples.ts';
import type { Ambassador, Person, ShownPerson } from './types.ts';

const PEOPLE = `${contentFolder}/ambassadors.js`;

/** The size of a portrait, 4:5. site/pictures/plugin.ts gives a photograph its own size. */
const [width, height] = [400, 500];

/** The checked entries; an empty list without the file. */
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

/** The address of a person's picture. site/pictures/plugin.ts publishes a photograph, plugin.ts a drawing. */
const pictureOf = ({ id, portrait }: Person): string =>
  portrait.photo === undefined ? `/portraits/${id}.svg` : `photos/${portrait.photo}`;

/** The published data of a person, with the picture. */
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

/** The published data of each ambassador, in the order of ambassadors.js. */
export async function readAmbassadors(): Promise<ShownPerson[]> {
  return (await readPeople()).map(shown);
}

/**
 * Three people for the example on the gallery's own page: the first ambassadors with a drawing, else three made-up
 * people. Only drawings, since the copied code needs a picture with a stable address.
 */
async function examplePeople(): Promise<Person[]> {
  const drawn = (await readPeople()).filter(({ portrait }) => portrait.drawing !== undefined);
  return drawn.length < 3 ? examples : drawn.slice(0, 3);
}

/** The published data of the people in the example. */
export async function readExamples(): Promise<ShownPerson[]> {
  return (await examplePeople()).map(shown);
}

/** The source file of each drawing among these portraits, with its published name first. */
const drawingsOf = (people: readonly Person[], folder: string): [string, string][] =>
  people.flatMap(({ id, portrait: { drawing } }) =>
    drawing === undefined ? [] : [[`${id}.svg`, `${folder}/${drawing}`]],
  );

/** The source file of each drawing that the site shows, by its published name. */
export async function readDrawings(): Promise<Map<string, string>> {
  const own = drawingsOf(await readPeople(), `${contentFolder}/portraits`);
  return new Map(own.length < 3 ? [...own, ...drawingsOf(examples, `${program.site}/ambassadors/portraits`)] : own);
}
