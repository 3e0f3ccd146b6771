// Finds a Chromium to test with, or fetches one: what CHROME_PATH names, what is installed, the npm package, Debian's.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRequire } from 'node:module';
import puppeteer from 'puppeteer-core';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const runs = (path) => spawnSync(path, ['--version', '--no-sandbox'], { stdio: 'ignore' }).status === 0;

/** The Chromium that npm carries for Linux on x64, with the libraries that a bare system lacks. */
async function packaged() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const { default: chromium, inflate, setupLambdaEnvironment } = await import('@sparticuz/chromium');
  rmSync(join(tmpdir(), 'chromium'), { force: true });
  const path = await chromium.executablePath();
  if (runs(path)) return path;
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const root = entry.slice(0, entry.indexOf('@sparticuz/chromium') + '@sparticuz/chromium'.length);
  await inflate(join(root, 'bin/al2023.tar.br'));
  setupLambdaEnvironment(join(tmpdir(), 'al2023/lib'));
  return runs(path) ? path : undefined;
}

function debian() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  execFileSync('apt-get', ['update'], { stdio: 'ignore' });
  execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { stdio: 'ignore' });
  return '/usr/bin/chromium';
}

async function find() {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (runs(named)) return named;
    throw new Error(`CHROME_PATH is "${named}", which does not start: expected the path of a Chrome or Chromium.`);
  }
  const path = installed.find((each) => existsSync(each) && runs(each)) ?? (await packaged()) ?? debian();
  if (!path) throw new Error('No Chrome or Chromium was found: install one, or name it in CHROME_PATH.');
  return path;
}

/** The path of a Chromium that starts, found once. */
export const chromiumPath = await find();

/** Whether it is the small Chromium without a window that npm carries. */
export const isShell = chromiumPath.startsWith(tmpdir());

/** Flags that keep it from asking anything of the network; no sandbox only where the system allows none (root). */
export const chromiumArgs = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts it as the tests drive it. `args` are added to its flags; the rest is Puppeteer's. */
export const launchChromium = ({ args = [], ...more } = {}) =>
  puppeteer.launch({
    executablePath: chromiumPath,
    args: [...chromiumArgs, ...args],
    headless: isShell ? 'shell' : true,
    ...more,
  });

const majorOf = (path) => /\d+/.exec(spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout)?.[0];

/** Debian's Chromium without a window, where none was named and it is as new: a page is two thirds of the work for it. */
function debianShell() {
  const path = '/usr/lib/chromium/chromium-headless-shell';
  const isAsked = !process.env.CHROME_PATH && chromiumPath === '/usr/bin/chromium' && existsSync(path);
  return isAsked && majorOf(path) === majorOf(chromiumPath) ? path : undefined;
}
const shell = debianShell();

/** For what needs no window: a page and what it holds. */
export const withoutWindow = shell && { executablePath: shell, headless: 'shell' };

/** Starts it for a test that has to do with pages alone, and not with what a browser has around them. */
export const launchForPages = (options) => launchChromium({ ...withoutWindow, ...options });
