import { onlyReachable } from '../../widgets/contact-block/reachable.ts';
import { byName, type NamedService } from '../../widgets/contact-block/same-name.ts';
import { hasContacts, publishMunicipalities, type MunicipalityFile } from '../../widgets/data/index.ts';
import { slug } from './slug.ts';
import metadata from '../metadata.ts';

/** The source of the contact block's data on a municipality's page. */
interface Block {
  isCarried: boolean;
  isRead: boolean;
}

/** A municipality with a page. */
export interface ShownMunicipality extends MunicipalityFile, Block {
  /** Its name in an address. */
  slug: string;
  /** The social services and the shelters, with the numbers of one name together. */
  named: Record<'socialServices' | 'shelters', NamedService[]>;
}

/** Whether the widgets contain a municipality's data: they are built for the site's own county. */
export const isCarried = ({ county }: Pick<MunicipalityFile, 'county'>): boolean =>
  county === metadata.county && hasContacts(county);

function isShown({ code, county }: MunicipalityFile): boolean {
  const { municipality, moreCounties = [] } = metadata;
  if (municipality) return code === municipality;
  return county === metadata.county || moreCounties === 'all' || moreCounties.includes(county);
}

/**
 * The source of the contact block's data: the widgets, or the municipality's data file when its hours change the text.
 */
function block(facts: MunicipalityFile): Block {
  const { socialServices = [], shelters = [], outOfHours, switchboard } = facts;
  const services = [...socialServices, ...shelters, outOfHours, switchboard];
  return {
    isCarried: isCarried(facts),
    isRead: !isCarried(facts) && services.some((service) => service?.hours),
  };
}

/** The municipalities of the site, with their known facts, in the order of the Swedish alphabet. */
export default function municipalities(): ShownMunicipality[] {
  return publishMunicipalities()
    .filter(isShown)
    .map((facts) => {
      const reachable = onlyReachable(facts);
      const { socialServices = [], shelters = [] } = reachable;
      const named = { socialServices: byName(socialServices), shelters: byName(shelters) };
      return { ...reachable, ...block(facts), slug: slug(facts), named };
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'sv'));
}
