// The packages and scripts in a project's package.json that hamn needs.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseJson } from '../../widgets/check/json-words.ts';
import { peers } from '../peers.ts';

const file = 'package.json';

/** The parts of package.json that hamn knows. */
interface Manifest {
  scripts?: Record<string, string>;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

/** A line of package.json to change: its group, its name, the value now and the value to be. */
export interface PackageChange {
  group: 'dependencies' | 'devDependencies' | 'scripts';
  name: string;
  from?: string | undefined;
  to: string;
}

/** The scripts of a project. */
export const scripts: Record<string, string> = {
  start: 'hamn start',
  build: 'hamn build',
  check: 'hamn check',
  test: 'hamn check && hamn build',
  release: 'hamn release',
  remove: 'hamn remove',
};

const textOf = (): string => (existsSync(file) ? readFileSync(file, 'utf8') : '{}');
const read = (): Manifest => parseJson(file, textOf()) as Manifest;

/** The changes to package.json. Another version of a package that satisfies nobody is replaced; own scripts stay. */
export function packageChanges(manifest = read(), needed = peers): PackageChange[] {
  const { dependencies = {}, devDependencies = {}, scripts: own = {} } = manifest;
  const packages = Object.entries(needed)
    .map(([name, to]): PackageChange => {
      const group = dependencies[name] === undefined && devDependencies[name] ? 'devDependencies' : 'dependencies';
      return { group, name, from: dependencies[name] ?? devDependencies[name], to };
    })
    .filter(({ from, to }) => from !== to);
  const missing = Object.entries(scripts)
    .filter(([name]) => own[name] === undefined)
    .map(([name, to]): PackageChange => ({ group: 'scripts', name, to }));
  return [...packages, ...missing];
}

/** Writes the changes. */
export function writePackages(changes: readonly PackageChange[]): void {
  const manifest = read();
  const indent = /^[ \t]+/m.exec(textOf())?.[0] ?? 2;
  for (const { group, name, to } of changes) manifest[group] = { ...manifest[group], [name]: to };
  writeFileSync(file, `${JSON.stringify(manifest, null, indent)}\n`);
}
