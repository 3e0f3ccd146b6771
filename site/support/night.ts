// A roof tonight: the numbers that answer when the social services are closed, with the municipalities that they serve.
import type { Phone, Service, Source } from '../../widgets/data/index.ts';
import municipalities, { type ShownMunicipality } from '../municipalities/municipalities.ts';

/** A number that answers out of hours. */
interface NightNumber {
  name: string;
  phone: Phone;
  when?: string | undefined;
  /** The municipalities that it serves, in the order of the alphabet. */
  places: Pick<ShownMunicipality, 'name' | 'slug'>[];
}

/** What the pages say about help at night. */
export interface Night {
  /** The numbers, that of most municipalities first. Empty where they are too many to choose from at a glance. */
  numbers: NightNumber[];
  /** The municipalities without a known number. */
  unknown: ShownMunicipality[];
  /** What the service can do, in each language, and the newest dated page that says so. */
  use?: { sv: string; en: string; source: Source } | undefined;
}

/** More numbers than this are a list to search, not a choice. */
const few = 4;

const byNumber = (all: ShownMunicipality[]): NightNumber[] => {
  const numbers = new Map<string, NightNumber>();
  for (const { outOfHours, name, slug } of all) {
    if (!outOfHours?.phone) continue;
    const { phone } = outOfHours;
    const known = numbers.get(phone.display) ?? { name: outOfHours.name, phone, when: outOfHours.when, places: [] };
    numbers.set(phone.display, { ...known, places: [...known.places, { name, slug }] });
  }
  return [...numbers.values()].sort((a, b) => b.places.length - a.places.length);
};

/** The newest source with a day and an address. */
function newest({ outOfHours, sources }: ShownMunicipality): Source | undefined {
  const named = (outOfHours?.sources ?? []).flatMap((id) => sources[id] ?? []).filter(({ date, url }) => date && url);
  return named.sort((a, b) => (a.date ?? '').localeCompare(b.date ?? '')).at(-1);
}

function use(all: ShownMunicipality[]): Night['use'] {
  const described = all.find((each) => each.outOfHours?.use);
  const source = described && newest(described);
  const { use: sv, useEn: en } = (described?.outOfHours ?? {}) as Partial<Service>;
  return sv && en && source ? { sv, en, source } : undefined;
}

/** The numbers of the site's municipalities, if they are few and most municipalities have one. */
export default function night(all: ShownMunicipality[] = municipalities()): Night {
  const numbers = byNumber(all);
  const unknown = all.filter(({ outOfHours }) => !outOfHours?.phone);
  const isChoice = numbers.length > 0 && numbers.length <= few && unknown.length <= all.length / 2;
  return isChoice ? { numbers, unknown, use: use(all) } : { numbers: [], unknown: [], use: use(all) };
}
