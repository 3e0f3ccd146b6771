// A registry of npm on this machine with versions of hamn. Everything else comes from the registry that npm has been told to use.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Registry {
  address: string;
  /** Publishes a version, from now on the newest. */
  publish: (manifest: { version: string }, tarball: Buffer) => void;
  close: () => void;
}

/** Starts a registry. */
export async function startRegistry(): Promise<Registry> {
  const other = execFileSync('npm', ['config', 'get', 'registry'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  }).trim();
  const published = new Map<string, { manifest: object; tarball: Buffer }>();
  let latest = '';
  let address = '';
  const about = (): object => ({
    name: 'hamn',
    'dist-tags': { latest },
    versions: Object.fromEntries(
      [...published].map(([version, { manifest, tarball }]) => [
        version,
        {
          ...manifest,
          dist: {
            tarball: `${address}/hamn/-/hamn-${version}.tgz`,
            integrity: `sha512-${createHash('sha512').update(tarball).digest('base64')}`,
          },
        },
      ]),
    ),
  });
  const server = createServer(({ url = '' }, response) => {
    const [, asked = ''] = /^\/hamn\/-\/hamn-(.+)\.tgz$/.exec(url) ?? [];
    const tarball = published.get(asked)?.tarball;
    if (tarball) response.end(tarball);
    else if (url === '/hamn')
      response
        .setHeader('content-type', 'application/json')
        .setHeader('cache-control', 'no-store')
        .end(JSON.stringify(about()));
    else response.writeHead(302, { location: new URL(url, other).href }).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    address,
    publish: (manifest, tarball) => {
      latest = manifest.version;
      published.set(latest, { manifest, tarball });
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
