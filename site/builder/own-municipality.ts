// A municipality's own numbers as the file that help over the page reads, and such a file as rows again.
import { isMunicipalityFile } from '../../widgets/data/check.ts';
import type { MunicipalityFile } from '../../widgets/data/publish.ts';
import type { Service } from '../../widgets/data/types.ts';
import { phone } from '../../widgets/shared/phone.ts';
import { sure } from '../shared/sure.ts';
import { rowsText, usable, type NumberKind, type Row } from './own.ts';
import type { BuilderFacts, Choice, Municipality } from './types.ts';

/** The list of the numbers. */
export const numbers = 'haven.numbers';

/** The municipality whose help the word opens, if one is chosen. */
export const havenMunicipality = (choice: Choice, { municipalities }: BuilderFacts): Municipality | undefined =>
  municipalities.find(({ code }) => code === choice['haven.municipality']);

/** The municipality whose file has the webmaster's own numbers: help is chosen, and so is its municipality, and a number can be used. */
export const municipalityWithNumbers = (choice: Choice, facts: BuilderFacts): Municipality | undefined =>
  choice.haven && usable(numbers, choice).rows.length ? havenMunicipality(choice, facts) : undefined;

/** The municipality itself says it: one official source. Who fills in the form is the source, and nobody else. */
const own = { confidence: 'medium' as const, sources: ['own'] };

const service = ({ name = '', number = '', when }: Row): Service => ({
  name,
  phone: phone(number),
  ...(when && { when }),
  ...own,
});

/**
 * The file with the webmaster's own numbers and no others. Hours are text, as written: nothing is computed from them, so nothing can say
 * "closed" of a number that answers.
 *
 * @param day - The day on which the webmaster makes it, `YYYY-MM-DD`.
 */
export function municipalityFileOf(choice: Choice, facts: BuilderFacts, day: string): MunicipalityFile | undefined {
  const found = municipalityWithNumbers(choice, facts);
  if (!found) return undefined;
  const { code, name, fullName, county, domain, supportPage } = found;
  const { rows } = usable(numbers, choice);
  const of = (kind: NumberKind): Service[] => rows.filter((row) => row.kind === kind).map(service);
  const [switchboard] = of('switchboard');
  const [outOfHours] = of('night');
  const [socialServices, shelters] = [of('day'), of('shelter')];
  const { name: countyName } = sure(
    facts.counties.find((each) => each.code === county),
    county,
  );
  return {
    $schema: `${facts.site}/data/municipality.schema.json`,
    checked: day,
    ...{ code, name, fullName, county, countyName },
    ...(domain && { domain }),
    ...(supportPage && { violencePage: supportPage }),
    ...(switchboard && { switchboard }),
    ...(outOfHours && { outOfHours }),
    ...(socialServices.length && { socialServices }),
    ...(shelters.length && { shelters }),
    sources: {
      own: { title: 'Kommunens egna nummer, skrivna av den som gjorde filen', publisher: fullName, date: day },
    },
  };
}

/** What a file says, for the form. */
export interface ReadFile {
  code: string;
  /** The day of the last check. */
  checked: string;
  /** The numbers, as the text of the list. */
  text: string;
  /** How many numbers it has. */
  count: number;
  /** The names of those about whom the file says more than a row holds, such as an e-mail address. A new file does not say it. */
  withMore: string[];
}

/** What a row holds, and what the file says of every number. */
const kept: readonly string[] = ['name', 'phone', 'when', 'confidence', 'sources'] satisfies (keyof Service)[];

const saysMore = (each: Service): boolean => !each.phone || Object.keys(each).some((key) => !kept.includes(key));

/** A file that somebody has: `undefined` for one that no page would show. Services without a number get no row. */
export function readFile(text: string): ReadFile | undefined {
  const file = parsed(text);
  if (!isMunicipalityFile(file)) return undefined;
  const { switchboard = [], outOfHours = [], socialServices = [], shelters = [], email, visit } = file;
  const row = (kind: NumberKind, services: Service | Service[]): Row[] =>
    [services]
      .flat()
      .flatMap(({ name, phone: { display } = { display: '' }, when = '' }) =>
        display ? [{ kind, name, number: display, when }] : [],
      );
  const rows = [
    ...row('day', socialServices),
    ...row('night', outOfHours),
    ...row('switchboard', switchboard),
    ...row('shelter', shelters),
  ];
  const withMore = [socialServices, outOfHours, switchboard, shelters].flat().filter(saysMore);
  return {
    code: file.code,
    checked: file.checked,
    text: rowsText(rows),
    count: rows.length,
    withMore: [...withMore.map(({ name }) => name), ...(email || visit ? [file.fullName] : [])],
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
