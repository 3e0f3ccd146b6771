import { isMunicipalityFile } from '../data/check.js';
import { isNewer } from '../data/checked.js';
import { findContact } from '../data/contacts.js';
import { jsonReader } from '../shared/read-json.js';

/**
 * Reads a municipality's published file, which must not be older than what is built in. The block takes one that is newer,
 * or any for a municipality that is not built in.
 */
export const readMunicipality = jsonReader((file) => {
  if (!isMunicipalityFile(file)) throw new Error('it is not as its schema says');
  return { ...file, isNews: !findContact(file.code) || isNewer(file.checked) };
});
