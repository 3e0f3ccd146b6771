// The folders of the compiled program.
import { readdirSync } from 'node:fs';
import { join } from 'node:path/posix';

/** The root of the compiled program. It has the folders of the repository, so that every relative path holds. */
export const output = 'dist/program';

/** All files in a folder of the repository, by their path from its root, in alphabetical order. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map(({ parentPath, name }) => join(parentPath.replaceAll('\\', '/'), name))
    .sort();
