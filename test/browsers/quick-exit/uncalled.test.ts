// When a press in another tab calls a framed exit, the exit leaves the page around its frame alone.
import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { engines, type Session, type Tab } from '../../drivers/index.ts';
import { frame, pause, pressExit, type Sites, until, type Visit, visitsWith } from '../../drivers/visit.ts';

describe('an exit that nobody has pressed', { concurrency: engines.length }, () => {
  for (const [name, launch] of engines) {
    describe(`in ${name}`, { concurrency: 1 }, () => {
      let sites: Sites, session: Session, tab: Tab, open: Visit['open'], hasLeft: Visit['hasLeft'];
      visitsWith(launch, (visit) => ({ sites, session, tab, open, hasLeft } = visit));

      it('in a frame leaves alone when another tab calls, and the page around it stays', async () => {
        const editor = await session.newTab();
        const around = sites.visit(8, { script: '', extra: frame(sites.visit(9)) });
        await editor.goto(around);
        await until(
          () => editor.run(`Boolean(frames[0].document.querySelector('hamn-quick-exit').shadowRoot)`),
          true,
          'ready',
        );
        await tab.show();
        await open(1);
        await pressExit(tab);
        await hasLeft();
        await until(
          () => sites.destination.requests.filter(({ url }) => url === '/').length >= 2,
          true,
          'the frame left',
        );
        await pause(300);
        assert.equal(await editor.url(), around);
        assert.equal(await editor.run(`getComputedStyle(document.documentElement).contentVisibility`), 'visible');
      });
    });
  }
});
