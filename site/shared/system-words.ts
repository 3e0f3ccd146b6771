// What the operating system answers, by its code.
import { say } from '../../widgets/check/say.ts';

const sentences: Partial<Record<string, (path: string) => string>> = {
  ENOENT: (path) => say`${path}: missing`,
  EISDIR: (path) => say`${path}: a folder; expected a file`,
  EACCES: (path) => say`${path}: closed to you; expected the right to read and write it`,
  EPERM: (path) => say`${path}: closed to you; expected the right to read and write it`,
  EROFS: (path) => say`${path}: nobody can write there; expected another place`,
  ENOSPC: () => say`the disk is full; expected room for the site`,
};

/** An error of the operating system in the owner's words; `undefined` for any other. */
export const systemInWords = ({ code = '', path = '' }: NodeJS.ErrnoException): string | undefined =>
  sentences[code]?.(path);
