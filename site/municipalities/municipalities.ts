import { allChecked } from '../facts/helplines.ts';
import { onlyReachable } from '../../widgets/contact-block/reachable.ts';
import { byName, type NamedService } from '../../widgets/contact-block/same-name.ts';
import { type MunicipalityFile } from '../../widgets/data/index.ts';
import metadata from '../metadata.ts';
import { isInArea } from './area.ts';
import { hasContacts, publishedMunicipalities } from './published.ts';
import { slug } from './slug.ts';

/** A municipality with a page. */
export interface ShownMunicipality extends MunicipalityFile {
  /** Whether the owner has written contacts of it. */
  hasContacts: boolean;
  /** Its name in an address. */
  slug: string;
  /** The social services and the shelters, with the numbers of one name together. */
  named: Record<'socialServices' | 'shelters', NamedService[]>;
}

/** The municipalities of the site, with their known facts, in the order of the Swedish alphabet. */
export default function municipalities(): ShownMunicipality[] {
  return publishedMunicipalities()
    .filter((each) => isInArea(each, metadata))
    .map((facts) => {
      const reachable = onlyReachable(facts);
      const { socialServices = [], shelters = [] } = reachable;
      const named = { socialServices: byName(socialServices), shelters: byName(shelters) };
      return { ...reachable, hasContacts: hasContacts(facts.code), slug: slug(facts), named };
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'sv'));
}

const oldest = (all: readonly ShownMunicipality[]): string =>
  [allChecked, ...all.flatMap(({ hasContacts: has, checked }) => (has ? checked : []))].sort()[0] ?? allChecked;

let ofSite: string | undefined;

/**
 * The day on which someone last went through every number on a page: the helplines, and a municipality's own or, without one,
 * those of all municipalities of the site.
 */
export const checkedDay = (municipality?: ShownMunicipality): string =>
  municipality ? oldest([municipality]) : (ofSite ??= oldest(municipalities()));
