// Each light example in docs/examples, built from the package as npm would send it, and used as a person would. The examples that need
// a whole framework are in test/release/.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { launchForPages } from '../support/browser.ts';
import { pathsIn } from '../support/found.ts';
import { forgets, leaves, namesTestedVersions, serveExample, showsWithoutScript } from './example-page.ts';
import { install, pack, type Packed } from './packed.ts';

interface Example {
  name: string;
  /** Steps in its folder once the package is installed. */
  prepare?: (folder: string) => Promise<void>;
  /** The program that builds it, in `node_modules`. */
  tool?: string;
  args?: string[];
  /** Its output folder. */
  out?: string;
  packages?: string[];
  /** Whether visitors choose a line in it. */
  chooses?: boolean;
}

/** An example that Vite builds, with a choice of lines. */
const withVite = (name: string, packages: string[]): Example => ({
  name,
  tool: 'vite/bin/vite.js',
  args: ['build'],
  out: 'dist',
  packages: ['lit', 'vite', ...packages],
  chooses: true,
});

const examples: Example[] = [
  {
    name: 'plain',
    prepare: (folder) => cp(join(folder, 'node_modules/hamn/dist'), join(folder, 'hamn'), { recursive: true }),
  },
  { ...withVite('vite', []), chooses: false },
  withVite('react', ['react', 'react-dom']),
  withVite('vue', ['vue', '@vitejs/plugin-vue']),
  withVite('svelte', ['svelte', '@sveltejs/vite-plugin-svelte']),
  withVite('solid', ['solid-js', 'vite-plugin-solid']),
  withVite('preact', ['preact']),
  {
    name: 'eleventy',
    tool: '@11ty/eleventy/cmd.cjs',
    args: ['--quiet'],
    out: 'site',
    packages: ['lit', '@11ty/eleventy', '@lit-labs/ssr'],
  },
];
/** The packages are links to ours, in a folder with a name that Eleventy may not accept. */
const anyFolder = `import { prepare } from ${JSON.stringify(pathToFileURL('site/generator/any-folder.ts').href)}; prepare();`;

const read = (file: string) => readFileSync(`docs/examples/${file}`, 'utf8');

it('the lines of help are the same in every example that is written as HTML', () => {
  const help = ['plain/index.html', 'vite/index.html', 'eleventy/pages/index.njk'].map(
    (file) => read(file).split(/<\/?body>/)[1],
  );
  assert.match(help[0] ?? '', /href="tel:116016"[^]*<hamn-quick-exit>/);
  assert.equal(new Set(help).size, 1);
});

it('the lines to choose from are the same in every example', () => {
  const lists = pathsIn('docs/examples').filter((file) => /(^|[\\/])lines\.ts$/.test(file));
  assert.equal(lists.length, 9);
  assert.equal(new Set(lists.map(read)).size, 1);
});

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

  for (const { name, prepare, tool, args = [], out = '.', packages = [], chooses } of examples) {
    describe(name, () => {
      let folder: string;
      let site: Awaited<ReturnType<typeof serveExample>>;
      before(async () => {
        folder = await mkdtemp(join(tmpdir(), 'hamn-example-'));
        await cp(`docs/examples/${name}`, folder, { recursive: true });
        await install(tarball.file, folder, packages);
        await prepare?.(folder);
        if (tool) {
          const program = join(folder, 'node_modules', tool);
          const loaders = [
            '--import',
            import.meta.resolve('tsx'),
            '--import',
            `data:text/javascript,${encodeURIComponent(anyFolder)}`,
          ];
          execFileSync(process.execPath, [...loaders, program, ...args], { cwd: folder, stdio: 'pipe' });
        }
        site = await serveExample(join(folder, out));
      });
      after(async () => {
        site?.close();
        await rm(folder, { recursive: true });
      });

      it('shows the number and the exit, and the exit leads away', () => leaves(browser, site.address));

      it('shows both in a browser without script', () => showsWithoutScript(browser, site.address));

      if (name !== 'plain') it('depends on the tested versions', () => namesTestedVersions(name));

      if (chooses) it('follows a choice, and forgets it when the page is left', () => forgets(browser, site.address));
    });
  }
});
