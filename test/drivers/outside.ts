// Stands in for the internet: a proxy that refuses every request and records the requested host.
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export async function startOutside(): Promise<{ asked: string[]; port: number }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(new URL(request.url ?? '', 'http://unknown').host);
    response.writeHead(502).end();
  });
  server.on('connect', ({ url }, socket) => {
    asked.push((url ?? '').replace(':443', ''));
    socket.on('error', () => undefined).end('HTTP/1.1 502 Nothing leaves this machine\r\n\r\n');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  server.unref();
  return { asked, port: (server.address() as AddressInfo).port };
}
