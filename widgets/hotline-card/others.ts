import { groupsOf } from '../data/groups.js';
import type { Group, Helpline } from '../data/types.js';

/** The alternative line for each main group. The line for people who hurt others is an alternative for that group only. */
const instead: Partial<Record<Group, string>> = {
  young: 'bris',
  lgbtqi: 'stodlinjen-for-transpersoner',
  man: 'stodlinjen-for-man',
  abuser: 'valj-att-sluta',
};
const forEveryone = ['kvinnofridslinjen', 'brottsofferjouren', '1177'];

/**
 * Alternatives when a line does not answer, so that no card is a dead end: the two most suitable lines that are not closed.
 *
 * @param helpline - The line that does not answer; `undefined` when unknown.
 * @param isClosed - Whether a line is certainly closed now.
 */
export function others(
  helpline: Pick<Helpline, 'id' | 'groups'> | undefined,
  lines: readonly Helpline[],
  isClosed: (line: Helpline) => boolean,
): Helpline[] {
  const [mainGroup] = helpline ? groupsOf(helpline) : [];
  return [(mainGroup && instead[mainGroup]) ?? [], ...forEveryone]
    .flat()
    .flatMap((other) => lines.find((line) => line.id === other) ?? [])
    .filter((line) => line.id !== helpline?.id && line.phone && !isClosed(line))
    .slice(0, 2);
}
