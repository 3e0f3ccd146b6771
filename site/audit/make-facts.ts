// Collects what an audit compares a page with: the lines, the newest version, and the hash of each file of each version.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishedVersions } from '../../widgets/build/pinned.ts';
import { checked, counties, helplines, municipalities, type Helpline } from '../../widgets/data/index.ts';
import { written } from '../../widgets/data/helplines.ts';
import { readLanguages } from '../../widgets/phrases/read.ts';
import widgets from '../components/widgets.ts';
import version from '../generator/version.ts';
import metadata from '../metadata.ts';
import { program, project } from '../project.ts';
import { thirdParties } from '../shared/third-parties.ts';
import { wording } from '../support/phrases.ts';
import type { AuditFacts, KnownLine } from './types.ts';

/** The page that says a line's number: its first source that has an address, or its own page. */
function sourceOf({ id, url = '' }: Helpline): string {
  const { sources = [] } = written.lines.find((each) => each.id === id) ?? {};
  return sources.map((each) => written.sources[each]?.url).find(Boolean) ?? url;
}

const known = (line: Helpline): KnownLine => ({
  id: line.id,
  name: line.name,
  display: line.phone?.display ?? '',
  ...(line.formerPhone && { former: line.formerPhone.display }),
  source: sourceOf(line),
});

/** The hashes in the `integrity.json` of a version. */
function hashesIn(folder: string): Record<string, string> {
  const files = JSON.parse(readFileSync(join(folder, 'integrity.json'), 'utf8')) as Record<
    string,
    { integrity: string }
  >;
  return Object.fromEntries(Object.entries(files).map(([file, { integrity }]) => [file, integrity]));
}

/** The facts, for the page in the browser. It fetches the list of third parties only when it needs it. */
export const pageFacts = (): AuditFacts => ({
  site: metadata.url,
  version,
  checked,
  lines: helplines.map(known),
  files: {
    [version]: hashesIn(program.widgetsBuilt),
    ...Object.fromEntries(
      publishedVersions(project.published).map((each) => [each, hashesIn(join(project.published, each))]),
    ),
  },
  tags: widgets.map(({ tag }) => tag),
  municipalities: municipalities.map(({ code }) => code),
  counties: counties.map(({ code }) => code),
  leaving: readLanguages().map((language) => wording(language, 'quickExit').text),
});

/** The facts with the third parties, for the command. */
export const auditFacts = (): AuditFacts => ({ ...pageFacts(), parties: thirdParties });
