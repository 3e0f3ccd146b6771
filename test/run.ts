// Runs every test. The last line counts them all. The folders say what is proved:
//   test/widgets    the widgets, from source, in Chromium
//   test/browsers   what a person does, in each browser at hand
//   test/data, test/pasted, test/site, test/package    what was built
//   test/release    slow proofs, with `npm run verify:release` alone
// Names after the command run those files alone: `npm run test:run -- test/widgets/hotline-card.test.ts`.
//
// The widgets come first. Then two files run side by side. Those of `test/browsers` go one after the other: each starts every browser,
// and more browsers than that keep each other from answering.
//
// A file that fails runs once more at the end, alone: browsers on a busy machine miss their time. A test that passes only then is named
// as unsteady.
import { readdirSync, statSync } from 'node:fs';
import type { Transform } from 'node:stream';
import { text } from 'node:stream/consumers';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { startTestRunner } from '@web/test-runner';
// Finds the browser, for all files, before any of them starts.
import './support/browser.ts';
import { config } from './support/web-test-runner.config.ts';

/** A test that has run. */
interface Result {
  name: string;
  passed: boolean;
  /** Its file, where Node runs it. */
  file?: string;
}

/** Milliseconds that a file may take. A file that hangs fails. */
const timeout = 900_000;
const given = process.argv.slice(2);
/** Before a release the slow proofs run too, and all cases of the tests that otherwise try a part. */
const isRelease = given.includes('--release');
if (isRelease) process.env.HAMN_THOROUGH = '1';
const asked = given.filter((each) => each !== '--release');
const sizeOf = (file: string): number => statSync(file).size;
/** The longest file begins, so that it is not left alone at the end. */
const all = readdirSync('test', { encoding: 'utf8', recursive: true })
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => `test/${name.replaceAll('\\', '/')}`);
const files = (asked.length ? asked : all)
  .filter((file) => asked.length || isRelease || !file.startsWith('test/release/'))
  .sort((one, other) => sizeOf(other) - sizeOf(one));
const isOfWidgets = (file: string): boolean => file.startsWith('test/widgets/');
const isOfBrowsers = (file: string): boolean => file.startsWith('test/browsers/');

/** Milliseconds that each file took. */
const durations: [file: string, time: number][] = [];

interface Suite {
  tests: Result[];
  suites: Suite[];
}
const testsIn = ({ tests, suites }: Suite): Result[] => [...tests, ...suites.flatMap(testsIn)];

/** Runs the widgets' tests in a browser. A file that cannot be loaded counts as one failure. */
async function inBrowser(files: string[]): Promise<Result[]> {
  if (!files.length) return [];
  const options = { autoExitProcess: false, readCliArgs: false, readFileConfig: false };
  const runner = await startTestRunner({ ...options, config: { ...config, files } });
  if (!runner) throw new Error('The test runner of the widgets did not start.');
  await new Promise<void>((done) => runner.on('stopped', () => done()));
  return [...runner.sessions.all()].flatMap((session) => {
    const results = session.testResults ? testsIn(session.testResults) : [];
    const isTold = session.passed || results.some(({ passed }) => !passed);
    return isTold ? results : [...results, { name: session.testFile, passed: false }];
  });
}

/** Runs one file in Node, and reports it in one piece when it is done. */
async function inNode(file: string): Promise<Result[]> {
  const results: Result[] = [];
  const started = performance.now();
  // What a failed test leaves open, a server or a browser, ends with the file.
  const events = run({ files: [file], timeout, forceExit: true });
  const note =
    (passed: boolean) =>
    (test: { name: string; skip?: string | boolean; details: { type?: string } }): void => {
      if (test.details.type !== 'suite' && !test.skip) results.push({ file, name: `${file}: ${test.name}`, passed });
    };
  events.on('test:pass', note(true)).on('test:fail', note(false));
  // The sums of a single file are left out: the last line has them all.
  const told = events.filter(({ type }: { type: string }) => type !== 'test:diagnostic').compose<Transform>(new spec());
  console.log(await text(told));
  durations.push([file, performance.now() - started]);
  return results;
}

/** Takes one file after the other from the first list that has any. */
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

/** The results after each failed file has run once more, alone. The second run counts. */
async function onceMore(results: Result[]): Promise<{ results: Result[]; unsteady: Result[] }> {
  const again = [...new Set(results.flatMap(({ file, passed }) => (file && !passed ? [file] : [])))];
  const kept = results.filter(({ file }) => !file || !again.includes(file));
  const second = await inTurn([...again]);
  const failed = results.filter(({ file, passed }) => file && !passed);
  const now = new Map(second.map(({ name, passed }) => [name, passed]));
  // For a file that could not be read, the tests in it speak the second time. A test that is not there then has failed.
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
