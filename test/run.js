// Runs every test: the widgets' own in a browser, then those that drive what was built. The last line counts both.
// Names of files after the command run only those: `npm run test:run -- test/hotline-card.test.ts`. `npm run verify:release` runs
// the slow proofs too.
//
// The widgets' own come first. Then two files run side by side; those that drive every engine at once go one after the other:
// more browsers than that keep each other from answering. A file is reported in one piece, when it is done.
//
// A file that fails runs once more at the end, with nothing beside it: browsers on a busy machine miss their time. What passes
// only then is named as unsteady, under the failures.
import { readFileSync, readdirSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { startTestRunner } from '@web/test-runner';
// Finds the browser, for all files, before any of them starts.
import './browser.js';
import { config } from './web-test-runner.config.js';

/** Milliseconds that a file may take. One that hangs fails, and holds nobody up. */
const timeout = 900_000;
const given = process.argv.slice(2);
/** Before a release the slow proofs are run too: those in a folder of their own, and all cases of those that try a part. */
const isRelease = given.includes('--release');
if (isRelease) process.env.HAMN_THOROUGH = '1';
const asked = given.filter((each) => each !== '--release');
const filesOf = (folder) => readdirSync(folder).map((name) => `${folder}/${name}`);
const all = [...filesOf('test'), ...(isRelease ? filesOf('test/release') : [])];
/** They begin, so that none of them is left alone at the end. */
const longest = ['quick-exit.engines', 'faults', 'pages', 'site', 'visual', 'languages', 'embed'];
const isLong = (file) => longest.some((name) => file === `test/${name}.test.js`);
const files = (ending) =>
  (asked.length ? asked : all)
    .filter((file) => file.endsWith(ending))
    .sort((one, other) => isLong(other) - isLong(one));

/** Milliseconds that each file took. */
const durations = [];

const testsIn = ({ tests, suites }) => [...tests, ...suites.flatMap(testsIn)];

/** The widgets, from their source. A file that cannot be loaded counts as one failure. */
async function inBrowser(files) {
  if (!files.length) return [];
  const options = { autoExitProcess: false, readCliArgs: false, readFileConfig: false };
  const runner = await startTestRunner({ ...options, config: { ...config, files } });
  await new Promise((done) => runner.on('stopped', done));
  return [...runner.sessions.all()].flatMap((session) => {
    const results = session.testResults ? testsIn(session.testResults) : [];
    const isTold = session.passed || results.some(({ passed }) => !passed);
    return isTold ? results : [...results, { name: session.testFile, passed: false }];
  });
}

/** What was built, driven from outside. */
async function fromNode(file) {
  const results = [];
  const started = performance.now();
  // What a failed test leaves open, a server or a browser, ends with the file.
  const events = run({ files: [file], timeout, forceExit: true });
  const note = (passed) => (test) => {
    if (test.details.type !== 'suite' && !test.skip) results.push({ file, name: `${file}: ${test.name}`, passed });
  };
  events.on('test:pass', note(true)).on('test:fail', note(false));
  // The sums of a single file are left out: the last line has them all.
  console.log(await text(events.filter(({ type }) => type !== 'test:diagnostic').compose(new spec())));
  durations.push([file, performance.now() - started]);
  return results;
}

/** Takes one file after the other from the first list that has any. */
async function inTurn(...lists) {
  const results = [];
  for (let list; (list = lists.find(({ length }) => length));) results.push(...(await fromNode(list.shift())));
  return results;
}

const drivesEngines = (file) => readFileSync(file, 'utf8').includes('concurrency: engines.length');

async function built() {
  const ofEngines = files('.test.js').filter(drivesEngines);
  const others = files('.test.js').filter((file) => !drivesEngines(file));
  return (await Promise.all([inTurn(ofEngines, others), inTurn(others)])).flat();
}

/** The results after each failed file has run once more, alone. The second run counts, and what it saved is named. */
async function onceMore(results) {
  const again = [...new Set(results.filter(({ file, passed }) => file && !passed).map(({ file }) => file))];
  const kept = results.filter(({ file }) => !again.includes(file));
  const second = await inTurn([...again]);
  const failed = results.filter(({ file, passed }) => file && !passed);
  const now = new Map(second.map(({ name, passed }) => [name, passed]));
  // For a file that could not be read, the tests in it speak the second time. A test that is not there then has failed.
  const isUnread = ({ file, name }) => name === `${file}: ${file}` && second.some((each) => each.file === file);
  const gone = failed.filter((each) => !now.has(each.name) && !isUnread(each));
  const unsteady = failed.filter((each) => now.get(each.name) ?? isUnread(each));
  return { results: [...kept, ...second, ...gone], unsteady };
}

const { results, unsteady } = await onceMore([...(await inBrowser(files('.test.ts'))), ...(await built())]);
for (const [file, time] of durations.sort(([, one], [, other]) => other - one))
  console.log(`${(time / 1000).toFixed(0).padStart(5)} s ${file}`);
const failed = results.filter(({ passed }) => !passed);
for (const { name } of failed) console.log(`✖ ${name}`);
for (const { name } of unsteady) console.log(`unsteady, passed at the second try: ${name}`);
const passed = results.length - failed.length;
console.log(`\n${passed} passed, ${failed.length} failed`);
process.exit(passed && !failed.length ? 0 : 1);
