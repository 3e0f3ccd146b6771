// docs/copying.md: whoever writes what it shows, in a new site, has a site without a mistake.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { appendFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import sharp from 'sharp';
import { parse, stringify } from 'yaml';
import { commands } from '../../cli/commands/index.ts';
import { isExample, isOnThisMachine } from '../../site/shared/this-machine.ts';
import { fieldsOf } from '../../widgets/check/words.ts';
import { completeIn, runIn } from '../support/site-copy.ts';

const guide = readFileSync('docs/copying.md', 'utf8');
const program = resolve('cli/hamn.ts');

/** The files that the guide shows, by the path that stands before each. */
const shown = new Map(
  [...guide.matchAll(/`([\w/-]+\.(?:yaml|md))`:\n\n```(?:yaml|md)\n([^]*?)```$/gm)].map(
    ([, path = '', text = '']): [string, string] => [path, text],
  ),
);

let folder: string;
let site: string;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hamn-guide-'));
  site = join(folder, 'kronoberg');
  await completeIn(folder, program, 'new', 'kronoberg', '--county', '07', '--yes', '--no-install', '--language', 'sv');
  for (const [path, text] of shown) {
    const file = join(site, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, path === 'hamn.yaml' ? await settings(text) : text);
  }
  const [picture = ''] = /!\[Rådhuset.*/.exec(guide) ?? [];
  await appendFile(join(site, 'content/sv/om-arbetet.md'), `\n${picture}\n`);
  for (const photo of ['radhuset.jpg', 'exempel-1.jpg'])
    await sharp({ create: { width: 800, height: 1000, channels: 3, background: '#886644' } }).toFile(
      join(site, 'photos', photo),
    );
});
after(() => rm(folder, { recursive: true }));

/** The settings of the new site, with those of the guide. */
const settings = async (text: string): Promise<string> =>
  stringify({ ...fieldsOf(parse(await readFile(join(site, 'hamn.yaml'), 'utf8'))), ...fieldsOf(parse(text)) });

test('shows a file of each kind', () => {
  assert.deepEqual([...shown.keys()].sort(), [
    ...['ambassadors.yaml', 'contacts.yaml', 'content/sv/nyheter/vi-har-borjat.md', 'content/sv/om-arbetet.md'],
    ...['hamn.yaml', 'plan.yaml'],
  ]);
});

test('has no file with a mistake but for the made-up ambassador, as it says', () => {
  const { status, stderr } = runIn(site, program, 'check');
  const faults = stderr.split('\n').filter((line) => /^[\w/-]+\.(yaml|md): /.test(line));
  assert.equal(faults.length, 1, stderr);
  assert.match(faults[0] ?? '', /^ambassadors\.yaml: exempel-1: made up/);
  assert.equal(status, 1);
});

test('is not published for nginx without a build', () => {
  const { status, stdout, stderr } = runIn(site, program, 'deploy', join(folder, 'srv'));
  assert.equal(status, 1);
  assert.equal(stdout, '');
  assert.match(stderr, /^Nothing is published\.\n[^]*the build did not finish/);
});

test('builds its pages in a demonstration', async () => {
  const file = join(site, 'hamn.yaml');
  await writeFile(file, (await readFile(file, 'utf8')).replace('demonstration: false', 'demonstration: true'));
  const { status, stderr } = runIn(site, program, 'build');
  assert.equal(status, 0, stderr);
  const read = (page: string): string => readFileSync(join(site, 'dist/site', page, 'index.html'), 'utf8');
  assert.match(read('om-arbetet'), /Vi är åtta kommuner[^]*<img [^>]*alt="Rådhuset en vinterdag/);
  assert.match(read('nyheter'), /href="\/nyheter\/vi-har-borjat\/">Vi har börjat<\/a>/);
  assert.match(read('ambassadorer'), /Jag frågar varje elev/);
  assert.match(read('handlingsplan'), /3 av 8 kommuner/);
  assert.match(read('stod/vaxjo'), /href="tel:0313900600"[^]*Exempelmottagningen/);
  assert.match(read('.'), /--water:#7a1f5c[^]*Länsstyrelsen i Exempellän/);
});

test('is not published for nginx as a demonstration, or with an address of an example, unless one says so', async () => {
  const deploy = (...args: string[]): ReturnType<typeof runIn> =>
    runIn(site, program, 'deploy', join(folder, 'srv'), '--language', 'en', ...args);
  const { status, stdout, stderr } = deploy();
  assert.equal(status, 1);
  assert.equal(stdout, '');
  const lines = (await readFile(join(site, 'hamn.yaml'), 'utf8')).split('\n');
  const lineOf = (name: string): number => lines.findIndex((line) => line.startsWith(`${name}:`)) + 1;
  assert.equal(
    stderr.trim(),
    [
      'Nothing is published.',
      `hamn.yaml: demonstration: true: every page says that the site is a demonstration; write false (line ${lineOf('demonstration')})`,
      `hamn.yaml: url: the built site has the address ${fieldsOf(parse(lines.join('\n'))).url}; write its own (line ${lineOf('url')})`,
      'Then build again. To publish a demonstration as it is, add --demonstration.',
    ].join('\n'),
  );
  assert.match(deploy('--demonstration').stdout, /now serves release/);
});

test('knows this machine and an example by the address', () => {
  for (const each of ['http://localhost:8080', 'http://127.0.0.1', 'http://[::1]:3000'])
    assert.ok(isOnThisMachine(each), each);
  for (const each of ['https://www.example.se', 'https://example.org/x', 'https://hamn.test', 'http://dator.local'])
    assert.ok(isExample(each) && !isOnThisMachine(each), each);
  for (const each of [
    'https://www.vaxjo.se',
    'https://exempel.se',
    'https://myexample.se',
    'https://localhost.se',
    '',
    undefined,
  ])
    assert.ok(!isExample(each) && !isOnThisMachine(each), String(each));
});

test('names commands of hamn alone', () => {
  const named = [...guide.matchAll(/npx hamn (\w+)/g)].map(([, name = '']) => name);
  assert.ok(named.length > 5);
  for (const name of named) assert.ok(name in commands, name);
  const { scripts } = JSON.parse(readFileSync(join(site, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  for (const [, name = ''] of guide.matchAll(/npm run (\w+)/g)) assert.ok(name in scripts, name);
});
