// Checks the settings: their shape by the schema, and what must fit together.
import { existsSync } from 'node:fs';
import { counties, findCounty, findMunicipality, municipalities } from '../../widgets/data/index.ts';
import { problemsInColours } from '../layout/colours.ts';
import { fieldsOf, shown } from '../../widgets/check/words.ts';
import { isObject, type Unknown } from '../../widgets/shared/is-object.ts';
import { withoutWww } from '../../widgets/shared/shown-host.ts';
import { atLine } from '../owner/at-line.ts';
import { withDefaults } from '../owner/defaults.ts';
import { hamnSchema } from '../owner/hamn.schema.ts';
import { issuesIn, nameOf, type Issue } from '../owner/issues.ts';
import { oldNamesIn } from '../owner/upgrades.ts';
import type { Written } from '../owner/yaml.ts';
import { program, project } from '../project.ts';
import { say } from '../../widgets/check/say.ts';

/** The lines of settings by their names in this version, also of those that the file has under an old name. */
function linesByNewNames(settings: Unknown, lineOf: Written['lineOf']): Written['lineOf'] {
  const old = oldNamesIn(settings);
  return ([first, ...rest]) => lineOf([old.find(({ to }) => to === first)?.from ?? first ?? '', ...rest]);
}

/** A note for each setting with an old name. */
export const notesOnOldNames = (settings: unknown, lineOf: Written['lineOf'] = () => undefined): string[] =>
  oldNamesIn(fieldsOf(settings)).map(
    ({ from, to }) =>
      say`${from}: is called ${to} now; the old name still works, and npx hamn upgrade writes the new one` +
      atLine(lineOf, [from]),
  );

/** An issue as `entry: expected value; found value`. */
function sentence({ path, found, isMissing, isUnknown, sentence: message }: Issue, lineOf: Written['lineOf']): string {
  // For a link, one sentence about its parts is enough.
  const entry = path[0] === 'links' && !isUnknown ? path.slice(0, 3) : path;
  const where = nameOf(entry);
  const line = atLine(lineOf, entry);
  if (isUnknown) return `${where}: ${message}${line}`;
  return (isMissing ? say`${where}: missing; ${message}` : say`${where}: ${message}; it is ${shown(found)}`) + line;
}

const problemsInLogo = ({ src }: Unknown): string[] =>
  src === undefined || [project.public, program.public].some((folder) => existsSync(`${folder}${src}`))
    ? []
    : [say`logo.src: ${src}; expected a file in ${project.public}, written as /logo.svg`];

/** The parts of a county or a municipality that a message needs. */
interface Place {
  code: string;
  name: string;
  shortName?: string;
}

const listed = (places: readonly Place[]): string =>
  places.map(({ code, shortName, name }) => `${code} ${shortName ?? name}`).join(', ');

/** Unknown codes of counties and municipalities, with a list of the known ones. */
function problemsInPlaces({ county, municipality, moreCounties = [] }: Unknown): string[] {
  const expected = say`expected all, or the two-digit code of a county: ${listed(counties)}`;
  const countyOf = (code: unknown) => (typeof code === 'string' ? findCounty(code) : undefined);
  const municipalityOf = (code: unknown) => (typeof code === 'string' ? findMunicipality(code) : undefined);
  const known = countyOf(county);
  const problems = known ? [] : [say`county: ${shown(county)}; ${expected}`];
  if (moreCounties !== 'all') {
    if (typeof moreCounties === 'string' && countyOf(moreCounties))
      problems.push(say`moreCounties: ${shown(moreCounties)}; expected a list: ['${moreCounties}']`);
    const wrong = [moreCounties].flat<unknown[]>().filter((code) => !countyOf(code));
    problems.push(...wrong.map((code) => say`moreCounties: ${shown(code)}; ${expected}; or 'all'`));
  }
  if (known && municipality && municipalityOf(municipality)?.county !== county) {
    const within = listed(municipalities.filter((each) => each.county === county));
    const where = say`county ${known.code}, ${known.shortName}: ${within}`;
    problems.push(
      say`municipality: ${shown(municipality)}; expected the code of a municipality in ${where}; or nothing`,
    );
  }
  return problems;
}

/** The exit must not lead back to this site. */
function problemsInExit({ url, exit }: Unknown): string[] {
  const host = (address: unknown) => URL.canParse(String(address)) && withoutWww(new URL(String(address)).host);
  if (!host(exit) || host(exit) !== host(url)) return [];
  return [say`exit: expected the address of another site than this one; it is ${shown(exit)}`];
}

/**
 * The problems in the settings, each as `entry: expected value; found value (line N)`.
 *
 * @param settings - The content of hamn.yaml.
 * @param lineInFile - The line of each setting.
 */
export function problemsInMetadata(settings: unknown, lineInFile: Written['lineOf'] = () => undefined): string[] {
  if (!isObject(settings)) return [say`expected settings, each as name: value`];
  const lineOf = linesByNewNames(settings, lineInFile);
  const { isNation, ...whole } = fieldsOf(withDefaults(settings));
  const { languages: given, logo } = whole;
  const written = isObject(given) && Object.keys(given).length ? given : { sv: 'Svenska' };
  const issues = issuesIn(hamnSchema(Object.keys(written), Boolean(whole.warnings)), whole);
  const problems = problemsInPlaces(whole);
  if (isObject(given) && !Object.keys(given).includes('sv'))
    problems.push(say`languages.sv: missing; expected Svenska`);
  // Each copy of the warnings is of one county.
  if (isNation && Object.keys(fieldsOf(whole.warnings)).length)
    problems.push(say`warnings: warnings are for one county, and county is all; expected no warnings`);
  problems.push(...problemsInExit(whole));
  problems.push(...problemsInColours(whole.colours));
  if (isObject(logo)) problems.push(...problemsInLogo(logo));
  return [
    ...issues.map((issue) => sentence(issue, lineOf)),
    ...problems.map((each) => each + atLine(lineOf, [], each)),
  ];
}
