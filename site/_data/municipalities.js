import { kalmarMunicipalities, municipalities } from '../../dist/modules/data/index.js';
import { slug } from '../_config/addresses.js';
import { readBuilt } from '../_config/read-built.js';
import metadata from './metadata.js';

/** The widgets carry these; others are read from their files. */
const carried = new Set(kalmarMunicipalities.map(({ code }) => code));

function isShown({ code, county }) {
  const { municipality, moreCounties = [] } = metadata;
  if (municipality) return code === municipality;
  return county === metadata.county || moreCounties === 'all' || moreCounties.includes(county);
}

/** The municipalities that the site is about, with what is known of each, in the order of the Swedish alphabet. */
export default function () {
  return municipalities
    .filter(isShown)
    .map((municipality) => ({
      ...readBuilt(`data/municipalities/${municipality.code}.json`),
      slug: slug(municipality),
      isCarried: carried.has(municipality.code),
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'sv'));
}
