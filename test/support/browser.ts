// Finds a Chromium to test with, or fetches one: what CHROME_PATH names, what is installed, the npm package, Debian's.
// HAMN_BROWSER=package takes the one of the npm package even where another is installed.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';

/** A Chromium that starts. */
interface Found {
  path: string;
  /** The same without a window, where there is one. */
  shell?: string;
  /** It is the small Chromium without a window that npm carries. */
  isShell?: boolean;
}

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const runs = (path: string) => spawnSync(path, ['--version', '--no-sandbox'], { stdio: 'ignore' }).status === 0;

/**
 * Unpacks all that the npm package carries into one folder, once for each installation of the packages. The folder gets its name
 * when it is whole, so two processes may do so at the same moment. The package unpacks into the temporary folder, so a process
 * with a temporary folder of its own does it.
 */
function unpacked(folder: string) {
  if (existsSync(folder)) return;
  mkdirSync(resolve(folder, '..'), { recursive: true });
  const TMPDIR = mkdtempSync(`${folder}-`);
  const script = `
    import { join } from 'node:path';
    import chromium, { inflate } from '@sparticuz/chromium';
    await chromium.executablePath();
    await inflate(join(process.argv[1], 'bin/al2023.tar.br'));`;
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const root = resolve(entry, '../..');
  execFileSync(process.execPath, ['--input-type=module', '--eval', script, root], { env: { ...process.env, TMPDIR } });
  try {
    renameSync(TMPDIR, folder);
  } catch (error) {
    rmSync(TMPDIR, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
}

/** The Chromium that npm carries for Linux on x64, with the libraries and fonts that a bare system lacks. */
function packaged(): string | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const { version } = createRequire(import.meta.url)('../../node_modules/@sparticuz/chromium/package.json') as {
    version: string;
  };
  const folder = resolve(`node_modules/.cache/hamn/chromium-${version}`);
  unpacked(folder);
  const path = join(folder, 'chromium');
  if (runs(path)) return path;
  process.env.LD_LIBRARY_PATH = [join(folder, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  process.env.FONTCONFIG_PATH ??= join(folder, 'fonts');
  return runs(path) ? path : undefined;
}

function debian(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  execFileSync('apt-get', ['update'], { stdio: 'ignore' });
  execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { stdio: 'ignore' });
  return '/usr/bin/chromium';
}

const majorOf = (path: string) => /\d+/.exec(spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout)?.[0];

/** Debian's Chromium without a window, where it is as new: a page is two thirds of the work for it. */
function debianShell(): string | undefined {
  const path = '/usr/lib/chromium/chromium-headless-shell';
  return existsSync(path) && majorOf(path) === majorOf('/usr/bin/chromium') ? path : undefined;
}

function find(): Found {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (runs(named)) return { path: named };
    throw new Error(`CHROME_PATH is "${named}", which does not start: expected the path of a Chrome or Chromium.`);
  }
  const asked = process.env.HAMN_BROWSER;
  if (asked && asked !== 'package') throw new Error(`HAMN_BROWSER is "${asked}": expected "package", or nothing.`);
  const there = !asked && installed.find((each) => existsSync(each) && runs(each));
  if (there) return { path: there, shell: there === '/usr/bin/chromium' ? debianShell() : undefined };
  const carried = packaged();
  if (carried) return { path: carried, isShell: true };
  const path = asked ? undefined : debian();
  if (!path) throw new Error('No Chrome or Chromium was found: install one, or name it in CHROME_PATH.');
  return { path };
}

// The process that starts first finds it, for all those that it starts.
process.env.HAMN_FOUND_BROWSER ??= JSON.stringify(find());
const found = JSON.parse(process.env.HAMN_FOUND_BROWSER) as Found;

/** The path of a Chromium that starts. */
export const chromiumPath: string = found.path;

/** Whether it is the small Chromium without a window that npm carries. */
export const isShell: boolean = found.isShell ?? false;

/** Flags that keep it from asking anything of the network; no sandbox only where the system allows none (root). */
export const chromiumArgs: string[] = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** tsx calls `__name` in a function that it has compiled. A page that is given the function has no such thing of its own. */
const givesName = 'globalThis.__name = (each) => each';

/** Starts it as the tests drive it. `args` are added to its flags; the rest is Puppeteer's. */
export async function launchChromium({ args = [], ...more }: LaunchOptions = {}): Promise<Browser> {
  const browser = await puppeteer.launch({
    executablePath: chromiumPath,
    args: [...chromiumArgs, ...args],
    headless: isShell ? 'shell' : true,
    ...more,
  });
  const open = browser.newPage.bind(browser);
  browser.newPage = async (options) => {
    const page = await open(options);
    await page.evaluateOnNewDocument(givesName);
    await page.evaluate(givesName);
    return page;
  };
  return browser;
}

/** For what needs no window: a page and what it holds. */
export const withoutWindow: LaunchOptions | undefined = found.shell
  ? { executablePath: found.shell, headless: 'shell' }
  : undefined;

/** Starts it for a test that has to do with pages alone, and not with what a browser has around them. */
export const launchForPages = (options?: LaunchOptions): Promise<Browser> =>
  launchChromium({ ...withoutWindow, ...options });
