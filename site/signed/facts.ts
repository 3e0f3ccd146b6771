// What the project publishes, and so what its stewards sign.
import { publishHelplines, type HelplinesFile, type MunicipalityFile } from '../../widgets/data/index.ts';
import type { IssueType } from '../../widgets/signed/issue.ts';
import { hasContacts, publishedMunicipalities } from '../municipalities/published.ts';

/** The path of the signed helplines in the folder of an issue. */
export const helplinesPath = 'helplines.signed.json';

/** The path of a municipality's signed facts in the folder of an issue. */
export const municipalityPath = (code: string): string => `municipalities/${code}.signed.json`;

/** The code of the municipality at a path or an address; nothing for that of helplines. */
export const codeIn = (path: string): string | undefined => /municipalities\/(\d{4})\.signed\.json$/.exec(path)?.[1];

/** The kind of facts at a path. */
export const typeOf = (path: string): IssueType => (codeIn(path) ? 'municipality' : 'helplines');

/** The facts to sign, by the path of their signed file. */
export function factsToSign(): Map<string, HelplinesFile | MunicipalityFile> {
  const facts = new Map<string, HelplinesFile | MunicipalityFile>([[helplinesPath, publishHelplines()]]);
  for (const each of publishedMunicipalities())
    if (hasContacts(each.code)) facts.set(municipalityPath(each.code), each);
  return facts;
}
