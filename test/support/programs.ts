// Checks which installed programs the tests can use.
import { accessSync, constants } from 'node:fs';

/** True if a program exists and is executable. A file that is not executable does not count. */
export function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
