// hamn check <address>: how it visits somebody's site. The server counts.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { after, describe, it } from 'node:test';
import { addressFrom } from '../../cli/audit/address.ts';
import { check } from '../../cli/audit/check.ts';
import type { Clock } from '../../cli/audit/clock.ts';
import { known as realKnown } from '../../cli/audit/known.ts';
import { mostPages, userAgent } from '../../cli/audit/manners.ts';
import type { Report } from '../../cli/audit/report.ts';
import { Visitor } from '../../cli/audit/visitor.ts';
import { words } from '../../cli/audit/words/words.ts';
import type { AuditedPage } from '../../site/audit/types.ts';
import { town, type Answer, type Town } from '../support/town.ts';

/** A clock that nobody waits for. */
function quickClock(): Clock {
  let time = 0;
  return {
    now: () => time,
    wait: (span) => {
      time += span;
      return Promise.resolve();
    },
  };
}

const towns: Town[] = [];
after(() => towns.forEach((each) => each.close()));

interface Checked {
  report: Report;
  asked: Town['asked'];
  pages: AuditedPage[];
  origin: string;
}

/** Answers that need the site's own address. */
type Answers = Record<string, Answer> | ((origin: string) => Record<string, Answer>);

/** Serves a site, and checks it without waiting. */
async function checked(
  answers: Answers,
  { path = '/', isSite = true, most = mostPages, time = 10_000 } = {},
): Promise<Checked> {
  const clock = quickClock();
  const filled: Record<string, Answer> = {};
  const site = await town(filled, clock.now);
  towns.push(site);
  Object.assign(filled, typeof answers === 'function' ? answers(site.origin) : answers);
  const pages: AuditedPage[] = [];
  const { facts } = await realKnown();
  const report = await check({
    address: site.origin + path,
    scope: { isSite, most },
    visitor: new Visitor(new URL(site.origin).host, { clock, time }),
    wordsFor: () => words.en,
    known: {
      facts,
      tell: ({ id }) => ({ title: id, happens: '', todo: '' }),
      audit: (page) => {
        pages.push(page);
        return [];
      },
    },
  });
  return { report, asked: site.asked, pages, origin: site.origin };
}

const pathsOf = ({ asked }: Checked): string[] => asked.map(({ url }) => url);
const gapsOf = ({ asked }: Checked): number[] => asked.slice(1).map(({ time }, i) => time - (asked[i]?.time ?? 0));

const linksTo = (...paths: string[]): string => paths.map((each) => `<a href="${each}">x</a>`).join('');

const file =
  (body: string | Uint8Array, type: string, more: Record<string, string> = {}): Answer =>
  (_, response) => {
    response.writeHead(200, { 'content-type': type, ...more });
    response.end(body);
  };

const redirect =
  (to: string): Answer =>
  (_, response) => {
    response.writeHead(302, { location: to });
    response.end();
  };

const sitemap = (...addresses: string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${addresses
    .map((each) => `<url><loc>${each}</loc></url>`)
    .join('')}</urlset>`;

const sitemapIndex = (...addresses: string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?><sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${addresses
    .map((each) => `<sitemap><loc>${each}</loc></sitemap>`)
    .join('')}</sitemapindex>`;

describe('the pace', () => {
  it('is one request a second at most over 300 pages, scripts, links to help and robots.txt', async () => {
    const names = Array.from({ length: 310 }, (_, i) => `/sida-${i}`);
    const page = '<script src="/hamn.js"></script><a href="/stod">Stöd</a>';
    const done = await checked({
      '/': linksTo(...names) + page,
      '/hamn.js': file('1', 'text/javascript'),
      '/stod': page,
      ...Object.fromEntries(names.map((each) => [each, page])),
    });
    assert.equal(done.report.pages.length, 300);
    assert.equal(done.asked.length, 303, 'robots.txt, 300 pages, sitemap.xml and the script');
    assert.ok(Math.min(...gapsOf(done)) >= 1000, String(Math.min(...gapsOf(done))));
    assert.equal(pathsOf(done).filter((each) => each === '/hamn.js').length, 1, 'a script is fetched once');
    assert.equal(pathsOf(done)[0], '/robots.txt');
  });

  it('is that on a real clock too', async () => {
    const site = await town({ '/': linksTo('/a', '/b'), '/a': 'a', '/b': 'b' });
    towns.push(site);
    const visitor = new Visitor(new URL(site.origin).host);
    await Promise.all(['/', '/a', '/b'].map((path) => visitor.get(site.origin + path)));
    const times = site.asked.map(({ time }) => time);
    assert.equal(times.length, 4);
    for (const [i, time] of times.slice(1).entries()) assert.ok(time - (times[i] ?? 0) >= 990, times.join(' '));
  });

  it('slows to the Crawl-delay of robots.txt', async () => {
    const done = await checked({
      '/robots.txt': 'User-agent: *\nCrawl-delay: 7\n',
      '/': linksTo('/a', '/b'),
      '/a': 'a',
      '/b': 'b',
    });
    assert.equal(done.report.pages.length, 3);
    assert.ok(Math.min(...gapsOf(done)) >= 7000, gapsOf(done).join(' '));
  });

  for (const status of [429, 503])
    it(`waits as long as ${status} asks, and goes on at half the pace`, async () => {
      let attempts = 0;
      const done = await checked({
        '/': linksTo('/a', '/b'),
        '/a': (_, response) => {
          attempts += 1;
          response.writeHead(attempts > 1 ? 200 : status, { 'retry-after': '120', 'content-type': 'text/html' });
          response.end('a');
        },
        '/b': 'b',
      });
      assert.equal(done.report.pages.length, 3);
      const at = done.asked.findIndex(({ url }) => url === '/a');
      const gaps = gapsOf(done);
      assert.ok((gaps[at] ?? 0) >= 120_000, gaps.join(' '));
      assert.ok((gaps.at(-1) ?? 0) >= 2000, gaps.join(' '));
    });

  it('stops at a site that asks us to come back tomorrow', async () => {
    const done = await checked({
      '/': linksTo('/a', '/b', '/c'),
      '/a': (_, response) => {
        response.writeHead(429, { 'retry-after': '86400' });
        response.end();
      },
    });
    assert.deepEqual(
      done.report.missed.map(({ reason }) => reason),
      ['later'],
    );
    assert.equal(pathsOf(done).at(-1), '/a');
  });
});

describe('robots.txt', () => {
  const rules = 'User-agent: *\nDisallow: /\n\nUser-agent: hamn-check\nDisallow: /privat\n';

  it('rules by our own name before *', async () => {
    const done = await checked({ '/robots.txt': rules, '/': linksTo('/privat/a', '/b'), '/b': 'b' });
    assert.deepEqual(
      done.report.pages.map((each) => new URL(each).pathname),
      ['/', '/b'],
    );
    assert.equal(pathsOf(done).indexOf('/privat/a'), -1);
  });

  it('closes the page, also for a single one, and says so', async () => {
    const done = await checked({ '/robots.txt': 'User-agent: *\nDisallow: /\n', '/': 'x' }, { isSite: false });
    assert.deepEqual(pathsOf(done), ['/robots.txt']);
    assert.equal(done.report.missed[0]?.reason, 'forbidden');
  });

  it('rules over scripts, data and links to help', async () => {
    const done = await checked(
      {
        '/robots.txt': 'User-agent: *\nDisallow: /fast\n',
        '/': '<script src="/fast/hamn.js"></script><a href="/fast/stod">Stöd</a>',
      },
      { isSite: false },
    );
    assert.deepEqual(pathsOf(done), ['/robots.txt', '/']);
  });

  it('stops us when its server fails', async () => {
    const done = await checked({
      '/robots.txt': (_, response) => response.writeHead(500).end(),
      '/': 'x',
    });
    assert.deepEqual(pathsOf(done), ['/robots.txt']);
    assert.equal(done.report.missed[0]?.reason, 'robots-unread');
  });
});

describe('what is asked for', () => {
  it('has our name and address, and never a query string or a fragment', async () => {
    const done = await checked({
      '/': `${linksTo('/a?id=1', '/b#c')}<script src="/hamn.js?v=2"></script><a href="/stod?id=2">Stöd</a>`,
      '/b': 'b',
    });
    assert.deepEqual(pathsOf(done), ['/robots.txt', '/', '/sitemap.xml', '/b']);
    for (const { agent } of done.asked) assert.equal(agent, userAgent);
    assert.match(userAgent, /^hamn-check\/\d+\.\d+\.\d+ \(\+https:\/\/\S+\)$/);
  });

  it('is the page alone, when it is one', async () => {
    const done = await checked({ '/': linksTo('/a'), '/a': 'a' }, { isSite: false });
    assert.deepEqual(pathsOf(done), ['/robots.txt', '/']);
  });

  it('stays on the host', async () => {
    const other = await town({ '/': 'other' });
    towns.push(other);
    const done = await checked({
      '/': `${linksTo(other.origin, '/leder-bort')}<script src="${other.origin}/hamn.js"></script>`,
      '/leder-bort': redirect(other.origin),
    });
    assert.equal(other.asked.length, 0);
    assert.deepEqual(
      done.report.missed.map(({ reason, detail }) => [reason, detail]),
      [['elsewhere', `${other.origin}/`]],
    );
  });

  it('follows a redirect within the host, and reads a page once', async () => {
    const done = await checked({
      '/': redirect('/start'),
      '/start': linksTo('/', '/ny', '/gammal'),
      '/ny': 'n',
      '/gammal': redirect('/ny'),
    });
    assert.deepEqual(
      done.report.pages.map((each) => new URL(each).pathname),
      ['/start', '/ny'],
    );
  });

  it('ends a circle of redirects', async () => {
    const done = await checked({ '/': redirect('/a'), '/a': redirect('/') }, { isSite: false });
    assert.equal(done.report.missed[0]?.reason, 'too-many-redirects');
    assert.equal(done.asked.length, 7);
  });

  it('is at most the depth of three links, no file and nothing that asks not to be followed', async () => {
    const done = await checked({
      '/': `${linksTo('/1', '/bild.jpg', '/blankett.pdf', 'mailto:a@example.se')}<a rel="nofollow" href="/nej">x</a>`,
      '/1': linksTo('/2'),
      '/2': linksTo('/3'),
      '/3': linksTo('/4'),
    });
    assert.deepEqual(pathsOf(done), ['/robots.txt', '/', '/sitemap.xml', '/1', '/2', '/3']);
  });

  it('begins with the pages about violence, and ends where it is told to', async () => {
    const done = await checked(
      { '/': linksTo('/bygglov', '/vald-i-nara-relationer', '/skola'), '/vald-i-nara-relationer': 'v' },
      { most: 2 },
    );
    assert.deepEqual(
      done.report.pages.map((each) => new URL(each).pathname),
      ['/', '/vald-i-nara-relationer'],
    );
  });
});

describe('the sitemaps', () => {
  it('of robots.txt and their usual place are read, also an index and one that is packed', async () => {
    const done = await checked((origin) => ({
      '/robots.txt': `Sitemap: ${origin}/alla.xml\nSitemap: https://example.se/annan.xml\n`,
      '/alla.xml': file(sitemapIndex(`${origin}/packad.xml.gz`), 'text/xml'),
      '/packad.xml.gz': file(
        gzipSync(sitemap(`${origin}/a`, `${origin}/b?sida=2`, 'https://example.se/c')),
        'application/gzip',
      ),
      '/sitemap.xml': file(sitemap(`${origin}/d`), 'text/xml'),
      '/': linksTo('/e'),
      ...Object.fromEntries(['/a', '/d', '/e'].map((each) => [each, each])),
    }));
    assert.deepEqual(pathsOf(done), [
      '/robots.txt',
      '/',
      '/alla.xml',
      '/sitemap.xml',
      '/packad.xml.gz',
      '/d',
      '/a',
      '/e',
    ]);
  });

  it('that are broken give what could be read', async () => {
    const done = await checked((origin) => ({
      '/': 'x',
      '/a': 'a',
      '/sitemap.xml': file(sitemap(`${origin}/a`, `${origin}/b`).slice(0, -40), 'text/xml'),
    }));
    assert.deepEqual(
      done.report.pages.map((each) => new URL(each).pathname),
      ['/', '/a'],
    );
  });
});

describe('an answer', () => {
  it('is read to 2 MB', async () => {
    let sent = 0;
    const done = await checked(
      {
        '/': (_, response) => {
          response.writeHead(200, { 'content-type': 'text/html' });
          const more = (): void => {
            while (sent < 50_000_000 && response.write('x'.repeat(100_000))) sent += 100_000;
          };
          response.on('drain', more);
          more();
        },
      },
      { isSite: false },
    );
    assert.equal(done.report.missed[0]?.reason, 'too-large');
    assert.ok(sent < 20_000_000, `${sent} bytes sent`);
  });

  it('that does not come is not waited for', async () => {
    const done = await checked({ '/': () => undefined }, { isSite: false, time: 300 });
    assert.equal(done.report.missed[0]?.reason, 'too-slow');
  });

  it('that is no page is not audited', async () => {
    const done = await checked({ '/': file('{}', 'application/json') }, { isSite: false });
    assert.deepEqual(done.report.missed[0]?.reason, 'not-html');
    const missing = await checked({}, { isSite: false });
    assert.deepEqual(missing.report.missed[0]?.detail, '404');
  });

  const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1');
  const charsets: [name: string, body: string | Uint8Array, type: string][] = [
    ['by its header', latin('<p>Våld'), 'text/html; charset=ISO-8859-1'],
    ['by its beginning', latin('<meta charset="iso-8859-1"><p>Våld'), 'text/html'],
    [
      'by the old form of it',
      latin('<meta http-equiv=content-type content="text/html; charset=windows-1252"><p>Våld'),
      'text/html',
    ],
    ['that nobody names, in UTF-8', 'Våld', 'text/html'],
    ['that nobody names, in Latin-1', latin('Våld'), 'text/html'],
    ['that does not exist', 'Våld', 'text/html; charset=none-such'],
    ['by its mark', '\uFEFFVåld', 'text/html; charset=iso-8859-1'],
  ];
  for (const [name, body, type] of charsets)
    it(`has its character set ${name}`, async () => {
      const { pages } = await checked({ '/': file(body, type) }, { isSite: false });
      assert.match(pages[0]?.html ?? '', /Våld$/);
    });
});

describe('a page has for its audit', () => {
  it('its policies, hashes of scripts, days of data, and statuses of scripts and links to help', async () => {
    const signed = JSON.stringify({ type: 'helplines', expires: '2027-01-01' });
    const { pages, origin } = await checked(
      {
        '/': file(
          `<script src="/v/0.1.0/hamn.js" type="module"></script>
        <hamn-hotline-card src="/data/helplines.signed.json"><a href="/linje">x</a></hamn-hotline-card>
        <a href="/kvinnofrid">x</a><a href="/skola">x</a>`,
          'text/html',
          { 'content-security-policy': "script-src 'self'" },
        ),
        '/v/0.1.0/hamn.js': file('1', 'text/javascript'),
        '/data/helplines.signed.json': file(JSON.stringify({ signatures: {}, signed }), 'application/json'),
        '/linje': 'x',
      },
      { isSite: false },
    );
    const [page] = pages;
    assert.deepEqual(page?.policies, ["script-src 'self'"]);
    const hash = createHash('sha384').update('1').digest('base64');
    assert.deepEqual([...(page?.hashes ?? [])], [[`${origin}/v/0.1.0/hamn.js`, `sha384-${hash}`]]);
    assert.deepEqual([...(page?.expiries ?? [])], [[`${origin}/data/helplines.signed.json`, '2027-01-01']]);
    assert.deepEqual(Object.fromEntries(page?.statuses ?? []), {
      [`${origin}/v/0.1.0/hamn.js`]: 200,
      [`${origin}/linje`]: 200,
      [`${origin}/kvinnofrid`]: 404,
    });
  });
});

describe('an address', () => {
  const cases: [typed: string, expected: string | undefined][] = [
    ['https://www.kommun.se/vald', 'https://www.kommun.se/vald'],
    ['kommun.se', 'https://kommun.se/'],
    [' www.kommun.se/våld?a=1#b ', 'https://www.kommun.se/v%C3%A5ld'],
    ['//kommun.se', 'https://kommun.se/'],
    ['https//kommun.se', 'https://kommun.se/'],
    ['http:/kommun.se', 'http://kommun.se/'],
    ['<https://kommun.se/>', 'https://kommun.se/'],
    ['https://a:b@kommun.se/', 'https://kommun.se/'],
    ['kommun.se:8443/a', 'https://kommun.se:8443/a'],
    ['http://localhost:8080', 'http://localhost:8080/'],
    ['localhost:8080', 'http://localhost:8080/'],
    ['127.0.0.1:8080/vald', 'http://127.0.0.1:8080/vald'],
    ['https://localhost:8443', 'https://localhost:8443/'],
    ['localhost.kommun.se', 'https://localhost.kommun.se/'],
    ['växjö.se', 'https://xn--vxj-qla6g.se/'],
    ['vald', undefined],
    ['', undefined],
    ['ftp://kommun.se', undefined],
    ['mailto:a@kommun.se', undefined],
    ['namn@kommun.se', undefined],
    ['file:///etc/hosts', undefined],
  ];
  for (const [typed, expected] of cases)
    it(`is understood: ${typed}`, () => assert.equal(addressFrom(typed), expected));
});
