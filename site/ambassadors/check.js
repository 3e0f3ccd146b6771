// Wrong data stops the build, before a page shows anyone who has not agreed to it.
import { existsSync } from 'node:fs';
import { contentFolder } from '../_config/content.js';
import { isDay, problemInDay } from '../check/days.js';
import { problemInPhotoName } from '../check/names.js';
import { unknown, unknownIn } from '../check/words.js';
import { vocabulary } from './drawing/features.js';
import examples from './examples.js';

const FILE = `${contentFolder}/ambassadors.js`;
const PHOTOS = `${contentFolder}/photos`;

const reserved = examples.map(({ id }) => id);

/** What may be said of an ambassador. */
const entries = ['id', 'name', 'role', 'place', 'pledge', 'consent', 'portrait'];

const isText = (value) => typeof value === 'string' && value.trim() !== '';

function problemInPortrait(portrait) {
  if (typeof portrait !== 'object' || portrait === null) {
    return 'portrait is missing; expected { seed: 7 } or { photo: …, alt: { sv, en } }';
  }
  const { photo, alt, seed, ...chosen } = portrait;
  if (photo === undefined) {
    if (!Number.isInteger(seed) && !isText(seed)) {
      return `portrait.seed is ${JSON.stringify(seed)}; expected a whole number, or portrait.photo`;
    }
    for (const [name, value] of Object.entries(chosen)) {
      const words = vocabulary[name];
      if (!words) return `portrait.${unknown(name, Object.keys(vocabulary)).replace(': unknown', ' is unknown')}`;
      if (!words.includes(value)) return `portrait.${name} is ${JSON.stringify(value)}; expected ${words.join(', ')}`;
    }
    return;
  }
  const named = typeof photo === 'string' ? problemInPhotoName(photo) : 'expected a file name';
  if (named) return `portrait.photo is ${JSON.stringify(photo)}: ${named}; expected a file name such as exempel-1.jpg`;
  const [other] = unknownIn(chosen, ['seed', 'alt']);
  if (other) return `portrait.${other}`;
  const language = ['sv', 'en'].find((each) => !isText(alt?.[each]));
  if (language) return `portrait.alt.${language} is missing; expected words for those who do not see the photograph`;
  if (!existsSync(`${PHOTOS}/${photo}`)) return `portrait.photo: ${PHOTOS}/${photo} is missing`;
}

/**
 * Throws one error that names the file and every entry in which something is wrong, and what was expected.
 *
 * @param {object[]} people The entries of ambassadors.js.
 * @param {Iterable<string>} municipalityCodes
 * @param {string} [today] The day on which consent must have been given at the latest.
 */
export function checkAmbassadors(people, municipalityCodes, today = new Date().toISOString().slice(0, 10)) {
  if (!Array.isArray(people)) throw new Error(`${FILE}: expected a list of ambassadors as default export`);
  const codes = new Set(municipalityCodes);
  const ids = new Set();
  const problems = [];

  people.forEach((person, i) => {
    const name = person?.id ?? `entry ${i + 1}`;
    const report = (problem) => problem && problems.push(`${FILE}: ${name}: ${problem}`);
    const { id, place, consent, portrait } = person ?? {};

    if (!isText(id) || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
      report(`id is ${JSON.stringify(id)}; expected small letters, figures and hyphens`);
    } else if (reserved.includes(id)) {
      report(`id is ${JSON.stringify(id)}; expected another: the template's own examples have ${reserved.join(', ')}`);
    } else if (ids.has(id)) report('id is there twice; expected an id of his own');
    ids.add(id);

    if (!isText(person?.name)) report('name is missing');
    for (const field of ['role', 'pledge']) {
      for (const language of ['sv', 'en']) {
        if (!isText(person?.[field]?.[language])) report(`${field}.${language} is missing; expected a text`);
      }
    }
    if (!codes.has(place))
      report(`place is ${JSON.stringify(place)}; expected the code of a municipality, such as 0880`);
    if (typeof consent === 'number') {
      report(`consent is ${consent}: quotation marks are missing; expected consent: '2026-01-19'`);
    } else if (!isDay(consent)) {
      report(`consent is ${JSON.stringify(consent)}; expected the day he agreed to be shown, such as 2026-01-19`);
    } else if (consent > today) report(`consent is ${consent}; expected a day that is not after today, ${today}`);
    else if (problemInDay(consent)) report(`consent is ${consent}; ${problemInDay(consent)}`);
    for (const problem of unknownIn(person, entries)) report(problem);
    for (const field of ['role', 'pledge']) {
      for (const problem of unknownIn(person?.[field], ['sv', 'en'], `${field}.`)) report(problem);
    }
    report(problemInPortrait(portrait));
  });

  if (problems.length) throw new Error(problems.join('\n'));
}

/**
 * Throws when one of the made-up examples is still there: a site that is no demonstration says of each that he has agreed.
 *
 * @param {object[]} people The entries of ambassadors.js.
 */
export function checkThatTheyExist(people) {
  const made = people.filter(({ name }) => /^Exempel \d+$/.test(name)).map(({ id }) => id);
  if (!made.length) return;
  throw new Error(
    `${FILE}: ${made.join(', ')}: made up; expected people who have agreed to be shown, or none, where demonstration is false`,
  );
}
