// A page that the browser prerenders changes nothing until the visitor opens it. No driver can prerender a page with its scripts,
// so the test makes the page believe it is prerendered.
import { describe, it } from 'node:test';
import { engines, type Session, type Tab } from '../../drivers/index.ts';
import { pause, pressExit, until, type Visit, visitsWith } from '../../drivers/visit.ts';

const early = `
  window.isUnshown = true;
  Object.defineProperty(Document.prototype, 'prerendering', { configurable: true, get: () => window.isUnshown });`;

describe('a page that is not shown yet', { concurrency: engines.length }, () => {
  for (const [name, launch] of engines) {
    describe(`in ${name}`, { concurrency: 1 }, () => {
      let session: Session, tab: Tab, open: Visit['open'], hasLeft: Visit['hasLeft'];
      visitsWith(launch, (visit) => ({ session, tab, open, hasLeft } = visit));

      it('leaves the guard where it is, and takes it away when it is shown', async () => {
        await open(1);
        await pressExit(tab);
        await hasLeft();
        const other = await session.newTab();
        await open(2, { early }, other);
        await pause(300);
        await until(() => other.run('document.cookie'), 'hamn=', 'the guard is as it was');
        await other.run(`(isUnshown = false, document.dispatchEvent(new Event('prerenderingchange')), 0)`);
        await until(() => other.run('document.cookie'), '', 'someone has come');
      });

      it('does not leave along with another tab until it is shown', async () => {
        await open(1, { early });
        const other = await session.newTab();
        await open(2, {}, other);
        await pressExit(other);
        await hasLeft(other);
        await pause(300);
        await until(() => tab.run('location.pathname'), '/visit/1', 'it is where it was');
      });
    });
  }
});
