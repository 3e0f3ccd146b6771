import { isMunicipalityFile } from '../data/check.js';
import { isNewer, problemOfDay } from '../data/checked.js';
import { findContact } from '../data/contacts.js';
import { jsonReader } from '../shared/read-json.js';

/**
 * Reads a municipality's published file, which must not be older than the built-in data. The block uses a newer file, or any
 * file for a municipality without built-in data.
 */
export const readMunicipality = jsonReader((file) => {
  if (!isMunicipalityFile(file)) throw new Error('it does not match its schema');
  const own = findContact(file.code);
  return { ...file, isUsable: !own || isNewer(file.checked), problem: own && problemOfDay(file, own) };
});
