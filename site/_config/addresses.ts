// A municipality's name as it stands in an address.
import { findCounty, municipalities, type Municipality } from '../../widgets/data/index.ts';

const plain = (name: string) =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-');

/**
 * A municipality's name as it stands in an address: `Mönsterås` becomes `monsteras`. Where two of the country's are then
 * alike the county tells them apart, whichever of them the site shows: Håbo is `habo-uppsala`, Habo `habo-jonkoping`.
 */
export function slug({ name, county }: Pick<Municipality, 'name' | 'county'>): string {
  const isShared = municipalities.filter((each) => plain(each.name) === plain(name)).length > 1;
  return isShared ? plain(`${name} ${findCounty(county)?.shortName ?? county}`) : plain(name);
}
