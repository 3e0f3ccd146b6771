// Two sites for the tests: ours, and the one that an exit leads to.
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';

const types = {
  js: 'text/javascript',
  json: 'application/json',
  html: 'text/html',
  css: 'text/css',
  svg: 'image/svg+xml',
};

/** A port of this machine where nobody answers. */
export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

async function listen(handle) {
  const requests = [];
  const connections = [];
  const server = createServer((request, response) => {
    requests.push({ method: request.method, url: request.url, headers: request.headers });
    handle(request, response);
  }).listen(0, '127.0.0.1');
  server.on('connection', (connection) => connections.push(connection));
  await once(server, 'listening');
  return {
    requests,
    connections,
    port: server.address().port,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/**
 * Our site: files of `dist/`, and pages given as `{ '/path': html }` or as a function of the address, and so are headers.
 * It is reached as `localhost`, so that the destination, on `127.0.0.1`, is another site. `root` is where the files lie.
 */
export async function serveSite(pages, headers = {}, root = 'dist') {
  const site = await listen(async ({ url }, response) => {
    const path = url.split('?')[0];
    const page = typeof pages === 'function' ? pages(url) : pages[path];
    const more = typeof headers === 'function' ? headers(url) : headers;
    if (page !== undefined) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...more });
      response.end(page);
      return;
    }
    const file = await readFile(`${root}${path}`).catch(() => undefined);
    const type = types[path.split('.').at(-1)] ?? 'application/octet-stream';
    response.writeHead(file ? 200 : 404, { 'content-type': file ? type : 'text/plain', ...more });
    response.end(file ?? 'Not here');
  });
  return { ...site, address: `http://localhost:${site.port}` };
}

/**
 * The destination. `/hang` never answers, `/nothing` has nothing to show (204), `/file` offers a file. `hear` is told of each
 * request as it comes.
 */
export async function serveDestination(hear = () => undefined) {
  const site = await listen(({ url }, response) => {
    hear(url);
    if (url.startsWith('/hang')) return;
    if (url === '/nothing') return void response.writeHead(204).end();
    if (url === '/file') response.setHeader('content-disposition', 'attachment; filename="file.html"');
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end('<!doctype html><title>Weather</title><h1>Weather</h1>');
  });
  return { ...site, address: `http://127.0.0.1:${site.port}` };
}
