// Some tests on a bare machine: npm's Chromium and no other browser, DejaVu as the only font, an empty temporary folder, and
// a project folder named like a second download. Programs installed here do not help.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { programArgs } from '../support/site-copy.ts';

/** The path of Debian's package fonts-dejavu-core. DejaVu is one of the widest default system fonts. */
const dejavu = '/usr/share/fonts/truetype/dejavu';

function reasonToSkip() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return 'npm carries a Chromium for Linux on x64 alone';
  return existsSync(dejavu) ? false : 'the font DejaVu is not installed here';
}

/** Tests that depend on the browser and on the width of letters: the exit's box in every window, frames, pages under a strict policy. */
const files = ['widgets/quick-exit.test.ts', 'pasted/quick-exit-in-view.test.ts', 'pasted/snippets.test.ts'];
const copied = ['demonstration', 'dist', 'docs', 'site', 'test', 'widgets', 'package.json', 'tsconfig.json'];

/** No browser found earlier, and no settings of the calling test. */
const forgotten = { HAMN_FOUND_BROWSER: undefined, CHROME_PATH: undefined, NODE_TEST_CONTEXT: undefined };

describe('a bare machine', { skip: reasonToSkip() }, () => {
  let folder: string, cwd: string, env: NodeJS.ProcessEnv;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hamn-bare-'));
    cwd = join(folder, 'hamn-main (1) #');
    const [TMPDIR, FONTCONFIG_FILE] = [join(folder, 'tmp'), join(folder, 'fonts.conf')];
    env = { ...process.env, ...forgotten, TMPDIR, FONTCONFIG_FILE, HAMN_BROWSER: 'package', ENGINES: 'Chromium' };
    await mkdir(TMPDIR);
    await writeFile(
      FONTCONFIG_FILE,
      `<fontconfig><dir>${dejavu}</dir><cachedir>${join(folder, 'cache')}</cachedir></fontconfig>`,
    );
    for (const each of copied) await cp(each, join(cwd, each), { recursive: true });
    await symlink(resolve('node_modules'), join(cwd, 'node_modules'), 'dir');
  });
  after(() => rm(folder, { recursive: true }));

  it('passes these tests', async () => {
    const asked = files.map((file) => `test/${file}`);
    const output = await new Promise<string>((done) => {
      execFile(
        process.execPath,
        programArgs('test/run.ts', ...asked),
        { cwd, env, maxBuffer: 2 ** 26 },
        (_, out, errors) => done(out + errors),
      );
    });
    assert.match(output, /\n[1-9]\d+ passed, 0 failed\n/, output);
  });
});
