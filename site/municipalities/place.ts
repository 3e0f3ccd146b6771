// The owner's area.
import { findCounty, findMunicipality, type County } from '../../widgets/data/index.ts';
import metadata, { type Texts } from '../metadata.ts';
import municipalities, { type ShownMunicipality } from './municipalities.ts';

/** A county, a single municipality or the whole country, with its name in a sentence. */
interface Area {
  code: string;
  kind: 'county' | 'municipality' | 'nation';
  isMunicipality: boolean;
  isNation: boolean;
  name: Texts;
}

/** The county of the site. `site/check/metadata.ts` refuses an unknown code before anything uses this. */
export const county = findCounty(metadata.county) as County;

/** The owner's area, with its name in a sentence in each language. */
export function area(): Area {
  const municipality = findMunicipality(metadata.municipality ?? '');
  const { isNation } = metadata;
  const is = { isMunicipality: Boolean(municipality), isNation };
  if (municipality)
    return {
      ...is,
      kind: 'municipality',
      code: municipality.code,
      name: { sv: municipality.fullName, en: municipality.fullName },
    };
  if (isNation) return { ...is, kind: 'nation', code: 'SE', name: { sv: 'Sverige', en: 'Sweden' } };
  return { ...is, kind: 'county', code: county.code, name: { sv: county.name, en: `${county.shortName} county` } };
}

/** The municipality in the examples: the county's namesake, else one with an out-of-hours service, else the first. */
export function exampleMunicipality(): ShownMunicipality {
  const all = municipalities();
  const found = all.find(({ name }) => name === county.shortName) ?? all.find(({ outOfHours }) => outOfHours) ?? all[0];
  // `site/check/metadata.ts` refuses a site without a municipality.
  return found as ShownMunicipality;
}
