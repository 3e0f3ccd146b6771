// An example of a whole framework, installed from npm with our package, built, and used as a person would. These frameworks are not among
// `devDependencies`: each brings 90 to 380 MB, which every clone would download. So these tests need a network.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import {
  forgets,
  isOneEntry,
  leaves,
  namesTestedVersions,
  serveExample,
  showsWithoutScript,
} from '../package/example-page.ts';
import { pack, type Packed } from '../package/packed.ts';
import { chromiumPath, launchForPages } from '../support/browser.ts';

export interface Example {
  name: string;
  /** The folder that it builds. */
  out: string;
  /** The page for addresses without a file. */
  fallback?: string;
  /** Whether visitors choose a line in it. */
  chooses: boolean;
  /** A mistake in a file, which its own check of types must refuse: the right text, and the wrong one. */
  mistake?: { file: string; right: string; wrong: string };
}

/** No framework reports to its makers from here. */
const silent = { NEXT_TELEMETRY_DISABLED: '1', NUXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1', CI: '1' };
const env = { ...process.env, ...silent, CHROME_PATH: chromiumPath };
const shell = process.platform === 'win32';

interface Scripts {
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
}

const runNpm = (folder: string, ...args: string[]) =>
  execFileSync('npm', args, { cwd: folder, env, shell, stdio: 'pipe', maxBuffer: 1e8 });

/** A copy of an example, with our package and the others from npm. */
async function installed(name: string, { file }: Packed): Promise<{ folder: string; scripts: Scripts['scripts'] }> {
  const folder = await mkdtemp(join(tmpdir(), `hamn-${name}-`));
  await cp(`docs/examples/${name}`, folder, { recursive: true });
  const about = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Scripts;
  about.dependencies.hamn = `file:${file}`;
  await writeFile(join(folder, 'package.json'), JSON.stringify(about));
  runNpm(folder, 'install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error');
  return { folder, scripts: about.scripts };
}

/** The tests of one example. */
export function testExample({ name, out, fallback = '', chooses, mistake }: Example): void {
  describe(`the example ${name}`, () => {
    let tarball: Packed;
    let browser: Browser;
    before(async () => {
      tarball = await pack();
      browser = await launchForPages();
    });
    after(async () => {
      await browser?.close();
      await rm(tarball.folder, { recursive: true });
    });
    let folder: string;
    let site: Awaited<ReturnType<typeof serveExample>>;
    let checks: string[];
    const npm = (...args: string[]) => runNpm(folder, ...args);

    before(async () => {
      const { scripts, ...made } = await installed(name, tarball);
      folder = made.folder;
      checks = ['run', scripts.types ? 'types' : 'build'];
      npm('run', 'build');
      site = await serveExample(join(folder, out), fallback);
    });
    after(async () => {
      site?.close();
      await rm(folder, { recursive: true });
    });

    it('shows the number and the exit, and the exit leads away', () => leaves(browser, site.address));

    it('shows both in a browser without script', () => showsWithoutScript(browser, site.address));

    it('is one entry in the history, however many of its pages are seen', () => isOneEntry(browser, site.address));

    if (chooses) it('follows a choice, and forgets it when the page is left', () => forgets(browser, site.address));

    it('depends on the tested versions', () => namesTestedVersions(name));

    if (mistake)
      it('has types: right as it is, and refused with a mistake', async () => {
        if (checks[1] === 'types') npm(...checks);
        const file = join(folder, mistake.file);
        const text = await readFile(file, 'utf8');
        assert.ok(text.includes(mistake.right), mistake.file);
        await writeFile(file, text.replace(mistake.right, mistake.wrong));
        const { status, stdout, stderr } = spawnSync('npm', checks, { cwd: folder, env, shell, encoding: 'utf8' });
        assert.notEqual(status, 0);
        assert.match(stdout + stderr, /not assignable to type '.*\bHelplineId\b/);
      });
  });
}

/** An example that consists of tests passes all of them. */
export function testTests(name: string): void {
  it(`the example ${name} passes its own tests`, async () => {
    namesTestedVersions(name);
    const tarball = await pack();
    const { folder, scripts } = await installed(name, tarball);
    for (const script of Object.keys(scripts)) runNpm(folder, 'run', script);
    await Promise.all([folder, tarball.folder].map((each) => rm(each, { recursive: true })));
  });
}
