// Where the owner works.
import { findCounty, findMunicipality, type County } from '../../widgets/data/index.ts';
import metadata, { type Texts } from '../metadata.ts';
import municipalities, { type ShownMunicipality } from './municipalities.ts';

/** A county, or a municipality alone, with the name that a sentence uses. */
interface Area {
  code: string;
  isMunicipality: boolean;
  name: Texts;
}

/** The county of the site. `site/check/metadata.ts` refuses a code that no county has, before anything uses this. */
export const county = findCounty(metadata.county) as County;

/** Where the owner works: a county, or a municipality alone. With the name that a sentence uses, in each language. */
export function area(): Area {
  const municipality = findMunicipality(metadata.municipality ?? '');
  return municipality
    ? { code: municipality.code, isMunicipality: true, name: { sv: municipality.fullName, en: municipality.fullName } }
    : { code: county.code, isMunicipality: false, name: { sv: county.name, en: `${county.shortName} county` } };
}

/** The municipality in the examples: the county's namesake, else one of which more is known, else the first. */
export function exampleMunicipality(): ShownMunicipality {
  const all = municipalities();
  const found = all.find(({ name }) => name === county.shortName) ?? all.find(({ outOfHours }) => outOfHours) ?? all[0];
  // `site/check/metadata.ts` refuses a site without a municipality.
  return found as ShownMunicipality;
}
