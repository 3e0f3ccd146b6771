/** A corner, as in `place`: an edge and one of its ends. */
export type Corner = `${'top' | 'bottom'} ${'start' | 'end'}`;

export const corners: readonly Corner[] = ['bottom end', 'bottom start', 'top end', 'top start'];

/** The corner that a text names, in any order and case; otherwise `undefined`. */
export function cornerOf(text: string): Corner | undefined {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean).sort().join(' ');
  return corners.find((each) => each.split(' ').sort().join(' ') === words);
}

/** All corners in the order that the exit tries them: its own, the other end of the same edge, then the other edge. */
export const cornersFrom = (own: Corner): Corner[] => {
  const [edge, end] = own.split(' ');
  const rank = (corner: Corner): number =>
    Number(!corner.startsWith(edge as string)) * 2 + Number(!corner.endsWith(end as string));
  return [...corners].sort((a, b) => rank(a) - rank(b));
};
