/** Ends the build with these problems, each a sentence, if there are any. Where in our code they were found helps nobody. */
export function stop(problems: readonly string[]): void {
  const all = [...new Set(problems)];
  if (!all.length) return;
  const count = all.length === 1 ? 'One fault stops' : `${all.length} faults stop`;
  console.error(`${count} the build:\n${all.join('\n')}`);
  process.exit(1);
}
