// What a page is compared with. All of it is in the package and the project: an audit asks nobody for facts.
import { existsSync, readFileSync } from 'node:fs';
import { auditFacts, hashesIn, publishedFiles } from '../../site/audit/make-facts.ts';
import type { AuditFacts } from '../../site/audit/types.ts';
import { program, project } from '../../site/project.ts';
import { isOnThisMachine } from '../../site/shared/this-machine.ts';
import { version } from '../peers.ts';

/** The hashes of hamn's own versions. */
const ownFiles = (): AuditFacts['files'] => ({
  ...(existsSync(program.published) && (JSON.parse(readFileSync(program.published, 'utf8')) as AuditFacts['files'])),
  [version]: hashesIn(program.widgetsBuilt),
});

/** The facts of the project's site, whose files may have the owner's keys. Outside a project no site offers code. */
export async function factsHere(): Promise<AuditFacts> {
  if (!existsSync(project.settings)) return auditFacts('', ownFiles());
  const { default: metadata } = await import('../../site/metadata.ts');
  const { pastedFolder } = await import('../../site/signed/pasted-folder.ts');
  const site = metadata.embedding && !isOnThisMachine(metadata.url) ? metadata.url : '';
  return auditFacts(site, { ...ownFiles(), ...publishedFiles(), [version]: hashesIn(pastedFolder()) });
}
