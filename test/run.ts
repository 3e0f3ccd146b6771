// Runs every test. The last line gives the totals. Each folder covers one kind of test:
//   test/widgets    the widgets, from source, in Chromium
//   test/browsers   a visitor's actions, in each installed browser
//   test/data, test/pasted, test/site, test/package    the build output
//   test/integrations    the packages for publishing platforms, and a real WordPress
//   test/release    slow tests, only with `npm run verify:release`
// To run only some files, name them: `npm run test:run -- test/widgets/hotline-card.test.ts`.
//
// The widget tests run first. Then two files run in parallel. Files in `test/browsers` never run in parallel with each other: each
// starts every browser, and too many browsers slow each other down until they stop answering.
//
// A failed file runs once more at the end, alone, because browsers on a busy machine can time out. A test that passes only then is
// reported as unsteady.
import { readdirSync, statSync } from 'node:fs';
import type { Transform } from 'node:stream';
import { text } from 'node:stream/consumers';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { startTestRunner } from '@web/test-runner';
// Finds the browser for all test files before the first one starts.
import './support/browser.ts';
import { config } from './support/web-test-runner.config.ts';

/** The result of one test. */
interface Result {
  name: string;
  passed: boolean;
  /** The test file. Only set for tests that run in Node. */
  file?: string;
}

/** Time limit for one file, in milliseconds, so that a file that hangs fails. */
const timeout = 900_000;
const given = process.argv.slice(2);
/** Before a release, the slow tests run too, and tests that usually sample their cases run all of them. */
const isRelease = given.includes('--release');
if (isRelease) process.env.HAMN_THOROUGH = '1';
// The tests expect the English messages, whatever the language of a project.
process.env.HAMN_LANGUAGE = 'en';
const asked = given.filter((each) => each !== '--release');
const sizeOf = (file: string): number => statSync(file).size;
/** The largest file starts first, so that it does not run alone at the end. */
const all = readdirSync('test', { encoding: 'utf8', recursive: true })
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => `test/${name.replaceAll('\\', '/')}`);
const files = (asked.length ? asked : all)
  .filter((file) => asked.length || isRelease || !file.startsWith('test/release/'))
  .sort((one, other) => sizeOf(other) - sizeOf(one));
const isOfWidgets = (file: string): boolean => file.startsWith('test/widgets/');
const isOfBrowsers = (file: string): boolean => file.startsWith('test/browsers/');

/** How long each file took, in milliseconds. */
const durations: [file: string, time: number][] = [];

interface Suite {
  tests: Result[];
  suites: Suite[];
}
const testsIn = ({ tests, suites }: Suite): Result[] => [...tests, ...suites.flatMap(testsIn)];

/** Runs the widget tests in a browser. A file that cannot be loaded counts as one failure. */
async function inBrowser(files: string[]): Promise<Result[]> {
  if (!files.length) return [];
  const options = { autoExitProcess: false, readCliArgs: false, readFileConfig: false };
  const runner = await startTestRunner({ ...options, config: { ...config, files } });
  if (!runner) throw new Error('The test runner of the widgets did not start.');
  await new Promise<void>((done) => runner.on('stopped', () => done()));
  return [...runner.sessions.all()].flatMap((session) => {
    const results = session.testResults ? testsIn(session.testResults) : [];
    const isReported = session.passed || results.some(({ passed }) => !passed);
    return isReported ? results : [...results, { name: session.testFile, passed: false }];
  });
}

/** Runs one file in Node and prints its whole report when the file is done. */
async function inNode(file: string): Promise<Result[]> {
  const results: Result[] = [];
  const started = performance.now();
  // `forceExit` closes servers and browsers that a failed test left open.
  const events = run({ files: [file], timeout, forceExit: true });
  const note =
    (passed: boolean) =>
    (test: { name: string; skip?: string | boolean; details: { type?: string } }): void => {
      if (test.details.type !== 'suite' && !test.skip) results.push({ file, name: `${file}: ${test.name}`, passed });
    };
  events.on('test:pass', note(true)).on('test:fail', note(false));
  // Leaves out the totals of a single file: the last line has the totals of all.
  const report = events
    .filter(({ type }: { type: string }) => type !== 'test:diagnostic')
    .compose<Transform>(new spec());
  console.log(await text(report));
  durations.push([file, performance.now() - started]);
  return results;
}

/** Runs files one at a time, always taking the next from the first list that is not empty. */
async function inTurn(...lists: string[][]): Promise<Result[]> {
  const results: Result[] = [];
  for (let list; (list = lists.find(({ length }) => length));) results.push(...(await inNode(list.shift() ?? '')));
  return results;
}

async function built(): Promise<Result[]> {
  const ofBrowsers = files.filter(isOfBrowsers);
  const others = files.filter((file) => !isOfWidgets(file) && !isOfBrowsers(file));
  return (await Promise.all([inTurn(ofBrowsers, others), inTurn(others)])).flat();
}

/** Runs each failed file once more, alone, and returns all results. The second run counts. */
async function onceMore(results: Result[]): Promise<{ results: Result[]; unsteady: Result[] }> {
  const again = [...new Set(results.flatMap(({ file, passed }) => (file && !passed ? [file] : [])))];
  const kept = results.filter(({ file }) => !file || !again.includes(file));
  const second = await inTurn([...again]);
  const failed = results.filter(({ file, passed }) => file && !passed);
  const now = new Map(second.map(({ name, passed }) => [name, passed]));
  // If a file could not be loaded the first time, its tests count the second time. A test missing from the second run has failed.
  const isUnread = ({ file, name }: Result): boolean =>
    name === `${file}: ${file}` && second.some((each) => each.file === file);
  const gone = failed.filter((each) => !now.has(each.name) && !isUnread(each));
  const unsteady = failed.filter((each) => now.get(each.name) ?? isUnread(each));
  return { results: [...kept, ...second, ...gone], unsteady };
}

const { results, unsteady } = await onceMore([...(await inBrowser(files.filter(isOfWidgets))), ...(await built())]);
for (const [file, time] of durations.sort(([, one], [, other]) => other - one))
  console.log(`${(time / 1000).toFixed(0).padStart(5)} s ${file}`);
const failed = results.filter(({ passed }) => !passed);
for (const { name } of failed) console.log(`✖ ${name}`);
for (const { name } of unsteady) console.log(`unsteady, passed at the second try: ${name}`);
const passed = results.length - failed.length;
console.log(`\n${passed} passed, ${failed.length} failed`);
process.exit(passed && !failed.length ? 0 : 1);
