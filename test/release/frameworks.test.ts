// The examples of whole frameworks, each installed from npm with our package, built, and used as a person would. They are not among
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
import { launchForPages } from '../support/browser.ts';

interface Example {
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

const examples: Example[] = [
  {
    name: 'next',
    out: 'out',
    chooses: true,
    mistake: { file: 'app/help.tsx', right: 'line={line.id}', wrong: 'line={1}' },
  },
  {
    name: 'nuxt',
    out: '.output/public',
    chooses: true,
    mistake: { file: 'app/pages/index.vue', right: ':line="line.id"', wrong: ':line="1"' },
  },
  {
    name: 'sveltekit',
    out: 'build',
    chooses: true,
    mistake: { file: 'src/routes/+page.svelte', right: 'line={line.id}', wrong: 'line={1}' },
  },
  {
    name: 'angular',
    out: 'dist',
    fallback: 'index.html',
    chooses: true,
    mistake: { file: 'src/help.ts', right: '[line]="shown.id"', wrong: '[line]="1"' },
  },
  { name: 'astro', out: 'dist', chooses: false },
];

/** No framework reports to its makers from here. */
const quiet = { NEXT_TELEMETRY_DISABLED: '1', NUXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1', CI: '1' };
const env = { ...process.env, ...quiet };
const shell = process.platform === 'win32';

interface Scripts {
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
}

describe('the example', () => {
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

  for (const { name, out, fallback = '', chooses, mistake } of examples) {
    describe(name, () => {
      let folder: string;
      let site: Awaited<ReturnType<typeof serveExample>>;
      let checks: string[];
      const npm = (...args: string[]) =>
        execFileSync('npm', args, { cwd: folder, env, shell, stdio: 'pipe', maxBuffer: 1e8 });

      before(async () => {
        folder = await mkdtemp(join(tmpdir(), `hamn-${name}-`));
        await cp(`docs/examples/${name}`, folder, { recursive: true });
        const about = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Scripts;
        about.dependencies.hamn = `file:${tarball.file}`;
        checks = ['run', about.scripts.types ? 'types' : 'build'];
        await writeFile(join(folder, 'package.json'), JSON.stringify(about));
        npm('install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error');
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
          assert.match(stdout + stderr, /not assignable to type 'string/);
        });
    });
  }
});
