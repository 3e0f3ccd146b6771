import { jsonReader } from '../shared/read-json.js';
import { problemsInHelplines } from './check.js';
import { checked } from './helplines.js';
import type { HelplinesFile } from './publish.js';

/**
 * Data with this check date may take the place of the data that the widgets carry; with the same date there is no need.
 *
 * @throws Error when it is older.
 */
export function isNewer(date: string): boolean {
  if (date < checked) throw new Error(`checked on ${date}, before the widget's own data of ${checked}`);
  return date > checked;
}

/** Reads newer helplines than the built-in ones, in the shape of the published `helplines.json`. */
export const readHelplines = jsonReader((file) => {
  const [problem] = problemsInHelplines(file);
  if (problem) throw new Error(problem);
  const newer = file as HelplinesFile;
  return isNewer(newer.checked) ? newer : undefined;
});
