// Serves the built site as a static host does: compressed, with content types, and with a 404 page.
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const html = 'text/html; charset=utf-8';
const types: Record<string, string> = {
  '.html': html,
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
const isText = (type: string) => /text|json|xml|svg/.test(type);

/**
 * The strictest content security policy a host can send: its own files, and the hashes that a page names. The policy in our own
 * pages is no looser.
 */
async function strictest(root: string): Promise<string> {
  const page = await readFile(join(root, 'index.html'), 'utf8').catch(() => '');
  const hashes = (kind: string) =>
    new RegExp(`${kind} &#39;self&#39;((?: &#39;sha256-[\\w+/=]+&#39;)*);`).exec(page)?.[1]?.replaceAll('&#39;', "'") ??
    '';
  return [
    ...["default-src 'none'", "base-uri 'none'", "require-trusted-types-for 'script'"],
    ...['script-src', 'style-src'].map((kind) => `${kind} 'self'${hashes(kind)}`),
    ...['img-src', 'connect-src', 'frame-src', 'manifest-src', 'form-action'].map((kind) => `${kind} 'self'`),
  ].join('; ');
}

/** Compressed files. Each is compressed once, as on a real host, and at a fast level, so that we do not understate sizes. */
const packed = new Map<string, Buffer>();
const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };

function pack(file: string, content: Buffer, accepted: string): { content: Buffer; method?: string } {
  const method = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : undefined;
  if (!method) return { content };
  const key = `${method} ${file}`;
  const known = packed.get(key);
  if (known) return { content: known, method };
  const small = method === 'br' ? brotliCompressSync(content, { params }) : gzipSync(content);
  packed.set(key, small);
  return { content: small, method };
}

export async function serveStatic(root = 'dist/site', ownPolicy = ''): Promise<{ address: string; close: () => void }> {
  const sent = ownPolicy || (await strictest(root));
  async function answer(request: IncomingMessage, response: ServerResponse) {
    const { pathname } = new URL(request.url ?? '', 'http://localhost');
    const file = join(root, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    const found = await readFile(file).catch(() => undefined);
    const type = found ? (types[extname(file)] ?? 'application/octet-stream') : html;
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
  }
  const server = createServer((request, response) => void answer(request, response)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
