/** A corner, as `place` names it: an edge and an end of it. */
export type Corner = `${'top' | 'bottom'} ${'start' | 'end'}`;

export const corners: readonly Corner[] = ['bottom end', 'bottom start', 'top end', 'top start'];

/** The corner that a text names, in any order and case; nothing when it names none. */
export function cornerOf(text: string): Corner | undefined {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean).sort().join(' ');
  return corners.find((each) => each.split(' ').sort().join(' ') === words);
}

/** The other corners in the order in which the exit tries them: the other end of the same edge, then the other edge. */
export const from = (own: Corner): Corner[] => {
  const [edge, end] = own.split(' ');
  const rank = (corner: Corner): number =>
    Number(!corner.startsWith(edge as string)) * 2 + Number(!corner.endsWith(end as string));
  return [...corners].sort((a, b) => rank(a) - rank(b));
};
