// The municipalities' data as the site publishes it: /data/municipalities/<code>.json, with the contacts of its owner.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { publishMunicipalities, type MunicipalityFile } from '../../widgets/data/index.ts';
import { readContacts } from '../owner/contacts.ts';
import { project } from '../project.ts';

const contacts = readContacts(project.contacts);

/** Whether the owner has written contacts of a municipality. */
export const hasContacts = (code: string): boolean => contacts.has(code);

/** Every municipality of Sweden, with the owner's contacts of those that have any. */
export const publishedMunicipalities = (): MunicipalityFile[] =>
  publishMunicipalities().map((municipality) => {
    const own = contacts.get(municipality.code);
    if (!own) return municipality;
    const { sources: empty, ...known } = municipality;
    const { checked, allChecked, contact, sources } = own;
    return { ...known, checked, allChecked, ...contact, sources: { ...empty, ...sources } };
  });

/** Writes the files of the municipalities with contacts over those of the package, which have none. */
export async function writeContacts(output: string): Promise<void> {
  const folder = join(output, 'data', 'municipalities');
  await mkdir(folder, { recursive: true });
  await Promise.all(
    publishedMunicipalities()
      .filter(({ code }) => hasContacts(code))
      .map((each) => writeFile(join(folder, `${each.code}.json`), `${JSON.stringify(each, null, 2)}\n`)),
  );
}
