// Finds a Chromium for the tests, in this order: CHROME_PATH, an installed browser, the npm package, Debian's package (installs it).
// HAMN_BROWSER=package uses the npm package even if another browser is installed.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';

/** A Chromium that we know starts. */
interface Found {
  path: string;
  /** The headless build of the same Chromium, if installed. */
  shell?: string;
  /** True for the small headless Chromium from npm. */
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
 * Unpacks the npm package into one folder, once per installation of the packages. The folder is renamed when it is complete, so two
 * processes can unpack at the same time. The package always unpacks into the temporary folder, so we start a process with its own
 * temporary folder.
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

/** The Chromium from npm, only for Linux on x64. Adds the libraries and fonts that a minimal system lacks. */
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

/** Debian's headless Chromium, if it has the same major version: a page takes two thirds of the work there. */
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

// The first process finds the browser. Its child processes read the result from the environment.
process.env.HAMN_FOUND_BROWSER ??= JSON.stringify(find());
const found = JSON.parse(process.env.HAMN_FOUND_BROWSER) as Found;

/** The path of the Chromium to test with. */
export const chromiumPath: string = found.path;

/** True for the small headless Chromium from npm. */
export const isShell: boolean = found.isShell ?? false;

/** Flags that stop Chromium's own network requests. Turns the sandbox off only for root, where it cannot run. */
export const chromiumArgs: string[] = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Defines `__name` in a page. tsx calls it in every function it compiles, and a page that receives such a function lacks it. */
const givesName = 'globalThis.__name = (each) => each';

/** Starts Chromium for the tests. `args` are added to our flags; the other options go to Puppeteer. */
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

/** Options for tests that need no browser window, only a page. */
export const withoutWindow: LaunchOptions | undefined = found.shell
  ? { executablePath: found.shell, headless: 'shell' }
  : undefined;

/** Starts Chromium for a test that needs only pages, not the browser window around them. */
export const launchForPages = (options?: LaunchOptions): Promise<Browser> =>
  launchChromium({ ...withoutWindow, ...options });
