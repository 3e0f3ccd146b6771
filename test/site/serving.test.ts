// What an editor may get wrong while `npm start` runs: it is told of, what stands is served on, and what is mended is served.
import assert from 'node:assert/strict';
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { freePort } from '../support/servers.ts';
import { project } from '../../site/project.ts';
import { copySite } from '../support/site-copy.ts';

/** A text with a fault, and what is said of it. */
type Fault = readonly [text: string, told: string];

const file = `${project.content}/sv/nyheter/nytt.md`;
const news = (text: string, title = 'Nytt'): string =>
  `---\ntitle: ${title}\ndescription: Om det nya.\npublished: 2026-11-01\ntranslated: false\nsources:\n  - { name: Exempel, url: https://example.se/ }\n---\n\n${text}\n`;

/** What is there from the start, and what is said of it. */
const first: Fault = [
  news('![Rådhuset](photos/trasig.jpg)'),
  `${file}: photos/trasig.jpg: ${project.photos}/trasig.jpg: the file is no picture`,
];
/** Each comes while the site is served. */
const faults: Fault[] = [
  [news('![](photos/startsidan.png)'), `${file}: photos/startsidan.png: alt: missing`],
  [news('Text.', 'Nytt: mer'), `${file}: a colon in the text`],
  [news('{{ title | finnsinte }}'), `${file}: filter not found: finnsinte (line 10)`],
];

describe('while the site is served', { timeout: 240_000 }, () => {
  let clone: string;
  let child: ChildProcessWithoutNullStreams;
  let port: number;
  let said = '';
  let heard = (): void => {};
  before(async () => {
    clone = await copySite('copy');
    await writeFile(join(clone, project.photos, 'trasig.jpg'), 'a text');
    await writeFile(join(clone, file), first[0]);
    port = await freePort();
    const serve = `import('./site/generator/watch.ts').then(({ watch }) => watch(${port}))`;
    child = spawn(process.execPath, ['--import', 'tsx', '--eval', serve], { cwd: clone });
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text: Buffer) => {
        said += text.toString();
        heard();
      });
    child.once('exit', () => heard());
  });
  after(async () => {
    if (child.exitCode === null) {
      child.kill();
      await once(child, 'close');
    }
    await rm(clone, { recursive: true });
  });

  /** Until it has said this. It never ends by itself. */
  const says = async (words: string): Promise<void> => {
    await new Promise<void>((done) => {
      heard = () => {
        if (said.includes(words) || child.exitCode !== null) done();
      };
      heard();
    });
    assert.equal(child.exitCode, null, said);
    assert.ok(said.includes(words), said);
  };
  const served = async (): Promise<string> => (await fetch(`http://localhost:${port}/nyheter/nytt/`)).text();
  /** Writes the page and waits until this is said. */
  const write = async (text: string, words: string): Promise<void> => {
    said = '';
    await writeFile(join(clone, file), text);
    await says(words);
  };

  it('a fault that is there from the start is told of, and the site comes when it is mended', async () => {
    await says(first[1]);
    await says('Waiting for a change');
    await write(news('Mended 0.'), 'The site is at');
    assert.match(await served(), /Mended 0\./);
  });

  it('an address that cannot be decoded is refused, and the site goes on', async () => {
    for (const path of ['/%', '//', '/..%2f%']) {
      const { status } = await fetch(`http://localhost:${port}${path}`);
      assert.equal(status, 400, path);
    }
    assert.match(await served(), /Mended 0\./);
  });

  for (const [i, [text, told]] of faults.entries()) {
    it(`goes on: ${told.slice(file.length + 2)}`, async () => {
      await write(text, told);
      assert.equal(said.split(told).length, 2, `told of once:\n${said}`);
      assert.doesNotMatch(said, /^\s+at /m);
      assert.match(await served(), new RegExp(`Mended ${i}\\.`));
      await write(news(`Mended ${i + 1}.`), 'The site is at');
      assert.match(await served(), new RegExp(`Mended ${i + 1}\\.`));
    });
  }
});
