// The paths of signed files, in the folder of an issue and under /data/.
import type { IssueType } from '../../widgets/signed/issue.ts';

export const helplinesPath = 'helplines.signed.json';

export const municipalityPath = (code: string): string => `municipalities/${code}.signed.json`;

/** The code of the municipality at a path or an address; nothing for that of helplines. */
export const codeIn = (path: string): string | undefined => /municipalities\/(\d{4})\.signed\.json$/.exec(path)?.[1];

/** The kind of facts at a path. */
export const typeOf = (path: string): IssueType => (codeIn(path) ? 'municipality' : 'helplines');
