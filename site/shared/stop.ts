/**
 * Ends the build with these problems, one sentence each, if there are any. It prints no stack: our own code does not
 * help an owner.
 */
export function stop(problems: readonly string[]): void {
  const all = [...new Set(problems)];
  if (!all.length) return;
  const count = all.length === 1 ? 'One fault stops' : `${all.length} faults stop`;
  console.error(`${count} the build:\n${all.join('\n')}`);
  process.exit(1);
}
