// Prepares a fresh clone: checks Node's version and installs the exact packages of the lock file, once for each lock file. In CI it
// also installs the programs that tests need.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { installPrograms } from './programs.js';

const stamp = 'node_modules/.hamn-lock';

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

// Older versions cannot load the packages that build and test.
const [major, minor] = process.versions.node.split('.').map(Number);
const isRightNode = (major === 20 && minor >= 20) || (major === 22 && minor >= 18) || major > 22;
if (!isRightNode) {
  stop(`hamn needs Node 20.20, or 22.18 or newer, and this is ${process.versions.node}: https://nodejs.org.`);
}

const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
const isReady = existsSync(stamp) && readFileSync(stamp, 'utf8') === lock;

async function installPackages() {
  console.log('Installing packages …');
  // No package needs its install script: files for each kind of machine come in separate packages.
  const install = spawn('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    shell: process.platform === 'win32',
  });
  const [errors, [status]] = await Promise.all([text(install.stderr), once(install, 'close')]);
  if (status !== 0) {
    const unreachable = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ECONNRESET|ENETUNREACH|ENOTCACHED/.test(errors);
    stop(
      unreachable
        ? 'The packages could not be installed: the npm registry is not reached. Check the network and try again.'
        : `The packages could not be installed:\n${errors.trim()}`,
    );
  }
  writeFileSync(stamp, lock);
}

await Promise.all([installPrograms(), isReady || installPackages()]);
