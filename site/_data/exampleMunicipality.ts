import county from './county.ts';
import municipalities, { type ShownMunicipality } from './municipalities.ts';

/** The municipality in the examples: the county's namesake, else one of which more is known, else the first. */
export default function exampleMunicipality(): ShownMunicipality {
  const all = municipalities();
  const found = all.find(({ name }) => name === county.shortName) ?? all.find(({ outOfHours }) => outOfHours) ?? all[0];
  // `site/check/metadata.ts` refuses a site without a municipality.
  return found as ShownMunicipality;
}
