import { problemsInHelplines } from '../data/check.js';
import { isNewer } from '../data/checked.js';
import type { HelplinesFile } from '../data/publish.js';
import { jsonReader } from '../shared/read-json.js';

/** Reads newer helplines than the built-in ones, in the shape of the published `helplines.json`. */
export const readHelplines = jsonReader((file) => {
  const [problem] = problemsInHelplines(file);
  if (problem) throw new Error(problem);
  const newer = file as HelplinesFile;
  return isNewer(newer.checked) ? newer : undefined;
});
