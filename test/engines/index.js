// The browsers to drive: Chromium always, Firefox ESR and WebKitGTK where they are installed. CI installs them.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromiumArgs, chromiumPath, isShell } from '../browser.js';
import { launch as puppeteer } from './puppeteer.js';
import { launch as webkit } from './webkit.js';

const libraries = { x64: 'x86_64', arm64: 'aarch64' }[process.arch] ?? process.arch;
const firefox = '/usr/bin/firefox-esr';
const webkitDriver = '/usr/bin/WebKitWebDriver';
const miniBrowser = `/usr/lib/${libraries}-linux-gnu/webkit2gtk-4.1/MiniBrowser`;

const hasFirefox = () => existsSync(firefox);
const hasWebkit = () => [webkitDriver, miniBrowser, '/usr/bin/Xvfb'].every((path) => existsSync(path));

if (process.env.CI && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get') && !(hasFirefox() && hasWebkit())) {
  const packages = ['firefox-esr', 'webkit2gtk-driver', 'xvfb'];
  execFileSync('apt-get', ['update'], { stdio: 'ignore' });
  execFileSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], { stdio: 'ignore' });
}

/** What Firefox must not ask of the network while it is tested. */
const quietFirefox = {
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'browser.safebrowsing.update.enabled': false,
  'app.normandy.enabled': false,
};

const all = {
  Chromium: () => puppeteer({ executablePath: chromiumPath, args: chromiumArgs, headless: isShell ? 'shell' : true }),
  Firefox:
    hasFirefox() && (() => puppeteer({ browser: 'firefox', executablePath: firefox, extraPrefsFirefox: quietFirefox })),
  WebKit: hasWebkit() && (() => webkit({ driver: webkitDriver, browser: miniBrowser })),
};

/** Name and start function of each browser at hand. `ENGINES=Firefox,WebKit` chooses. */
export const engines = Object.entries(all).filter(([name, launch]) => {
  const chosen = process.env.ENGINES?.split(',') ?? Object.keys(all);
  if (!launch) console.log(`${name} is not installed here, so what needs it is not tested.`);
  return launch && chosen.includes(name);
});
