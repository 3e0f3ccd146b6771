// Whose signatures the project takes, and the issue that it has.
import { inLine } from '../../widgets/check/words.ts';
import { needed, type Trust } from '../../widgets/signed/trust.ts';
import metadata from '../metadata.ts';
import { readYaml } from '../owner/yaml.ts';
import { project } from '../project.ts';
import { versionIn } from './issue-files.ts';
import { byId, idOf, isKey } from './keys.ts';

/** Whether the settings have enough keys. The check says what is wrong with them. */
export const hasKeys = (): boolean => metadata.keys.length >= needed && metadata.keys.every(isKey);

/** What a build of the project would trust. */
export const projectTrust = (): Trust => ({ version: versionIn(project.signed), keys: byId(metadata.keys) });

/** Where each key stands in the settings, by its id. */
export function placesOfKeys(): Map<string, string> {
  const { lineOf } = readYaml(project.settings);
  return new Map(metadata.keys.map((key, at) => [idOf(key), `${project.settings}${inLine(lineOf(['keys', at]))}`]));
}
