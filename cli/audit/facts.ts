// What a page is compared with. All of it is in the package: an audit asks nobody for facts.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AuditFacts, KnownLine } from '../../site/audit/types.ts';
import widgets from '../../site/components/widgets.ts';
import { readIfPossible } from '../../site/owner/yaml.ts';
import { program, project } from '../../site/project.ts';
import { fieldsOf } from '../../widgets/check/words.ts';
import { allChecked, helplines } from '../../widgets/data/index.ts';
import { version } from '../peers.ts';

type Hashes = Record<string, string>;

/** The site of the project; outside a project, an address that nobody can have. */
function siteOf(settings: string): string {
  const { url } = fieldsOf(readIfPossible(settings).value);
  return typeof url === 'string' ? url : 'https://hamn.invalid';
}

const readJson = (file: string): object => (existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as object) : {});

/** The hashes of the installed version. */
const ownFiles = (): Hashes =>
  Object.fromEntries(
    Object.entries(readJson(join(program.widgetsBuilt, 'integrity.json')) as Record<string, { integrity: string }>).map(
      ([file, { integrity }]) => [file, integrity],
    ),
  );

const lines = (): KnownLine[] =>
  helplines.flatMap(({ id, name, phone, formerPhone, url }) =>
    phone && url
      ? [{ id, name, display: phone.display, ...(formerPhone && { former: formerPhone.display }), source: url }]
      : [],
  );

export const auditFacts = (): AuditFacts => ({
  site: siteOf(project.settings),
  version,
  checked: allChecked,
  lines: lines(),
  files: {
    ...(readJson(program.published) as Record<string, Hashes>),
    ...(readJson(`${project.published}.json`) as Record<string, Hashes>),
    [version]: ownFiles(),
  },
  tags: widgets.map(({ tag }) => tag),
});
