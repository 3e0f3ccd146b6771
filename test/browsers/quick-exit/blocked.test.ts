// Firefox set to block all cookies (`network.cookie.cookieBehavior=2`): the exit can store nothing and call no other tab.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { engines, type Session, type Tab } from '../../drivers/index.ts';
import { pressExit, type Sites, until, type Visit, visitsWith } from '../../drivers/visit.ts';

for (const [name, launch] of engines.filter(([each]) => each === 'Firefox')) {
  describe(`where ${name} blocks all cookies`, { concurrency: 1 }, () => {
    let sites: Sites,
      session: Session,
      tab: Tab,
      open: Visit['open'],
      hasLeft: Visit['hasLeft'],
      staysOn: Visit['staysOn'];
    visitsWith(
      () => launch({ blocksCookies: true }),
      (visit) => ({ sites, session, tab, open, hasLeft, staysOn } = visit),
    );

    it('there is no way to call another tab, nor to keep a guard', async () => {
      await open(1);
      const tried = await tab.run(`[
        () => new BroadcastChannel('a'), () => new SharedWorker('/hamn.js'), () => localStorage, () => sessionStorage,
      ].map((step) => { try { step(); return ''; } catch ({ name }) { return name; } })`);
      assert.deepEqual(tried, ['SecurityError', 'SecurityError', 'SecurityError', 'SecurityError']);
      assert.equal(await tab.run(`(document.cookie = 'a=1', document.cookie)`), '');
    });

    it('the exit still leaves, and Back does not return to its page; other tabs and earlier pages stay', async () => {
      await tab.goto(`${sites.destination.address}/before`);
      for (const number of [1, 2]) await open(number);
      const other = await session.newTab();
      await open(3, {}, other);
      await tab.show();
      await pressExit(tab);
      await hasLeft();
      assert.equal(await other.run('location.pathname'), '/visit/3');
      await tab.back();
      await until(() => tab.title(), 'Secret 1', 'Back leads to the page before');
      await staysOn(1);
    });
  });
}
