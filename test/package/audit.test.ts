// What CI says when the registry knows of a hole in what reaches a visitor, of none, and when it says nothing at all.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { readJson } from '../support/built.ts';

const advisory = {
  id: 1,
  title: 'Example of a hole',
  url: 'https://example.org/hole',
  severity: 'high',
  vulnerable_versions: '*',
};

const { version } = readJson<{ version: string }>('node_modules/lit/package.json');

/** What the registry tells of a package. */
const packument = (name: string) => ({ name, versions: name === 'lit' ? { [version]: { name, version } } : {} });

/** Runs the review against a registry of our own. `known` is what it knows of packages; without it, it never answers. */
async function review(known?: object) {
  const registry = createServer((request, response) => {
    const name = decodeURIComponent(request.url?.slice(1) ?? '');
    if (known) response.writeHead(200).end(JSON.stringify(request.method === 'POST' ? known : packument(name)));
  }).listen(0, '127.0.0.1');
  await once(registry, 'listening');
  const cache = await mkdtemp(join(tmpdir(), 'hamn-audit-'));
  const env = {
    ...process.env,
    npm_config_registry: `http://127.0.0.1:${(registry.address() as AddressInfo).port}/`,
    npm_config_cache: cache,
    npm_config_fetch_timeout: '1000',
  };
  const child = spawn(process.execPath, ['.ci/audit.js'], { env, timeout: 60_000 });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (said += String(text)));
  const [code] = (await once(child, 'close')) as [number];
  registry.closeAllConnections();
  registry.close();
  await rm(cache, { recursive: true, force: true });
  return { code, said: said.trim() };
}

it('a known hole stops CI, and is named', async () => {
  const { code, said } = await review({ lit: [advisory] });
  assert.equal(code, 1);
  assert.equal(said, 'lit, high: Example of a hole (https://example.org/hole)');
});

it('nothing known is said to be nothing known', async () => {
  const { code, said } = await review({});
  assert.equal(code, 0);
  assert.equal(said, "npm audit knows of no vulnerability in what reaches a visitor's browser.");
});

it('a registry that never answers stops nobody, and is not taken for one that knows of nothing', async () => {
  const { code, said } = await review();
  assert.equal(code, 0);
  assert.match(said, /^npm audit got no answer, so known vulnerabilities were not checked: .+$/);
});
