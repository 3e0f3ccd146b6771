// The other languages: what their files must hold, and their pages in each browser at hand.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { problemsInLanguage, readLanguages } from '../widgets/strings/languages/read.js';
import { engines } from './engines/index.js';
import { until } from './engines/visit.js';
import { serveSite } from './servers.js';

const languages = readLanguages();
const finnish = languages.find(({ code }) => code === 'fi');
const others = languages.filter(({ code }) => !['sv', 'en'].includes(code));
const built = (path) => readFileSync(`dist/site${path}index.html`, 'utf8');

const spoilt = {
  'a phrase without a source': [(file) => (file.phrases.quickExit.sources = []), /phrases\.quickExit\.sources/],
  'a source that is not described': [(file) => (file.phrases.quickExit.sources = ['nobody']), /nobody/],
  'a source without a day or a word about it': [
    (file) => delete file.sources['aosp-dialer'].date,
    /sources\.aosp-dialer/,
  ],
  'a newspaper': [(file) => (file.phrases.quickExit.status = 'press'), /phrases\.quickExit\.status/],
  'a phrase that nobody has approved yet': [(file) => (file.phrases.call.review = 'before-shipping'), /phrases\.call/],
  'a phrase that means nothing to us': [(file) => (file.phrases.hello = file.phrases.call), /phrases\.hello/],
  'a time that is left out': [(file) => (file.phrases.closesAt.text = 'Suljettu'), /phrases\.closesAt\.text.*\{time\}/],
  'other digits': [(file) => (file.phrases.emergency.text = 'soita ۱۱۲, 112'), /phrases\.emergency\.text.*Latin/],
  'a sentence about 112 without it': [
    (file) => (file.phrases.emergency.text = 'soita'),
    /phrases\.emergency\.text.*112/,
  ],
  'a reader without a day': [(file) => (file.phrases.call.reviewed = { by: 'Someone' }), /phrases\.call\.reviewed/],
  'a name of the file that is not its language': [(file) => (file.code = 'sv'), /code: expected fi/],
};

describe('a file of phrases', () => {
  it('is not refused as it is', () => assert.deepEqual(problemsInLanguage(finnish, 'fi'), []));

  for (const [what, [spoil, told]] of Object.entries(spoilt)) {
    it(`is refused for ${what}, by entry`, () => {
      const file = structuredClone(finnish);
      spoil(file);
      assert.match(problemsInLanguage(file, 'fi').join('\n'), told);
    });
  }

  it('has in every language the words for the exit and for 112', () => {
    for (const { code, phrases } of languages) {
      assert.ok(phrases.quickExit, `${code}: quickExit`);
      assert.ok(phrases.emergency ?? phrases.emergencyCall, `${code}: 112`);
    }
  });

  it('is counted in docs/languages.md as it stands', async () => {
    const before = readFileSync('docs/languages.md', 'utf8');
    await promisify(execFile)('node', ['docs/languages.js']);
    assert.equal(readFileSync('docs/languages.md', 'utf8'), before);
  });
});

describe('a page of support in another language', () => {
  it('names every twin, itself too, and each names it', () => {
    const twins = ['/stod/', '/en/support/', ...others.map(({ code }) => `/stod/${code}/`)];
    const named = (path) => [...built(path).matchAll(/rel="alternate" hreflang="(\w+)" href="[^"]*?(\/[^"]*)"/g)];
    const expected = ['en', 'sv', ...others.map(({ code }) => code)].sort();
    for (const path of twins)
      assert.deepEqual(
        named(path)
          .map(([, code]) => code)
          .sort(),
        expected,
        path,
      );
  });

  it('offers every language by its own name, marked as such', () => {
    for (const { code } of others) {
      for (const { code: other, name, dir } of languages) {
        assert.ok(
          new RegExp(`lang="${other}" dir="${dir}" hreflang="${other}"[^>]*>${name}<`).test(built(`/stod/${code}/`)),
          `${code} offers ${other}`,
        );
      }
    }
  });

  it('says that nobody has read it yet', () => {
    for (const { code } of others) assert.match(built(`/stod/${code}/`), /Nobody who speaks the language has read/);
  });
});

/** What a person sees and a screen reader is told: each word of the card with the language that it is marked as. */
const cardWords = `(() => {
  const card = document.querySelector('hamn-hotline-card').shadowRoot.querySelector('.card');
  const walker = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
  const words = [];
  while (walker.nextNode()) {
    const text = walker.currentNode.textContent.trim();
    if (/\\p{L}/u.test(text)) words.push([walker.currentNode.parentElement.closest('[lang]').lang, text]);
  }
  return words;
})()`;

for (const [name, launch] of engines) {
  describe(`in ${name}`, () => {
    let browser;
    let session;
    let tab;
    let site;
    before(async () => {
      const page = (lang, file) => `<!doctype html><html ${lang}><meta charset="utf-8"><title>EXEMPEL</title>
        <script type="module" src="/${file}"></script>
        <hamn-quick-exit><a href="https://example.se/">Ut</a></hamn-quick-exit>
        <hamn-hotline-card line="kvinnofridslinjen"><a href="tel:116016">116 016</a></hamn-hotline-card></html>`;
      const pages = {
        '/none': page('', 'hamn.fi.js'),
        '/unknown': page('lang="xx"', 'hamn.fi.js'),
        '/other': page('lang="fa"', 'hamn.fi.js'),
        '/region': page('lang="fi-FI"', 'hamn.fi.js'),
      };
      site = await serveSite((url) => (/^\/stod\/\w+\/$/.test(url) ? built(url) : pages[url]));
      browser = await launch();
      session = await browser.fresh();
      tab = await session.newTab();
    });
    after(async () => {
      await session?.close();
      await browser?.close();
      site?.close();
    });

    const visit = async (path) => {
      await tab.goto(`${site.address}${path}`);
      await until(
        () => tab.run(`Boolean(document.querySelector('hamn-hotline-card')?.shadowRoot?.querySelector('.card'))`),
        true,
        `${path} shows its card`,
      );
    };

    for (const { code, dir, phrases } of others) {
      it(`${code}: the exit and the number are there, and every word is marked as what it is`, async () => {
        await visit(`/stod/${code}/`);
        const words = await tab.run(cardWords);
        const own = words.filter(([lang]) => lang === code).map(([, text]) => text.toLowerCase());
        const open = [phrases.openNow.text, phrases.closedNow.text].map((text) => text.toLowerCase());
        assert.ok(
          open.some((text) => own.some((each) => each.startsWith(text))),
          `the state is in ${code}: ${own}`,
        );
        // Words that only Swedish has: none of them passes for another language.
        for (const [lang, text] of words) {
          if (/[åäö]|\b(och|för|linjen|språk)\b/i.test(text) && !['fi', 'de'].includes(lang))
            assert.equal(lang, 'sv', text);
        }
        const exit = phrases.quickExit.text.toLowerCase();
        assert.equal(
          (await tab.run(`document.querySelector('hamn-quick-exit a').textContent.trim()`)).toLowerCase(),
          exit,
        );
        const [left, right] = await tab.run(`(() => {
          const { left, right } = document.querySelector('hamn-quick-exit a').getBoundingClientRect();
          return [left, innerWidth - right];
        })()`);
        assert.equal(left < right, dir === 'rtl', 'the exit stands where a line ends');
        assert.deepEqual(await tab.run(`[document.documentElement.lang, getComputedStyle(document.body).direction]`), [
          code,
          dir,
        ]);
      });
    }

    for (const path of ['/none', '/unknown', '/other']) {
      it(`a page whose language the file does not have is in Swedish: ${path}`, async () => {
        await visit(path);
        const words = await tab.run(cardWords);
        assert.ok(
          words.some(([, text]) => text.startsWith('Öppet nu')),
          words.join('; '),
        );
        assert.ok(
          words.every(([lang]) => lang === 'sv' || lang === 'en'),
          words.join('; '),
        );
      });
    }

    it('a page that names a country too is in its language', async () => {
      await visit('/region');
      assert.ok((await tab.run(cardWords)).some(([lang, text]) => lang === 'fi' && text.startsWith('Auki nyt')));
    });
  });
}
