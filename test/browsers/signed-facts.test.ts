// Signed facts from another origin, in every browser. A pasted card has the former number in its link and in its script, and reads
// newer facts from a feed on another host. Each attack leaves the number that the page has; true facts change it.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { sure } from '../../site/shared/sure.ts';
import { withTrust } from '../../widgets/build/trust-text.ts';
import { publishHelplines } from '../../widgets/data/index.ts';
import { signatureOf, steward, type Steward } from '../support/steward.ts';
import { engines, type Browser, type Session, type Tab } from '../drivers/index.ts';

const [anna, bo, safe, stranger] = [steward(), steward(), steward(), steward()];

const day = 86_400_000;
const at = (days: number): string => new Date(Date.now() + days * day).toISOString();

type Content = Record<string, unknown> & { lines: ReturnType<typeof publishHelplines>['lines'] };

/** Helplines as hamn publishes them, with another number for Kvinnofridslinjen, and the issue. */
function content(): Content {
  const file = structuredClone(publishHelplines());
  const line = sure(
    file.lines.find(({ id }) => id === 'kvinnofridslinjen'),
    'kvinnofridslinjen',
  );
  line.phone = { display: '116 999', tel: '116999' };
  line.formerPhone = { display: '116 016', tel: '116016' };
  return { ...file, type: 'helplines', spec: 1, version: 5, issued: at(-1), expires: at(89) };
}

/** A signed file. */
function fileOf(change: (content: Content) => void = () => undefined, keys: [string, Steward][] = two): string {
  const facts = content();
  change(facts);
  const signed = JSON.stringify(facts);
  return JSON.stringify({
    signatures: Object.fromEntries(keys.map(([id, key]) => [id, signatureOf(signed, key)])),
    signed,
  });
}

const two: [string, Steward][] = [
  [anna.id, anna],
  [bo.id, bo],
];

type Answer = (response: ServerResponse) => void;
const json =
  (text: string): Answer =>
  (response) =>
    response.end(text);

/** Attacks by the host of the feed, or by whoever has put a file there. */
const attacks: Record<string, Answer> = {
  'one signature': json(fileOf(undefined, [[anna.id, anna]])),
  'the same key twice': json(
    fileOf(undefined, [
      [anna.id, anna],
      [bo.id, anna],
    ]),
  ),
  'an unknown key': json(
    fileOf(undefined, [
      [anna.id, anna],
      [stranger.id, stranger],
    ]),
  ),
  'a changed byte': json(fileOf().replace('116 999', '116 998')),
  'an older version': json(fileOf((facts) => (facts.version = 3))),
  'facts that have expired': json(fileOf((facts) => (facts.expires = at(-1)))),
  'facts issued the day after tomorrow': json(fileOf((facts) => (facts.issued = at(2)))),
  'facts of another type': json(fileOf((facts) => (facts.type = 'municipality'))),
  'facts without 112': json(fileOf((facts) => (facts.lines = facts.lines.filter(({ id }) => id !== '112')))),
  'another 112': json(
    fileOf((facts) => {
      for (const line of facts.lines)
        if (line.id === '112') line.phone = { display: '0771 12 13 14', tel: '0771121314' };
    }),
  ),
  'a number that costs money': json(
    fileOf((facts) => {
      for (const line of facts.lines)
        if (line.id === 'bris') line.phone = { display: '0900-20 20 20', tel: '0900202020' };
    }),
  ),
  '10 MB': (response) => {
    const part = Buffer.alloc(100_000, ' ');
    response.on('error', () => undefined);
    for (let i = 0; i < 100; i += 1) response.write(part);
    response.end(fileOf());
  },
  'an answer that never comes': () => undefined,
  'plain facts without a signature': json(JSON.stringify({ ...content(), checked: '2099-01-01' })),
};

const script = withTrust(readFileSync('dist/widgets/hotline-card.js', 'utf8'), {
  version: 4,
  keys: new Map([anna, bo, safe].map((key) => [key.id, key.point])),
});

interface Host {
  address: string;
  requests: IncomingMessage[];
  close: () => void;
}

async function serve(answer: (path: string, response: ServerResponse) => void): Promise<Host> {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    answer(decodeURIComponent(new URL(request.url ?? '', 'http://localhost').pathname), response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}`,
    requests,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** A municipality's page with a pasted card of an older release. */
const pageOf = (
  src: string,
  clock = '',
): string => `<!doctype html><html lang="sv"><meta charset="utf-8"><title>Exempel</title>
<script>${clock}
window.warned = [];
console.warn = (text) => window.warned.push(String(text));</script>
<script type="module" src="/hotline-card.js"></script>
<hamn-hotline-card line="kvinnofridslinjen" src="${src}"><a href="tel:116016">Kvinnofridslinjen 116 016</a></hamn-hotline-card>`;

const state = `(() => {
  const card = document.querySelector('hamn-hotline-card');
  const link = card.shadowRoot?.querySelector('[part=link]');
  return { tel: link?.getAttribute('href'), state: card.state, warned: window.warned, text: card.shadowRoot?.textContent };
})()`;

interface Shown {
  tel: string;
  state: string;
  warned: string[];
  text: string;
}

for (const [name, launch] of engines) {
  describe(`signed facts in ${name}`, () => {
    let browser: Browser;
    let session: Session;
    let tab: Tab;
    let feed: Host;
    let page: Host;
    const pages = new Map<string, string>();

    before(async () => {
      feed = await serve((path, response) => {
        response.setHeader('access-control-allow-origin', '*');
        response.setHeader('content-type', 'application/json');
        (attacks[path.slice(1)] ?? json(fileOf()))(response);
      });
      page = await serve((path, response) => {
        if (path === '/hotline-card.js') response.setHeader('content-type', 'text/javascript').end(script);
        else if (path === '/own.json') response.end(fileOf(undefined, []));
        else if (path === '/away.json') response.writeHead(302, { location: `${feed.address}/one signature` }).end();
        else response.setHeader('content-type', 'text/html').end(pages.get(path));
      });
      browser = await launch();
      session = await browser.fresh();
      tab = await session.newTab();
    });
    after(async () => {
      await browser?.close();
      feed?.close();
      page?.close();
    });

    let count = 0;
    /** Shows a page with a card, and waits until the card shows a number, or has warned. */
    async function shown(src: string, done: (shown: Shown) => boolean, clock = ''): Promise<Shown> {
      const path = `/page-${(count += 1)}`;
      pages.set(path, pageOf(src, clock));
      await tab.goto(`${page.address}${path}`);
      for (let tries = 0; tries < 160; tries += 1) {
        const now = await tab.run<Shown>(state);
        if (done(now)) return now;
        await new Promise((next) => setTimeout(next, 50));
      }
      throw new Error(`nothing happened: ${JSON.stringify(await tab.run(state))}`);
    }
    const hasWarned = ({ warned }: Shown): boolean => warned.length > 0;

    it('take the place of the number on a page that has an older one', async () => {
      const now = await shown(`${feed.address}/true`, ({ tel }) => tel === 'tel:116999');
      assert.deepEqual(now.warned, []);
      const request = sure(feed.requests.at(-1), 'a request');
      assert.equal(request.headers.cookie, undefined);
      assert.equal(request.headers.referer, undefined);
    });

    for (const attack of Object.keys(attacks)) {
      it(`are not taken: ${attack}`, async () => {
        const now = await shown(`${feed.address}/${encodeURIComponent(attack)}`, hasWarned);
        assert.equal(now.tel, 'tel:116016');
        assert.equal(now.warned.length, 1);
        assert.equal(now.state, attack === 'facts that have expired' ? 'unknown' : 'open');
      });
    }

    it('need no signature from the page’s own host', async () => {
      const now = await shown('/own.json', ({ tel }) => tel === 'tel:116999');
      assert.deepEqual(now.warned, []);
    });

    it('are of the host that answers, also when the page’s own host sends the browser there', async () => {
      const now = await shown('/away.json', hasWarned);
      assert.equal(now.tel, 'tel:116016');
    });

    const setClock = (time: string): string =>
      `{ const Real = Date; const away = Real.parse('${time}') - Real.now();
      window.Date = class extends Real {
        constructor(...given) { super(...(given.length ? given : [Real.now() + away])); }
        static now() { return Real.now() + away; }
      }; }`;

    it('leave the numbers and say nothing of hours ten years on', async () => {
      const later = new Date(Date.now() + 3650 * day).toISOString();
      const now = await shown(`${feed.address}/true`, hasWarned, setClock(later));
      assert.equal(now.tel, 'tel:116016');
      assert.equal(now.state, 'unknown');
      assert.doesNotMatch(now.text, /Öppet nu|Öppen nu|Stängt/);
    });

    it('say nothing of hours on a device whose clock is before the build', async () => {
      const now = await shown(`${feed.address}/true`, ({ tel }) => Boolean(tel), setClock('2020-01-01T12:00:00Z'));
      assert.equal(now.state, 'unknown');
    });
  });
}
