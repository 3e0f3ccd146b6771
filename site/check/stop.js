// Faults of the owner's own are told of once, each in a sentence, without where in our code they were found.

/** While somebody edits, what stands goes on being served, and the next change is waited for. */
export const isWatching = () => Boolean(process.env.HAMN_WATCHES);

/** An error that Eleventy tells of without a stack. */
class Fault extends Error {
  skipOriginalStack = true;
}

/** Ends the build with these problems, if there are any. */
export function stop(problems) {
  const all = [...new Set(problems)];
  if (!all.length) return;
  const count = all.length === 1 ? 'One fault stops' : `${all.length} faults stop`;
  const message = `${count} the build:\n${all.join('\n')}`;
  if (isWatching()) throw new Fault(message);
  console.error(message);
  process.exit(1);
}
