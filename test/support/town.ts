// A municipality's site on this machine, which notes each request.
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What an address answers: a page, or all of the answer. */
export type Answer = string | ((request: IncomingMessage, response: ServerResponse) => void);

export interface Town {
  /** `http://localhost:…`, without a slash at the end. */
  origin: string;
  /** Each request: its address, when it came, its headers. */
  asked: { url: string; time: number; agent: string | undefined }[];
  close: () => void;
}

/**
 * @param answers - By path. Other paths answer 404.
 * @param now - The clock of the requests.
 */
export async function town(
  answers: Record<string, Answer>,
  now: () => number = () => performance.now(),
): Promise<Town> {
  const asked: Town['asked'] = [];
  const server = createServer((request, response) => {
    const { url = '' } = request;
    asked.push({ url, time: now(), agent: request.headers['user-agent'] });
    const answer = answers[url];
    if (typeof answer === 'function') {
      answer(request, response);
      return;
    }
    response.writeHead(answer === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(answer ?? 'missing');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    asked,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
