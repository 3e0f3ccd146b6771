// Writes the new names of settings into hamn.yaml. Comments and everything else stay as they are.
import { readFileSync, writeFileSync } from 'node:fs';
import { isMap, isScalar, parseDocument } from 'yaml';
import type { Renamed } from '../../site/owner/upgrades.ts';

/** The text of the settings with the new names, and with the version that they are for. */
export function upgraded(text: string, renamed: readonly Renamed[], version: string): string {
  const { contents } = parseDocument(text, { schema: 'core', logLevel: 'error' });
  if (!isMap(contents)) return text;
  const edits = contents.items.flatMap(({ key, value }): [from: number, to: number, text: string][] => {
    if (!isScalar(key)) return [];
    const [start, end] = key.range;
    const name = renamed.find(({ from }) => from === key.value)?.to;
    if (name) return [[start, end, name]];
    const isVersion = key.value === 'hamn' && isScalar(value) && value.range;
    return isVersion ? [[value.range[0], value.range[1], version]] : [];
  });
  const changed = edits
    .sort(([one], [other]) => other - one)
    .reduce((all, [start, end, name]) => all.slice(0, start) + name + all.slice(end), text);
  const isNamed = contents.items.some(({ key }) => isScalar(key) && key.value === 'hamn');
  if (isNamed) return changed;
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  return `${changed.replace(/\s*$/, '')}${lineEnd}${lineEnd}hamn: ${version}${lineEnd}`;
}

/** Brings the file up to this version. */
export const writeSettings = (file: string, renamed: readonly Renamed[], version: string): void =>
  writeFileSync(file, upgraded(readFileSync(file, 'utf8'), renamed, version));
