// The settings that have changed between versions. An old name is understood until the next major version, and
// `hamn upgrade` writes the new one.
import type { Unknown } from '../../widgets/shared/is-object.ts';
import { isObject } from '../../widgets/shared/is-object.ts';

/** A setting with a new name. */
export interface Renamed {
  /** The old name, at the top of hamn.yaml. */
  from: string;
  to: string;
  /** The first version with the new name. */
  since: string;
}

export const renamed: readonly Renamed[] = [];

/** New settings, by the first version that has them. */
export const introduced: Record<string, readonly string[]> = {
  '0.2.0': ['hamn', 'embedding', 'reference', 'keys', 'dataFrom', 'haven', 'havenWord'],
};

/** The old names among the settings. */
export const oldNamesIn = (settings: Unknown, names = renamed): Renamed[] =>
  names.filter(({ from, to }) => settings[from] !== undefined && settings[to] === undefined);

/** The settings with the names of this version. */
export function withNewNames(settings: unknown, names = renamed): unknown {
  if (!isObject(settings)) return settings;
  const old = oldNamesIn(settings, names);
  if (!old.length) return settings;
  return Object.fromEntries(
    Object.entries(settings).map(([name, value]) => [old.find(({ from }) => from === name)?.to ?? name, value]),
  );
}
