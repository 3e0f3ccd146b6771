import { findCounty, findMunicipality } from '../../dist/modules/data/index.js';
import metadata from './metadata.js';

/** Where the owner works: a county, or a municipality alone. With the name that a sentence uses, in each language. */
export default function () {
  const municipality = findMunicipality(metadata.municipality);
  const county = findCounty(metadata.county);
  return municipality
    ? { code: municipality.code, isMunicipality: true, name: { sv: municipality.fullName, en: municipality.fullName } }
    : { code: county.code, isMunicipality: false, name: { sv: county.name, en: `${county.shortName} county` } };
}
