import { isMunicipalityFile } from '../data/check.js';
import { factsReader } from '../signed/facts-reader.js';
import { hasLegalNumbers } from '../signed/steps.js';

/** The steps that look at a municipality, after those of every signed file. */
export const municipalitySteps = {
  schema: ({ content }: { content: unknown }) => isMunicipalityFile(content),
  numbers: hasLegalNumbers,
};

/** Reads a municipality's published file, signed or not. */
export const readMunicipality = factsReader('municipality', municipalitySteps, (file) => {
  if (!isMunicipalityFile(file)) throw new Error('it does not match its schema');
  return file;
});
