import { kalmarMunicipalities, municipalities } from '../../dist/modules/data/index.js';
import { readBuilt } from '../_config/read-built.js';
import metadata from './metadata.js';

/** A name as it stands in an address: `Mönsterås` becomes `monsteras`. */
const slug = (name) =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-');

/** The widgets carry these; others are read from their files. */
const carried = new Set(kalmarMunicipalities.map(({ code }) => code));

/** The owner's municipalities with what is known of each, in the order of the Swedish alphabet: the county's, or one. */
export default function () {
  const isShown = ({ code, county }) =>
    metadata.municipality ? code === metadata.municipality : county === metadata.county;
  return municipalities
    .filter(isShown)
    .map(({ code, name }) => ({
      ...readBuilt(`data/municipalities/${code}.json`),
      slug: slug(name),
      isCarried: carried.has(code),
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'sv'));
}
