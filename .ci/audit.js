// Asks the npm registry for known vulnerabilities in the packages that reach a visitor's browser. A finding stops CI. A missing
// answer does not, because it says nothing about the code.
import { spawnSync } from 'node:child_process';

const { stdout, error } = spawnSync('npm', ['audit', '--omit=dev', '--json', '--fetch-retries=0'], {
  encoding: 'utf8',
  env: { npm_config_fetch_timeout: '20000', ...process.env },
  shell: process.platform === 'win32',
});

function read() {
  try {
    return JSON.parse(stdout);
  } catch {
    return { message: error?.message ?? 'no answer' };
  }
}

const { vulnerabilities, message, error: unread } = read();
const found = Object.values(vulnerabilities ?? {});
for (const { name, severity, via } of found) {
  const titles = via.map((each) => (typeof each === 'string' ? each : `${each.title} (${each.url})`));
  console.error(`${name}, ${severity}: ${titles.join('; ')}`);
}
if (!vulnerabilities)
  console.log(`npm audit got no answer, so known vulnerabilities were not checked: ${message ?? unread?.summary}`);
else if (!found.length) console.log("npm audit knows of no vulnerability in what reaches a visitor's browser.");
process.exitCode = found.length ? 1 : 0;
