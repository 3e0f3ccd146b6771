// The whole way of a changed number, on three local origins, with real files and two keys: a steward changes it, two people sign, the
// steward's site publishes the issue, and a card that a municipality pasted earlier shows the new number. So does another county's site,
// after `hamn data update`.
import assert from 'node:assert/strict';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, extname, join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { suggested } from '../../cli/new/answers.ts';
import { filesFor } from '../../cli/new/files.ts';
import { sure } from '../../site/shared/sure.ts';
import { findCounty } from '../../widgets/data/index.ts';
import { launchForPages } from '../support/browser.ts';
import { completeIn } from '../support/site-copy.ts';
import { hamnIn, type Said } from '../support/steward.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

interface Host {
  server: Server;
  address: string;
  /** Serves this folder from now on. */
  open: (folder: string) => void;
}

/** A host that serves a folder, as a site's own host does: everybody may read its scripts and its data. */
async function serve(): Promise<Host> {
  let folder = '';
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://localhost');
    const file = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    readFile(file).then(
      (body) => {
        const type = types[extname(file)] ?? 'application/json';
        response.writeHead(200, { 'content-type': type, 'access-control-allow-origin': '*' }).end(body);
      },
      () => response.writeHead(404).end(),
    );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = `http://localhost:${(server.address() as AddressInfo).port}`;
  return { server, address, open: (given) => (folder = given) };
}

describe('a number that changes', () => {
  let root: string;
  let browser: Browser;
  const hosts: Host[] = [];

  before(async () => {
    root = await mkdtemp(join(tmpdir(), 'hamn-way-'));
    browser = await launchForPages();
    for (let i = 0; i < 3; i += 1) hosts.push(await serve());
  });
  after(async () => {
    await browser?.close();
    for (const { server } of hosts) {
      server.closeAllConnections();
      server.close();
    }
    await rm(root, { recursive: true, force: true });
  });

  /** A new project of a county, with these settings after its own. */
  async function makeProject(name: string, county: string, url: string, more: string): Promise<string> {
    const folder = join(root, name);
    const place = { kind: 'county', county: sure(findCounty(county), county) } as const;
    for (const [path, text] of filesFor(folder, { ...suggested(place), url }, 'sv')) {
      await mkdir(join(folder, path.endsWith('/') ? path : dirname(path)), { recursive: true });
      if (!path.endsWith('/')) await writeFile(join(folder, path), path === 'hamn.yaml' ? text + more : text);
    }
    await symlink(resolve('node_modules'), join(folder, 'node_modules'), 'dir');
    return folder;
  }
  const build = (folder: string) => completeIn(folder, resolve('site/eleventy.ts'));

  /** What a page's first card of Kvinnofridslinjen shows once it has the number. */
  async function waitForNumber(address: string, tel: string): Promise<void> {
    const page = await browser.newPage();
    const messages: string[] = [];
    page.on('console', (message) => messages.push(message.text()));
    try {
      await page.goto(address);
      await page.waitForFunction(
        (number) =>
          [...document.querySelectorAll('hamn-hotline-card')].some((card) =>
            card.shadowRoot?.querySelector(`[part=link][href="tel:${number}"]`),
          ),
        { timeout: 15_000 },
        tel,
      );
    } catch (error) {
      throw new Error(`${address}: ${messages.join('\n')}`, { cause: error });
    } finally {
      await page.close();
    }
  }

  it('reaches the pages that were pasted before it, and the site of another county', { timeout: 400_000 }, async () => {
    const [feed, town, county] = [0, 1, 2].map((i) => sure(hosts[i], 'a host')) as [Host, Host, Host];
    // Two people make their keys.
    await writeFile(join(root, 'passphrase'), 'korrekt häst batteri\n');
    const say = (said: Said): string => {
      assert.equal(said.status, 0, said.stdout + said.stderr);
      return said.stdout;
    };
    const keys: string[] = [];
    for (const name of ['anna.pem', 'bo.pem'])
      keys.push(
        /- ([\w+/]{87}=)/.exec(say(await hamnIn(root, 'keys', 'new', name, '--passphrase-file', 'passphrase')))?.[1] ??
          '',
      );
    const settings = `\nkeys:\n${keys.map((key) => `  - ${key}\n`).join('')}`;
    const steward = await makeProject('steward', '07', feed.address, settings);

    /** Both sign what the project publishes. */
    async function bothSign(...called: string[]): Promise<void> {
      for (const name of ['anna.pem', 'bo.pem'])
        say(
          await hamnIn(
            steward,
            'data',
            'sign',
            ...['--key', join('..', name), '--passphrase-file', '../passphrase', '--yes'],
            ...called.flatMap((each) => ['--called', each]),
          ),
        );
      await build(steward);
      await rm(join(root, 'published'), { recursive: true, force: true });
      await cp(join(steward, 'dist/site'), join(root, 'published'), { recursive: true });
      feed.open(join(root, 'published'));
    }
    const today = new Date().toISOString().slice(0, 10);

    // The first issue says what hamn says. The site keeps the files of its version for ever, as a site with an address of its own does by
    // itself. A municipality pastes the code.
    await bothSign(`helplines=${today}`);
    say(await hamnIn(steward, 'release'));
    await build(steward);
    const page = await readFile(join(steward, 'dist/site/komponenter/hotline-card/index.html'), 'utf8');
    const written = /data-snippet[^>]*>([^<]*hamn-hotline-card[^<]*)</.exec(page)?.[1] ?? '';
    const code = written
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&');
    assert.match(code, /src="[^"]+\/data\/helplines\.signed\.json"/);
    assert.match(code, /integrity="sha384-/);
    await mkdir(join(root, 'town'));
    await writeFile(
      join(root, 'town/index.html'),
      `<!doctype html><html lang="sv"><title>Exempel</title><main>${code}</main>`,
    );
    town.open(join(root, 'town'));
    await waitForNumber(`${town.address}/`, '116016');

    // The steward changes the number. Nobody pastes again.
    await writeFile(
      join(steward, 'helplines.yaml'),
      `kvinnofridslinjen:
  phone: 116 123
  source:
    title: Exempel
    publisher: Exempel
    url: https://www.example.se/
  checked: ${today}
`,
    );
    await bothSign(`kvinnofridslinjen=${today}`);
    await waitForNumber(`${town.address}/`, '116123');

    // Another county takes the issue into its own site.
    const other = await makeProject(
      'other',
      '08',
      county.address,
      `${settings}dataFrom: ${feed.address}/data/helplines.signed.json\n`,
    );
    say(await hamnIn(other, 'data', 'update'));
    await build(other);
    county.open(join(other, 'dist/site'));
    for (const path of ['stod/index.html', 'en/support/index.html', 'stod/kalmar/index.html', 'index.html']) {
      const html = await readFile(join(other, 'dist/site', path), 'utf8');
      assert.match(html, /href="tel:116123"/, path);
      assert.doesNotMatch(html, /href="tel:116016"/, path);
    }
    await waitForNumber(`${county.address}/stod/ar/`, '116123');
  });
});
