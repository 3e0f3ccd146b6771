// Two local sites for the tests: ours, and the destination of the quick exit.
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingHttpHeaders, type OutgoingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

const types: Record<string, string> = {
  js: 'text/javascript',
  json: 'application/json',
  html: 'text/html; charset=utf-8',
  css: 'text/css',
  svg: 'image/svg+xml',
};

/** A request that a site received. */
export interface Request {
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
}

/** A site that runs on this machine. */
export interface Site {
  address: string;
  port: number;
  requests: Request[];
  connections: Socket[];
  close: () => void;
}

type Content = string | Uint8Array | undefined;
/** The page for each address, or a function that returns the page for an address. */
export type Pages = Record<string, Content> | ((url: string) => Content);
export type Headers = OutgoingHttpHeaders | ((url: string) => OutgoingHttpHeaders);

/** Finds a free port on this machine. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function listen(
  handle: (url: string, response: ServerResponse) => void | Promise<void>,
): Promise<Omit<Site, 'address'>> {
  const requests: Request[] = [];
  const connections: Socket[] = [];
  const server = createServer(({ method = '', url = '', headers }, response) => {
    requests.push({ method, url, headers });
    void handle(url, response);
  }).listen(0, '127.0.0.1');
  server.on('connection', (connection) => connections.push(connection));
  await once(server, 'listening');
  return {
    requests,
    connections,
    port: (server.address() as AddressInfo).port,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/**
 * Serves our site: the files in `root`, a folder by its `index.html`, and the given pages. Both pages and headers can be a function of the address.
 * The site is on `localhost`, so that the destination, on `127.0.0.1`, is a different site.
 */
export async function serveSite(pages: Pages, headers: Headers = {}, root = 'dist'): Promise<Site> {
  const site = await listen(async (url, response) => {
    const [path = ''] = url.split('?');
    const page = typeof pages === 'function' ? pages(url) : pages[path];
    const more = typeof headers === 'function' ? headers(url) : headers;
    if (page !== undefined) {
      response.writeHead(200, { 'content-type': types.html, ...more });
      response.end(page);
      return;
    }
    const name = path.endsWith('/') ? `${path}index.html` : path;
    const file = await readFile(`${root}${name}`).catch(() => undefined);
    const type = types[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
    response.writeHead(file ? 200 : 404, { 'content-type': file ? type : 'text/plain', ...more });
    response.end(file ?? 'Not here');
  });
  return { ...site, address: `http://localhost:${site.port}` };
}

/**
 * Serves the destination of the exit. `/hang` never answers, `/nothing` answers 204 without content, `/file` offers a download.
 * Calls `onRequest` with the address of each request.
 */
export async function serveDestination(onRequest: (url: string) => unknown = () => undefined): Promise<Site> {
  const site = await listen((url, response) => {
    onRequest(url);
    if (url.startsWith('/hang')) return;
    if (url === '/nothing') return void response.writeHead(204).end();
    if (url === '/file') response.setHeader('content-disposition', 'attachment; filename="file.html"');
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end('<!doctype html><title>Weather</title><h1>Weather</h1>');
  });
  return { ...site, address: `http://127.0.0.1:${site.port}` };
}
