import { groupsOf } from '../data/groups.js';
import type { Group, Helpline } from '../data/types.js';

/** Who can be asked instead, by the group that a line is most for. One for those who hurt others is for them alone. */
const instead: Partial<Record<Group, string>> = {
  young: 'bris',
  lgbtqi: 'stodlinjen-for-transpersoner',
  man: 'stodlinjen-for-man',
  abuser: 'valj-att-sluta',
};
const everyone = ['kvinnofridslinjen', 'brottsofferjouren', '1177'];

/**
 * Lines to turn to when one line does not answer, so that no card is a dead end: the two likeliest that are not closed.
 *
 * @param helpline - The line that does not answer; nothing where it is not known.
 * @param isClosed - Whether a line is known to be closed now.
 */
export function others(
  helpline: Pick<Helpline, 'id' | 'groups'> | undefined,
  lines: readonly Helpline[],
  isClosed: (line: Helpline) => boolean,
): Helpline[] {
  const [most] = helpline ? groupsOf(helpline) : [];
  return [(most && instead[most]) ?? [], ...everyone]
    .flat()
    .flatMap((other) => lines.find((line) => line.id === other) ?? [])
    .filter((line) => line.id !== helpline?.id && line.phone && !isClosed(line))
    .slice(0, 2);
}
