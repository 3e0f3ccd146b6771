// Collects what an audit compares a page with: the lines, the newest version, and the hash of each file of each version.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishedVersions } from '../../widgets/build/pinned.ts';
import { changes, type PublishedChange } from '../../widgets/data/changes.ts';
import { counties, municipalities, type Helpline } from '../../widgets/data/index.ts';
import { readLanguages } from '../../widgets/phrases/read.ts';
import widgets from '../components/widgets.ts';
import { checked, helplines, publishedHelplines } from '../facts/helplines.ts';
import version from '../generator/version.ts';
import { project } from '../project.ts';
import { thirdParties } from '../shared/third-parties.ts';
import { wording } from '../support/phrases.ts';
import type { AuditFacts, KnownLine } from './types.ts';

/** The change that gave a line the number that it has: its source says the number, and was read on a known day. */
const changeTo = ({ id, phone }: Helpline): PublishedChange | undefined =>
  changes.find(({ line, field, new: current }) => line === id && field === 'phone' && current === phone?.display);

/** The page that says a line's number: the source of its change, its first source that has an address, or its own page. */
function sourceOf(line: Helpline): Pick<KnownLine, 'source' | 'read'> {
  const pages = publishedHelplines().sources;
  const { source, read } = changeTo(line) ?? {};
  const changed = source && pages[source]?.url;
  if (changed) return { source: changed, read };
  const { sources = [], url = '' } = line;
  return { source: sources.map((each) => pages[each]?.url).find(Boolean) ?? url };
}

/** The numbers of a line besides the one to call. */
const othersOf = ({ sms, phoneFromAbroad }: Helpline): string[] =>
  [sms, phoneFromAbroad].flatMap((each) => (each ? [each.display] : []));

function known(line: Helpline): KnownLine {
  const others = othersOf(line);
  return {
    id: line.id,
    name: line.name,
    display: line.phone?.display ?? '',
    ...(line.formerPhone && { former: line.formerPhone.display }),
    ...(others.length && { others }),
    ...sourceOf(line),
  };
}

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
