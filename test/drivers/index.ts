// The browsers to test in: Chromium always, Firefox ESR and WebKitGTK if installed. CI installs them (.ci/programs.js).
import { chromiumArgs, chromiumPath, isShell } from '../support/browser.ts';
import { canRun } from '../support/programs.ts';
import { launch as launchChromium } from './chromium.ts';
import type { Browser, Engine, Start, StartedBrowser, Surroundings } from './engine.ts';
import { launch as launchFirefox } from './firefox.ts';
import { startOutside } from './outside.ts';
import { launch as launchWebkit } from './webkit.ts';

export type { Browser, Engine, Launch, Session } from './engine.ts';
export { Tab } from './tab.ts';

const names: Record<string, string> = { x64: 'x86_64', arm64: 'aarch64' };
const libraries = names[process.arch] ?? process.arch;
const firefox = '/usr/bin/firefox-esr';
const webkitDriver = '/usr/bin/WebKitWebDriver';
const miniBrowser = `/usr/lib/${libraries}-linux-gnu/webkit2gtk-4.1/MiniBrowser`;

const hasFirefox = () => canRun(firefox);
const hasWebkit = () => [webkitDriver, miniBrowser, '/usr/bin/Xvfb'].every(canRun);

type Driver = (start: Start) => Promise<StartedBrowser>;

const chromium = { executablePath: chromiumPath, args: chromiumArgs, headless: isShell ? ('shell' as const) : true };
const all: Record<string, Driver | false> = {
  Chromium: (start) => launchChromium({ ...start, ...chromium }),
  Firefox: hasFirefox() && ((start) => launchFirefox({ ...start, executablePath: firefox })),
  WebKit: hasWebkit() && ((start) => launchWebkit({ ...start, driver: webkitDriver, browser: miniBrowser })),
};

/**
 * Starts a browser that can reach only this machine. With `isDark`, the system theme is dark. With `blocksCookies`, Firefox lets no
 * site store anything. `asked` lists the hosts it requested outside this machine.
 */
async function start(launch: Driver, { isDark = false, blocksCookies = false }: Surroundings = {}): Promise<Browser> {
  const { asked, port } = await startOutside();
  const browser = await launch({ isDark, blocksCookies, proxy: port });
  return { ...browser, asked };
}

/** Name and start function of each installed browser. `ENGINES=Firefox,WebKit` selects some of them. */
export const engines: Engine[] = Object.entries(all).flatMap(([name, engine]): Engine[] => {
  const chosen = process.env.ENGINES?.split(',') ?? Object.keys(all);
  if (!engine) console.log(`${name} is not installed here, so its tests are skipped.`);
  return engine && chosen.includes(name) ? [[name, (how) => start(engine, how)]] : [];
});
