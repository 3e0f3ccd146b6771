// Tests every fault on a page with every widget, in every browser: the visitor can still call and leave.
// test/browsers/faults/list.ts holds the faults and their texts for docs/faults.md.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { inChromium } from '../drivers/chromium.ts';
import { engines, type Session, type Tab } from '../drivers/index.ts';
import { redIn } from '../drivers/picture.ts';
import { tabsOf } from '../drivers/tabs.ts';
import { click, pause, until } from '../drivers/visit.ts';
import { type Fault, faults } from './faults/list.ts';
import { page } from './faults/page.ts';
import { table } from './faults/table.ts';
import { freePort, serveDestination, type Site } from '../support/servers.ts';

/** A point in the window. */
type Place = [x: number, y: number];

const file = readFileSync('dist/hamn.js');
const data = readFileSync('dist/data/helplines.json');
const {
  'hamn.js': { integrity },
} = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as { 'hamn.js': { integrity: string } };

describe('when something fails, what a person needs is there:', { concurrency: engines.length }, () => {
  for (const [name, launch] of engines) {
    describe(`in ${name}`, { concurrency: 1 }, () => {
      let site: Server, address: string, destination: Site, silent: string;
      let session: Session, tab: Tab, fault: Fault, deliver: () => void;
      tabsOf(launch, (opened) => ({ session, tab } = opened));

      function answer({ url }: IncomingMessage, response: ServerResponse): void {
        const send = (type: string, body: string | Buffer): void => {
          response.writeHead(200, { 'content-type': type }).end(body);
        };
        if (url === '/hamn.js' && fault.comes) deliver = () => send('text/javascript', file);
        else if (url === '/hamn.js' && fault.answer) fault.answer(response, file);
        else if (url === '/hamn.js') send('text/javascript', file);
        else if (url === '/first.js') send('text/javascript', readFileSync('dist/first.js'));
        else if (url === '/data.json' && fault.src) fault.src(response, data);
        else if (url === '/') {
          if (fault.policy) response.setHeader('content-security-policy', fault.policy);
          send('text/html', page(fault, `${fault.gone ? silent : destination.address}/`, integrity));
        } else response.writeHead(404).end();
      }

      before(async () => {
        destination = await serveDestination();
        // No server answers here, as when the browser has no network.
        silent = `http://127.0.0.1:${await freePort()}`;
        site = createServer(answer).listen(0, '127.0.0.1');
        await once(site, 'listening');
        address = `http://localhost:${(site.address() as AddressInfo).port}/`;
      });
      after(() => {
        site.closeAllConnections();
        site.close();
        destination.close();
      });

      async function open(state: DocumentReadyState, runs: boolean) {
        // Waits for all widgets: a late one would move the link that we press next.
        const all = `[...document.querySelectorAll('body > *')].filter(({ localName }) => /^hamn-/.test(localName))`;
        const now = `[location.href, document.readyState, ${all}.every(({ shadowRoot }) => shadowRoot)].join()`;
        await until(() => tab.run(now), [address, state, runs].join(), 'the page');
      }

      /** Checks that every number is visible, and that pressing it calls it. */
      async function canCall() {
        for (const number of ['tel:112', 'tel:116016', 'tel:0103555126']) {
          const place = await tab.run<Place | null>(`show('${number}')`);
          assert.ok(place, `${number} is a link that can be pressed`);
          await click(tab, ...place);
          await until(() => tab.run('pressed.pop()'), number, 'the number that was pressed');
        }
        assert.equal(
          await tab.run(`document.querySelector('blockquote').checkVisibility()`),
          true,
          'the pledge is shown',
        );
      }

      const throwsNothing = async () =>
        assert.deepEqual(await tab.run(`messages.filter((text) => !/EXEMPEL/.test(text))`), []);

      async function canLeave() {
        const place = await tab.run<Place | null>(`show('http://127')`);
        assert.ok(place, 'the exit is a link that can be pressed');
        await tab.move(...place);
        await tab.down();
        if (fault.runs) {
          // Retries, because a driver can return an old screenshot.
          await until(async () => redIn(await tab.screenshot()), 0, 'nothing of the page is seen while pressed', 25);
        }
        await tab.up();
        if (!fault.gone) {
          await until(() => tab.url(), `${destination.address}/`, 'the page was left for the destination');
          return;
        }
        // The browser's own page may contain a little red; ours is all red.
        const isGone = (red: number) => red < 100;
        await until(async () => redIn(await tab.screenshot()), isGone, 'nothing of the page is seen');
        await tab.back();
        await pause(500);
        assert.ok(isGone(redIn(await tab.screenshot())), 'nothing of the page is seen after Back');
      }

      for (const [group, each] of faults.flatMap(({ group, faults: listed }) =>
        listed.map((one) => [group, one] as const),
      )) {
        if ((each.devtools || each.alone) && name !== 'Chromium') continue;
        it(`${group} ${each.fault}`, async () => {
          fault = each;
          for (let other = 0; other < (each.crowd ?? 0); other += 1) await (await session.newTab()).goto(address);
          await tab.show();
          await tab.start(address);
          if (each.comes) {
            await open('interactive', false);
            await canCall();
            deliver();
          }
          await open(each.waits ? 'interactive' : 'complete', each.runs);
          if (each.held)
            await until(
              async () => redIn(await tab.screenshot()),
              (red) => red > 100_000,
              'the page is seen',
            );
          if (each.hidden) await tab.hide();
          for (const command of each.devtools ?? []) await command(inChromium(tab).devtools);
          if (each.hidden) await tab.reveal();
          const { warns } = each;
          if (warns)
            await until(
              () => tab.run<string>('warned.join()'),
              (text) => warns.test(text),
              'the warning',
            );
          await canCall();
          if (each.drawn) assert.deepEqual(await tab.run('undrawn()'), []);
          if (each.state)
            assert.equal(
              await tab.run(`document.querySelector("#hours").getAttribute("state") ?? "unknown"`),
              each.state,
            );
          if (each.runs || each.early) await throwsNothing();
          await canLeave();
          if (!each.again) return;
          await tab.goto(address);
          await open('complete', each.runs);
          await canCall();
          await throwsNothing();
        });
      }
    });
  }
});

it('docs/faults.md matches the list of these tests', async () => {
  assert.equal(readFileSync('docs/faults.md', 'utf8'), await table());
});
