// Facts on Kalmar county's site that come from its sources: who governed when, the plan's title and its successors, the
// programme's groups, where to report faults. Each in both languages, with its date. And safer browsing, with its sources.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, mock, test } from 'node:test';
import { parse } from 'yaml';
import { split } from '../../site/shared/front-matter.ts';
import { sure } from '../../site/shared/sure.ts';
import type { EleventyConfig } from '../../site/generator/eleventy.types.ts';
import cite from '../../site/layout/cite.ts';
import words from '../../site/layout/words.ts';
import { helplines, telHref } from '../../widgets/data/index.ts';
import { type Feed, groupIn, groupsIn } from '../support/found.ts';

const read = (url: string): string => readFileSync(`dist/site${url}${url.endsWith('/') ? 'index.html' : ''}`, 'utf8');
const textOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&[^;]+;/g, ' ')
    .replace(/\s+/g, ' ');
const has = (url: string, ...wanted: string[]): void => {
  const text = textOf(read(url));
  for (const each of wanted) assert.ok(text.includes(each), `${url}: ${each}`);
};

/** Each day of the story with its text. */
const days = (url: string): Record<string, string> =>
  Object.fromEntries(
    [...read(url).matchAll(/<dt><time datetime="([^"]+)">[^]*?<\/dt>\s*<dd>([^]*?)<\/dd>/g)].map(
      ([, day = '', entry = '']) => [day, textOf(entry)],
    ),
  );

describe('the story', () => {
  for (const [url, then, left] of [
    ['/', 'Peter Sandwall är landshövding', 'lämnar uppdraget'],
    ['/en/', 'Peter Sandwall is governor', 'leaves'],
  ] as const) {
    test(`gives 27 October 2021 as the publication, and who governed then and now: ${url}`, () => {
      assert.match(read(url), /<p class="dates"><span>[^<]*<time datetime="2021-10-27">/);
      const story = days(url);
      assert.match(story['2021-10-27'] ?? '', new RegExp(then));
      assert.match(story['2022-11-03'] ?? '', new RegExp(`Peter Sandwall[^]*${left}`));
      assert.match(story['2023-05-01'] ?? '', /Allan Widman/);
    });
  }

  test('has the same days in both languages, in their order', () => {
    const swedish = Object.keys(days('/'));
    assert.deepEqual(swedish, Object.keys(days('/en/')));
    assert.deepEqual(swedish, [...swedish].sort());
  });
});

describe('the plan', () => {
  for (const [url, none] of [
    ['/handlingsplan/', 'inte hittat någon'],
    ['/en/action-plan/', 'not found'],
  ] as const) {
    test(`has its title, its period and its report, and and says that no later plan was found: ${url}`, () =>
      has(
        url,
        'Att förebygga och bekämpa mäns våld mot kvinnor – Regional handlingsplan för Kalmar län 2021–2023',
        '2021:01',
        none,
      ));
  }
});

describe('the programme', () => {
  for (const [url, ...wanted] of [
    ['/kommuner/', 'Inget att vänta på', 'Politiker', 'Chefer', 'Strateger', 'Praktiker'],
    ['/en/municipalities/', 'Inget att vänta på', 'Politicians', 'Managers', 'Strategists', 'Practitioners'],
  ] as const) {
    test(`addresses each of the four groups, and lists the county's twelve municipalities: ${url}`, () => {
      has(url, ...wanted);
      const list = groupIn(/<ul class="columns">([^]*?)<\/ul>/, read(url));
      assert.equal([...list.matchAll(/<a href="\/(?:stod|en\/support)\/[\w-]+\/">/g)].length, 12);
    });
  }
});

test('a change of number is a news item of its own, in the lists and in the feeds', () => {
  for (const [feed, list, item] of [
    ['/feed.json', '/nyheter/', '/nyheter/116-016/'],
    ['/en/feed.json', '/en/news/', '/en/news/116-016/'],
  ] as const) {
    assert.ok(read(list).includes(`href="${item}"`), list);
    const { items } = JSON.parse(read(feed)) as Feed;
    const { content_html } = sure(
      items.find(({ url }) => url.endsWith(item)),
      item,
    );
    for (const number of ['116 016', '020-50 50 50'])
      assert.ok(textOf(content_html).includes(number), `${feed}: ${number}`);
  }
});

describe('pages required by law and for safety', () => {
  test('a statement of accessibility names the faults, how they were found and where to report more', () => {
    for (const [url, ...wanted] of [
      ['/tillganglighet/', 'Vad vi vet brister', 'Hur vi har prövat', 'Säg till'],
      ['/en/accessibility/', 'What we know is lacking', 'How we have tested', 'Tell us'],
    ] as const) {
      has(url, 'EN 301 549', 'WCAG 2.1', ...wanted);
      assert.match(read(url), /href="https:\/\/www\.digg\.se\/tdosanmalan"/, url);
    }
  });

  test('the page about privacy names the one cookie and how long it lives', () => {
    has('/integritet/', 'en kaka som heter hamn', 'efter fem minuter');
    has('/en/privacy/', 'a cookie with the name hamn', 'five minutes');
  });

  test('the page for a missing address has the numbers first, and reveals to an onlooker only that', () => {
    const html = read('/404.html');
    const seen = textOf(groupIn(/(<title>[^]*?<\/title>)/, html) + groupIn(/(<body>[^]*<\/body>)/, html));
    assert.match(seen, /112.*116 016.*Få stöd.*Sidan finns inte/);
    assert.doesNotMatch(seen, /våld|hjälp|ambassad|kvinno|violence|support|help/i);
  });
});

describe('safer browsing', () => {
  interface Section {
    id: string;
    /** The sources that the section names. */
    cited: string[];
    text: string;
  }
  interface Source {
    id: string;
    name: string;
    url: string;
  }

  /** The page as its file has it. */
  const pageIn = (lang: string): { sources: Source[]; sections: Section[] } => {
    const { front, body } = split(readFileSync(`site/pages/${lang}/sakrare-surf.md`, 'utf8'));
    return {
      sources: (parse(sure(front, 'front matter')) as { sources?: Source[] }).sources ?? [],
      sections: sure(body, 'text')
        .split(/(?=<h2|^## )/m)
        .slice(1)
        .map((text) => ({
          id: /^<h2 id="([^"]+)">/.exec(text)?.[1] ?? '',
          cited: groupsIn(/"([^"]+)"/g, /\{% cite ([^%]+)%\}/.exec(text)?.[1] ?? ''),
          text,
        })),
    };
  };

  const pages = [
    {
      lang: 'sv',
      url: '/sakrare-surf/',
      cannot: 'vad-knappen-inte-kan',
      order: ['sakrast-just-nu', 'innan-du-tar-bort-nagot', 'vad-knappen-inte-kan', 'senare', 'konton'],
      stays: 'fem till tio sekunder',
      empty: 'tom historik kan märkas',
      otherNames: /lämna sidan(?! snabbt)|nödutgång|snabbutgång/i,
    },
    {
      lang: 'en',
      url: '/en/safer-browsing/',
      cannot: 'what-the-button-cannot-do',
      order: ['safest-right-now', 'before-you-remove-anything', 'what-the-button-cannot-do', 'later', 'accounts'],
      stays: 'five to ten seconds',
      empty: 'empty history',
      otherNames: /quick exit|leave this page|exit button/i,
    },
  ] as const;

  for (const { lang, url, cannot, order, stays, empty, otherNames } of pages) {
    const { sources, sections } = pageIn(lang);
    const main = groupIn(/(<main[^]*<\/main>)/, read(url));

    test(`has the two numbers as links within its first sixty words: ${url}`, () => {
      const first = main.replace(/\n\s*/g, ' ').split(/<h2/)[0] ?? '';
      const { phone } = sure(
        helplines.find(({ id }) => id === 'kvinnofridslinjen'),
        'kvinnofridslinjen',
      );
      for (const number of ['112', sure(phone, 'phone').display]) {
        const link = `<a href="${telHref(number)}"`;
        assert.ok(first.includes(link), number);
        assert.ok(
          textOf(first.slice(0, first.indexOf(link)))
            .trim()
            .split(' ').length < 60,
          `${number}: too late`,
        );
      }
    });

    test(`has a heading with an id for each section, and one for what the button cannot do: ${url}`, () => {
      const ids = sections.map(({ id }) => id);
      assert.ok(ids.includes(cannot), ids.join());
      assert.equal(new Set(ids).size, ids.length);
      for (const { id, text } of sections) {
        assert.match(id, /^[a-z]+(-[a-z]+)*$/, text);
        assert.ok(main.includes(`<h2 id="${id}">`), id);
      }
    });

    test(`names the sources of every section with advice: ${url}`, () => {
      const known = sources.map(({ id }) => id);
      assert.equal(new Set(known).size, known.length);
      assert.ok(known.length > 20, 'few sources');
      // The button is described by what was measured, and the last section says how the sources were read.
      const advice = sections.slice(0, -1);
      assert.ok(advice.length > 9, 'few sections');
      for (const { id, cited } of advice) {
        assert.ok(cited.length, `${id}: no source`);
        for (const each of cited) assert.ok(known.includes(each), `${id}: ${each} is not among the sources`);
      }
      const used = new Set(sections.flatMap(({ cited }) => cited));
      assert.deepEqual(
        known.filter((each) => !used.has(each)),
        [],
        'sources that no section names',
      );
      const listed = groupIn(/<section class="beside sources">([^]*?)<\/section>/, main);
      assert.deepEqual(
        groupsIn(/href="([^"]+)"/g, listed),
        sources.map((source) => source.url),
      );
      assert.match(listed, /<details>/, 'a long list is folded');
      assert.equal(groupsIn(/(<p class="source">)/g, main).length, advice.length);
    });

    test(`gives what is safest now first, then the button, then what can wait: ${url}`, () => {
      const ids = sections.map(({ id }) => id);
      assert.deepEqual(
        ids.filter((id) => order.some((each) => each === id)),
        order,
      );
      assert.equal(ids[0], order[0]);
    });

    test(`speaks of each browser, of the address that stays, and warns of an empty history: ${url}`, () => {
      has(url, 'Firefox', 'Chrome', 'Edge', 'Safari', stays, empty);
    });

    test(`calls the exit by the words on it, and by no other: ${url}`, () => {
      const { exit } = words[lang];
      const text = textOf(main);
      assert.ok(text.includes(exit));
      assert.doesNotMatch(text, otherNames);
    });
  }

  test('stops the build at a source that is not in its list, with the file and the name', () => {
    const added = new Map<string, (...ids: string[]) => string>();
    cite({ addShortcode: (name: string, make: () => string) => added.set(name, make) } as unknown as EleventyConfig);
    const told = mock.method(console, 'error', () => undefined);
    const exit = mock.method(process, 'exit', () => undefined);
    const ctx = {
      page: { inputPath: './site/pages/sv/sakrare-surf.md' },
      lang: 'sv',
      sources: [
        { id: 'a', name: 'Polisen, Dataintrång', url: 'https://polisen.se/' },
        { id: 'b', name: 'Polisen, Hot', url: 'https://polisen.se/hot/' },
      ],
    };
    const make = sure(added.get('cite'), 'cite');
    try {
      assert.equal(make.call({ ctx }, 'a', 'b'), '<p class="source">Källor: Polisen.</p>');
      assert.equal(exit.mock.callCount(), 0);
      make.call({ ctx }, 'c');
      assert.deepEqual(exit.mock.calls[0]?.arguments, [1]);
      assert.match(
        String(told.mock.calls[0]?.arguments[0]),
        /site\/pages\/sv\/sakrare-surf\.md: cite "c"; expected the id of an entry in sources/,
      );
    } finally {
      mock.restoreAll();
    }
  });

  test('has the same sources, and names the same in each section, in both languages', () => {
    const [swedish, english] = [pageIn('sv'), pageIn('en')];
    assert.deepEqual(
      english.sources.map(({ id }) => id),
      swedish.sources.map(({ id }) => id),
    );
    assert.deepEqual(
      english.sections.map(({ cited }) => cited),
      swedish.sections.map(({ cited }) => cited),
    );
  });
});
