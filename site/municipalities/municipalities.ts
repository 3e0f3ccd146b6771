import { hasContacts, publishMunicipalities, type MunicipalityFile, type Service } from '../../widgets/data/index.ts';
import { slug } from './slug.ts';
import metadata from '../metadata.ts';

/** How the block on its page knows a municipality. */
interface Block {
  isCarried: boolean;
  isRead: boolean;
}

/** A municipality that has a page. */
export interface ShownMunicipality extends MunicipalityFile, Block {
  /** Its name in an address. */
  slug: string;
}

/** Whether the widgets carry a municipality: they are built for the site's own county. */
export const isCarried = ({ county }: Pick<MunicipalityFile, 'county'>): boolean =>
  county === metadata.county && hasContacts(county);

function isShown({ code, county }: MunicipalityFile): boolean {
  const { municipality, moreCounties = [] } = metadata;
  if (municipality) return code === municipality;
  return county === metadata.county || moreCounties === 'all' || moreCounties.includes(county);
}

/** How the block on its page knows a municipality: it carries it, or reads its file for hours that change what it says. */
function block(facts: MunicipalityFile): Block {
  const { socialServices = [], shelters = [], outOfHours, switchboard } = facts;
  const services = [...socialServices, ...shelters, outOfHours, switchboard];
  return {
    isCarried: isCarried(facts),
    isRead: !isCarried(facts) && services.some((service) => service?.hours),
  };
}

/** As in the block: a service of which only the name is known is left out. */
const reached = (services?: Service[]): Service[] | undefined =>
  services?.filter(({ phone, email, url, when }) => phone ?? email ?? url ?? when);

/** The municipalities that the site is about, with what is known of each, in the order of the Swedish alphabet. */
export default function municipalities(): ShownMunicipality[] {
  return publishMunicipalities()
    .filter(isShown)
    .map((facts) => {
      const services = { socialServices: reached(facts.socialServices), shelters: reached(facts.shelters) };
      return { ...facts, ...services, ...block(facts), slug: slug(facts) };
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'sv'));
}
