import { isMunicipalityFile } from '../data/check.js';
import { jsonReader } from '../shared/read-json.js';

/** Reads a municipality's published file. */
export const readMunicipality = jsonReader((file) => {
  if (!isMunicipalityFile(file)) throw new Error('it does not match its schema');
  return file;
});
