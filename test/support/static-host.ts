// The built site as a static host serves it: compressed, with its types, and with a page for what is not there.
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.avif': 'image/avif',
  '.webp': 'image/webp',
};
const isText = (type) => /text|json|xml|svg/.test(type);

/** The strictest policy that a host may send: what the pages say of themselves is no looser. */
const policy = [
  ...["default-src 'none'", "base-uri 'none'", "require-trusted-types-for 'script'"],
  ...['script-src', 'style-src', 'img-src', 'connect-src', 'frame-src', 'manifest-src', 'form-action'].map(
    (kind) => `${kind} 'self'`,
  ),
].join('; ');

/** Compressed once for each file, since a host does not do so for each visitor; and quickly, so that no size is flattered. */
const packed = new Map();
const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };

function pack(file, content, accepted) {
  const method = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : undefined;
  if (!method) return { content };
  const key = `${method} ${file}`;
  if (!packed.has(key)) packed.set(key, method === 'br' ? brotliCompressSync(content, { params }) : gzipSync(content));
  return { content: packed.get(key), method };
}

export async function serveStatic(root = 'dist/site', sent = policy) {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const file = join(root, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    const found = await readFile(file).catch(() => undefined);
    const type = found ? (types[extname(file)] ?? 'application/octet-stream') : types['.html'];
    const body = found ?? (await readFile(join(root, '404.html')));
    const { content, method } = isText(type)
      ? pack(found ? file : '404', body, request.headers['accept-encoding'] ?? '')
      : { content: body };
    response.writeHead(found ? 200 : 404, {
      'content-type': type,
      'content-length': content.length,
      'content-security-policy': sent,
      'cache-control': 'max-age=60',
      vary: 'accept-encoding',
      ...(method && { 'content-encoding': method }),
    });
    response.end(content);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://localhost:${server.address().port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
