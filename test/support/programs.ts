// Which programs of the machine the tests can use.
import { accessSync, constants } from 'node:fs';

/** Whether a program is there and may be run. A file that only has its name does not count. */
export function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
