// Reads and checks the ambassadors, and turns each into the data that the pages show.
import { existsSync } from 'node:fs';
import { readYaml } from '../owner/yaml.ts';
import { findMunicipality, municipalities } from '../../widgets/data/index.ts';
import metadata from '../metadata.ts';
import { program, project } from '../project.ts';
import { ambassadorsSchema } from './ambassadors.schema.ts';
import { checkAmbassadors, checkThatTheyExist } from './check.ts';
import examples from './examples.ts';
import type { Ambassador, Person, ShownPerson } from './types.ts';

/** The size of a portrait, 4:5. site/pictures/plugin.ts gives a photograph its own size. */
const [width, height] = [400, 500];

/** The checked entries; an empty list without the file. */
export function readPeople(): Ambassador[] {
  if (!existsSync(project.ambassadors)) return [];
  const { value: people = [], lineOf } = readYaml(project.ambassadors);
  checkAmbassadors(
    people,
    municipalities.map(({ code }) => code),
    undefined,
    lineOf,
  );
  if (!metadata.demonstration) checkThatTheyExist(people);
  return ambassadorsSchema.parse(people) as Ambassador[];
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

/** The published data of each ambassador, in the order of the file. */
export function readAmbassadors(): ShownPerson[] {
  return readPeople().map(shown);
}

/**
 * Three people for the example on the gallery's own page: the first ambassadors with a drawing, else three made-up
 * people. Only drawings, since the copied code needs a picture with a stable address.
 */
function examplePeople(): Person[] {
  const drawn = readPeople().filter(({ portrait }) => portrait.drawing !== undefined);
  return drawn.length < 3 ? examples : drawn.slice(0, 3);
}

/** The published data of the people in the example. */
export function readExamples(): ShownPerson[] {
  return examplePeople().map(shown);
}

/** The source file of each drawing among these portraits, with its published name first. */
const drawingsOf = (people: readonly Person[], folder: string): [string, string][] =>
  people.flatMap(({ id, portrait: { drawing } }) =>
    drawing === undefined ? [] : [[`${id}.svg`, `${folder}/${drawing}`]],
  );

/** The source file of each drawing that the site shows, by its published name. */
export function readDrawings(): Map<string, string> {
  const own = drawingsOf(readPeople(), project.portraits);
  return new Map(own.length < 3 ? [...own, ...drawingsOf(examples, `${program.site}/ambassadors/portraits`)] : own);
}
