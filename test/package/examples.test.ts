// Each example in docs/examples, built from the package as npm would send it, and used as a person would.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { sure } from '../../site/shared/sure.ts';
import { launchForPages } from '../support/browser.ts';
import { readJson } from '../support/built.ts';
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
}

const examples: Example[] = [
  {
    name: 'plain',
    prepare: (folder) => cp(join(folder, 'node_modules/hamn/dist'), join(folder, 'hamn'), { recursive: true }),
  },
  { name: 'vite', tool: 'vite/bin/vite.js', args: ['build'], out: 'dist', packages: ['lit', 'vite'] },
  {
    name: 'react',
    tool: 'vite/bin/vite.js',
    args: ['build'],
    out: 'dist',
    packages: ['lit', 'vite', 'react', 'react-dom'],
  },
  {
    name: 'eleventy',
    tool: '@11ty/eleventy/cmd.cjs',
    args: ['--quiet'],
    out: 'site',
    packages: ['lit', '@11ty/eleventy', '@lit-labs/ssr'],
  },
];
/** The packages are links to ours, in a folder with a name that Eleventy may not accept. */
const anyFolder = pathToFileURL('site/generator/any-folder.ts').href;
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

/** The parts of a `package.json` with versions. */
interface Versions {
  version: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}
const about = readJson<Versions>('package.json');

/** A static host for one folder. */
async function serve(folder: string) {
  async function answer({ url = '' }: IncomingMessage, response: ServerResponse) {
    const path = url.endsWith('/') ? `${url}index.html` : url;
    const file = await readFile(join(folder, path)).catch(() => undefined);
    response.writeHead(file ? 200 : 404, { 'content-type': types[extname(path)] ?? 'text/plain' });
    response.end(file);
  }
  const server = createServer((request, response) => void answer(request, response)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => server.close() };
}

it('the lines of help are the same in every example that is written as HTML', () => {
  const help = ['plain/index.html', 'vite/index.html', 'eleventy/pages/index.njk'].map((file) => {
    const [, body] = readFileSync(`docs/examples/${file}`, 'utf8').split(/<\/?body>/);
    return body;
  });
  assert.match(help[0] ?? '', /href="tel:116016"[^]*<hamn-quick-exit>/);
  assert.equal(new Set(help).size, 1);
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

  for (const { name, prepare, tool, args = [], out = '.', packages = [] } of examples) {
    describe(name, () => {
      let folder: string;
      let site: Awaited<ReturnType<typeof serve>>;
      before(async () => {
        folder = await mkdtemp(join(tmpdir(), 'hamn-example-'));
        await cp(`docs/examples/${name}`, folder, { recursive: true });
        await install(tarball.file, folder, packages);
        await prepare?.(folder);
        if (tool)
          execFileSync(
            process.execPath,
            [
              '--import',
              import.meta.resolve('tsx'),
              '--import',
              anyFolder,
              join(folder, 'node_modules', tool),
              ...args,
            ],
            {
              cwd: folder,
              stdio: 'pipe',
            },
          );
        site = await serve(join(folder, out));
      });
      after(async () => {
        site?.close();
        await rm(folder, { recursive: true });
      });

      /** Opens the page. Answers the exit's destination here. */
      async function open({ javascript = true } = {}) {
        const tab = await browser.newPage();
        const messages: string[] = [];
        tab.on('console', (message) => messages.push(message.text()));
        tab.on('pageerror', (error) => messages.push(String(error)));
        await tab.setJavaScriptEnabled(javascript);
        await tab.setRequestInterception(true);
        tab.on('request', (request) => {
          const { host, pathname } = new URL(request.url());
          if (host === 'www.smhi.se') void request.respond({ contentType: 'text/html', body: '<title>SMHI</title>' });
          else if (pathname === '/favicon.ico') void request.respond({ status: 204 });
          else void request.continue();
        });
        await tab.goto(site.address);
        return { tab, messages };
      }

      it('shows the number and the exit, and the exit leads away', async () => {
        const { tab, messages } = await open();
        await tab.waitForSelector('hamn-hotline-card >>> .number');
        const shown = await tab.$eval('hamn-hotline-card', ({ shadowRoot, state }) => ({
          state,
          cards: shadowRoot?.querySelectorAll('.card').length,
          links: shadowRoot?.querySelectorAll('[href="tel:116016"]').length,
        }));
        assert.match(shown.state, /^(open|closed|unknown)$/);
        assert.deepEqual([shown.cards, shown.links], [1, 1]);
        assert.deepEqual(messages, []);
        const exit = sure(await tab.waitForSelector('hamn-quick-exit a'), 'the exit');
        await Promise.all([tab.waitForNavigation(), exit.click()]);
        assert.equal(tab.url(), 'https://www.smhi.se/');
        await tab.close();
      });

      it('shows both in a browser without script', async () => {
        const { tab } = await open({ javascript: false });
        const seen = (await tab.evaluate(
          '[...document.links].filter((a) => a.checkVisibility()).map((a) => a.href)',
        )) as string[];
        const inside = (await tab.evaluate(
          `[...document.querySelector('hamn-hotline-card')?.shadowRoot?.querySelectorAll('a') ?? []].map((a) => a.href)`,
        )) as string[];
        assert.ok([...seen, ...inside].includes('tel:116016'));
        assert.ok(seen.includes('https://www.smhi.se/'));
        await tab.close();
      });

      if (name !== 'plain') {
        it('depends on the tested versions', () => {
          const own = readJson<Versions>(`docs/examples/${name}/package.json`);
          const known: Record<string, string> = {
            ...about.dependencies,
            ...about.devDependencies,
            hamn: about.version,
          };
          for (const [each, wanted] of Object.entries({ ...own.dependencies, ...own.devDependencies })) {
            assert.equal(wanted, known[each], each);
          }
        });
      }

      if (name === 'react') {
        it('follows a choice, and forgets it when the page is left', async () => {
          const { tab, messages } = await open();
          await tab.waitForSelector('hamn-hotline-card >>> .number');
          await tab.select('select', 'stodlinjen-for-man');
          await tab.waitForSelector('hamn-hotline-card >>> [part=link][href="tel:020808080"]');
          await tab.$eval('hamn-quick-exit', (exit) => exit.dispatchEvent(new Event('hamn-leave', { bubbles: true })));
          await tab.waitForSelector('hamn-hotline-card >>> [part=link][href="tel:116016"]');
          assert.deepEqual(messages, []);
          await tab.close();
        });
      }
    });
  }
});
