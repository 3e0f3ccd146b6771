// What can go wrong goes wrong, on a page with every widget, in every browser: what a person needs is still there.
// The faults, and what is said of each in docs/faults.md, stand in test/browsers/faults/list.ts.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { engines } from '../drivers/index.ts';
import { redIn } from '../drivers/picture.ts';
import { tabsOf } from '../drivers/tabs.ts';
import { click, pause, until } from '../drivers/visit.ts';
import { faults } from './faults/list.ts';
import { page } from './faults/page.ts';
import { table } from './faults/table.ts';
import { freePort, serveDestination } from '../support/servers.ts';

const file = readFileSync('dist/hamn.js');
const data = readFileSync('dist/data/helplines.json');
const { integrity } = JSON.parse(readFileSync('dist/integrity.json', 'utf8'))['hamn.js'];

describe('when something fails, what a person needs is there:', { concurrency: engines.length }, () => {
  for (const [name, launch] of engines) {
    describe(`in ${name}`, { concurrency: 1 }, () => {
      let site, address, destination, silent, session, tab, fault, deliver;
      tabsOf(launch, (opened) => ({ session, tab } = opened));

      function answer({ url }, response) {
        const send = (type, body) => response.writeHead(200, { 'content-type': type }).end(body);
        if (url === '/hamn.js' && fault.comes) return void (deliver = () => send('text/javascript', file));
        if (url === '/hamn.js' && fault.answer) return fault.answer(response, file);
        if (url === '/hamn.js') return send('text/javascript', file);
        if (url === '/first.js') return send('text/javascript', readFileSync('dist/first.js'));
        if (url === '/data.json') return fault.src(response, data);
        if (url !== '/') return response.writeHead(404).end();
        if (fault.policy) response.setHeader('content-security-policy', fault.policy);
        return send('text/html', page(fault, `${fault.gone ? silent : destination.address}/`, integrity));
      }

      before(async () => {
        destination = await serveDestination();
        // What a browser meets when its network has gone.
        silent = `http://127.0.0.1:${await freePort()}`;
        site = createServer(answer).listen(0, '127.0.0.1');
        await once(site, 'listening');
        address = `http://localhost:${site.address().port}/`;
      });
      after(() => {
        site.closeAllConnections();
        site.close();
        destination.close();
      });

      async function open({ state = 'complete', runs }, which = tab) {
        // All of them: one that comes a moment later moves what is about to be pressed.
        const all = `[...document.querySelectorAll('body > *')].filter(({ localName }) => /^hamn-/.test(localName))`;
        const now = `[location.href, document.readyState, ${all}.every(({ shadowRoot }) => shadowRoot)].join()`;
        await until(() => which.run(now), [address, state, runs].join(), 'the page');
      }

      /** Every number is in sight, and one that is pressed is called. */
      async function canCall() {
        for (const number of ['tel:112', 'tel:116016', 'tel:0103555126']) {
          const place = await tab.run(`show('${number}')`);
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
        assert.deepEqual(await tab.run(`told.filter((text) => !/EXEMPEL/.test(text))`), []);

      async function canLeave() {
        const place = await tab.run(`show('http://127')`);
        assert.ok(place, 'the exit is a link that can be pressed');
        await tab.move(...place);
        await tab.down();
        if (fault.runs) {
          // A driver may hand out the picture before last.
          await until(async () => redIn(await tab.screenshot()), 0, 'nothing of the page is seen while pressed', 25);
        }
        await tab.up();
        if (!fault.gone) {
          await until(() => tab.url(), `${destination.address}/`, 'the page was left for the destination');
          return;
        }
        // The browser's own page may have a little red in it; ours has nothing else.
        const isGone = (red) => red < 100;
        await until(async () => redIn(await tab.screenshot()), isGone, 'nothing of the page is seen');
        await tab.back();
        await pause(500);
        assert.ok(isGone(redIn(await tab.screenshot())), 'nothing of the page is seen after Back');
      }

      for (const [group, each] of faults.flatMap(({ group, faults: listed }) => listed.map((one) => [group, one]))) {
        if ((each.devtools || each.alone) && name !== 'Chromium') continue;
        it(`${group} ${each.fault}`, async () => {
          fault = each;
          for (let other = 0; other < (each.crowd ?? 0); other += 1) await (await session.newTab()).goto(address);
          await tab.show();
          await tab.start(address);
          if (each.comes) {
            await open({ state: 'interactive', runs: false });
            await canCall();
            deliver();
          }
          await open({ state: each.waits ? 'interactive' : 'complete', runs: each.runs });
          if (each.held)
            await until(
              async () => redIn(await tab.screenshot()),
              (red) => red > 100_000,
              'the page is seen',
            );
          if (each.hidden) await tab.hide();
          for (const [method, parameters] of each.devtools ?? []) await tab.devtools.send(method, parameters);
          if (each.hidden) await tab.reveal();
          if (each.warns)
            await until(
              () => tab.run('warned.join()'),
              (said) => each.warns.test(said),
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
          await open(each);
          await canCall();
          await throwsNothing();
        });
      }
    });
  }
});

it('docs/faults.md says of each fault what these tests have seen', async () => {
  assert.equal(readFileSync('docs/faults.md', 'utf8'), await table());
});
