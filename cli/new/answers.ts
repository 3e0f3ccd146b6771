// What the owner of a new site says about it.
import type { County, Municipality } from '../../widgets/data/types.ts';

/** Who a site is for. */
export type Place =
  { kind: 'county'; county: County } | { kind: 'municipality'; municipality: Municipality } | { kind: 'all' };

export interface Answers {
  place: Place;
  title: string;
  owner: string;
  url: string;
}

/** The name of a place, in Swedish and in English. */
export function nameOf(place: Place): { sv: string; en: string } {
  if (place.kind === 'county') return { sv: place.county.name, en: `${place.county.shortName} county` };
  if (place.kind === 'municipality') return { sv: place.municipality.name, en: place.municipality.name };
  return { sv: 'Sverige', en: 'Sweden' };
}

/** The authority of a place, as a suggestion for the publisher and for whom to ask. */
export function authorityOf(place: Place): { name: string; url: string } {
  if (place.kind === 'municipality') {
    const { fullName, domain } = place.municipality;
    return { name: fullName, url: domain ? `https://${domain}/` : 'https://www.lansstyrelsen.se/' };
  }
  if (place.kind === 'county')
    return {
      name: `Länsstyrelsen i ${place.county.name}`,
      url: place.county.boardUrl ?? 'https://www.lansstyrelsen.se/',
    };
  return { name: 'Jämställdhetsmyndigheten', url: 'https://jamstalldhetsmyndigheten.se/' };
}

/** “Kronobergs län fritt från våld”. */
export const titleFor = (place: Place): string => `${nameOf(place).sv} fritt från våld`;

export const defaultUrl = 'http://localhost:8080';

/** The suggested answers. Nobody has said who publishes the site, so it is nobody real. */
export const suggested = (place: Place): Answers => ({
  place,
  title: titleFor(place),
  owner: 'Exempelutgivare',
  url: defaultUrl,
});
