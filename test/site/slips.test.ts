// Owners' mistakes in their own files. Each gives one sentence with the file, the line if there is one, the text found and the
// text expected. An incomplete build is not published.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { appendFile, cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import metadata, { type Metadata } from '../../site/metadata.ts';
import { readYaml } from '../../site/owner/yaml.ts';
import { project } from '../../site/project.ts';
import version from '../../site/generator/version.ts';
import { problemInDay } from '../../site/shared/days.ts';
import { problemsInMetadata } from '../../site/check/metadata.ts';
import { problemInPhotoName, plainName } from '../../site/shared/names.ts';
import { problemsInBuilt } from '../../site/generator/finished.ts';
import { problemsInPublished } from '../../widgets/build/pinned.ts';
import { problemsInLinks } from '../../site/check/built.ts';
import { lookAtSite } from '../../site/check/index.ts';
import { keep } from '../../widgets/build/release.ts';
import type { Found } from '../../widgets/check/wording.ts';
import { copySite, runIn } from '../support/site-copy.ts';

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

describe('a mistake in hamn.yaml', () => {
  const without = (name: string): Partial<Metadata> =>
    Object.fromEntries(Object.entries(metadata).filter(([each]) => each !== name));
  const contact = { name: 'Exempel', url: 'https://example.se/' };
  const cases: [change: Record<string, unknown>, expected: string][] = [
    [{ discretTitles: true }, 'discretTitles: unknown; did you mean discreetTitles?'],
    [{ discreettitles: true }, 'discreettitles: unknown; did you mean discreetTitles?'],
    [{ Exit: 'https://example.se/' }, 'Exit: unknown; did you mean exit?'],
    [{ colors: {} }, 'colors: unknown; did you mean colours?'],
    [{ analytics: 'G-1' }, 'analytics: unknown; expected one of url, '],
    [
      { demonstration: 'false' },
      "demonstration: expected demonstration: true or demonstration: false, without quotation marks; it is 'false'",
    ],
    [{ demonstration: 0 }, 'without quotation marks; it is 0'],
    [{ discreetTitles: 'ja' }, 'discreetTitles: expected discreetTitles: true'],
    [{ contact: { ...contact, url: undefined } }, 'contact.url: missing; expected a whole address'],
    [
      { contact: { ...contact, url: 'www.example.se' } },
      "contact.url: expected a whole address such as https://www.example.se/; it is 'www.example.se'",
    ],
    [
      { contact: { ...contact, email: 'kronoberg lansstyrelsen' } },
      "contact.email: expected an e-mail address such as namn@example.se; it is 'kronoberg lansstyrelsen'",
    ],
    [{ contact: { ...contact, email: 'namn@lansstyrelsen' } }, 'contact.email: expected an e-mail'],
    [{ contact: { ...contact, email: 'mailto:namn@example.se?subject=x' } }, 'contact.email: expected an e-mail'],
    [
      { contact: { ...contact, phone: '0xx' } },
      "contact.phone: expected a telephone number such as 010-223 80 00 or +46 10 223 80 00; it is '0xx'",
    ],
    [{ url: 'https://www.kronoberg.se/vald' }, 'url: expected an address without a folder'],
    [{ url: 'https://www.kronoberg.se', exit: 'https://kronoberg.se./' }, 'exit: expected the address of another site'],
    [{ contact: { ...contact, phone: '010-223 70 0' } }, 'contact.phone: expected a telephone number'],
    [{ contact: { ...contact, phone: '116 061' } }, 'contact.phone: expected a telephone number'],
    [{ contact: { ...contact, phone: 102238000 } }, 'contact.phone: expected a telephone number'],
    [{ contact: { ...contact, mail: 'a@b.se' } }, 'contact.mail: unknown; did you mean email?'],
    [{ contact: 'Exempel' }, "contact: expected name and url; it is 'Exempel'"],
    [{ languages: { sv: 'Svenska', de: 'Deutsch' } }, 'languages.de: unknown'],
    [{ languages: {} }, 'languages.sv: missing'],
    [{ title: 'Ett namn' }, "title: expected a text in each language: sv, en; it is 'Ett namn'"],
    [{ title: { sv: 'Ett namn', eng: 'A name' } }, 'title.eng: unknown; did you mean en?'],
    [{ owner: {} }, 'owner.name: missing; expected who publishes the site'],
    [{ logo: '/logo.svg' }, "logo: expected src, width and height, or nothing; it is '/logo.svg'"],
    [{ links: { sv: 'https://example.se' } }, 'links.sv: expected a list of links'],
    [
      { links: { sv: [{ name: 'N', href: 'https://example.se' }] } },
      'links.sv, entry 1: missing; expected a name and a whole address',
    ],
    [{ warnings: { smih: 'https://example.se/w.json' } }, 'warnings.smih: unknown; did you mean smhi?'],
    [{ colours: { ...metadata.colours, drak: {} } }, 'colours.drak: unknown; did you mean dark?'],
    [
      { colours: { ...metadata.colours, light: { ...metadata.colours.light, watter: '#000000' } } },
      'colours.light.watter: unknown; did you mean water?',
    ],
    [{ exit: 'smhi.se' }, 'exit: expected a whole address'],
    [{ county: '7' }, "county: '7'; expected all, or the two-digit code of a county: 01 Stockholm"],
    [{ demonstraton: false }, 'demonstraton: unknown; did you mean demonstration?'],
    [{ county: 8 }, 'county: 8; expected all, or the two-digit code'],
    [{ languages: ['sv', 'en-GB'] }, 'languages: expected the languages of the site'],
    [{ contact: { ...contact, email: 'namn@länsstyrelsen.se' } }, 'contact.email: expected an e-mail'],
    [{ contact: { ...contact, email: 'a,b@example.se' } }, 'contact.email: expected an e-mail'],
    [{ contact: { ...contact, phone: '46102238000' } }, 'contact.phone: expected a telephone number'],
    [{ contact: { ...contact, phone: '+46 (0)10 223 80 00' } }, 'contact.phone: expected a telephone number'],
    [{ contact: { ...contact, phone: '0102238000123' } }, 'contact.phone: expected a telephone number'],
    [{ url: 'https://www.example..se' }, 'url: expected a whole address'],
    [
      { url: 'https://fri.example.se', exit: 'https://www.fri.example.se/start/' },
      'exit: expected the address of another site than this one',
    ],
    [
      { logo: { src: '/favicon.svg', width: '32', height: '40' } },
      'logo.width: expected a whole number of pixels, such as 40',
    ],
    [{ moreCounties: '07' }, "moreCounties: '07'; expected a list: ['07']"],
    [
      { links: { sv: [{ nme: 'Ett', url: 'https://a.se' }], en: [] } },
      'links.sv, entry 1.nme: unknown; did you mean name?',
    ],
    [{ repository: 'github' }, "repository: expected a whole address, or nothing; it is 'github'"],
  ];
  for (const [change, expected] of cases) {
    test(`is reported: ${JSON.stringify(change).slice(0, 70)}`, () => {
      const problems = problemsInMetadata({ ...metadata, ...change });
      assert.ok(
        problems.some((each) => each.startsWith(expected) || each.includes(expected)),
        problems.join('\n') || 'nothing was reported',
      );
    });
  }
  for (const name of ['county', 'contact', 'title', 'description', 'owner', 'discreetTitle', 'url', 'feedId']) {
    test(`is reported: no ${name}`, () => {
      const problems = problemsInMetadata(without(name));
      assert.ok(
        problems.some((each) => each.startsWith(name) && each.includes('missing')),
        problems.join('\n') || 'nothing was reported',
      );
    });
  }

  test('is not reported for correct settings', () => {
    for (const change of [
      {},
      { contact: { ...contact, email: 'vald@lansstyrelsen.se', phone: '010-223 80 00' } },
      { contact: { ...contact, email: '', phone: '+46 10 223 80 00' } },
      { contact: { ...contact, phone: '(0480) 450 00' } },
      { contact: { ...contact, phone: '1177' } },
      { languages: { sv: 'Svenska' }, title: { sv: 'Ett namn' } },
      { url: 'https://www.example.se', moreCounties: 'all' },
      { logo: { src: '/favicon.svg', width: 32, height: 40 } },
    ]) {
      assert.deepEqual(problemsInMetadata({ ...metadata, ...change }), [], JSON.stringify(change));
    }
  });
});

test('a day is in the calendar, and near', () => {
  for (const day of ['2021-10-27', '2024-02-29', inDays(0), inDays(20)])
    assert.equal(problemInDay(day), undefined, day);
  for (const day of [
    '2026-13-29',
    '2026-02-30',
    '2026-04-31',
    '2025-02-29',
    '2062-01-01',
    '0206-11-23',
    '1899-01-01',
    '2026-1-5',
    '26-01-05',
    '29/11 2026',
    '20261123',
    20261123,
    true,
    null,
    '2026-11-23 10:00',
    inDays(60),
  ]) {
    assert.match(problemInDay(day) ?? 'nothing', /^expected a day /, String(day));
  }
});

test('a wrong photograph name is reported by its exact fault', () => {
  for (const [name, expected] of [
    ['IMG_0001.JPG', 'the name ends with .JPG; expected .jpg, in small letters'],
    ['rådhuset.jpg', 'the name has å; expected letters a to z, figures and hyphens, such as radhuset.jpg'],
    ['ra\u030Adhuset.jpg', 'the name has å; '],
    ['rad huset.jpg', 'the name has a space; expected letters a to z, figures and hyphens, such as rad-huset.jpg'],
    ['hamnen.gif', 'a file of the kind .gif; expected .jpg'],
    ['hamnen.heic', 'a file of the kind .heic; expected .jpg'],
    ['hamnen', 'a file without a kind; expected .jpg'],
    ['hamnen(1).jpg', 'the name has (; '],
    ['hamnen.jpg.jpg', 'the name has a dot'],
  ] as const) {
    assert.ok((problemInPhotoName(name) ?? 'nothing').startsWith(expected), `${name}: ${problemInPhotoName(name)}`);
  }
  assert.equal(problemInPhotoName('Hamnen_2.jpg'), undefined);
  assert.equal(plainName('Nytt år i Växjö!.md'), 'nytt-ar-i-vaxjo.md');
});

/** Whether a line reports this problem. The line number comes last, unless the whole file was unreadable. */
function isReportedIn(line: string, expected: string): boolean {
  const [, file, number, rest] = /^(.*): line (\d+): (.*)$/.exec(expected) ?? [];
  return (
    line.includes(expected) ||
    (rest !== undefined && line.includes(`${file}: ${rest}`) && line.endsWith(`(line ${number})`))
  );
}

describe('a mistake in the content', () => {
  const from = process.cwd();
  let copy: string;
  before(async () => {
    copy = await copySite('copy');
    process.chdir(copy);
  });
  after(async () => {
    process.chdir(from);
    await rm(copy, { recursive: true });
  });

  const build = () => runIn(copy, 'site/eleventy.ts');
  const check = () => runIn(copy, 'site/check/run.ts');
  /** The problems and notes. Not the notes on old sources of contacts, whose number grows with time. */
  const look = async (changed: unknown = metadata): Promise<Found> => {
    const { problems, notes } = await lookAtSite(changed);
    return { problems, notes: notes.filter((each) => !each.startsWith(`${project.contacts}: source `)) };
  };
  const restore = async (): Promise<void> => {
    await rm(join(copy, own), { recursive: true });
    await cp(join(from, own), join(copy, own), { recursive: true });
  };
  const own = dirname(project.settings);
  const pages = project.content;
  const write = async (path: string, content: string | Uint8Array): Promise<void> => {
    await mkdir(dirname(join(copy, path)), { recursive: true });
    await writeFile(join(copy, path), content);
  };

  const front = [
    'title: Nytt',
    'description: Om det nya.',
    'published: 2026-11-01',
    'sources:',
    '  - { name: Exempel, url: https://example.se/ }',
  ];
  /** News with this text. Changed front matter replaces the entry of the same name, or is added at the end. */
  const news = (text = 'Text.', changes: Record<string, string> = {}): string => {
    const lines = front.map((line) => changes[line.split(':')[0] ?? ''] ?? line);
    return `---\n${[...lines, ...(changes.more ? [changes.more] : [])].join('\n')}\n---\n\n${text}\n`;
  };
  const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic\0\0\0\0mif1heic'), Buffer.alloc(40)]);
  const png = readFileSync('site/public/icon-180.png');

  /** Each mistake: the files written, and the problems reported. */
  const slips: Record<string, [files: Record<string, string | Uint8Array>, ...expected: string[]]> = {
    'a day that does not exist': [
      { 'content/sv/nyheter/a1.md': news('', { published: 'published: 2026-02-30' }) },
      "sv/nyheter/a1.md: line 4: published: '2026-02-30'; expected a day of the calendar, written as 2026-11-23",
    ],
    'a thirteenth month': [
      { 'content/sv/nyheter/a2.md': news('', { published: 'published: 2026-13-29' }) },
      "a2.md: line 4: published: '2026-13-29'; expected",
    ],
    'a year in the future': [
      { 'content/sv/nyheter/a3.md': news('', { published: 'published: 2062-01-02' }) },
      "a3.md: line 4: published: '2062-01-02'; expected a day no later than",
    ],
    'a year of long ago': [
      { 'content/sv/nyheter/a4.md': news('', { more: 'updated: 0206-11-23' }) },
      "a4.md: line 7: updated: '0206-11-23'; expected a day from 1990-01-01 on",
    ],
    'no day': [
      { 'content/sv/nyheter/a5.md': news('', { published: 'puplished: 2026-11-01' }) },
      'a5.md: line 4: puplished: unknown; did you mean published?',
      'a5.md: published: missing',
    ],
    'a tab': [
      { 'content/sv/nyheter/a6.md': news('', { title: 'title:\tNytt\n\tmer: x' }) },
      'a6.md: line 3: a tab before the text; expected spaces: mer: x',
    ],
    'a colon in a title': [{ 'content/sv/nyheter/a7.md': news('', { title: 'title: Nytt: mer' }) }, 'a7.md: line 2: '],
    'typographic quotes around a value': [
      { 'content/sv/nyheter/a8.md': news('', { more: 'bareTitle: ”true”' }) },
      "a8.md: line 7: bareTitle: '”true”'; expected true or false",
    ],
    'no front matter': [{ 'content/sv/nyheter/a9.md': 'Bara text.\n' }, 'a9.md: line 1: expected ---'],
    'a picture with a space in its name': [
      { 'content/sv/nyheter/b1.md': news('En rad.\n\n![Rådhuset](photos/rad huset.jpg)') },
      'b1.md: line 11: ![Rådhuset](photos/rad huset.jpg) appears on the page as it is; expected',
    ],
    'a caption in typographic quotes': [
      { 'content/sv/nyheter/b2.md': news('![Rådhuset](photos/radhuset.jpg ”Foto: Namn”)') },
      'b2.md: line 9: ![Rådhuset](photos/radhuset.jpg ”Foto: Namn”) appears on the page as it is',
    ],
    'a link with a space': [
      { 'content/sv/nyheter/b3.md': news('Läs [mer] (/stod/).') },
      'b3.md: line 9: [mer] (/stod/) appears on the page as it is',
    ],
    'a picture without words': [
      { 'content/sv/nyheter/b4.md': news('![](photos/startsidan.png)') },
      'b4.md: line 9: photos/startsidan.png: alt: missing',
    ],
    'a picture that is not there': [
      { 'content/sv/nyheter/b5.md': news('![Sidan](photos/starsidan.png)') },
      'b5.md: line 9: photos/starsidan.png: missing; did you mean startsidan.png?',
    ],
    'a text that is called a picture': [
      { 'content/sv/nyheter/b6.md': news('![Sidan](photos/trasig.jpg)'), 'photos/trasig.jpg': 'text' },
      `b6.md: line 9: photos/trasig.jpg: ${project.photos}/trasig.jpg: the file is no picture`,
    ],
    'an empty picture': [
      { 'content/sv/nyheter/b7.md': news('![Sidan](photos/tom.jpg)'), 'photos/tom.jpg': '' },
      `photos/tom.jpg: ${project.photos}/tom.jpg: the file is empty`,
    ],
    'a HEIC': [
      { 'content/sv/nyheter/b8.md': news('![Sidan](photos/mobil.jpg)'), 'photos/mobil.jpg': heic },
      'mobil.jpg: the file is HEIC, as a phone saves it',
    ],
    'a picture that was cut off': [
      {
        'content/sv/nyheter/b9.md': news('![Sidan](photos/halv.png)'),
        'photos/halv.png': png.subarray(0, png.length / 2),
      },
      'halv.png: the file is no picture, or a broken one',
    ],
    'capitals in a kind': [{ 'photos/IMG_0001.JPG': png }, 'photos/IMG_0001.JPG: the name ends with .JPG'],
    'a picture of another host': [
      { 'content/sv/nyheter/c1.md': news('<img src="https://example.com/a.jpg" alt="A">') },
      'c1.md: line 9: https://example.com/a.jpg; expected a file of your own',
    ],
    'a script': [
      { 'content/sv/nyheter/c2.md': news('En rad.\n\n<script src="https://example.com/count.js"></script>') },
      'c2.md: line 11: <script>; expected none',
    ],
    'an iframe': [
      { 'content/sv/nyheter/c3.md': news('Se <iframe src="https://example.com/"></iframe>') },
      'c3.md: line 9: <iframe>; expected a link',
    ],
    'an address that begins with www': [
      { 'content/sv/nyheter/c4.md': news('[Läs](www.example.se)') },
      'c4.md: line 9: www.example.se: expected a whole address',
    ],
    'a text in Latin-1': [
      { 'content/sv/nyheter/c5.md': Buffer.from(news('Åtta kommuner börjar.'), 'latin1') },
      'c5.md: line 9: saved in another encoding',
    ],
    'a text in UTF-16': [
      { 'content/sv/nyheter/c6.md': Buffer.from(`\uFEFF${news()}`, 'utf16le') },
      'c6.md: saved as UTF-16',
    ],
    'å that became Ã¥': [
      { 'content/sv/nyheter/c7.md': news('Ã…tta kommuner pÃ¥ vÃ¤g.') },
      'c7.md: line 9: Ã… is in place of',
    ],
    'a hidden second ending': [
      { 'content/sv/nyheter/ny.md.txt': news() },
      'sv/nyheter/ny.md.txt: a file of the kind .txt is not read; expected ny.md',
    ],
    'a document': [
      { 'content/sv/nyheter/ny.docx': 'PK' },
      'sv/nyheter/ny.docx: a document; expected its text copied to a file of the name ny.md',
    ],
    'a name with spaces and å': [
      { 'content/sv/nyheter/Nytt år i Växjö.md': news() },
      'Nytt år i Växjö.md: the name has a space; expected small letters, figures and hyphens, such as nytt-ar-i-vaxjo.md',
    ],
    'a name with capitals': [
      { 'content/sv/nyheter/Nytt.md': news() },
      'Nytt.md: the name has capital letters; expected',
    ],
    'a folder that is misspelt': [
      { 'content/sv/nyhter/c8.md': news() },
      'sv/nyhter/c8.md: the folder nyhter is unknown; did you mean nyheter?',
    ],
    'a page outside the languages': [
      { 'content/nyheter/c9.md': news() },
      'nyheter/c9.md: is not read; expected pages in the folders sv and en',
    ],
    'a twin of nearly the same name': [
      { 'content/sv/nyheter/d1-kommuner.md': news(), 'content/en/nyheter/d1-komuner.md': news() },
      'sv/nyheter/d1-kommuner.md: en/nyheter/d1-komuner has nearly the same name; expected the same',
    ],
    'a page for safety in one language': [
      { 'content/sv/sakrare-surf.md': news() },
      `sv/sakrare-surf.md: missing in the other language; expected ${pages}/en/sakrare-surf.md, since it is for safety`,
    ],
    'a page on support in one language': [
      { 'content/sv/stod/skyddat.md': news() },
      'sv/stod/skyddat.md: missing in the other language; expected',
    ],
    'two pages of one name': [
      { 'content/sv/nyheter/d2.md': news(), 'content/sv/nyheter/d2.njk': news() },
      'sv/nyheter/d2.njk: d2.md has the same name',
    ],
    'two pages of one address': [
      { 'content/sv/nyheter/d3.md': news('', { more: 'permalink: /stod/' }) },
      'd3.md: the address /stod/ is that of site/pages/sv/stod.njk too',
    ],
    'an address with å': [
      { 'content/sv/nyheter/d4.md': news('', { more: 'permalink: /Om oss på nätet/' }) },
      "d4.md: line 7: permalink: '/Om oss på nätet/'; expected small letters",
    ],
    'a slip in what Nunjucks reads': [
      { 'content/sv/nyheter/d5.md': news('En rad.\n\n{{ title') },
      'd5.md: line 11: {{ has no }}; expected {{ and }} around a name',
    ],
    'a source without an address': [
      { 'content/sv/nyheter/d6.md': news('', { sources: 'sources:\n  - { name: Exempel, url: example.se }' }) },
      "d6.md: line 5: sources: entry 1: url: 'example.se'; expected a whole address",
    ],
    'a start picture that is nothing': [
      { 'content/sv/d7.md': news('', { more: 'picture: { src: photos/saknas.jpg, atl: x }' }) },
      'd7.md: line 7: picture.atl: unknown; did you mean alt?',
      'picture.src: photos/saknas.jpg: missing',
    ],
    'a folder that is no language': [
      { 'content/kronoberg/sv/index.md': news() },
      'content/kronoberg/sv/index.md: is not read; expected pages in the folders sv and en',
    ],
    'a folder of pages that is misspelt': [
      { 'contents/sv/e1.md': news() },
      'contents: is not read; did you mean content?',
    ],
    'a file of another kind': [
      { 'ambassadors.json': '[]' },
      'ambassadors.json: is not read; did you mean ambassadors.yaml?',
    ],
    'a file with the short ending': [{ 'plan.yml': 'goals: []' }, 'plan.yml: is not read; did you mean plan.yaml?'],
  };

  /** Mistakes in a text, and the problem reported for the line. */
  const inText: [text: string, expected: string][] = [
    ['# Rubrik', "# Rubrik: a heading of the first level is the page's title already; expected ## Rubrik"],
    ['Rubrik\n===', "Rubrik: a heading of the first level is the page's title already"],
    ['<h1>Rubrik</h1>', "<h1>: the page's title is one already; expected ##"],
    ['#### Rubrik', '#### Rubrik: expected ##, the level after the one above'],
    ['##Rubrik', '##Rubrik appears on the page as it is; expected a space after ##'],
    ['##', '##: a heading without words'],
    ['![startsidan.png](photos/startsidan.png)', "photos/startsidan.png: alt: 'startsidan.png'; expected words"],
    ['![Startsidan](photos/startsidan.png)', "photos/startsidan.png: alt: 'Startsidan'; expected words"],
    ['![Bild 1](photos/startsidan.png)', "photos/startsidan.png: alt: 'Bild 1'; expected words"],
    ['[Läs](stod/)', 'stod/: expected a whole address, or one of this site such as /stod/'],
    ['[Läs]()', '(): expected a whole address'],
    ['[Läs](#)', '#: expected a whole address'],
    ['[](/stod/)', '[](/stod/); expected words that say where the link leads'],
    ['[Skriv](mailto:)', 'mailto:: expected a whole address'],
    ['[Ring](tel:O10-22)', 'tel:O10-22: expected a whole address'],
    ['[Ring](tel:010 22)', '[Ring](tel:010 22) appears on the page as it is'],
    ['[Läs](file:///C:/a.pdf)', '[Läs](file:///C:/a.pdf) appears on the page as it is'],
    ['[Läs](javascript:alert)', '[Läs](javascript:alert) appears on the page as it is'],
    ['(Läs)[/stod/]', '(Läs)[/stod/] appears on the page as it is'],
    ['[Läs][1]', '[Läs][1] appears on the page as it is'],
    ['[Läs](https://exempel%zz.se/)', 'https://exempel%25zz.se/: expected a whole address'],
    ['<a href="stod/">Läs</a>', '<a href="stod/">; expected a whole address'],
    ['<a href=”/stod/”>Läs</a>', '<a href=”/stod/”>; expected href="…", with straight quotation marks'],
    ['<form action="https://example.com/"></form>', 'https://example.com/; expected a link'],
    ['<p onclick=alert()>Läs</p>', 'onclick="…"; expected none'],
    ['**Viktigt', '**Viktigt: ** appears on the page as it is'],
    ['<div>Läs', "Unclosed element '<div>'; expected each to be closed"],
    ['Läs</div>', "Stray end tag '</div>'; expected each to be closed"],
    ['<!-- Läs', '<!--; expected --> where the remark ends'],
    ['<hamn-hotlinecard></hamn-hotlinecard>', '<hamn-hotlinecard>; expected one of hamn-quick-exit'],
    [
      '<hamn-hotline-card line="kvinofridslinjen"></hamn-hotline-card>',
      "<hamn-hotline-card>: line: 'kvinofridslinjen'; did you mean kvinnofridslinjen?",
    ],
    [
      '<hamn-contact-block municipality="9999"></hamn-contact-block>',
      "<hamn-contact-block>: municipality: '9999'; expected one that the data has",
    ],
    [
      '<hamn-contact-block municipalty="0880"></hamn-contact-block>',
      '<hamn-contact-block>: municipalty: unknown; did you mean municipality?',
    ],
    [
      "<hamn-quick-exit place='top left'></hamn-quick-exit>",
      "<hamn-quick-exit>: place: 'top left'; expected one of bottom end",
    ],
    ['!(Rådhuset)[photos/startsidan.png]', '!(Rådhuset)[photos/startsidan.png] appears on the page as it is'],
    ['Läs mer](/stod/)', 'mer](/stod/) appears on the page as it is'],
    ['[Läs mer(/stod/)', '[Läs mer(/stod/) appears on the page as it is'],
    ['** viktigt **', '** viktigt **: ** appears on the page as it is'],
    ['__viktigt', '__viktigt: ** appears on the page as it is'],
    ['-punkt ett', '-punkt ett: - appears on the page as it is; expected a space'],
    ['[Ring oss](tel:+460480-45000)', 'tel:+460480-45000: expected no 0 after +46'],
    ['[Ring](tel:1)', 'tel:1: there is no such number'],
    ['<hamn-alert-banner county=99></hamn-alert-banner>', "<hamn-alert-banner>: county: '99'; expected one that"],
    ['<hamn-quick-exit />', '<hamn-quick-exit />; expected <hamn-quick-exit>…</hamn-quick-exit>'],
    ['Ring 116 O16.', 'O16: the letter O is among the digits; expected 016'],
    ['Ring O20-52 10 10.', 'O20: the letter O is among the digits; expected 020'],
    ['Ring ll2.', 'll2: the letter l is among the digits; expected 112'],
    ['Ring 08-702 16 8O.', '8O: the letter O is among the digits; expected 80'],
    ['Ring 116 061.', '116 061: there is no such number; expected one of 116 000, '],
    ['Ring 116\u2066 016.', 'Ring 116\u2066 016.: contains an invisible character (U+2066)'],
    ['Ring 116\u200b016.', 'Ring 116\u200b016.: contains an invisible character (U+200B)'],
    ['Ring １１６ ０１６.', '１１６: digits that no telephone dials; expected 0 to 9'],
    ['[116 016](tel:116006)', '[116 016](tel:116006): dials another number than it shows; expected one number'],
    ['<a href="tel:116006">116 016</a>', '[116 016](tel:116006): dials another number than it shows'],
    ['[112](tel:+112)', '[112](tel:+112): dials another number than it shows'],
    ['[Kvinnofridslinjen](tel:020505050)', 'tel:020505050: Kvinnofridslinjen had that number before; expected 116 016'],
    ['Hon har 121212-1212.', '121212-1212: a personal identity number; expected nobody'],
    [
      '[Läs](https://user:secret@example.se/)',
      'https://user:…@example.se: the address contains a name and a password; expected it without them',
    ],
    ['<input type="text">', '<input>; expected none: nobody receives what somebody in danger writes there'],
    ['<button>Ring</button>', '<button>; expected none: nobody receives'],
    ['<video src="/a.mp4" autoplay></video>', 'autoplay; expected none: a page does nothing, and is not heard'],
    [
      '<video src="/a.mp4" poster="https://other.example/a.jpg"></video>',
      'https://other.example/a.jpg; expected a file of your own',
    ],
    ['<p><img src="photos/a.jpg></p>', '<img>: its address does not end; expected src="…"'],
    ['<svg><image href="//other.example/a.png"/></svg>', '//other.example/a.png; expected a file of your own'],
    ['<a href="/stod/" ping="/x">Stöd</a>', 'ping="…"; expected none: it tells another site'],
    ['<img src="/a.jpg" alt="En hamn">', '/a.jpg: expected a file in the folder photos'],
    ['<p id="a">Läs</p><p id="a">Mer</p>', 'Duplicate ID "a"; expected an id of its own'],
    ['| Ort | Antal |\n| Kalmar | 2 |', '| Ort | Antal | appears on the page as it is; expected | --- | --- |'],
    ['<<<<<<< HEAD\nLäs\n>>>>>>> main', '<<<<<<< HEAD: two versions were not merged'],
  ];
  for (const [i, [text, expected]] of inText.entries())
    slips[`in the text: ${text}`] = [
      { [`content/sv/nyheter/t${i}.md`]: news(text) },
      `sv/nyheter/t${i}.md: line 9: ${expected}`,
    ];
  /** Harmless oddities and the note for the line: the build continues. */
  const noted: [text: string, expected: string][] = [
    ['[Läs](http://example.se/)', 'http://example.se/: not encrypted, so others on the way see what is read'],
    ['[Läs](https://192.168.0.1/)', 'https://192.168.0.1/: perhaps only your own network reaches it'],
    [
      '[Läs](https://example.se/?utm_source=x)',
      'https://example.se/?utm_source=x: utm_source reveals where a visitor came from',
    ],
    ['Se https://example.se/ också.', 'https://example.se/: is no link; expected [Text](https://…)'],
    ['[Klicka här](/stod/)', '[Klicka här](/stod/): says nothing to somebody who hears the links alone'],
    ['TODO: skriv mer.', 'TODO: a placeholder'],
    ['<font color="red">Läs</font>', '<font> is deprecated: use CSS instead; expected HTML that holds everywhere'],
    ['<a href="/stod/" target="_blank">Stöd</a>', 'target: opens another tab, which the way out does not leave'],
    [
      '<table><tr><td>Läs</td></tr></table>',
      '<table>: no cell heads a column, and it does not scroll on a narrow screen',
    ],
    ['|  |  |\n| --- | --- |\n| 1 | 2 |', 'a table without words in its first row'],
    ['<dl><p>Läs</p></dl>', '<p> element is not permitted as content under <dl>'],
  ];
  const longTitle = `En rubrik som är för lång ${'och längre '.repeat(4)}om igen`;
  const longDescription = 'En mening om det nya. '.repeat(8).trim();

  /** Texts that look like mistakes but are correct. */
  const right = [
    'Ring 116 016, 08-702 16 80 eller 020-80 80 80. O2 är syre, 10l är tio liter, H2O är vatten.',
    '[Ring 116 016](tel:116016), [08-702 16 80](tel:+4687021680) eller [växeln](tel:010-2238000).',
    'Dnr 121212-1213, 2026-11-29, 1900-1999 och 010223-8000.',
    '| Ort | Antal |\n| --- | --- |\n| Kalmar | 2 |',
    '<dl><dt>Ort</dt><dd>Kalmar</dd></dl>',
    '[Läs mer om stöd](/stod/) och <https://example.se/a?b=c>.',
    'A | B är två val.',
    '<hamn-hotline-card line="bris" class="a" lang="en"><a href="tel:116111">116 111</a></hamn-hotline-card>',
    '<hamn-quick-exit place="end top" inline><a href="https://www.smhi.se/">Lämna sidan</a></hamn-quick-exit>',
  ];

  /** Mistakes in the front matter. */
  const atTop: [changes: Record<string, string>, line: number, expected: string][] = [
    [{ published: 'published: 31/12 2026' }, 4, "published: '31/12 2026'; expected a day"],
    [{ published: 'published: 2026-2-3' }, 4, "published: '2026-2-3'; expected a day"],
    [{ title: 'title:' }, 2, 'title: missing'],
    [
      { title: 'title: Nytt #2' },
      2,
      'what stands after # would be lost; expected quotation marks around the whole text, or a space after # if it is a remark: title: Nytt #2',
    ],
    [{ title: 'title: "V&auml;xj&ouml;"' }, 2, 'title: &auml; expected plain text'],
    [{ title: 'title: "**Viktigt**"' }, 2, 'title: **Viktigt**: ** appears on the page as it is'],
    [{ title: 'Title: Nytt' }, 2, 'Title: unknown; did you mean title?'],
    [{ more: 'layout: new.njk' }, 7, "layout: 'new.njk'; did you mean news.njk?"],
    [{ more: 'permalink: false' }, 7, 'permalink: false; expected an address'],
  ];
  for (const [i, [changes, line, expected]] of atTop.entries())
    slips[`at the top: ${expected}`] = [
      { [`content/sv/nyheter/u${i}.md`]: news('Text.', changes) },
      `u${i}.md: line ${line}: ${expected}`,
    ];
  slips['news without a text'] = [
    { 'content/sv/nyheter/v.md': news('') },
    'sv/nyheter/v.md: no text; expected the news',
  ];

  test('reports every mistake at once, each in one line, without a stack', async () => {
    const kept = readFileSync(project.ambassadors, 'utf8');
    const plan = readFileSync(project.plan, 'utf8');
    for (const [files] of Object.values(slips))
      for (const [path, content] of Object.entries(files)) await write(join(own, path), content);
    await write(
      project.ambassadors,
      kept.replace('role:\n    sv: rektor', 'roll:\n    sv: rektor').replace(/consent: .*/, 'consent: 0206-01-19'),
    );
    await write(
      project.plan,
      plan.replace(/^publisher:/m, 'publicher:').replace('date: 2021-02-22', 'date: 2062-02-22'),
    );
    for (const [i, [text]] of noted.entries()) await write(`${pages}/sv/nyheter/w${i}.md`, news(text));
    const top = { title: `title: ${longTitle}`, description: `description: ${longDescription}` };
    await write(`${pages}/sv/nyheter/x.md`, news('Text.', top));
    await write(`${pages}/en/news/y.md`, news('Text.'));
    const oldNumbers =
      'Ring 020-50 50 50.\nEller **020–505050**.\nFrån utlandet +46 20 50 50\n50.\n\nDet tidigare numret, 020-50 50 50, är 116 016 nu.';
    await write(`${pages}/sv/nyheter/z.md`, news(oldNumbers, { description: 'description: Ring 020-50 50 50' }));
    const { status, stdout, stderr } = check();
    assert.equal(status, 1);
    await restore();
    const [notes = '', faults = ''] = stderr.split(/^\d+ faults stop the build:\n/m);
    for (const [i, [text, expected]] of noted.entries()) {
      assert.ok(notes.includes(`sv/nyheter/w${i}.md: ${expected}`), `${text}\n${notes}`);
      assert.ok(!faults.includes(`sv/nyheter/w${i}.md`), faults);
    }
    assert.match(notes, /en\/news\/y\.md: no list leads to the folder news; expected .* the folder nyheter/);
    const old = 'Kvinnofridslinjen had that number before; expected 116 016';
    for (const [number, line] of Object.entries({ '020-50 50 50': 9, '020–505050': 10, '+46 20 50 50 50': 11 }))
      assert.ok(notes.includes(`sv/nyheter/z.md: ${number}: ${old} (line ${line})`), notes);
    assert.ok(notes.includes(`sv/nyheter/z.md: description: 020-50 50 50: ${old} (line 3)`), notes);
    assert.equal(
      notes.match(/z\.md: .*had that number before/g)?.length,
      4,
      'a number that the text calls old is no note',
    );
    assert.match(notes, /x\.md: title: 77 characters; expected at most 70, .* \(line 2\)/);
    assert.match(notes, /x\.md: description: 175 characters; expected at most 160, .* \(line 3\)/);
    const missing = Object.entries(slips).flatMap(([what, [, ...expected]]) =>
      expected
        .filter((each) => !stderr.split('\n').some((line) => isReportedIn(line, each)))
        .map((each) => `${what}: ${each}`),
    );
    assert.deepEqual(missing, []);
    for (const expected of [
      /ambassadors\.yaml: exempel-1: roll: unknown; did you mean role\? \(line 19\)$/m,
      /ambassadors\.yaml: exempel-1: consent is 0206-01-19; expected a day from 1990.* \(line 26\)$/m,
      /plan\.yaml: publicher: unknown; did you mean publisher\? \(line 23\)$/m,
      /plan\.yaml: sources, entry 2: date is 2062-02-22; expected a day no later.* \(line 34\)$/m,
    ]) {
      assert.match(stderr, expected);
    }
    const lines = stderr.trim().split('\n');
    assert.equal(new Set(lines).size, lines.length, 'each is reported once');
    assert.doesNotMatch(stdout + stderr, /^\s+at |stack|site\/pages\/sv\/nyheter\/a/m);
    assert.deepEqual(await look(), { problems: [], notes: [] });
  });

  test('is not a news item in one language: it is noted, unless its writer has marked it', async () => {
    await write(`${pages}/sv/nyheter/bara.md`, news());
    await write(`${pages}/sv/nyheter/bara-har.md`, news('Text.', { more: 'translated: false' }));
    const { problems, notes } = await look();
    assert.deepEqual(problems, []);
    assert.equal(notes.length, 1, notes.join('\n'));
    assert.match(notes.join(), /^\S+\/content\/sv\/nyheter\/bara\.md: in one language only; /);
    assert.ok(notes.join().startsWith(`${pages}/sv/nyheter/bara.md: `));
    // A site in Swedish only needs no English news.
    const swedish = { languages: { sv: 'Svenska' }, title: { sv: 'T' }, description: { sv: 'D' } };
    await rm(join(copy, pages, 'en'), { recursive: true });
    const alone = await look({ ...metadata, ...swedish, discreetTitle: { sv: 'N' }, links: {} });
    assert.deepEqual(alone.notes, []);
    await restore();
  });

  test('is not reported for a correct text that looks wrong', async () => {
    for (const [i, text] of right.entries()) {
      await write(`${pages}/sv/nyheter/y${i}.md`, news(text, { more: 'translated: false' }));
    }
    assert.deepEqual(await look(), { problems: [], notes: [] });
    await restore();
  });

  test('in a data file is reported with its entry', async () => {
    const contact = { ...metadata.contact, name: 'Ring 116 O16', url: 'http://example.se/' };
    const { problems, notes } = await look({ ...metadata, contact });
    assert.ok(
      problems.includes(`${project.settings}: contact.name: O16: the letter O is among the digits; expected 016`),
      problems.join('\n'),
    );
    assert.ok(
      notes.join().startsWith(`${project.settings}: contact.url: http://example.se/: not encrypted`),
      notes.join(),
    );
  });

  for (const path of [project.settings, project.ambassadors, project.plan]) {
    test(`in how ${path} is saved is reported with the same words as in a page`, async () => {
      const text = readFileSync(path, 'utf8');
      const double = Buffer.from(Buffer.from(text).toString('latin1')).toString();
      const ways: [saved: string | Uint8Array, expected: string][] = [
        [Buffer.from(text, 'latin1'), 'saved in another encoding'],
        [double, 'is in place of a letter such as å, ä or ö, or of a dash'],
        [text.replace('ä', '\uFFFD'), '\uFFFD is in place of a letter'],
        [Buffer.from(`\uFEFF${text}`, 'utf16le'), 'saved as UTF-16'],
      ];
      for (const [saved, expected] of ways) {
        await write(path, saved);
        const { status, stderr } = check();
        assert.equal(status, 1, `${expected}\n${stderr}`);
        const lines = stderr.split('\n').filter((line) => line.startsWith(`${path}: `));
        assert.ok(lines.length === 1 && lines.join().includes(expected), `${expected}\n${stderr}`);
      }
      await write(path, text);
    });

    test(`in the YAML of ${path} is reported with its line and what it says`, async () => {
      const text = readFileSync(path, 'utf8');
      const last = text.split('\n').length;
      const conflict = '<<<<<<< HEAD\nexempel: 1\n=======\nexempel: 2\n>>>>>>> main\n';
      // The list of ambassadors continues with an entry, the others with a setting.
      const isList = /^- /m.test(text);
      const first = isList ? '- id: ny\n  ' : 'ny: 1\n';
      const indent = isList ? '  ' : '';
      const mistakes: [added: string, line: number, expected: string][] = [
        [`${first}exempel: 'Ett\n`, last + 1, "exempel: 'Ett"],
        [`${first}exempel: 'Ett\n${indent}mer: 'Två'\n`, last + 1, "exempel: 'Ett"],
        [`${first}exempel:\n${indent}\tsv: Ett\n`, last + 2, 'sv: Ett'],
        [`${first}exempel: 1\n${indent}exempel: 2\n`, last + 2, 'exempel: appears twice'],
        [`${first}exempel: Ett: mer\n`, last + 1, 'exempel: Ett: mer'],
        [`${first}exempel: *Ett*\n`, last + 1, 'exempel: *Ett*'],
        [conflict, last, '<<<<<<< HEAD: two versions were not merged; expected one of them'],
      ];
      for (const [added, line, expected] of mistakes) {
        await write(path, text + added);
        assert.throws(
          () => readYaml(path),
          ({ message }: Error) => {
            assert.ok(message.startsWith(`${path}: `) && message.includes(expected), `${expected}\n${message}`);
            assert.ok(message.endsWith(` (line ${line})`), `${line}\n${message}`);
            return true;
          },
        );
      }
      // The last of them, as the check reports it.
      const { status, stderr } = check();
      assert.equal(status, 1);
      const lines = stderr.split('\n').filter((line) => line.startsWith(`${path}: `));
      assert.equal(lines.length, 1, stderr);
      assert.ok(lines.join().endsWith(`expected one of them (line ${last})`), stderr);
      assert.doesNotMatch(stderr, /^\s+at /m);
      await write(path, text);
    });
  }

  test('that only the finished site shows stops the build, is reported once, and nothing is published', async () => {
    await write(
      `${pages}/sv/nyheter/nytt.md`,
      news(
        'En rad.\n\n[Läs](/finns/inte/), [mer](/sto/) och [stöd](/stod). [Där](/stod/#finns-inte) och [här nere](#saknas).\n\n| Ort | Antal |\n| --- | --- |\n| Kalmar | 2 |',
      ),
    );
    await write(`${project.public}/index.html`, '<!doctype html><title>Ny</title>');
    await write(`${project.public}/hamn.js`, '// other');
    await write(`${project.public}/robots.txt`, 'User-agent: *');
    const { status, stdout, stderr } = build();
    assert.equal(status, 1);
    const lines = stderr.trim().split('\n');
    for (const part of ['/stod/#finns-inte', '#saknas'])
      assert.ok(
        lines.includes(
          `${pages}/sv/nyheter/nytt.md: ${part}: no such part of the page; expected an id that is on the page (line 11)`,
        ),
        stderr,
      );
    const at = `${pages}/sv/nyheter/nytt.md`;
    for (const line of [
      '6 faults stop the build:',
      `${project.public}/robots.txt: the site makes /robots.txt itself; expected yours in ${project.templates}/layout/robots.njk`,
      `${at}: /finns/inte/: leads nowhere; expected the address of a page of this site (line 11)`,
      `${at}: /sto/: leads nowhere; did you mean /stod/? (line 11)`,
      `${at}: /stod: leads nowhere; did you mean /stod/? (line 11)`,
    ]) {
      assert.equal(lines.filter((each) => each === line).length, 1, `${line}\n${stderr}`);
    }
    for (const file of ['index.html', 'hamn.js'])
      assert.equal(
        lines.filter((each) => each.startsWith(`${project.public}/${file}: the site has a `)).length,
        1,
        stderr,
      );
    assert.doesNotMatch(stdout + stderr, /^\s+at /m);
    // The English page is missing, so the language link leads to the news, not to the start page.
    const page = readFileSync(join(copy, 'dist/site/nyheter/nytt/index.html'), 'utf8');
    assert.match(page, /<a href="\/en\/news\/" lang="en" hreflang="en">/);
    // A table scrolls on its own, by touch and by keyboard.
    assert.match(
      page,
      /<section class="scroll" tabindex="0" aria-label="Ort, Antal">\s*<table>\s*<thead>\s*<tr>\s*<th scope="col">/,
    );
    const { status: refused, stdout: served, stderr: errors } = runIn(copy, 'site/nginx/deploy.ts', join(copy, 'srv'));
    assert.equal(refused, 1);
    assert.equal(served, '');
    assert.match(errors, /the build did not finish/);
    await restore();
  });

  test('that only Eleventy finds is reported once, in its own file', async () => {
    await write(`${pages}/sv/index.md`, news('En rad.\n\nA\n\n{{ finnsinte }}'));
    const { status, stdout, stderr } = build();
    await restore();
    assert.equal(status, 1);
    const error = `${pages}/sv/index.md: a value between {{ and }} is missing (line 13)`;
    assert.equal(stderr.trim().replace(/^The site's address.*\n/, ''), `One fault stops the build:\n${error}`);
    assert.doesNotMatch(stdout, /Error|Having trouble/);
  });

  test('in a link is reported: capitals, a slash, or a wrong fragment', () => {
    const pages = [
      { url: '/stod/', outputPath: 'x.html', inputPath: 'site/pages/sv/stod.njk', content: '<a href="/Stod/">a</a>' },
      {
        url: '/a/',
        outputPath: 'y.html',
        inputPath: 'y',
        content: '<a href="/stod/?a=1#b">a</a><a href="/stod">b</a>',
      },
      {
        url: '/b/',
        outputPath: 'z.html',
        inputPath: 'z',
        content: '<a href="/api/x">a</a><img src="/photos/saknas.jpg">',
      },
      {
        url: '/c/',
        outputPath: 'q.html',
        inputPath: 'q',
        content:
          '<a href="https://site.example">a</a><a href="https://site.example/stod/">b</a>' +
          '<a href="https://site.example/borta/">c</a><a href="https://site.example.se/d/">d</a>',
      },
    ];
    const problems = problemsInLinks(pages, join(from, 'dist/site'), (file) => file, 'https://site.example', '/api/');
    assert.deepEqual(
      problems.map((each) => each.split(': ')[1]),
      ['/Stod/', '/stod', '/photos/saknas.jpg', '/borta/'],
      problems.join('\n'),
    );
  });

  test('is not published when a file was removed, changed or added after the build', async () => {
    const built = join(copy, 'built');
    await cp(join(from, 'dist/site'), built, { recursive: true });
    await cp(join(from, 'dist/site.finished'), `${built}.finished`);
    const problems = (): string => problemsInBuilt(built, join(from, project.published)).join('\n');
    assert.equal(problems(), '');
    const spoilt: [spoil: () => Promise<void>, words: RegExp][] = [
      [() => rm(join(built, 'hamn.js')), /hamn\.js: is missing/],
      [() => appendFile(join(built, 'hamn.js'), ' '), /is not as the build left it/],
      [() => writeFile(join(built, 'more.html'), ''), /is not as the build left it/],
      [() => rm(join(built, `v/${version}`), { recursive: true }), /v\/[\d.]+\/hamn\.js: is missing/],
    ];
    for (const [spoil, words] of spoilt) {
      await spoil();
      assert.match(problems(), words);
      await cp(join(from, 'dist/site/hamn.js'), join(built, 'hamn.js'));
      await rm(join(built, 'more.html'), { force: true });
      if (!problems().includes('v/')) assert.equal(problems(), '');
    }
    await rm(`${built}.finished`);
    assert.match(problems(), /did not finish/);
  });

  test('stops when a published version is changed, replaced, extended or missing', async () => {
    const published = join(copy, project.published);
    const dist = join(copy, 'dist');
    await keep('0.0.8', Buffer.from('A zip.'), { dist, published });
    const folder = join(published, '0.0.8');
    const before = join(copy, 'before');
    await cp(folder, before, { recursive: true });
    const spoilt: [spoil: () => Promise<void>, file: string, expected: string][] = [
      [() => appendFile(join(folder, 'first.js'), ' '), 'first.js', 'is not what was published'],
      [() => appendFile(join(folder, 'LICENSES.md'), ' '), 'LICENSES.md', 'is not what was published'],
      // As when a merge takes the whole folder from another branch: the hashes still match the files.
      [() => appendFile(join(folder, 'integrity.json'), ' '), 'integrity.json', 'is not what was published'],
      [() => rm(join(folder, 'frame.js')), 'frame.js', 'is missing, and was published'],
      [() => writeFile(join(folder, 'more.js'), ''), 'more.js', 'was not published with its version'],
      [() => rm(folder, { recursive: true }), '', 'is missing, and was published'],
      [() => cp(folder, join(published, '0.0.7'), { recursive: true }), '', 'is not in '],
    ];
    for (const [spoil, file, expected] of spoilt) {
      await spoil();
      const problems = problemsInPublished(version, { dist, published });
      const name = join(published, expected === 'is not in ' ? '0.0.7' : '0.0.8', file);
      assert.ok(
        problems.some((each) => each.startsWith(`${name}: ${expected}`)),
        problems.join('\n') || `${name}: nothing was reported`,
      );
      await rm(published, { recursive: true });
      await cp(before, folder, { recursive: true });
    }
    await rm(published, { recursive: true });
    await rm(`${published}.json`);
  });

  test('stops at an unknown setting, which would leave a safety setting off', async () => {
    const { problems } = await look({ ...metadata, discretTitles: true, demonstration: 'false' });
    const text = problems.join('\n');
    assert.ok(text.includes(`${project.settings}: discretTitles: unknown; did you mean discreetTitles?`), text);
    assert.ok(text.includes(`${project.settings}: demonstration: expected`), text);
  });
});
