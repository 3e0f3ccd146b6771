// Collects what an audit compares a page with: the lines, the newest version, and the hash of each file of each version.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishedVersions } from '../../widgets/build/pinned.ts';
import { counties, municipalities, type Helpline } from '../../widgets/data/index.ts';
import { readLanguages } from '../../widgets/phrases/read.ts';
import widgets from '../components/widgets.ts';
import { checked, helplines, publishedHelplines } from '../facts/helplines.ts';
import version from '../generator/version.ts';
import { project } from '../project.ts';
import { thirdParties } from '../shared/third-parties.ts';
import { wording } from '../support/phrases.ts';
import type { AuditFacts, KnownLine } from './types.ts';

/** The page that says a line's number: its first source that has an address, or its own page. */
function sourceOf({ sources = [], url = '' }: Helpline): string {
  const pages = publishedHelplines().sources;
  return sources.map((each) => pages[each]?.url).find(Boolean) ?? url;
}

const known = (line: Helpline): KnownLine => ({
  id: line.id,
  name: line.name,
  display: line.phone?.display ?? '',
  ...(line.formerPhone && { former: line.formerPhone.display }),
  source: sourceOf(line),
});

/** The hashes in the `integrity.json` of a version. */
export function hashesIn(folder: string): Record<string, string> {
  const files = JSON.parse(readFileSync(join(folder, 'integrity.json'), 'utf8')) as Record<
    string,
    { integrity: string }
  >;
  return Object.fromEntries(Object.entries(files).map(([file, { integrity }]) => [file, integrity]));
}

/** The hashes of each version that a project has published. */
export const publishedFiles = (): AuditFacts['files'] =>
  Object.fromEntries(
    publishedVersions(project.published).map((each) => [each, hashesIn(join(project.published, each))]),
  );

/**
 * The facts but for the third parties, which the page in the browser fetches only when it needs them.
 *
 * @param site - The address of the site that offers the code, without a slash at the end. Empty: no code is offered.
 * @param files - The hashes of each file of each known version.
 */
export const pageFacts = (site: string, files: AuditFacts['files']): AuditFacts => ({
  site,
  version,
  checked,
  lines: helplines.map(known),
  files,
  tags: widgets.map(({ tag }) => tag),
  municipalities: municipalities.map(({ code }) => code),
  counties: counties.map(({ code }) => code),
  leaving: readLanguages().map((language) => wording(language, 'quickExit').text),
});

/** The facts with the third parties, for the command. */
export const auditFacts = (site: string, files: AuditFacts['files']): AuditFacts => ({
  ...pageFacts(site, files),
  parties: thirdParties,
});
