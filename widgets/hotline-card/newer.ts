import { isHelplinesFile } from '../data/check.js';
import { isNewer } from '../data/checked.js';
import { jsonReader } from '../shared/read-json.js';

/** Reads newer helplines than the built-in ones, in the shape of the published `helplines.json`. */
export const readHelplines = jsonReader((file) => {
  if (!isHelplinesFile(file)) throw new Error('it is not as its schema says');
  return isNewer(file.checked) ? file : undefined;
});
