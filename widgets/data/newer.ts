import { jsonReader } from '../shared/read-json.js';
import { problemsInHelplines, problemsInMunicipality } from './check.js';
import { findContact } from './contacts.js';
import { checked } from './helplines.js';
import type { HelplinesFile, MunicipalityFile } from './publish.js';

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

/** Reads a municipality's published file: newer than what is built in, or any for a municipality that is not. */
export const readMunicipality = jsonReader((file) => {
  const [problem] = problemsInMunicipality(file);
  if (problem) throw new Error(problem);
  const newer = file as MunicipalityFile;
  return !findContact(newer.code) || isNewer(newer.checked) ? newer : undefined;
});
