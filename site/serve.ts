// npm start: builds everything, serves the site and builds it again on change. The packages are already installed.
import { createServer } from 'node:net';
import { endWith, watch } from './generator/watch.ts';
import { say } from '../widgets/check/say.ts';
import { program } from './project.ts';

const port = Number(process.env.PORT ?? 8080);
const address = `http://localhost:${port}`;

/** Nothing of the owner's is wrong: hamn cannot do it. */
function stop(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}

/** Resolves to `undefined` when the port is free, else to the error code. */
function problemInPort(port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', ({ code }: NodeJS.ErrnoException) => {
      resolve(code);
    });
    probe.listen(port, () => probe.close(() => resolve(undefined)));
  });
}

if (!Number.isInteger(port) || port < 1 || port > 65535) {
  stop(say`PORT is "${process.env.PORT}": choose a whole number from 1 to 65535, such as PORT=8081 npm start.`);
}
const other = port === 8081 ? 8082 : 8081;
const another = program.isCompiled ? `npm start -- --port ${other}` : `PORT=${other} npm start`;
const problem = await problemInPort(port);
if (problem === 'EADDRINUSE') {
  stop(say`Port ${port} is taken: stop what uses it, or choose another: ${another}`);
}
if (problem) stop(say`Port ${port} cannot be used (${problem}): choose another: ${another}`);

endWith('SIGINT');
endWith('SIGTERM');
process.env.SITE_URL = address;
await watch(port, !program.isCompiled);
