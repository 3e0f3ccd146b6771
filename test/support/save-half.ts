// Checks the project in the working directory, saves half of a file of the owner, as an editor does that writes it in two steps,
// then reads what a build reads. Writes it as JSON.
import { readFileSync, writeFileSync } from 'node:fs';
import { checkSite } from '../../site/check/index.ts';
import { project } from '../../site/project.ts';

await checkSite({ hasNotes: false });
for (const file of [project.settings, project.contacts, project.ambassadors, project.plan]) {
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.slice(0, text.length / 2));
}
const { default: metadata } = await import('../../site/metadata.ts');
const { readContacts } = await import('../../site/owner/contacts.ts');
const { readPeople } = await import('../../site/ambassadors/read.ts');
const { default: readPlan } = await import('../../site/plan/read.ts');
console.log(
  JSON.stringify([
    metadata.feedId,
    [...readContacts(project.contacts).keys()],
    readPeople().length,
    readPlan()?.goals.length,
  ]),
);
