// npm start: builds everything, serves the site and builds again on change. `prestart` has installed the packages.
import { execFileSync } from 'node:child_process';
import { createServer } from 'node:net';
import { watch } from './watch.ts';

const port = Number(process.env.PORT ?? 8080);
const address = `http://localhost:${port}`;

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

/** Resolves to nothing when the port is free, else to the code of what is wrong with it. */
function problemInPort(port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', ({ code }: NodeJS.ErrnoException) => {
      resolve(code);
    });
    probe.listen(port, () => probe.close(() => resolve(undefined)));
  });
}

/** Runs a command in the foreground. What it has to say it says itself. */
function run(command: string, ...args: string[]): void {
  execFileSync(command, args, { stdio: 'inherit', env: process.env, shell: process.platform === 'win32' });
}

function runOrStop(command: string, ...args: string[]): void {
  try {
    run(command, ...args);
  } catch (error) {
    process.exit((error as { status?: number | null }).status ?? 1);
  }
}

if (!Number.isInteger(port) || port < 1 || port > 65535) {
  stop(`PORT is "${process.env.PORT}": choose a whole number from 1 to 65535, such as PORT=8081 npm start.`);
}
const problem = await problemInPort(port);
if (problem === 'EADDRINUSE') {
  const other = port === 8081 ? 8082 : 8081;
  stop(`Port ${port} is taken: stop what uses it, or choose another with PORT=${other} npm start.`);
}
if (problem) stop(`Port ${port} cannot be used (${problem}): choose another with PORT=8081 npm start.`);

process.on('SIGINT', () => process.exit(0));
process.on('SIGTERM', () => process.exit(0));

process.env.SITE_URL = address;
// The site itself is built by the watch, which tells of a fault in the content and waits for it to be mended.
for (const part of ['clean', 'build:widgets', 'build:types', 'build:docs']) runOrStop('npm', 'run', '--silent', part);

await watch(port);
