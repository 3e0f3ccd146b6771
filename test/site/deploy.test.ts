// The site on a real server: Debian's nginx with the configuration from docs/deploy.md. Tests its headers and caches, and
// visits during a configuration reload and a switch of releases.
import assert from 'node:assert/strict';
import { type ChildProcessByStdio, execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { chmod, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import http, { type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import https from 'node:https';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { after, before, beforeEach, describe, it } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import autocannon from 'autocannon';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { sure } from '../../site/shared/sure.ts';
import version from '../../site/generator/version.ts';
import { publish } from '../../site/nginx/release.ts';
import { launchChromium } from '../support/browser.ts';
import { type Measured, readJson } from '../support/built.ts';
import { canRun } from '../support/programs.ts';
import { freePort, serveDestination, serveSite, type Site } from '../support/servers.ts';
import { groupsIn } from '../support/found.ts';

const nginx = '/usr/sbin/nginx';
const brotli = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const openssl = '/usr/bin/openssl';
const isThere = () => [nginx, openssl].every(canRun) && existsSync(brotli);

/** Without IPv6, nginx cannot listen on those addresses: docs/deploy.md says to remove the two lines. */
const hasIpv6 = Object.values(networkInterfaces()).some((all) => all?.some(({ family }) => family === 'IPv6'));

/** An answer of the server, with its body as sent. */
interface Answer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Options of a request. All but these two are headers. */
interface Request extends Record<string, string | number | undefined> {
  method?: string;
  host?: string;
}

const files = readJson<Record<string, Measured>>(`dist/site/v/${version}/integrity.json`);
const pasted = sure(files['hamn.js'], 'hamn.js');

/** Copies of existing files, which would take long to compress. */
const isLeftOut =
  /site\/(portraits\/(?!exempel-1\.)|(en\/)?(embed\/[^/]+\/[^/]+|api|pictures|photos|builder|bygg|build|kommuner|nyheter|komponenter|oversattning|news|components|municipalities|translation)\/|en\/support|stod\/(?!vastervik|index)|data\/municipalities\/(?!0883)|(v\/[^/]+\/)?hamn\.\w\w\.js)/;

describe('on nginx', { skip: isThere() ? false : 'nginx, its brotli module or openssl is not installed here' }, () => {
  let folder: string;
  let root: string;
  let server: ChildProcessByStdio<null, null, Readable>;
  let port: number;
  let plain: number;
  let first: string;
  let log = '';

  /** Asks over a new connection. */
  const ask = (path: string, { method = 'GET', host = '127.0.0.1', ...headers }: Request = {}): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const to = { port, path, method, headers, agent: false, host, rejectUnauthorized: false };
      const request = https.request(to, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () =>
          resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }),
        );
        response.on('error', reject);
      });
      request.on('error', reject).end();
    });

  /** Asks over HTTP. */
  const askPlainly = async (path: string, options: http.RequestOptions = {}): Promise<IncomingMessage> => {
    const request = http.get({ port: plain, host: '127.0.0.1', path, ...options });
    const [answer] = (await once(request, 'response')) as [IncomingMessage];
    return answer;
  };

  const signal = (name: string): void =>
    void execFileSync(nginx, ['-c', join(folder, 'nginx.conf'), '-p', folder, '-s', name], { stdio: 'ignore' });

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'deploy-'));
    await chmod(folder, 0o755);
    root = join(folder, 'srv');
    [port, plain] = [await freePort(), await freePort()];
    const [certificate, key] = [join(folder, 'cert.pem'), join(folder, 'key.pem')];
    const ours = [
      '-x509',
      '-newkey',
      'ec',
      '-pkeyopt',
      'ec_paramgen_curve:prime256v1',
      '-nodes',
      '-subj',
      '/CN=localhost',
    ];
    execFileSync(openssl, ['req', ...ours, '-out', certificate, '-keyout', key], { stdio: 'ignore' });
    await cp('dist/site', join(folder, 'built'), {
      recursive: true,
      filter: (file) => !isLeftOut.test(file),
    });
    for (const ending of ['jpg', 'webp', 'avif', 'woff2', 'zip'])
      await writeFile(join(folder, 'built', `example.${ending}`), 'Example');
    first = await publish(root, join(folder, 'built'));
    const site = (await readFile('site/nginx/hamn.conf', 'utf8'))
      .replace('listen 80;', `listen 127.0.0.1:${plain};`)
      .replace('listen 443 ', `listen 127.0.0.1:${port} `)
      .replace(/ *listen \[::\]:(80|443)\b/g, (_, wellKnown) =>
        hasIpv6 ? `listen [::1]:${wellKnown === '80' ? plain : port}` : '# listen',
      )
      .replace('/var/www/html', join(folder, 'challenges'))
      .replace('/etc/letsencrypt/live/www.example.se/fullchain.pem', certificate)
      .replace('/etc/letsencrypt/live/www.example.se/privkey.pem', key)
      .replaceAll('/srv/hamn', root);
    await writeFile(join(folder, 'hamn.conf'), site);
    await writeFile(
      join(folder, 'nginx.conf'),
      `load_module ${brotli};
      daemon off; worker_processes 2; pid ${folder}/pid; error_log ${folder}/error.log;
      events { worker_connections 512; }
      http {
        access_log ${folder}/access.log;
        ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
        include ${folder}/hamn.conf;
      }`,
    );
    server = spawn(nginx, ['-c', join(folder, 'nginx.conf'), '-p', folder], { stdio: ['ignore', 'ignore', 'pipe'] });
    server.stderr.on('data', (part: Buffer) => (log += part.toString()));
    for (let tries = 0; ; tries += 1) {
      if (await ask('/').catch(() => undefined)) break;
      assert.ok(tries < 100 && server.exitCode === null, `nginx does not start: ${log}`);
      await new Promise((done) => setTimeout(done, 50));
    }
  });
  after(async () => {
    if (server?.exitCode === null) {
      server.kill('SIGQUIT');
      await once(server, 'exit');
    }
    await rm(folder, { recursive: true });
  });

  const everywhere = {
    'strict-transport-security': 'max-age=63072000',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), display-capture=()',
    'cross-origin-opener-policy': 'same-origin',
    server: 'nginx',
  };
  const own = {
    'cross-origin-resource-policy': 'same-origin',
    'access-control-allow-origin': undefined,
    'x-frame-options': 'DENY',
    'content-security-policy': "frame-ancestors 'none'",
  };
  const shared = { ...own, 'cross-origin-resource-policy': 'cross-origin', 'access-control-allow-origin': '*' };
  const framed = {
    'cross-origin-resource-policy': 'cross-origin',
    'access-control-allow-origin': undefined,
    'x-frame-options': undefined,
    'content-security-policy': undefined,
  };
  const revalidate = 'no-cache';
  const forEver = 'public, max-age=31536000, immutable';
  const forADay = 'public, max-age=86400';
  const never = 'no-store';

  for (const [path, status, type, cache, headers] of [
    ['/', 200, 'text/html; charset=utf-8', revalidate, own],
    ['/stod/vastervik/', 200, 'text/html; charset=utf-8', revalidate, own],
    ['/en/', 200, 'text/html; charset=utf-8', revalidate, own],
    ['/stod', 301, 'text/html', revalidate, own],
    ['/embed/hotline-card/', 200, 'text/html; charset=utf-8', revalidate, framed],
    ['/en/embed/quick-exit/', 200, 'text/html; charset=utf-8', revalidate, framed],
    [`/v/${version}/hamn.js`, 200, 'text/javascript; charset=utf-8', forEver, shared],
    [`/v/${version}/widgets/quick-exit.js`, 200, 'text/javascript; charset=utf-8', forEver, shared],
    [`/v/${version}/integrity.json`, 200, 'application/json; charset=utf-8', forEver, shared],
    [`/v/${version}/nothing.js`, 404, 'text/html; charset=utf-8', never, own],
    ['/r/RELEASE/css/embed.css', 200, 'text/css; charset=utf-8', forEver, shared],
    ['/r/RELEASE/hamn.js', 200, 'text/javascript; charset=utf-8', forEver, shared],
    ['/portraits/exempel-1.svg', 200, 'image/svg+xml; charset=utf-8', forADay, shared],
    ['/r/RELEASE/index.html', 404, 'text/html; charset=utf-8', never, own],
    ['/r/0123456789abcdef/hamn.js', 404, 'text/html; charset=utf-8', never, own],
    ['/hamn.js', 200, 'text/javascript; charset=utf-8', revalidate, own],
    ['/data/helplines.json', 200, 'application/json; charset=utf-8', revalidate, shared],
    ['/data/municipalities/0883.json', 200, 'application/json; charset=utf-8', revalidate, shared],
    ['/feed.xml', 200, 'application/atom+xml', revalidate, own],
    ['/feed.json', 200, 'application/feed+json', revalidate, own],
    ['/en/feed.xml', 200, 'application/atom+xml', revalidate, own],
    ['/en/feed.json', 200, 'application/feed+json', revalidate, own],
    ['/data/feed.xml', 200, 'application/atom+xml', revalidate, shared],
    ['/data/rss.xml', 200, 'application/rss+xml', revalidate, shared],
    ['/site.webmanifest', 200, 'application/manifest+json; charset=utf-8', revalidate, own],
    ['/favicon.svg', 200, 'image/svg+xml; charset=utf-8', forADay, own],
    ['/icon-192.png', 200, 'image/png', forADay, own],
    ['/favicon.ico', 200, 'image/x-icon', forADay, own],
    ['/example.jpg', 200, 'image/jpeg', forADay, own],
    ['/example.webp', 200, 'image/webp', forADay, own],
    ['/example.avif', 200, 'image/avif', forADay, own],
    ['/example.woff2', 200, 'font/woff2', forADay, own],
    ['/example.zip', 200, 'application/zip', revalidate, own],
    ['/sitemap.xml', 200, 'application/xml; charset=utf-8', revalidate, own],
    ['/robots.txt', 200, 'text/plain; charset=utf-8', revalidate, own],
    ['/nothing/', 404, 'text/html; charset=utf-8', never, own],
    ['/css/', 403, 'text/html; charset=utf-8', never, own],
    ['/.git/config', 404, 'text/html; charset=utf-8', never, own],
    ['/embed/..%2f', 200, 'text/html; charset=utf-8', revalidate, own],
    ['/%2e%2e/%2e%2e/etc/passwd', 400, 'text/html; charset=utf-8', never, own],
  ] as const) {
    it(`${path} has status ${status} and the right type, cache and headers`, async () => {
      const answer = await ask(path.replace('RELEASE', first));
      const expected = { 'content-type': type, 'cache-control': cache, ...everywhere, ...headers };
      assert.equal(answer.status, status);
      for (const [name, value] of Object.entries(expected)) assert.equal(answer.headers[name], value, name);
    });
  }

  for (const path of ['/stod/vastervik/?a=b', `/v/${version}/hamn.js`]) {
    it(`redirects ${path} from HTTP to HTTPS`, async () => {
      const answer = await askPlainly(path, { headers: { host: 'stod.example.se' } });
      answer.resume();
      assert.equal(answer.statusCode, 301);
      assert.equal(answer.headers.location, `https://stod.example.se${path}`);
      const isPasted = path.startsWith('/v/');
      assert.equal(answer.headers['access-control-allow-origin'], isPasted ? '*' : undefined);
      assert.equal(answer.headers['cross-origin-resource-policy'], isPasted ? 'cross-origin' : 'same-origin');
      assert.equal(answer.headers['referrer-policy'], 'no-referrer');
      assert.equal(answer.headers.server, 'nginx');
    });
  }

  for (const [encoding, unpack] of [
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ] as const) {
    it(`sends the precompressed file, ${encoding}, and its bytes match the hash`, async () => {
      const path = `/v/${version}/hamn.js`;
      const { headers, body } = await ask(path, { 'accept-encoding': encoding });
      assert.equal(headers['content-encoding'], encoding);
      assert.match(headers.vary ?? '', /accept-encoding/i);
      const hash = createHash('sha384').update(unpack(body)).digest('base64');
      assert.equal(`sha384-${hash}`, pasted.integrity);
      if (encoding === 'br') assert.ok(body.length <= pasted.brotli);
      const page = await ask('/', { 'accept-encoding': encoding });
      assert.equal(page.headers['content-encoding'], encoding);
      assert.match(unpack(page.body).toString(), /tel:112/);
    });
  }

  it('answers over IPv6 as over IPv4, where the machine has IPv6', async () => {
    for (const host of ['127.0.0.1', ...(hasIpv6 ? ['::1'] : [])]) {
      assert.equal((await ask('/', { host })).status, 200, host);
      const answer = await askPlainly('/', { host, agent: false });
      assert.equal(answer.resume().statusCode, 301, host);
    }
  });

  it('allows certificate renewal over HTTP, and nothing else', async () => {
    const path = '/.well-known/acme-challenge/';
    await mkdir(join(folder, 'challenges', path), { recursive: true });
    for (const name of [`${path}token`, 'other']) await writeFile(join(folder, 'challenges', name), 'token.thumbprint');
    const answer = await askPlainly(`${path}token`);
    assert.equal(answer.statusCode, 200);
    assert.equal(await text(answer), 'token.thumbprint');
    for (const other of ['/other', '/.well-known/other', `${path}../../other`]) {
      assert.equal((await askPlainly(other)).resume().statusCode, 301, other);
    }
  });

  it('answers 304 for an unchanged file, and accepts only GET and HEAD', async () => {
    const { headers } = await ask('/');
    assert.equal((await ask('/', { 'if-none-match': headers.etag })).status, 304);
    assert.equal((await ask('/', { method: 'POST' })).status, 405);
  });

  it('redirects a folder to its address with a slash, on any host', async () => {
    assert.equal((await ask('/stod')).headers.location, '/stod/');
  });

  const refused: [what: string, status: number, path: string, request: Request][] = [
    ['an address that is not there', 404, '/nothing', {}],
    ['data that is not there', 404, '/data/nothing.json', {}],
    ['a hidden file', 404, '/.env', {}],
    ['something sent', 405, '/', { method: 'POST' }],
    ['very much sent', 413, '/', { method: 'POST', 'content-length': 9_000_000 }],
    ['a part that is not there', 416, '/', { range: 'bytes=9000000-' }],
    ['an address without end', 414, `/${'a'.repeat(40_000)}`, {}],
    ['a header without end', 400, '/', { cookie: 'a'.repeat(40_000) }],
  ];
  for (const [what, status, path, request] of refused) {
    it(`has one error page, with the exit and without the server's name: ${what}`, async () => {
      const answer = await ask(path, request);
      assert.equal(answer.status, status);
      assert.match(answer.body.toString(), /<hamn-quick-exit quiet>\s*<a href="https:/);
      assert.doesNotMatch(answer.body.toString(), /nginx/i);
    });
  }

  it('answers HTTP on the HTTPS port with the same page', async () => {
    const answer = await askPlainly('/', { port });
    const body = await text(answer);
    assert.equal(answer.statusCode, 400);
    assert.match(body, /<hamn-quick-exit quiet>/);
    assert.doesNotMatch(body, /nginx/i);
  });

  describe('the exit', () => {
    let destination: Site;
    let browser: Browser;
    let tab: Page;
    before(async () => {
      destination = await serveDestination();
      browser = await launchChromium({ acceptInsecureCerts: true });
    });
    beforeEach(async () => {
      tab = await browser.newPage();
    });
    after(async () => {
      await browser?.close();
      destination.close();
    });

    /** Gives the exit of a page or frame another destination, presses it, and waits until the whole tab has left. */
    async function leaves(page: Page | Frame): Promise<void> {
      const address = `${destination.address}/`;
      await page.waitForFunction(() => document.querySelector('hamn-quick-exit')?.shadowRoot?.childElementCount);
      await page.evaluate((to) => document.querySelector('hamn-quick-exit')?.setAttribute('href', to), address);
      await sure(await page.$('hamn-quick-exit a')).click();
      await tab.waitForFunction((to) => location.href === to, {}, address);
      await tab.goBack();
    }

    it('leaves, and the console has no complaint about the headers', async () => {
      const messages: string[] = [];
      tab.on('console', (message) => messages.push(message.text()));
      tab.on('pageerror', (error) => messages.push(String(error)));
      const asked: string[] = [];
      tab.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await tab.goto(`https://localhost:${port}/sakrare-surf/`, { waitUntil: 'networkidle0' });
      assert.deepEqual(messages, []);
      assert.ok(asked.includes(`/r/${first}/hamn.js`), asked.join());
      await leaves(tab);
      assert.doesNotMatch(tab.url(), new RegExp(`:${port}/`));
    });

    it('leaves the whole page from a sandboxed frame', async () => {
      const sandbox = 'allow-scripts allow-popups allow-top-navigation-by-user-activation';
      const host = await serveSite({
        '/': `<!doctype html><title>Host</title><iframe src="https://localhost:${port}/embed/quick-exit/" sandbox="${sandbox}"></iframe>`,
      });
      await tab.goto(`${host.address}/`, { waitUntil: 'networkidle0' });
      await leaves(await sure(await tab.$('iframe')).contentFrame());
      assert.notEqual(tab.url(), `${host.address}/`);
      host.close();
    });
  });

  it('answers every visitor during a configuration reload and a new release', async () => {
    // The next release differs in every file of a page, so a mixture would be noticed.
    const next = join(folder, 'next');
    await cp(join(folder, 'built'), next, { recursive: true });
    for (const file of ['hamn.js', 'index.html']) {
      const built = await readFile(join(next, file), 'utf8');
      await writeFile(
        join(next, file),
        file.endsWith('.html') ? built.replace('</body>', '<!-- next --></body>') : `${built}/* next */`,
      );
    }

    const problems: string[] = [];
    const views = { first: 0, next: 0 };
    let running = true;

    /** A visit as a browser makes it: the page, then the files it names. All must be from one release, to the byte. */
    async function visit(): Promise<void> {
      const page = await ask('/');
      const isNext = page.body.includes('<!-- next -->');
      const html = page.body.toString();
      const paths = groupsIn(/(?:href|src)="(\/r\/[^"]+)"/g, html);
      if (page.status !== 200 || !paths.length) problems.push(`the page: ${page.status}, ${paths.join()}`);
      const astray = /<(?:script[^>]* src|link rel="stylesheet" href)="\/(?!r\/)[^"]*/.exec(html);
      if (astray) problems.push(`of no release: ${astray[0]}`);
      for (const path of paths) {
        const { status, body } = await ask(path);
        const source = await readFile(join(isNext ? next : join(folder, 'built'), path.split('/').slice(3).join('/')));
        if (status !== 200 || !body.equals(source)) problems.push(`${path}: ${status}, of another release`);
      }
      const pinned = await ask(`/v/${version}/hamn.js`, { 'accept-encoding': 'br' });
      const hash = createHash('sha384').update(brotliDecompressSync(pinned.body)).digest('base64');
      if (`sha384-${hash}` !== pasted.integrity) problems.push('the pinned file has another hash');
      views[isNext ? 'next' : 'first'] += 1;
    }
    const visitor = async (): Promise<void> => {
      while (running) await visit().catch((error: unknown) => problems.push(String(error)));
    };
    const visitors = Array.from({ length: 4 }, visitor);
    const load = autocannon({ url: `https://127.0.0.1:${port}/`, connections: 10, overallRate: 300, duration: 60 });
    const waitFor = async (isDone: () => boolean): Promise<void> => {
      for (let tries = 0; !isDone(); tries += 1) {
        assert.ok(tries < 1_000, JSON.stringify(views));
        await new Promise((done) => setTimeout(done, 20));
      }
    };

    try {
      await waitFor(() => views.first >= 10);
      signal('reload');
      await waitFor(() => views.first >= 20);
      await publish(root, next);
      await waitFor(() => views.next >= 10);
      signal('reload');
      await waitFor(() => views.next >= 20);
      await publish(root, join(folder, 'built'));
      const { first: before } = views;
      await waitFor(() => views.first >= before + 10);
    } finally {
      running = false;
      load.stop();
    }
    const [{ non2xx, mismatches, timeouts, '2xx': fine }] = await Promise.all([load, ...visitors]);
    assert.deepEqual([...new Set(problems)], []);
    assert.deepEqual({ non2xx, mismatches, timeouts }, { non2xx: 0, mismatches: 0, timeouts: 0 });
    assert.ok(fine > 500, `${fine} answers under load`);
  });

  it('has logged nothing about any visitor', () => {
    const written = readdirSync(folder).filter((name) => name.endsWith('.log'));
    for (const name of written)
      assert.doesNotMatch(readFileSync(join(folder, name), 'utf8'), /127\.0\.0\.1|client/, name);
    assert.doesNotMatch(log, /client|warn|error/i);
  });
});
