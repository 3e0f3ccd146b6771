// Runs every test: the widgets' own in a browser, then those that drive what was built. The last line counts both.
// Names of files after the command run only those: `npm run test:run -- test/hotline-card.test.ts`.
//
// Most of a test's time is waiting for a browser, so several files run side by side, and the widgets' own beside them. What is
// reported stays in order, file by file.
import { readFileSync, readdirSync } from 'node:fs';
import { finished } from 'node:stream/promises';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { startTestRunner } from '@web/test-runner';
import { config } from './web-test-runner.config.js';

const sideBySide = 3;
/** Milliseconds that a file may take. One that hangs fails, and holds nobody up. */
const timeout = 420_000;
const asked = process.argv.slice(2);
const all = readdirSync('test').map((name) => `test/${name}`);
/** They begin, so that none of them is left alone at the end. */
const longest = [
  'quick-exit.engines',
  'quick-exit.around.engines',
  'site',
  'host-hostile',
  'pages',
  'faults',
  'visual',
  'lighthouse',
];
const isLong = (file) => longest.some((name) => file === `test/${name}.test.js`);
const files = (ending) =>
  (asked.length ? asked : all)
    .filter((file) => file.endsWith(ending))
    .sort((one, other) => isLong(other) - isLong(one));

const testsIn = ({ tests, suites }) => [...tests.map(({ passed }) => passed), ...suites.flatMap(testsIn)];

/** The widgets, from their source. A file that cannot be loaded counts as one failure. */
async function inBrowser(files, more) {
  if (!files.length) return [];
  const options = { autoExitProcess: false, readCliArgs: false, readFileConfig: false };
  const runner = await startTestRunner({ ...options, config: { ...config(more), files } });
  await new Promise((done) => runner.on('stopped', done));
  return [...runner.sessions.all()].flatMap((session) => {
    const results = session.testResults ? testsIn(session.testResults) : [];
    return session.passed || results.includes(false) ? results : [...results, false];
  });
}

/** What was built, driven from outside. */
async function fromNode(files) {
  if (!files.length) return [];
  const results = [];
  const events = run({ files, concurrency: sideBySide, timeout });
  const note = (passed) => (test) => {
    if (test.details.type !== 'suite' && !test.skip) results.push(passed);
  };
  events.on('test:pass', note(true)).on('test:fail', note(false));
  const report = events.compose(new spec());
  report.pipe(process.stdout, { end: false });
  await finished(report);
  return results;
}

/** Whether a file tests elements, which rest on Lit or, in a pasted file, on what stands for it. The data rests on neither. */
const testsElements = (file) => /from '\.\.\/widgets\/\w+-\w+\//.test(readFileSync(file, 'utf8'));

async function widgets() {
  const results = await inBrowser(files('.test.ts'));
  return [...results, ...(await inBrowser(files('.test.ts').filter(testsElements), { pasted: true }))];
}

const results = (await Promise.all([widgets(), fromNode(files('.test.js'))])).flat();
const passed = results.filter(Boolean).length;
console.log(`\n${passed} passed, ${results.length - passed} failed`);
process.exit(passed && passed === results.length ? 0 : 1);
