import { findCounty, municipalities, type Municipality } from '../../widgets/data/index.ts';
import { plainName } from '../shared/names.ts';

const plainNames = municipalities.map(({ name }) => plainName(name));

/**
 * A municipality's name in an address: `Mönsterås` becomes `monsteras`. Two names that become alike get their county,
 * whichever of them the site shows: Håbo is `habo-uppsala`, Habo `habo-jonkoping`.
 */
export function slug({ name, county }: Pick<Municipality, 'name' | 'county'>): string {
  const plain = plainName(name);
  const isShared = plainNames.indexOf(plain) !== plainNames.lastIndexOf(plain);
  return isShared ? plainName(`${name} ${findCounty(county)?.shortName ?? county}`) : plain;
}
