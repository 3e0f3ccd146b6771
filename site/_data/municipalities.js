import { findCounty, municipalities } from '../../dist/modules/data/index.js';
import { readBuilt } from '../_config/read-built.js';
import metadata from './metadata.js';

/** A name as it stands in an address: `Mönsterås` becomes `monsteras`. */
const slug = (name) =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-');

/** The county's municipalities with what is known of each, in the order of the Swedish alphabet. */
export default function () {
  const { code: county } = findCounty(metadata.county);
  return municipalities
    .filter((each) => each.county === county)
    .map(({ code, name }) => ({ ...readBuilt(`data/municipalities/${code}.json`), slug: slug(name) }))
    .sort((a, b) => a.name.localeCompare(b.name, 'sv'));
}
