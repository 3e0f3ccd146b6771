// The changes between two versions for the owner of a project, before anything is done.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { replacements, type Replacement } from '../../site/owner/replaced.ts';
import { introduced, oldNamesIn, type Renamed } from '../../site/owner/upgrades.ts';
import { defaults } from '../../site/owner/defaults.ts';
import { readYaml } from '../../site/owner/yaml.ts';
import { program, project } from '../../site/project.ts';
import { isOnThisMachine } from '../../site/shared/this-machine.ts';
import { publishedVersions } from '../../widgets/build/pinned.ts';
import { fieldsOf } from '../../widgets/check/words.ts';
import type { Unknown } from '../../widgets/shared/is-object.ts';
import { breaksBetween, isAfter } from './changelog.ts';
import { packageChanges, type PackageChange } from './packages.ts';

/** The changes for one project. */
export interface Changes {
  /** The version that the project was last brought up to. */
  from: string;
  /** The version of the installed package. */
  to: string;
  renamed: Renamed[];
  /** New settings that hamn.yaml does not have. They have defaults. */
  introduced: string[];
  /** Templates and style sheets of the owner whose original has changed. */
  replaced: Replacement[];
  /** The folder in `published` of the version before, if the site must have it and does not. */
  notKept?: string | undefined;
  /** Packages and scripts to change in package.json. */
  packages: PackageChange[];
  /** The changelog's breaking changes, as text. */
  breaks: string;
}

/** The version of a project that does not say which it is for. */
const first = '0.1.0';

const changelog = (): string => {
  const file = join(program.root, 'docs/changelog.md');
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
};

/** The folder of a version that pages elsewhere may paste from, if the project has not kept it. */
function notKept(version: string, { embedding = defaults.embedding, url }: Unknown): string | undefined {
  if (embedding === false || isOnThisMachine(url) || publishedVersions(project.published).includes(version))
    return undefined;
  return join(project.published, version);
}

/** The changes from the version that the settings name to this one. */
export function changesTo(to: string): Changes {
  const settings = fieldsOf(readYaml(project.settings).value);
  const from = typeof settings.hamn === 'string' ? settings.hamn : first;
  return {
    from,
    to,
    renamed: oldNamesIn(settings),
    introduced: Object.entries(introduced)
      .filter(([since]) => isAfter(since, from) && !isAfter(since, to))
      .flatMap(([, names]) => names)
      .filter((name) => name !== 'hamn' && settings[name] === undefined),
    replaced: replacements().filter(({ hasChanged }) => hasChanged),
    notKept: from === to ? undefined : notKept(from, settings),
    packages: packageChanges(),
    breaks: breaksBetween(changelog(), from, to),
  };
}

/** Whether `hamn upgrade` has something to write. */
export const hasWork = ({ from, to, renamed, packages }: Changes): boolean =>
  from !== to || renamed.length > 0 || packages.length > 0;
