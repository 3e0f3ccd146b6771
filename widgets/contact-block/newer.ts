import { problemsInMunicipality } from '../data/check.js';
import { isNewer } from '../data/checked.js';
import { findContact } from '../data/contacts.js';
import type { MunicipalityFile } from '../data/publish.js';
import { jsonReader } from '../shared/read-json.js';

/** Reads a municipality's published file: newer than what is built in, or any for a municipality that is not. */
export const readMunicipality = jsonReader((file) => {
  const [problem] = problemsInMunicipality(file);
  if (problem) throw new Error(problem);
  const newer = file as MunicipalityFile;
  return !findContact(newer.code) || isNewer(newer.checked) ? newer : undefined;
});
