// The other languages: the rules for their files, and their pages in each installed browser.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { saidBy } from '../../widgets/phrases/keys.ts';
import { sure } from '../../site/shared/sure.ts';
import { ownersPages } from '../../site/support/support-language-links.ts';
import type { HelplinesFile } from '../../widgets/data/index.ts';
import { problemsInLanguage } from '../../widgets/phrases/check.ts';
import { readLanguages, type LanguageFile, type LanguagePhrase, type Meaning } from '../../widgets/phrases/read.ts';
import { engines, type Browser, type Session, type Tab } from '../drivers/index.ts';
import { press, until } from '../drivers/visit.ts';
import { axeCode } from '../support/axe.ts';
import { readJson } from '../support/built.ts';
import { serveSite, type Site } from '../support/servers.ts';
import { completeIn } from '../support/site-copy.ts';

const languages = readLanguages();
const finnish = sure(
  languages.find(({ code }) => code === 'fi'),
  'fi',
);
const others = languages.filter(({ code }) => !['sv', 'en'].includes(code));
const built = (path: string) => readFileSync(`dist/site${path}index.html`, 'utf8');

/** A phrase that a test makes wrong. */
interface Spoilable {
  text: string;
  status: string;
  sources: string[];
  review?: string;
  reviewed?: { by: string };
}
/** The parts of the Finnish file that the tests make wrong. */
interface SpoilableFile {
  code: string;
  sources: Record<'aosp-dialer', { date?: string }>;
  phrases: Record<'quickExit' | 'call' | 'hello' | 'closesAt' | 'emergency', Spoilable>;
}

const spoilt: Record<string, [spoil: (file: SpoilableFile) => unknown, problem: RegExp]> = {
  'a phrase without a source': [(file) => (file.phrases.quickExit.sources = []), /phrases\.quickExit\.sources/],
  'a source that is not described': [(file) => (file.phrases.quickExit.sources = ['nobody']), /nobody/],
  'a source without a day or a word about it': [
    (file) => delete file.sources['aosp-dialer'].date,
    /sources\.aosp-dialer/,
  ],
  'a newspaper': [(file) => (file.phrases.quickExit.status = 'press'), /phrases\.quickExit\.status/],
  'words of our own in another language than Swedish and English': [
    (file) => (file.phrases.call.status = 'own'),
    /phrases\.call\.status: expected who printed it/,
  ],
  'a phrase that nobody has approved yet': [(file) => (file.phrases.call.review = 'before-shipping'), /phrases\.call/],
  'a phrase that means nothing to us': [(file) => (file.phrases.hello = file.phrases.call), /phrases\.hello/],
  'a time that is left out': [(file) => (file.phrases.closesAt.text = 'Suljettu'), /phrases\.closesAt\.text.*\{time\}/],
  'other digits': [(file) => (file.phrases.emergency.text = 'soita ۱۱۲, 112'), /phrases\.emergency\.text.*Latin/],
  'a letter that another encoding has spoilt': [
    (file) => (file.phrases.call.text = 'H\uFFFDt\uFFFD'),
    /phrases\.call\.text.*UTF-8/,
  ],
  'a sentence about 112 without it': [
    (file) => (file.phrases.emergency.text = 'soita'),
    /phrases\.emergency\.text.*112/,
  ],
  'a reader without a day': [(file) => (file.phrases.call.reviewed = { by: 'Someone' }), /phrases\.call\.reviewed/],
  'a name of the file that is not its language': [(file) => (file.code = 'sv'), /code: expected fi/],
};

describe('a file of phrases', () => {
  it('is accepted as published', () => assert.deepEqual(problemsInLanguage(finnish, 'fi'), []));

  for (const [what, [spoil, problem]] of Object.entries(spoilt)) {
    it(`is refused for ${what}, by entry`, () => {
      const file = structuredClone(finnish);
      spoil(file);
      assert.match(problemsInLanguage(file, 'fi').join('\n'), problem);
    });
  }

  it('is refused for a language that the widgets do not import', () => {
    assert.deepEqual(problemsInLanguage({ ...finnish, code: 'so' }, 'so'), [
      'code: expected an import in printed.ts, so that the widgets speak it',
    ]);
  });

  it('is refused in Swedish for a text that sv.ts has, and for one that neither has', () => {
    const file = JSON.parse(readFileSync('widgets/phrases/sv.json', 'utf8'));
    assert.deepEqual(problemsInLanguage(file, 'sv'), []);
    file.phrases.openNow.text = 'Öppet nu';
    delete file.phrases.call.text;
    assert.deepEqual(problemsInLanguage(file, 'sv'), [
      'phrases.openNow.text: expected none; it stands in sv.ts',
      'phrases.call.text: expected a text',
    ]);
  });

  it('has the words for the exit and for 112 in every language', () => {
    for (const { code, phrases } of languages) {
      assert.ok(phrases.quickExit, `${code}: quickExit`);
      assert.ok(phrases.emergency ?? phrases.emergencyCall, `${code}: 112`);
    }
  });

  describe('from a municipality', () => {
    /** A copy of the language files with one changed, and the result of `docs/languages.ts`. */
    async function handIn(code: string, change: (language: LanguageFile) => unknown) {
      const copy = mkdtempSync(join(tmpdir(), 'hamn-words-'));
      const file = join(copy, `widgets/phrases/${code}.json`);
      for (const each of ['docs/languages.ts', 'package.json', 'widgets'])
        cpSync(each, join(copy, each), { recursive: true });
      symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'dir');
      const language = readJson<LanguageFile>(file);
      change(language);
      writeFileSync(file, JSON.stringify(language));
      await completeIn(copy, 'docs/languages.ts');
      return readFileSync(join(copy, 'docs/languages.md'), 'utf8');
    }

    /** Invented: no language uses this word. */
    const order = ({ sources, phrases }: LanguageFile) => {
      sources['exempel-kommun'] = { what: 'ordered translation', publisher: 'Exempel kommun', date: '2026-11-25' };
      phrases.emergency = {
        text: 'EXEMPEL 112',
        status: 'commissioned',
        sources: ['exempel-kommun'],
        reviewed: { by: 'Exempel', date: '2026-11-25' },
      };
    };

    it('is accepted when complete, and is listed as ordered and read', async () => {
      const list = await handIn('uk', order);
      assert.match(list, /`emergency`.* C✓ +\|$/m);
      assert.match(list, /^\| uk .*\| 1 +\|/m);
    });

    it('stops the build by file and entry when its source is not described', async () => {
      const spoil = (language: LanguageFile) => {
        order(language);
        delete language.sources['exempel-kommun'];
      };
      await assert.rejects(
        handIn('uk', spoil),
        /uk\.json, phrases\.emergency\.sources: exempel-kommun: expected the id/,
      );
    });
  });

  it('has its current count in docs/languages.md', async () => {
    const before = readFileSync('docs/languages.md', 'utf8');
    await completeIn('.', 'docs/languages.ts');
    assert.equal(readFileSync('docs/languages.md', 'utf8'), before);
  });
});

describe('a page of support in another language', () => {
  it('links to every translation, itself too, and each links back', () => {
    const twins = ['/stod/', '/en/support/', ...others.map(({ code }) => `/stod/${code}/`)];
    const named = (path: string) => [
      ...built(path).matchAll(/rel="alternate" hreflang="(\w+)" href="[^"]*?(\/[^"]*)"/g),
    ];
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

  it('offers every language by its own name, with its language marked', () => {
    for (const { code } of others) {
      for (const { code: other, name, dir } of languages) {
        assert.ok(
          new RegExp(`lang="${other}" dir="${dir}" hreflang="${other}"[^>]*>${name}<`).test(built(`/stod/${code}/`)),
          `${code} offers ${other}`,
        );
      }
    }
  });

  it('says everything that a source has printed: no fault of yours, the helpline, help for children', () => {
    const said = ['notYourFault', 'rightToHelp', 'aboutKvinnofridslinjen', 'childrenAndYoung', 'helpForChildren'];
    for (const { code, phrases } of others) {
      const html = built(`/stod/${code}/`);
      for (const key of [...said, 'interpreter', 'chooseMunicipality', 'swedish', 'english']) {
        const printed = phrases[key]?.text;
        if (printed) assert.ok(text(html).toLowerCase().includes(printed.toLowerCase()), `${code}: ${key}`);
      }
    }
  });

  it('has a line for the young, with a number that needs no script', () => {
    for (const { code } of others) assert.match(built(`/stod/${code}/`), /<a href="tel:116111">Bris/, code);
  });

  it('links to what authorities and organisations say in the language, each page by its own title', () => {
    for (const [code, pages = []] of Object.entries(ownersPages)) {
      assert.ok(
        others.some((language) => language.code === code),
        `${code} is a language of the site`,
      );
      for (const { publisher, title, url } of pages) {
        assert.match(url, /^https:\/\/[\w.]+\.se\/\S+$/, url);
        const link = `<a href="${url}" rel="noreferrer" hreflang="${code}">${title}</a> (<span lang="sv" dir="ltr">${publisher}</span>)`;
        assert.ok(built(`/stod/${code}/`).includes(link), `${code}: ${title}`);
      }
    }
  });

  it('says that its municipalities and its advice are in Swedish or English', () => {
    for (const { code, phrases } of others) {
      const html = built(`/stod/${code}/`);
      const swedish = sure(phrases.swedish, code).text.toLowerCase();
      const heading = sure(/<h2>([^]*?)<\/h2>\s*<ul class="columns">/.exec(html)?.[1], code);
      assert.ok(text(heading).toLowerCase().endsWith(`(${swedish})`), `${code}: ${heading}`);
    }
  });

  it('says once that no speaker has reviewed it yet', () => {
    for (const { code } of others) {
      const html = built(`/stod/${code}/`);
      assert.match(html, /<p lang="en" dir="ltr">[^<]*Nobody who speaks the language has read/);
      assert.equal(html.match(/Nobody who speaks|Ingen som talar/g)?.length, 1, code);
    }
    for (const page of ['/oversattning/', '/en/translation/']) {
      assert.equal(built(page).match(/Nobody who speaks|Ingen som talar/g)?.length, 1, page);
    }
    for (const page of ['/tillganglighet/', '/en/accessibility/']) {
      for (const { name } of others) assert.ok(built(page).includes(`>${name}</span></a>`), `${page}: ${name}`);
    }
  });

  it('marks accessible names in Swedish too: the skip link and the language menu', () => {
    for (const { code, phrases } of others) {
      const html = built(`/stod/${code}/`);
      assert.match(html, /<a class="skip" href="#content" lang="sv" dir="ltr">/, code);
      const [, label, more = ''] = sure(
        /<nav class="language-links wrap" aria-label="([^"]*)"([^>]*)>/.exec(html),
        code,
      );
      assert.equal(label, phrases.chooseLanguage?.text ?? 'Välj språk', code);
      assert.equal(/lang="sv"/.test(more), !phrases.chooseLanguage, code);
    }
  });

  it('is reached from the start page and from each municipality, in both languages', () => {
    for (const page of ['/', '/en/', '/stod/', '/en/support/', '/stod/kalmar/', '/en/support/kalmar/']) {
      for (const { code, dir, name } of others) {
        const link = `<a href="/stod/${code}/" lang="${code}" dir="${dir}" hreflang="${code}">${name}</a>`;
        assert.ok(built(page).includes(link), `${page}: ${code}`);
      }
    }
  });

  it('is in the sitemap, and the pages for review are not', () => {
    const sitemap = readFileSync('dist/site/sitemap.xml', 'utf8');
    for (const { code } of others) assert.ok(sitemap.includes(`/stod/${code}/<`), code);
    assert.doesNotMatch(sitemap, /oversattning|translation/);
  });
});

const text = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('\u00a0', ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .trim();

describe('a page for review', () => {
  const pagesOf = (code: string) => [`/oversattning/${code}/`, `/en/translation/${code}/`];

  it('shows every phrase of a language, marked, with its source and whether a speaker has read it', () => {
    for (const { code, dir, phrases, sources } of others) {
      for (const page of pagesOf(code)) {
        const html = built(page);
        assert.match(html, /<meta name="robots" content="noindex">/, page);
        const rows = html.split('<tr>').slice(2);
        assert.equal(rows.length, Object.keys(phrases).length, page);
        Object.values(phrases).forEach((phrase) => {
          const row = rows.find(
            (each) => text(/<th[^]*?<\/th>/.exec(each)?.[0] ?? '').toLowerCase() === phrase.text.toLowerCase(),
          );
          assert.ok(row && row.includes(`<span lang="${code}" dir="${dir}">`), `${page}: ${phrase.text}`);
          for (const source of phrase.sources) {
            assert.ok(
              text(row).includes(sure(sources[source], source).publisher),
              `${page}: ${phrase.text}: ${source}`,
            );
          }
        });
      }
    }
  });

  it('is linked from the pages about languages, and nowhere else', () => {
    for (const page of ['/', '/stod/', '/stod/fi/', '/en/', '/en/support/']) {
      assert.doesNotMatch(built(page), /oversattning|\/translation\//, page);
    }
  });
});

describe('a pasted file', () => {
  const known: Partial<Record<string, readonly string[]>> = saidBy;
  const widgets = Object.keys(saidBy);
  const keys = [...new Set(Object.values(saidBy).flat())];
  /** A phrase as written in a file, with JavaScript's escapes. */
  const holds = (file: string, { text }: LanguagePhrase): boolean =>
    ['`', '"', "'"].some((mark) => file.includes(mark + text + mark));

  it('has exactly its widgets’ phrases in eight languages', () => {
    for (const name of ['', ...widgets, 'alert-banner']) {
      const file = readFileSync(name ? `dist/widgets/${name}.js` : 'dist/hamn.js', 'utf8');
      const used: readonly string[] = name ? (known[name] ?? []) : keys;
      for (const { code, phrases } of others) {
        for (const [key, phrase] of Object.entries(phrases)) {
          // Several phrases share a text: a widget that uses one of them has the others too.
          const isUsed = used.some((each) => phrases[each]?.text === phrase.text);
          assert.equal(holds(file, phrase), isUsed, `${name || 'hamn'}.js, ${code}: ${key}`);
        }
      }
    }
  });

  it('of the exit alone has no word of the card, in Swedish or English either', () => {
    const file = readFileSync('dist/widgets/quick-exit.js', 'utf8');
    assert.ok(file.includes('Lämna sidan snabbt') && file.includes('Exit this page'));
    assert.doesNotMatch(file, /Öppet nu|Open now|Du kan vara anonym|Socialtjänsten|Gul varning|Träffar/);
  });

  it('has no sources of phrases', () => {
    for (const name of ['hamn', ...widgets.map((each) => `widgets/${each}`)]) {
      assert.doesNotMatch(readFileSync(`dist/${name}.js`, 'utf8'), /opensource-ui|aosp-dialer|LineageOS/, name);
    }
  });
});

describe('the published phrases', () => {
  const { meanings, languages: published } = readJson<{
    meanings: Record<string, Meaning>;
    languages: LanguageFile[];
  }>('dist/data/languages.json');

  it('have every text in ten languages, Swedish and English first', () => {
    assert.deepEqual(
      published.map(({ code }) => code),
      ['sv', 'en', 'ar', 'de', 'es', 'fa', 'fi', 'fr', 'ru', 'uk'],
    );
    for (const { code, phrases } of published)
      for (const [key, { text, status, sources }] of Object.entries(phrases))
        assert.ok(text && status && sources.length, `${code}: ${key}`);
    assert.equal(published[0]?.phrases.openNow?.text, 'Öppet nu');
    assert.equal(published[1]?.phrases.closesAt?.text, 'closes at {time}');
  });

  it('mark those that the widgets use', () => {
    const used = Object.keys(meanings).filter((key) => meanings[key]?.widgets === true);
    assert.deepEqual(used.sort(), [...new Set(Object.values(saidBy).flat())].sort());
  });
});

/** The words of the card, visible or for a screen reader, each with its marked language. */
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

/**
 * The numbers on a page, in every shadow root and fully unfolded, with digits out of order or on more than one line.
 * A reversed number reaches another line, or names an hour when nobody answers.
 */
const brokenNumbers = `(() => {
  const found = [];
  const inside = (root) => {
    for (const each of root.querySelectorAll('details')) each.open = true;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      for (const { 0: number, index } of node.data.matchAll(/\\d[\\d\\s:.-]*\\d/g)) {
        const boxes = [...number].map((_, at) => {
          const range = new Range();
          range.setStart(node, index + at);
          range.setEnd(node, index + at + 1);
          return range.getBoundingClientRect();
        });
        const [first] = boxes;
        if (!first.width) continue;
        const isWhole = boxes.every(({ left, top }, at) =>
          Math.abs(top - first.top) < 2 && (!at || left > boxes[at - 1].left));
        found.push([number, isWhole]);
      }
    }
    for (const each of root.querySelectorAll('*')) if (each.shadowRoot) inside(each.shadowRoot);
  };
  inside(document.body);
  return { count: found.length, broken: found.filter(([, isWhole]) => !isWhole).map(([number]) => number) };
})()`;

/** Declared page languages, and the language that the card then uses. */
const hostLanguages: [attributes: string, spoken: string][] = [
  ['', 'sv'],
  ['lang=""', 'sv'],
  ['lang="xx"', 'sv'],
  ['lang="SV-se"', 'sv'],
  ['lang="en"', 'en'],
  ['lang="sr-Latn"', 'sv'],
  ['lang="prs"', 'sv'],
  ['lang="ckb"', 'sv'],
  ['lang="kmr"', 'sv'],
  ['lang="fit"', 'sv'],
  ['lang="fa_IR"', 'sv'],
  ['lang="constructor"', 'sv'],
  ['lang="__proto__"', 'sv'],
  ['lang="ar" dir="rtl"', 'ar'],
  ...languages.map(({ code }): [string, string] => [`lang="${code}"`, code]),
  ['lang="FA-ir"', 'fa'],
  ['lang="fa" dir="rtl"', 'fa'],
];

const card = '<hamn-hotline-card line="kvinnofridslinjen"><a href="tel:116016">116 016</a></hamn-hotline-card>';

const hostPage = `<!doctype html><html><meta charset="utf-8"><title>EXEMPEL</title>
  <script type="module" src="/hamn.js"></script>
  ${hostLanguages.map(([lang]) => `<div class="case" ${lang}>${card}<hamn-quick-exit inline></hamn-quick-exit></div>`).join('')}
  <div lang="sv"><div id="nested" lang="fa">${card}</div></div><div id="elsewhere" lang="sv"></div></html>`;

/** The state of a line that never closes, by language: the first words of the card. */
const inSmall = (key: string): Record<string, string> =>
  Object.fromEntries(languages.map(({ code, phrases }) => [code, sure(phrases[key], key).text.toLowerCase()]));
const openNow = inSmall('openNow');

/** The language of a card, the direction of its lines, and the language of its words. */
const spoken = (selector: string) => `(() => {
  const card = document.querySelector('${selector}').shadowRoot.querySelector('.card');
  const state = card.querySelector('.state').textContent.trim().toLowerCase();
  const matching = Object.entries(${JSON.stringify(openNow)}).filter(([, text]) => state.startsWith(text));
  return [card.lang, getComputedStyle(card).direction, ...matching.map(([code]) => code)].join();
})()`;

/** The same for an exit: its label is its only text. */
const leaves = inSmall('quickExit');
const spokenByExit = (selector: string) => `(() => {
  const link = document.querySelector('${selector}').shadowRoot.querySelector('a');
  const text = link.textContent.trim().toLowerCase();
  const matching = Object.entries(${JSON.stringify(leaves)}).filter(([, each]) => text === each);
  return [link.lang, getComputedStyle(link).direction, ...matching.map(([code]) => code)].join();
})()`;

/** Two languages at once, and an exit with the only file on its page. */
const mixedPage = (
  file: string,
  body: string,
) => `<!doctype html><html lang="sv"><meta charset="utf-8"><title>EXEMPEL</title>
  <script type="module" src="/${file}"></script>${body}</html>`;

/** A line in each state at ten o'clock on a Wednesday that is no holiday. */
const inEachState: [line: string, open: string, close: string][] = [
  ['kvinnofridslinjen', '00:00', '24:00'],
  ['brottsofferjouren', '08:00', '16:00'],
  ['bris', '16:00', '20:00'],
  ['1177', '08:00', '09:00'],
];

function statesPage(code: string) {
  const now = Date.parse('2026-12-02T10:00:00+01:00');
  return `<!doctype html><html lang="${code}"><meta charset="utf-8"><title>EXEMPEL</title>
    <script>{ const Real = Date; window.Date = class extends Real {
      constructor(...given) { super(...(given.length ? given : [${now}])); }
      static now() { return ${now}; }
    } }</script>
    <script type="module" src="/hamn.js"></script>
    ${inEachState.map(([id]) => `<hamn-hotline-card line="${id}" src="/hours.json"></hamn-hotline-card>`).join('')}</html>`;
}

function hoursFile() {
  const file = readJson<HelplinesFile>('dist/data/helplines.json');
  const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
  const lines = inEachState.map(([id, open, close]) => {
    const line = file.lines.find((each) => each.id === id);
    const hours = { phone: [{ days, open, close }] };
    return { ...line, hours, hoursExceptions: undefined, hoursConfidence: 'high' };
  });
  return JSON.stringify({ ...file, checked: '2099-01-01', lines });
}

for (const [name, launch] of engines) {
  describe(`in ${name}`, () => {
    let browser: Browser;
    let session: Session;
    let tab: Tab;
    let site: Site;
    before(async () => {
      const page = (lang: string) => `<!doctype html><html ${lang}><meta charset="utf-8"><title>EXEMPEL</title>
        <script type="module" src="/hamn.js"></script>
        <hamn-quick-exit><a href="https://example.se/">Ut</a></hamn-quick-exit>
        <hamn-hotline-card line="kvinnofridslinjen"><a href="tel:116016">116 016</a></hamn-hotline-card></html>`;
      const pages: Record<string, string> = {
        '/none': page(''),
        '/unknown': page('lang="xx"'),
        '/other': page('lang="so"'),
        '/region': page('lang="fi-FI"'),
        '/two': mixedPage('hamn.js', `<div lang="ar">${card}</div><div id="second" lang="sv">${card}</div>`),
        '/exit': mixedPage(
          'widgets/quick-exit.js',
          '<div lang="ar"><hamn-quick-exit inline></hamn-quick-exit></div><p><hamn-quick-exit inline></hamn-quick-exit></p>',
        ),
        '/host': hostPage,
        '/hours.json': hoursFile(),
        ...Object.fromEntries(others.map(({ code }) => [`/states/${code}`, statesPage(code)])),
      };
      site = await serveSite((url) => (/^\/(stod|oversattning)\/\w+\/$/.test(url) ? built(url) : pages[url]));
      browser = await launch();
      session = await browser.fresh();
      tab = await session.newTab();
    });
    after(async () => {
      await session?.close();
      await browser?.close();
      site?.close();
    });

    const visit = async (path: string) => {
      await tab.goto(`${site.address}${path}`);
      await until(
        () => tab.run(`Boolean(document.querySelector('hamn-hotline-card')?.shadowRoot?.querySelector('.card'))`),
        true,
        `${path} shows its card`,
      );
    };

    for (const { code, dir, phrases } of others) {
      it(`${code}: the exit and the number are there, and every word has its language marked`, async () => {
        await visit(`/stod/${code}/`);
        const words = await tab.run<[lang: string, text: string][]>(cardWords);
        const own = words.filter(([lang]) => lang === code).map(([, text]) => text.toLowerCase());
        const say = (key: string) => sure(phrases[key], key).text.toLowerCase();
        const open = [say('openNow'), say('closedNow')];
        assert.ok(
          open.some((text) => own.some((each) => each.startsWith(text))),
          `the state is in ${code}: ${own}`,
        );
        // Words that only Swedish has, so they cannot count as another language.
        for (const [lang, text] of words) {
          if (/[åäö]|\b(och|för|linjen|språk)\b/i.test(text) && !['fi', 'de'].includes(lang))
            assert.equal(lang, 'sv', text);
        }
        const exit = say('quickExit');
        assert.equal(
          (await tab.run<string>(`document.querySelector('hamn-quick-exit a').textContent.trim()`)).toLowerCase(),
          exit,
        );
        const [left, right] = await tab.run<[number, number]>(`(() => {
          const { left, right } = document.querySelector('hamn-quick-exit a').getBoundingClientRect();
          return [left, innerWidth - right];
        })()`);
        assert.equal(left < right, dir === 'rtl', 'the exit is at the end of a line');
        assert.deepEqual(await tab.run(`[document.documentElement.lang, getComputedStyle(document.body).direction]`), [
          code,
          dir,
        ]);
      });
    }

    for (const { code } of others) {
      it(`${code}: nothing that axe finds, and no number that is turned around or broken`, async () => {
        for (const path of [`/oversattning/${code}/`, `/stod/${code}/`]) {
          await visit(path);
          const { count, broken } = await tab.run<{ count: number; broken: string[] }>(brokenNumbers);
          assert.ok(count > 20, `${path}: ${count} numbers`);
          assert.deepEqual(broken, [], path);
        }
        await tab.run(`(() => { ${axeCode}; window.axe.run({ resultTypes: ['violations'] }).then(({ violations }) => {
          window.found = JSON.stringify(violations.map(({ id, nodes }) => [id, ...nodes.map(({ target }) => target)]));
        }, (error) => { window.found = String(error); }); })()`);
        await until(() => tab.run('window.found'), Boolean, 'axe has run');
        assert.equal(await tab.run('window.found'), '[]');
      });

      it(`${code}: the card tells each state as the page for review shows it`, async () => {
        await tab.goto(`${site.address}/states/${code}`);
        const read = () =>
          tab.run(`[...document.querySelectorAll('hamn-hotline-card')].map(
            ({ shadowRoot }) => shadowRoot?.querySelector('.state')?.textContent.replace(/ \\(svensk tid\\)/, '').trim())`);
        const list = sure(/<ul class="states">([^]*?)<\/ul>/.exec(built(`/oversattning/${code}/`))?.[1], code);
        const shown = list.split('<li>').slice(1).map(text);
        await until(async () => JSON.stringify(await read()), JSON.stringify(shown), 'the states');
      });
    }

    it('the keyboard goes through the languages in order, and Enter opens one', async () => {
      await visit('/stod/fi/');
      const at = () => tab.run('document.activeElement.getAttribute("hreflang")');
      await tab.run(`document.querySelector('.language-links a').focus()`);
      for (const { code } of languages.slice(1)) {
        await press(tab, 'Tab');
        await until(at, code, 'the focus');
      }
      await press(tab, 'Enter');
      await until(() => tab.run('location.pathname'), '/stod/uk/', 'the last language');
    });

    it('whatever language a page declares, the card uses one, marks it, and follows its direction', async () => {
      await visit('/host');
      for (const [index, [lang, expected]] of hostLanguages.entries()) {
        const { dir } = sure(
          languages.find(({ code }) => code === expected),
          expected,
        );
        const at = `div:nth-of-type(${index + 1}) hamn-hotline-card`;
        assert.equal(await tab.run(spoken(at)), [expected, dir, expected].join(), lang || 'no lang');
        const exit = `div:nth-of-type(${index + 1}) hamn-quick-exit`;
        assert.equal(await tab.run(spokenByExit(exit)), [expected, dir, expected].join(), lang || 'no lang');
      }
    });

    it('the nearest language counts, and is followed when it changes and when the card is moved', async () => {
      await visit('/host');
      const at = '#nested hamn-hotline-card, #elsewhere hamn-hotline-card';
      const becomes = (expected: string) => until(() => tab.run(spoken(at)), expected, 'the card');
      await becomes('fa,rtl,fa');
      await tab.run(`void (document.querySelector('#nested').lang = 'sv')`);
      await becomes('sv,ltr,sv');
      await tab.run(`void (document.querySelector('#nested').lang = 'fa')`);
      await becomes('fa,rtl,fa');
      await tab.run(`document.querySelector('#elsewhere').append(document.querySelector('#nested hamn-hotline-card'))`);
      await becomes('sv,ltr,sv');
      await tab.run(`void (document.querySelector('#elsewhere').lang = 'fa')`);
      await becomes('fa,rtl,fa');
      await tab.run(`document.querySelector('#elsewhere').removeAttribute('lang')`);
      await becomes('sv,ltr,sv');
    });

    it('an Arabic card and a Swedish one stand on one page, and each changes with its own place alone', async () => {
      await visit('/two');
      const both = async () => [
        await tab.run(spoken('div[lang] hamn-hotline-card')),
        await tab.run(spoken('#second hamn-hotline-card')),
      ];
      const become = (...expected: string[]) =>
        until(async () => (await both()).join('; '), expected.join('; '), 'the cards');
      await become('ar,rtl,ar', 'sv,ltr,sv');
      // Swedish text in the Arabic card is marked, and is aligned where an Arabic line begins.
      const name = `document.querySelector('hamn-hotline-card').shadowRoot.querySelector('summary span')`;
      assert.deepEqual(
        await tab.run(`[${name}.lang, getComputedStyle(${name}).direction, getComputedStyle(${name}).textAlign]`),
        ['sv', 'ltr', 'right'],
      );
      await tab.run(`void (document.querySelector('#second').lang = 'ru')`);
      await become('ar,rtl,ar', 'ru,ltr,ru');
      await tab.run(`void (document.querySelector('#second').lang = 'fa')`);
      await become('ar,rtl,ar', 'fa,rtl,fa');
      await tab.run(`void (document.querySelector('#second').lang = 'sv')`);
      await become('ar,rtl,ar', 'sv,ltr,sv');
    });

    it('the file of the exit alone speaks Arabic too', async () => {
      await tab.goto(`${site.address}/exit`);
      const [first, second] = ['div hamn-quick-exit', 'p hamn-quick-exit'] as const;
      const read = async () => [await tab.run(spokenByExit(first)), await tab.run(spokenByExit(second))].join('; ');
      await until(
        () => tab.run(`Boolean(document.querySelector('p hamn-quick-exit').shadowRoot?.querySelector('a'))`),
        true,
        'the exits',
      );
      await until(read, 'ar,rtl,ar; sv,ltr,sv', 'the exits');
    });

    for (const path of ['/none', '/unknown', '/other']) {
      it(`a page in an unsupported language gets Swedish: ${path}`, async () => {
        await visit(path);
        const words = await tab.run<[lang: string, text: string][]>(cardWords);
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
      assert.ok(
        (await tab.run<[lang: string, text: string][]>(cardWords)).some(
          ([lang, text]) => lang === 'fi' && text.startsWith('Auki nyt'),
        ),
      );
    });
  });
}
