import { isMunicipalityFile } from '../data/check.js';
import { isNewer } from '../data/checked.js';
import { findContact } from '../data/contacts.js';
import { jsonReader } from '../shared/read-json.js';

/** Reads a municipality's published file: newer than what is built in, or any for a municipality that is not. */
export const readMunicipality = jsonReader((file) => {
  if (!isMunicipalityFile(file)) throw new Error('it is not as its schema says');
  return !findContact(file.code) || isNewer(file.checked) ? file : undefined;
});
