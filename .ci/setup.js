// Makes a bare clone ready: checks Node and installs the exact packages of the lock file, once for each lock file.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const stamp = 'node_modules/.hamn-lock';

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 11)) {
  stop(`Node ${process.versions.node} is too old for hamn: install Node 20.11 or newer from https://nodejs.org.`);
}

const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  console.log('Installing packages …');
  // No package needs its install script: what they carry for this machine comes as packages of its own.
  const install = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (install.status !== 0) {
    const unreachable = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ECONNRESET|ENETUNREACH|ENOTCACHED/.test(
      install.stderr,
    );
    stop(
      unreachable
        ? 'The packages could not be installed: the npm registry is not reached. Check the network and try again.'
        : `The packages could not be installed:\n${install.stderr.trim()}`,
    );
  }
  writeFileSync(stamp, lock);
}
