import { kalmarMunicipalities, municipalities } from '../../dist/modules/data/index.js';
import { slug } from '../_config/addresses.js';
import { readBuilt } from '../_config/read-built.js';
import metadata from './metadata.js';

/** The widgets carry these. */
const carried = new Set(kalmarMunicipalities.map(({ code }) => code));

function isShown({ code, county }) {
  const { municipality, moreCounties = [] } = metadata;
  if (municipality) return code === municipality;
  return county === metadata.county || moreCounties === 'all' || moreCounties.includes(county);
}

/** How the block on its page knows a municipality: it carries it, or reads its file for hours that change what it says. */
function block({ code, socialServices = [], shelters = [], outOfHours, switchboard }) {
  const services = [...socialServices, ...shelters, outOfHours, switchboard];
  return {
    isCarried: carried.has(code),
    isRead: !carried.has(code) && services.some((service) => service?.hours),
  };
}

/** As in the block: a service of which only the name is known is left out. */
const reached = (services) => services?.filter(({ phone, email, url, when }) => phone ?? email ?? url ?? when);

/** The municipalities that the site is about, with what is known of each, in the order of the Swedish alphabet. */
export default function () {
  return municipalities
    .filter(isShown)
    .map((municipality) => {
      const facts = readBuilt(`data/municipalities/${municipality.code}.json`);
      const services = { socialServices: reached(facts.socialServices), shelters: reached(facts.shelters) };
      return { ...facts, ...services, ...block(facts), slug: slug(municipality) };
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'sv'));
}
