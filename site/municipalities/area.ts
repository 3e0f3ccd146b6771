import type { Municipality } from '../../widgets/data/index.ts';
import type { Metadata } from '../metadata.ts';

/** The settings that decide which municipalities have a page. */
type Area = Pick<Metadata, 'county' | 'municipality' | 'moreCounties'>;

/** Whether a municipality has a page. */
export function isInArea(
  { code, county }: Municipality,
  { municipality, county: own, moreCounties = [] }: Area,
): boolean {
  if (municipality) return code === municipality;
  return county === own || moreCounties === 'all' || moreCounties.includes(county);
}
