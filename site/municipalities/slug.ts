import { findCounty, municipalities, type Municipality } from '../../widgets/data/index.ts';
import { plainName } from '../shared/names.ts';

/**
 * A municipality's name in an address: `Mönsterås` becomes `monsteras`. Two names that become alike get their county,
 * whichever of them the site shows: Håbo is `habo-uppsala`, Habo `habo-jonkoping`.
 */
export function slug({ name, county }: Pick<Municipality, 'name' | 'county'>): string {
  const isShared = municipalities.filter((each) => plainName(each.name) === plainName(name)).length > 1;
  return isShared ? plainName(`${name} ${findCounty(county)?.shortName ?? county}`) : plainName(name);
}
