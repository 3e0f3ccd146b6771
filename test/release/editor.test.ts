// The editor for people without a terminal, in Chromium, on a copy of the demonstration. Sveltia CMS comes from npm, so the test needs
// a network. A test cannot press the browser's own question for a folder: it answers with the browser's private folder, which
// Sveltia CMS reads and writes with the same functions. The login at a Git host is not tested.
import assert from 'node:assert/strict';
import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import Ajv from 'ajv';
import type { Browser, Page } from 'puppeteer-core';
import { configFor } from '../../site/editor/config.ts';
import { launchForPages } from '../support/browser.ts';
import { freePort } from '../support/servers.ts';

const program = resolve('dist/program/cli/hamn.js');
const { peerDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  peerDependencies: Record<string, string>;
};
const cms = `@sveltia/cms@${peerDependencies['@sveltia/cms']}`;

describe('the editor', () => {
  let folder: string;
  let port: number;
  let browser: Browser;
  let page: Page;
  let editor: ChildProcess;
  const others: string[] = [];

  /** The messages are in the language of the project. */
  const env = { ...process.env, HAMN_LANGUAGE: undefined };
  const hamn = (...args: string[]) =>
    spawnSync(process.execPath, [program, ...args], { cwd: folder, env, encoding: 'utf8' });
  const text = (path: string) => readFileSync(join(folder, path), 'utf8');

  /** Copies the project's files into the folder that the browser edits. */
  async function give(): Promise<void> {
    const files = readdirSync('demonstration', { recursive: true, withFileTypes: true })
      .filter((each) => each.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((path) => [path.replaceAll('\\', '/').replace('demonstration/', ''), readFileSync(path).toString('base64')]);
    await page.evaluate(async (files) => {
      const root = await navigator.storage.getDirectory();
      await root.getDirectoryHandle('.git', { create: true });
      for (const [path = '', bytes = ''] of files) {
        const names = path.split('/');
        let folder = root;
        for (const name of names.slice(0, -1)) folder = await folder.getDirectoryHandle(name, { create: true });
        const file = await folder.getFileHandle(names.at(-1) ?? '', { create: true });
        const stream = await file.createWritable();
        await stream.write(Uint8Array.from(atob(bytes), (each) => each.charCodeAt(0)));
        await stream.close();
      }
    }, files);
  }

  /** Copies a file that the browser has edited into the project. */
  async function take(path: string): Promise<string> {
    const bytes = await page.evaluate(async (path) => {
      const names = path.split('/');
      let folder = await navigator.storage.getDirectory();
      for (const name of names.slice(0, -1)) folder = await folder.getDirectoryHandle(name);
      return (await (await folder.getFileHandle(names.at(-1) ?? '')).getFile()).text();
    }, path);
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
    return bytes;
  }

  const press = async (words: string) => (await page.waitForSelector(`::-p-text(${words})`))?.click();
  /** The form's field, which the preview beside it also has. */
  const field = (path: string, inside: string) =>
    page.waitForSelector(`section.field[data-key-path="${path}"] ${inside}`);
  /** Presses what a selector finds, also while the form still moves. */
  const pressThe = async (selector: string) =>
    (await page.waitForSelector(selector))?.evaluate((each) => {
      (each as HTMLElement).click();
    });
  const expandFirst = async () => {
    await settle();
    await pressThe('button[aria-label="Expandera"]');
    await field('people.0.id', 'input');
  };
  const pressButton = async (name: string) =>
    (await page.waitForSelector(`::-p-aria([name="${name}"][role="button"])`))?.click();

  /** Waits until nothing in the page has changed for a moment, as a person does before writing in a form. */
  const settle = () =>
    page.evaluate(
      () =>
        new Promise<void>((done) => {
          const quiet = 400;
          const end = () => {
            watch.disconnect();
            done();
          };
          let timer = setTimeout(end, quiet);
          const watch = new MutationObserver(() => {
            clearTimeout(timer);
            timer = setTimeout(end, quiet);
          });
          watch.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
        }),
    );

  /** What stands in a field now. The form may have drawn it again, so it is looked up each time. */
  const shownIn = async (path: string, element: string): Promise<string> => {
    const one = await field(path, element);
    return (await one?.evaluate((each) => ('value' in each ? String(each.value) : (each.textContent ?? '')))) ?? '';
  };

  /** Writes a text into a field, in place of what is there, and reads it back: a form that draws itself again may drop some of it. */
  async function fill(path: string, words: string, element = 'input'): Promise<void> {
    for (let attempt = 0; attempt < 4; attempt += 1) {
      await settle();
      const one = await field(path, element);
      assert.ok(one, path);
      await one.evaluate((each) => each.scrollIntoView({ block: 'center' }));
      await one.click();
      await page.keyboard.down('Control');
      await page.keyboard.press('a');
      await page.keyboard.up('Control');
      await one.type(words);
      // The editor of a text takes over what is written after a short pause.
      if (element.includes('contenteditable')) await new Promise((done) => setTimeout(done, 1500));
      await settle();
      if ((await shownIn(path, element)) === words) return;
    }
    assert.equal(await shownIn(path, element), words, path);
  }

  /** Presses a button until the field that it adds is there: the form may not listen yet when it is first seen. */
  async function add(path: string, words: string, added: string): Promise<void> {
    const isThere = () => page.$(`section.field[data-key-path="${added}"]`);
    for (let attempt = 0; attempt < 4 && !(await isThere()); attempt += 1) {
      await settle();
      await (await field(path, `::-p-text(${words})`))?.click();
      await settle();
    }
    assert.ok(await isThere(), added);
  }

  async function open(path: string): Promise<void> {
    await page.goto(`http://localhost:${port}/#/collections/${path}`);
    await page.waitForSelector('[data-key-path]');
    await settle();
  }

  /** Saves, and waits for the notice. */
  async function save(): Promise<void> {
    await pressButton('Spara');
    await page.waitForSelector('::-p-text(Post sparad)');
  }

  before(async () => {
    execFileSync('npm', ['run', 'build:program'], { shell: process.platform === 'win32' });
    folder = mkdtempSync(join(tmpdir(), 'hamn-editor-'));
    cpSync('demonstration', folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
    const npm = ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', cms];
    execFileSync('npm', npm, { cwd: folder, shell: process.platform === 'win32' });
    port = await freePort();
    editor = spawn(process.execPath, [program, 'edit', '--port', String(port)], { cwd: folder });
    assert.ok(editor.stdout);
    const [said] = (await once(editor.stdout, 'data')) as [Buffer];
    assert.match(String(said), new RegExp(`http://localhost:${port}/`));
    browser = await launchForPages();
    page = await browser.newPage();
    await page.setViewport({ width: 1400, height: 1000 });
    page.on('response', (response) => {
      const { protocol, host } = new URL(response.url());
      if (protocol.startsWith('http') && host !== `localhost:${port}`) others.push(response.url());
    });
    await page.evaluateOnNewDocument(() => {
      Object.defineProperty(navigator, 'language', { get: () => 'sv' });
      Object.defineProperty(navigator, 'languages', { get: () => ['sv'] });
      Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
    });
    await page.goto(`http://localhost:${port}/`);
    await give();
    await press('Arbeta med lokalt');
    await page.waitForSelector('::-p-text(Nyheter)');
  });
  after(async () => {
    await browser?.close();
    editor?.kill();
    rmSync(folder, { recursive: true });
  });

  it('has a configuration that Sveltia CMS knows, here and on a Git host', () => {
    const schema = JSON.parse(text('node_modules/@sveltia/cms/schema/sveltia-cms.json')) as object;
    const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
    const isValid = ajv.compile(schema);
    for (const backend of [undefined, { name: 'gitlab' as const, repo: 'exempel/webbplats', branch: 'main' }])
      assert.ok(isValid(JSON.parse(JSON.stringify(configFor(backend)))), JSON.stringify(isValid.errors?.slice(0, 5)));
  });

  it('changes a pledge, and nothing else in the file', async () => {
    await open('_singletons/entries/ambassadors');
    await expandFirst();
    await fill('people.0.pledge.sv', 'Jag säger ifrån.', 'textarea');
    await save();
    const old = text('ambassadors.yaml').split('\n');
    const changed = (await take('ambassadors.yaml')).split('\n');
    assert.equal(changed.length, old.length);
    assert.deepEqual(
      changed.filter((line, index) => line !== old[index]),
      ['    sv: Jag säger ifrån.'],
    );
    assert.equal(hamn('check').status, 0);
  });

  it('does not save an ambassador without the day of his consent', async () => {
    await open('_singletons/entries/ambassadors');
    await expandFirst();
    const day = await field('people.0.consent', 'input');
    await day?.evaluate((each) => {
      Object.assign(each, { value: '' });
      each.dispatchEvent(new Event('input', { bubbles: true }));
      each.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await pressButton('Spara');
    await field('people.0.consent', '[aria-invalid="true"]');
    assert.equal(await take('ambassadors.yaml'), text('ambassadors.yaml'));
  });

  it('adds a news item with the same file name in both languages', async () => {
    await open('news/new');
    await fill('title', 'Åtta kommuner möts');
    await fill('description', 'Kommunerna i länet träffas.', 'textarea');
    await (await field('published', '::-p-text(Idag)'))?.click();
    await add('sources', 'Lägg till', 'sources.0.name');
    await fill('sources.0.name', 'Exempelkommunen');
    await fill('sources.0.url', 'https://www.example.se/mote');
    await fill('body', 'De möts i maj.', '[contenteditable="true"]');
    await pressThe('[role="radio"][aria-label^="Engelska"]');
    await field('title', '[lang="en"]');
    await settle();
    await fill('title', 'Eight municipalities meet');
    await fill('description', 'The municipalities of the county meet.', 'textarea');
    await add('sources', 'Lägg till', 'sources.0.name');
    await fill('sources.0.name', 'The example municipality');
    await fill('sources.0.url', 'https://www.example.se/mote');
    await fill('body', 'They meet in May.', '[contenteditable="true"]');
    await save();
    const swedish = await take('content/sv/nyheter/atta-kommuner-mots.md');
    const today = new Date().toLocaleDateString('sv-SE');
    assert.equal(
      swedish,
      `---\ntitle: Åtta kommuner möts\ndescription: Kommunerna i länet träffas.\npublished: ${today}\nsources:\n  - name: Exempelkommunen\n    url: https://www.example.se/mote\n---\n\nDe möts i maj.\n`,
    );
    const english = await take('content/en/nyheter/atta-kommuner-mots.md');
    assert.match(english, /^title: Eight municipalities meet$/m);
    assert.match(english, /They meet in May\./);
    const { status, stdout, stderr } = hamn('check');
    assert.equal(status, 0, stdout + stderr);
  });

  it('leaves a wrong number to the check, which says where it is', async () => {
    await open('_singletons/entries/settings');
    await fill('contact.phone', '12');
    await save();
    assert.match(await take('hamn.yaml'), /^ {2}phone: '12'$/m);
    const { status, stderr, stdout } = hamn('check');
    assert.equal(status, 1);
    assert.match(stderr + stdout, /hamn\.yaml: contact\.phone: .*12.*\(rad \d+\)/);
    cpSync('demonstration/hamn.yaml', join(folder, 'hamn.yaml'));
  });

  it('gets nothing from another host', () => assert.deepEqual(others, []));
});
