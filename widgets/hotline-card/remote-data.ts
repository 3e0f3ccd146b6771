import { isHelplinesFile } from '../data/check.js';
import { isNewer, problemOfDay } from '../data/checked.js';
import { helplines } from '../data/helplines.js';
import { jsonReader } from '../shared/read-json.js';

/** Reads helplines newer than the built-in ones, in the format of the published `helplines.json`. */
export const readHelplines = jsonReader((file) => {
  if (!isHelplinesFile(file)) throw new Error('it does not match its schema');
  const problem = problemOfDay(file, { lines: helplines });
  if (problem) throw new Error(problem);
  return isNewer(file.checked) ? file : undefined;
});
