// Finds a Chromium that is installed, and the package that drives it. hamn itself brings neither.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { Refusal } from '../../refusal.ts';
import type { Words } from '../words/words.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The path of a Chromium; `CHROME_PATH` names another. */
function chromePath({ CHROME_PATH: named, PATH = '' }: NodeJS.ProcessEnv): string | undefined {
  if (named !== undefined) return existsSync(named) ? named : undefined;
  const inPath = PATH.split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return [...inPath, ...places].find((each) => existsSync(each));
}

/** What keeps the browser from asking anybody anything itself: every answer comes from the audit. */
const offline = [
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** As root, where Chromium's sandbox cannot run, the browser starts without it. */
const sandbox = (): string[] => (process.getuid?.() === 0 ? ['--no-sandbox'] : []);

const load = async (words: Words): Promise<typeof import('puppeteer-core')> => {
  try {
    return await import('puppeteer-core');
  } catch {
    throw new Refusal(words.browser.missing);
  }
};

/** Starts the browser. */
export async function startChrome(words: Words, environment = process.env): Promise<Browser> {
  const { launch } = await load(words);
  const executablePath = chromePath(environment);
  if (executablePath === undefined) throw new Refusal(words.browser.noChrome);
  try {
    return await launch({ executablePath, args: [...offline, ...sandbox()] });
  } catch {
    throw new Refusal(words.browser.notStarted(executablePath));
  }
}
