import type { HelplineId } from './helplines.js';
import type { Group, Helpline } from './types.js';

/** Every group, in the order in which a page shows them. */
export const groups: readonly Group[] = ['exposed', 'relative', 'young', 'man', 'lgbtqi', 'abuser', 'professional'];

/** Whom each line is for, as one would say it of oneself; the first is the one it is most for. */
export const groupsOf: Record<HelplineId, Group[]> = {
  '112': ['exposed', 'relative', 'young', 'man', 'lgbtqi'],
  polisen: ['exposed', 'relative'],
  kvinnofridslinjen: ['exposed', 'relative', 'professional'],
  'stodlinjen-for-man': ['man', 'exposed', 'relative', 'professional'],
  'stodlinjen-for-transpersoner': ['lgbtqi', 'exposed', 'relative', 'professional'],
  'ratt-att-valja': ['exposed', 'young', 'relative'],
  'valj-att-sluta': ['abuser', 'exposed', 'relative', 'professional'],
  bris: ['young'],
  brottsofferjouren: ['exposed', 'relative'],
  terrafem: ['exposed'],
  'unga-relationer': ['young', 'abuser'],
  'nch-stodtelefon': ['professional'],
  preventell: ['abuser', 'relative', 'professional'],
  '1177': ['exposed', 'relative'],
  sjalvmordslinjen: ['exposed', 'relative'],
  hjalplinjen: ['exposed', 'relative'],
  'jourhavande-medmanniska': ['exposed', 'relative'],
  'jourhavande-prast': ['exposed', 'relative'],
  'rfsl-stodmottagning': ['lgbtqi', 'exposed', 'relative'],
  mansjouren: ['man'],
  somaya: ['exposed', 'lgbtqi'],
  'killar-se': ['young', 'man'],
  tjejzonen: ['young'],
  storasyster: ['exposed', 'young', 'relative'],
  'jourhavande-kompis': ['young'],
  rise: ['exposed', 'man'],
  dinarattigheter: ['young'],
  roks: ['exposed'],
  unizon: ['exposed', 'young', 'man'],
  'ungas-jourer': ['young'],
  rikskriscentrum: ['man'],
};

const known: Partial<Record<string, Group[]>> = groupsOf;

/** A group's lines: those that are most for it first, and otherwise in the order of the list. */
export function linesFor(group: Group, lines: readonly Helpline[]): Helpline[] {
  const of = ({ id, groups = known[id] ?? [] }: Helpline) => groups;
  return lines
    .filter((line) => of(line).includes(group))
    .sort((a, b) => Number(of(b)[0] === group) - Number(of(a)[0] === group));
}
