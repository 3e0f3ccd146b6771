// What the project publishes, and so what its stewards sign.
import type { HelplinesFile, MunicipalityFile } from '../../widgets/data/index.ts';
import { publishedHelplines } from '../facts/helplines.ts';
import { hasContacts, publishedMunicipalities } from '../municipalities/published.ts';
import { helplinesPath, municipalityPath } from './paths.ts';

/** The facts to sign, by the path of their signed file. */
export function factsToSign(): Map<string, HelplinesFile | MunicipalityFile> {
  const facts = new Map<string, HelplinesFile | MunicipalityFile>([[helplinesPath, publishedHelplines()]]);
  for (const each of publishedMunicipalities())
    if (hasContacts(each.code)) facts.set(municipalityPath(each.code), each);
  return facts;
}
