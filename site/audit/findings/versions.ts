// Code of another version than the newest: its comment or the address of its script says so.
import { short, type Audited, type Found } from '../found.ts';
import { scriptsOf, traces } from '../ours.ts';
import { scriptTag } from './elements.ts';

const isOlder = (one: string, other: string): boolean => one.localeCompare(other, 'en', { numeric: true }) < 0;

export function versionFindings(audited: Audited): Found[] {
  const { page, facts } = audited;
  const scripts = scriptsOf(audited).flatMap(({ tag, version, file, address }) => {
    // On its own host the page has its own name for the file.
    const code = address.startsWith(`${facts.site}/`) ? scriptTag(audited, file) : undefined;
    return version ? [{ version, start: tag.start, found: short(tag.written), ...(code && { code }) }] : [];
  });
  const comments = traces(page).map(({ version, start, value }) => ({
    version,
    start,
    found: short(`<!--${value}-->`),
  }));
  const first = new Map<string, (typeof scripts)[number]>();
  // The script comes first: the comment of the same version says nothing more.
  for (const each of [...scripts, ...comments]) if (!first.has(each.version)) first.set(each.version, each);
  const found = [...first.values()];
  const said =
    (id: 'older-version' | 'newer-version') =>
    ({ version, ...place }: (typeof scripts)[number]): Found => ({ id, ...place, names: [version, facts.version] });
  return [
    ...found.filter(({ version }) => isOlder(version, facts.version)).map(said('older-version')),
    // The code to paste of a version that nobody here knows would be older.
    ...found
      .filter(({ version }) => isOlder(facts.version, version))
      .map(({ version, start, found: text }) => said('newer-version')({ version, start, found: text })),
  ];
}
