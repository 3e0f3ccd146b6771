// What the operating system answers, by its code. Its own sentences are English, and say nothing of what to do.
import { say } from './say.ts';

const problems: Partial<Record<string, () => string>> = {
  ENOENT: () => say`missing`,
  EISDIR: () => say`a folder; expected a file`,
  ENOTDIR: () => say`a file stands where a folder must be; expected another place`,
  EEXIST: () => say`is there already; expected another name`,
  EACCES: () => say`closed to you; expected the right to read and write it`,
  EPERM: () => say`closed to you; expected the right to read and write it`,
  EBUSY: () => say`another program holds it; expected it closed there`,
  EROFS: () => say`nobody can write there; expected another place`,
};

/** What is wrong with a file, without its name; `undefined` for an error that is not the system's. */
export const systemProblem = ({ code = '' }: NodeJS.ErrnoException): string | undefined => problems[code]?.();

/** An error of the operating system in the owner's words; `undefined` for any other. */
export function systemInWords(error: NodeJS.ErrnoException): string | undefined {
  if (error.code === 'ENOSPC') return say`the disk is full; expected room for the site`;
  const problem = systemProblem(error);
  return problem && `${error.path ?? ''}: ${problem}`;
}
