import type { Helpline } from '../data/types.js';

/** Who can be asked instead: the first whose pattern fits whom a line is most for, the likeliest line first. */
const instead: [audience: RegExp, lines: string[]][] = [
  [/^(barn|unga|tjejer|killar)\b/, ['bris']],
  [/^(hbtqi|trans)/, ['stodlinjen-for-transpersoner']],
  [/^män/, ['stodlinjen-for-man']],
  [/^den som (utövar|oroar)/, ['valj-att-sluta']],
];
const everyone = ['kvinnofridslinjen', 'brottsofferjouren', '1177'];

/**
 * Lines to turn to when one line does not answer, so that no card is a dead end: the two likeliest that are not closed.
 *
 * @param isClosed - Whether a line is known to be closed now.
 */
export function others(
  { id, audience }: Pick<Helpline, 'id' | 'audience'>,
  lines: readonly Helpline[],
  isClosed: (line: Helpline) => boolean,
): Helpline[] {
  const [, special = []] = instead.find(([pattern]) => pattern.test(audience[0] ?? '')) ?? [];
  return [...special, ...everyone]
    .flatMap((other) => lines.find((line) => line.id === other) ?? [])
    .filter((line) => line.id !== id && line.phone && !isClosed(line))
    .slice(0, 2);
}
