// The build's copies of warnings: their content, their stated age, and a build without a network.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import { promisify } from 'node:util';
import { sure } from '../../site/shared/sure.ts';
import { readWarnings } from '../../widgets/alert-banner/read.ts';
import type { Warning } from '../../widgets/alert-banner/warnings.ts';
import { copyOf, takeCopy, type Copy } from '../../site/warnings/copy.ts';
import { readJson } from '../support/built.ts';
import { serveSite, type Site } from '../support/servers.ts';

const run = promisify(execFile);
const sample = <T>(name: string): T => readJson<T>(`test/samples/${name}.json`);
const now = '2026-11-24T07:30:00.000Z';
const minutes = (count: number): number => count * 60_000;

/** The fields of a copy that a page reads. */
const published = (file: unknown): Copy => JSON.parse(JSON.stringify(copyOf(file, '08', Date.parse(now)))) as Copy;

describe('a copy', () => {
  test('of SMHI’s warnings has the county’s warnings, without their shapes, and its time', () => {
    const smhi = sample<{ warningAreas: { area?: object }[] }[]>('smhi');
    for (const { warningAreas } of smhi) sure(warningAreas[0]).area = { type: 'Feature', geometry: {} };
    const copy = published(smhi);
    assert.equal(copy.timestamp, now);
    const all = (file: unknown, county: string): Warning[] => readWarnings(file, county, new Date(now)).warnings;
    assert.equal(all(copy, '08').length, 3);
    assert.deepEqual(all(copy, '08'), all(smhi, '08'));
    assert.equal(all(smhi, '21').length, 1);
    assert.equal(all(copy, '21').length, 0);
    assert.doesNotMatch(JSON.stringify(copy), /Feature/);
  });

  test('of SMHI’s warnings also has warnings without a known place', () => {
    const event = { sv: 'Vind' };
    const unplaced = [
      { event, warningAreas: [{ affectedAreas: [{ id: 9 }] }, {}] },
      { event, warningAreas: null },
      { event, warningAreas: [{ affectedAreas: { id: '8' } }] },
      { event },
      { event, warningAreas: [] },
      'Vind',
    ];
    const copy = published(unplaced);
    assert.deepEqual(readWarnings(copy, '08', new Date(now)), readWarnings(unplaced, '08', new Date(now)));
    assert.equal(readWarnings(copy, '08', new Date(now)).warnings.length, 5);
  });

  test('of Sveriges Radio’s answer has that answer, and its time', () => {
    const vma = sample<object>('vma');
    assert.deepEqual(copyOf(vma, '08', Date.parse(now)), { ...vma, timestamp: now });
  });

  test('of no warnings has its time', () => {
    assert.deepEqual(copyOf([], '08', Date.parse(now)), { timestamp: now, warnings: [] });
  });

  for (const [name, file] of [
    ['an error in JSON', { error: 'busy' }],
    ['a list of other things', [{ id: 1 }]],
    ['nothing', null],
  ] as const) {
    test(`is refused for ${name}`, () => assert.throws(() => copyOf(file, '08', Date.now()), /expected/));
  }
});

describe('taking a copy', () => {
  const { warn } = console;
  let messages: string[];
  let folder: string;
  let site: Site;
  let answer: string;
  let count = 0;

  before(async () => (site = await serveSite((url) => (url.startsWith('/answer') ? answer : undefined))));
  after(() => site.close());
  beforeEach(async () => {
    messages = [];
    console.warn = (message: string) => messages.push(message);
    folder = await mkdtemp(join(tmpdir(), 'hamn-copies-'));
  });
  afterEach(async () => {
    console.warn = warn;
    await rm(folder, { recursive: true });
  });

  /** An address that has not been requested yet. */
  const nextAddress = (): string => `${site.address}/answer-${(count += 1)}`;

  test('requests the address once in five minutes, and keeps the time of the request', async () => {
    answer = '[]';
    const url = nextAddress();
    const before = Date.now();
    const [first, second] = [await takeCopy(url, '08', folder), await takeCopy(url, '08', folder)];
    assert.deepEqual(first, second);
    const taken = Date.parse(sure(first).timestamp);
    assert.ok(taken >= before && taken <= Date.now());
    assert.equal(site.requests.filter((request) => url.endsWith(request.url)).length, 1);
    assert.deepEqual(messages, []);
  });

  const refused: [name: string, answer: string, url: () => string][] = [
    ['what is not there', '', () => `${site.address}/missing`],
    ['what is no JSON', '<h1>Busy</h1>', nextAddress],
    ['what is something else', '{"a":1}', nextAddress],
    ['a server that is not reached', '', () => 'http://127.0.0.1:1/'],
  ];
  for (const [name, given, url] of refused) {
    test(`of ${name} gives no copy, and one warning`, async () => {
      answer = given;
      assert.equal(await takeCopy(url(), '08', folder), undefined);
      assert.equal(messages.length, 1, messages.join());
      assert.match(messages.join(), /^No copy of http.*The page links to it instead\.$/);
    });
  }

  /** Builds in another process, as a later build would, with the server gone and the cached answer this many minutes old. */
  async function later(age: number): Promise<{ copy: Copy | null; stderr: string }> {
    answer = '[]';
    const gone = await serveSite(() => answer);
    await takeCopy(`${gone.address}/`, '08', folder);
    gone.close();
    for (const name of await readdir(folder)) {
      const file = join(folder, name);
      const kept = readJson<{ cachedAt?: number }>(file);
      if (kept.cachedAt) await writeFile(file, JSON.stringify({ ...kept, cachedAt: Date.now() - minutes(age) }));
    }
    const code = `import { takeCopy } from './site/warnings/copy.ts';
      console.log(JSON.stringify(await takeCopy('${gone.address}/', '08', '${folder}') ?? null));`;
    const { stdout, stderr } = await run(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', code]);
    return { copy: JSON.parse(stdout) as Copy | null, stderr };
  }

  test('without network a half-hour-old answer becomes a copy with that age', async () => {
    const { copy } = await later(30);
    const { timestamp } = sure(copy);
    const age = Date.now() - Date.parse(timestamp);
    assert.ok(age >= minutes(30) && age < minutes(32), timestamp);
  });

  test('without network an answer older than an hour is not used', async () => {
    const { copy, stderr } = await later(61);
    assert.equal(copy, null);
    assert.match(stderr, /No copy of .*not reached for more than an hour/);
  });
});
