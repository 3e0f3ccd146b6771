import { findMunicipality } from '../../widgets/data/index.ts';
import metadata, { type Texts } from '../metadata.ts';
import county from './county.ts';

/** A county, or a municipality alone, with the name that a sentence uses. */
export interface Area {
  code: string;
  isMunicipality: boolean;
  name: Texts;
}

/** Where the owner works: a county, or a municipality alone. With the name that a sentence uses, in each language. */
export default function area(): Area {
  const municipality = findMunicipality(metadata.municipality ?? '');
  return municipality
    ? { code: municipality.code, isMunicipality: true, name: { sv: municipality.fullName, en: municipality.fullName } }
    : { code: county.code, isMunicipality: false, name: { sv: county.name, en: `${county.shortName} county` } };
}
