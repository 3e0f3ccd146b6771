/** The first line of the report. */
export const stopped = (count: number): string =>
  count === 1 ? say`One fault stops the build:` : say`${count} faults stop the build:`;

/**
 * Ends the build with these problems, one sentence each, if there are any. It prints no stack: our own code does not
 * help an owner.
 */
import { say } from '../../widgets/check/say.ts';

export function stop(problems: readonly string[]): void {
  const all = [...new Set(problems)];
  if (!all.length) return;
  console.error(`${stopped(all.length)}\n${all.join('\n')}`);
  process.exit(1);
}
