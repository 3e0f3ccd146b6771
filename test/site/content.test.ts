// Facts on Kalmar county's site that come from its sources: who governed when, the plan's title and its successors, the
// programme's groups, where to report faults. Each in both languages, with its date.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { sure } from '../../site/shared/sure.ts';
import { type Feed, groupIn } from '../support/found.ts';

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

  test('the page about safer browsing speaks of each browser, and warns of an empty history', () => {
    for (const [url, empty] of [
      ['/sakrare-surf/', 'tom historik kan märkas'],
      ['/en/safer-browsing/', 'empty history'],
    ] as const) {
      has(url, 'Firefox', 'Chrome', 'Edge', 'Safari', empty);
    }
  });

  test('the page for a missing address reveals nothing to an onlooker', () => {
    const html = read('/404.html');
    const seen = textOf(groupIn(/(<title>[^]*?<\/title>)/, html) + groupIn(/(<body>[^]*<\/body>)/, html));
    assert.match(seen, /Sidan finns inte/);
    assert.doesNotMatch(seen, /våld|stöd|hjälp|ambassad|kvinno|violence|support|help|116/i);
  });
});
