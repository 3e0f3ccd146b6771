// CI's output when the registry knows a vulnerability in code for visitors, knows none, or never answers.
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

/** An advisory, as the registry describes it. */
const packument = (name: string) => ({ name, versions: name === 'lit' ? { [version]: { name, version } } : {} });

/** Runs the audit against our own registry. `known` holds its advisories; without it, it never answers. */
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
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (output += String(text)));
  const [code] = (await once(child, 'close')) as [number];
  registry.closeAllConnections();
  registry.close();
  await rm(cache, { recursive: true, force: true });
  return { code, output: output.trim() };
}

it('a known vulnerability stops CI, and is named', async () => {
  const { code, output } = await review({ lit: [advisory] });
  assert.equal(code, 1);
  assert.equal(output, 'lit, high: Example of a hole (https://example.org/hole)');
});

it('an answer without vulnerabilities is reported as one', async () => {
  const { code, output } = await review({});
  assert.equal(code, 0);
  assert.equal(output, "npm audit knows of no vulnerability in what reaches a visitor's browser.");
});

it('a registry that never answers does not stop CI, and does not count as a clean answer', async () => {
  const { code, output } = await review();
  assert.equal(code, 0);
  assert.match(output, /^npm audit got no answer, so known vulnerabilities were not checked: .+$/);
});
