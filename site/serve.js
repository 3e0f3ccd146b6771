// npm start: makes a bare clone ready, builds everything, serves the site and builds again on change.
// Only Node's own modules may be imported before the packages are there.
import { execFileSync } from 'node:child_process';
import { createServer } from 'node:net';

const port = Number(process.env.PORT ?? 8080);
const address = `http://localhost:${port}`;

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

function isFree(port) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', ({ code }) => (code === 'EADDRINUSE' ? resolve(false) : reject(code)));
    probe.listen(port, () => probe.close(() => resolve(true)));
  });
}

/** Runs a command in the foreground. What it has to say it says itself. */
function run(command, ...args) {
  execFileSync(command, args, { stdio: 'inherit', env: process.env, shell: process.platform === 'win32' });
}

function runOrStop(...command) {
  try {
    run(...command);
  } catch ({ status }) {
    process.exit(status ?? 1);
  }
}

if (!Number.isInteger(port) || port < 1 || port > 65535) {
  stop(`PORT is "${process.env.PORT}": choose a whole number from 1 to 65535, such as PORT=8081 npm start.`);
}
const free = await isFree(port).catch((code) =>
  stop(`Port ${port} cannot be used (${code}): choose another with PORT=8081 npm start.`),
);
if (!free)
  stop(
    `Port ${port} is taken: stop what uses it, or choose another with PORT=${port === 8081 ? 8082 : 8081} npm start.`,
  );

process.on('SIGINT', () => process.exit(0));
process.on('SIGTERM', () => process.exit(0));

runOrStop(process.execPath, '.ci/setup.js');
process.env.SITE_URL = address;
// The site itself is built by the watch, which tells of a fault in the content and waits for it to be mended.
for (const part of ['clean', 'build:widgets', 'build:types', 'build:docs']) runOrStop('npm', 'run', '--silent', part);

const { watch } = await import('./watch.js');
await watch(port);
