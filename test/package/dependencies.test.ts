// Every dependency has its reason in docs/contributing.md, and every reason there has its dependency.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { readJson } from '../support/built.ts';

/** Packages with their versions. */
type Versions = Record<string, string>;

const { dependencies, devDependencies, peerDependencies } =
  readJson<Record<'dependencies' | 'devDependencies' | 'peerDependencies', Versions>>('package.json');
const packages = Object.keys({ ...dependencies, ...devDependencies });

const [, rows = ''] =
  /\| package[^\n]*\n\|[ -|]*\n((?:\|[^\n]*\n)*)/.exec(readFileSync('docs/contributing.md', 'utf8')) ?? [];
const reasons = rows
  .trim()
  .split('\n')
  .map((row) => row.split('|').map((cell) => cell.trim()))
  .flatMap(([, names = '', why]) => names.split(/,\s*/).map((name) => ({ name, why })));

/** `@types/*` covers all names that begin so. */
const covers = ({ name }: { name: string }, each: string) =>
  new RegExp(
    `^${name
      .split('*')
      .map((part) => part.replace(/[^\w]/g, '\\$&'))
      .join('.*')}$`,
  ).test(each);

it('each package has a reason in docs/contributing.md', () => {
  const without = packages.filter((each) => !reasons.some((reason) => reason.why && covers(reason, each)));
  assert.deepEqual(without, []);
});

it('each reason belongs to an installed package, or to one that an owner installs', () => {
  const known = [...packages, ...Object.keys(peerDependencies)];
  const gone = reasons.filter((reason) => !known.some((each) => covers(reason, each))).map(({ name }) => name);
  assert.deepEqual(gone, []);
});

it("only Lit reaches a visitor's browser, and every version is exact", () => {
  assert.deepEqual(Object.keys(dependencies), ['lit']);
  for (const version of Object.values({ ...dependencies, ...devDependencies }))
    assert.match(version, /^\d+\.\d+\.\d+$/);
});
