import type { Group, Helpline } from './types.js';

/** Every group, in the order in which a page shows them. */
export const groups: readonly Group[] = ['exposed', 'relative', 'young', 'man', 'lgbtqi', 'abuser', 'professional'];

/** A group's lines: those that are most for it first, and otherwise in the order of the list. */
export function linesFor(group: Group, lines: readonly Helpline[]): Helpline[] {
  const mostFor = (line: Helpline) => line.groups?.[0] === group;
  return lines.filter((line) => line.groups?.includes(group)).sort((a, b) => Number(mostFor(b)) - Number(mostFor(a)));
}

/** Who can be asked instead, for each group, the likeliest first. All are open around the clock or for much of the day. */
const instead: Record<Group, string[]> = {
  exposed: ['kvinnofridslinjen', 'brottsofferjouren', '1177'],
  relative: ['kvinnofridslinjen', 'brottsofferjouren', '1177'],
  young: ['bris', 'kvinnofridslinjen', '1177'],
  man: ['stodlinjen-for-man', 'brottsofferjouren', '1177'],
  lgbtqi: ['stodlinjen-for-transpersoner', 'rfsl-stodmottagning', 'kvinnofridslinjen'],
  abuser: ['valj-att-sluta', 'preventell', '1177'],
  professional: ['kvinnofridslinjen', 'valj-att-sluta'],
};

/**
 * Lines to turn to when one line does not answer, so that no card is a dead end: the two likeliest that are not closed.
 *
 * @param isClosed - Whether a line is known to be closed now.
 */
export function others(
  { id, groups: [group = 'exposed'] = [] }: Pick<Helpline, 'id' | 'groups'>,
  lines: readonly Helpline[],
  isClosed: (line: Helpline) => boolean,
): Helpline[] {
  return instead[group]
    .flatMap((other) => lines.find((line) => line.id === other) ?? [])
    .filter((line) => line.id !== id && line.phone && !isClosed(line))
    .slice(0, 2);
}
