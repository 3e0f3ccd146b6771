// Signed facts: the ceremony of two people, what `hamn data verify` says of what nobody may take, and `hamn data update`.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { appendFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it, mock } from 'node:test';
import { openKey } from '../../cli/keys/key-file.ts';
import { run } from '../../cli/run.ts';
import { english } from '../../cli/words/en.ts';
import { readEntries, readIssue, contentIn, hashOf } from '../../site/signed/issue-files.ts';
import { byId, idOf, lineFor, pointOf } from '../../site/signed/keys.ts';
import { publishHelplines } from '../../widgets/data/index.ts';
import type { SignedFile } from '../../widgets/signed/issue.ts';
import { signersOf } from '../../widgets/signed/signatures.ts';
import { later } from '../support/days.ts';
import { contacts, makeProject, settings } from '../support/owner-project.ts';
import { hamnIn, helplinesIssue, inDays, signatureOf, signedBy, steward, type Said } from '../support/steward.ts';

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hamn-stewards-'));
});
after(() => rm(folder, { recursive: true }));

const passphrase = 'korrekt häst batteri';

/** The names of the checks that failed. */
const failed = ({ stdout }: Said): string[] => stdout.split('\n').filter((line) => line.startsWith('✗'));

describe('hamn keys new', () => {
  const make = (file: string, ...args: string[]): Promise<Said> =>
    hamnIn(folder, 'keys', 'new', file, '--passphrase-file', 'passphrase', ...args);
  before(async () => {
    await writeFile(join(folder, 'passphrase'), `${passphrase}\n`);
    await writeFile(join(folder, 'short'), 'elva tecken\n');
  });

  it('makes an encrypted key that only its owner may read, and prints the line for the settings', async () => {
    const { status, stdout, stderr } = await make('anna.pem');
    assert.equal(status, 0, stderr);
    const file = join(folder, 'anna.pem');
    if (process.platform !== 'win32') assert.equal(statSync(file).mode & 0o777, 0o600);
    const point = pointOf(openKey(file, passphrase, english));
    assert.ok(stdout.includes(`keys:\n${lineFor(point)}\n`), stdout);
    assert.ok(stdout.includes(`the id ${idOf(point)}`), stdout);
    assert.throws(() => openKey(file, `${passphrase}!`, english), /the passphrase is wrong/);
  });

  it('refuses a file that is there, a short passphrase, and a question that nobody can answer', async () => {
    const text = readFileSync(join(folder, 'anna.pem'), 'utf8');
    const again = await make('anna.pem');
    assert.match(again.stderr, /anna\.pem: the file is there already/);
    assert.equal(again.status, 2);
    assert.equal(readFileSync(join(folder, 'anna.pem'), 'utf8'), text);
    const short = await hamnIn(folder, 'keys', 'new', 'short.pem', '--passphrase-file', 'short');
    assert.match(short.stderr, /too short: choose at least 12/);
    assert.match((await hamnIn(folder, 'keys', 'new', 'short.pem')).stderr, /Nobody can answer here/);
    assert.ok(!existsSync(join(folder, 'short.pem')));
  });

  for (const [name, place] of Object.entries({ repository: '', 'folder in one': 'site/signed' }))
    it(`refuses a ${name} of git`, async () => {
      const repository = join(folder, `git-${name.length}`);
      const inside = join(repository, place);
      await mkdir(inside, { recursive: true });
      // A worktree has a file, and not a folder.
      if (place) await writeFile(join(repository, '.git'), 'gitdir: elsewhere\n');
      else await mkdir(join(repository, '.git'));
      const { status, stderr } = await make(join(inside, 'key.pem'));
      assert.match(stderr, /^git keeps the folder/);
      assert.equal(status, 2);
      assert.ok(!existsSync(join(inside, 'key.pem')));
    });
});

describe('hamn data sign', () => {
  let site: string;
  const points: Record<string, string> = {};
  before(async () => {
    site = await makeProject();
    await writeFile(join(folder, 'wrong'), 'another passphrase\n');
    for (const name of ['a', 'b', 'c']) {
      const { stderr } = await hamnIn(folder, 'keys', 'new', `${name}.pem`, '--passphrase-file', 'passphrase');
      assert.equal(stderr, '');
      points[name] = pointOf(openKey(join(folder, `${name}.pem`), passphrase, english));
    }
    await appendFile(
      join(site, 'hamn.yaml'),
      `keys:\n${[points.a, points.b].map((each = '') => lineFor(each)).join('\n')}\n`,
    );
  });
  after(() => rm(site, { recursive: true }));

  const withKeys = (...names: string[]): string[] =>
    names.flatMap((name) => ['--key', join(folder, `${name}.pem`), '--passphrase-file', join(folder, 'passphrase')]);
  const called = (...days: string[]): string[] => days.flatMap((each) => ['--called', each]);
  const sign = (...args: string[]): Promise<Said> => hamnIn(site, 'data', 'sign', ...args);
  const inSigned = (path = ''): string => join(site, 'signed', path);
  const [helplines, vaxjo] = ['helplines.signed.json', 'municipalities/0780.signed.json'];
  const all = called(`helplines=${later(-1)}`, `0780=${later(-2)}`);

  const refusals: [what: string, args: () => string[], sentence: RegExp][] = [
    [
      'an unknown key, with the line to add',
      () => withKeys('c'),
      /c\.pem: the key is not in hamn\.yaml.*\n {2}- B\S+= # id /,
    ],
    ['one key twice', () => withKeys('a', 'a'), /^The key [0-9a-f]{16} is given twice/],
    [
      'a wrong passphrase',
      () => ['--key', join(folder, 'a.pem'), '--passphrase-file', join(folder, 'wrong')],
      /a\.pem: the passphrase is wrong/,
    ],
    ['a file that is no key', () => ['--key', join(site, 'hamn.yaml')], /hamn\.yaml: is no key/],
    ['facts without a day', () => withKeys('a'), /The helplines: all \d+ numbers\n {2}--called 'helplines=[^]*'0780=/],
    ['a day in the future', () => [...withKeys('a'), ...called(`0780=${later(2)}`)], /is after today/],
    ['a day that is long ago', () => [...withKeys('a'), ...called(`0780=${later(-400)}`)], /is too long ago/],
    ['a day that there is not', () => [...withKeys('a'), ...called('0780=2026-02-30')], /is no day/],
    [
      'a name that is not to call',
      () => [...withKeys('a'), ...called(`0880=${later(0)}`)],
      /no changed number has that name/,
    ],
    ['what nobody has agreed to', () => [...withKeys('a'), ...all], /Nobody can answer here\. Read all of it/],
  ];
  for (const [what, args, sentence] of refusals)
    it(`refuses ${what}`, async () => {
      const { status, stderr } = await sign(...args());
      assert.match(stderr, sentence);
      assert.equal(status, 2);
      assert.ok(!existsSync(inSigned()));
    });

  it('keeps the first signature apart, takes none of the same key again, and shows all numbers', async () => {
    const first = await sign(...withKeys('a'), ...all, '--yes');
    assert.equal(first.status, 0, first.stderr);
    assert.match(first.stdout, /Kvinnofridslinjen: new, 116 016\n/);
    assert.match(first.stdout, /Växjö, Exempelmottagningen: new, 031-390 06 00\n/);
    assert.deepEqual(readdirSync(inSigned()), ['pending']);
    const again = await sign(...withKeys('a'), '--yes');
    assert.match(again.stderr, /has signed already\. Now another person/);
    assert.equal(again.status, 2);
  });

  it('adds the second signature, of the same bytes, and publishes', async () => {
    const pending = readIssue(inSigned('pending'));
    const second = await sign(...withKeys('b'), '--yes');
    assert.equal(second.status, 0, second.stderr);
    assert.match(second.stdout, new RegExp(`116 016 \\(called or read on ${later(-1)}\\)`));
    assert.match(second.stdout, /Issue 1 is complete, with two signatures/);
    assert.ok(!existsSync(inSigned('pending')));
    const files = readIssue(inSigned());
    assert.deepEqual([...files.keys()], [helplines, vaxjo]);
    const keys = byId([points.a ?? '', points.b ?? '']);
    for (const [path, file] of files) {
      assert.equal(file.signed, pending.get(path)?.signed);
      // With the browser's own code.
      assert.deepEqual(await signersOf(file, { version: 0, keys }), [...keys.keys()]);
      const { version, issued, expires } = contentIn(file);
      assert.equal(version, 1);
      assert.match(issued, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
      assert.equal(Date.parse(expires) - Date.parse(issued), 90 * 86_400_000);
    }
    assert.deepEqual(
      readEntries(inSigned()).map(({ file, version, sha256, changes }) => [file, version, sha256, changes.length]),
      [...files].map(([path, file]) => [path, 1, hashOf(file), 1]),
    );
    const verified = await hamnIn(site, 'data', 'verify', inSigned(helplines));
    assert.equal(verified.status, 0, verified.stdout);
    assert.match(verified.stdout, new RegExp(`${idOf(points.a ?? '')}: hamn\\.yaml \\(line 23\\): right`));
  });

  it('says how long an unchanged issue counts, and renews it when asked', async () => {
    const asked = await sign(...withKeys('b'));
    assert.match(asked.stdout, /Nothing has changed\. The last issue counts for 89 more days\./);
    assert.equal(asked.status, 2);
    await sign(...withKeys('b'), '--yes');
    const { stdout } = await sign(...withKeys('a'), '--yes');
    assert.match(stdout, /Issue 2 is complete/);
    assert.deepEqual(
      readEntries(inSigned())
        .slice(2)
        .map(({ version, changes }) => [version, changes]),
      [
        [2, []],
        [2, []],
      ],
    );
  });

  it('asks for the day of a changed number, and shows it to both', async () => {
    await writeFile(join(site, 'contacts.yaml'), contacts.replace('031-390 06 00', '031-390 06 01'));
    const without = await sign(...withKeys('a'), '--yes');
    const change = 'Växjö, Exempelmottagningen: 031-390 06 00 → 031-390 06 01';
    assert.match(without.stderr, new RegExp(`${change}\n {2}--called '0780 Exempelmottagningen=`));
    assert.doesNotMatch(without.stdout, /Kvinnofridslinjen/);
    const early = await sign(...withKeys('a'), ...called(`0780 Exempelmottagningen=${later(-32)}`), '--yes');
    assert.match(early.stderr, /is too long ago/);
    const first = await sign(...withKeys('a'), ...called(`0780 Exempelmottagningen=${later(-3)}`), '--yes');
    assert.equal(first.status, 0, first.stderr);
    const second = await sign(...withKeys('b'), '--yes');
    assert.ok(second.stdout.includes(`${change} (called or read on ${later(-3)})`), second.stdout);
    const entry = readEntries(inSigned()).find(({ file, version }) => file === vaxjo && version === 3);
    assert.deepEqual(entry?.changes, [`${change} (ringt eller läst ${later(-3)})`]);
    const file = readIssue(inSigned()).get(vaxjo);
    assert.deepEqual(file && contentIn(file).called, { '0780 Exempelmottagningen': later(-3) });
  });

  it('begins again when somebody has touched the pending issue, or the facts', async () => {
    await sign(...withKeys('a'), '--yes');
    const path = inSigned(`pending/${helplines}`);
    const file = JSON.parse(readFileSync(path, 'utf8')) as SignedFile;
    await writeFile(
      path,
      JSON.stringify({ ...file, signed: file.signed.replace(/"expires":"\d+/, '"expires":"2099') }),
    );
    const { stdout } = await sign(...withKeys('b'), '--yes');
    assert.match(stdout, /no longer agrees with the facts[^]*Issue 4 waits/);
    assert.equal(readIssue(inSigned()).get(helplines)?.signed.includes('"version":3'), true);
    await writeFile(join(site, 'contacts.yaml'), contacts);
    const changed = await sign(...withKeys('a'), ...called(`0780 Exempelmottagningen=${later(0)}`), '--yes');
    assert.match(changed.stdout, /no longer agrees with the facts[^]*06 01 → 031-390 06 00[^]*Issue 4 waits/);
  });

  it('lets go of a municipality that is no longer published', async () => {
    await rm(join(site, 'contacts.yaml'));
    const { stdout, stderr } = await sign(...withKeys('a', 'b'), '--yes');
    assert.match(stdout, /Växjö, Exempelmottagningen: removed, 031-390 06 01\n[^]*Issue 4 is complete/, stderr);
    assert.deepEqual([...readIssue(inSigned()).keys()], [helplines]);
  });

  it('refuses facts that no browser would take', async () => {
    await writeFile(
      join(site, 'contacts.yaml'),
      contacts.replace(/ {4}socialServices:\n/, `    violencePage: https://www.example.se/${'x'.repeat(2100)}\n$&`),
    );
    const { status, stderr } = await sign(...withKeys('a'), ...called(`0780=${later(0)}`), '--yes');
    assert.match(stderr, /0780\.signed\.json: no browser would take the facts \(schema\)/);
    assert.equal(status, 2);
  });

  it('refuses a day of the second person that the first did not sign, and takes the same', async () => {
    await writeFile(join(site, 'contacts.yaml'), contacts.replace('031-390 06 00', '031-390 06 02'));
    // The last issue had no file of the municipality.
    const key = '0780';
    const first = await sign(...withKeys('a'), ...called(`${key}=${later(-3)}`), '--yes');
    assert.equal(first.status, 0, first.stderr);
    const other = await sign(...withKeys('b'), ...called(`${key}=${later(-1)}`), '--yes');
    assert.equal(other.status, 2);
    assert.ok(other.stderr.includes(`the first person has signed the day ${later(-3)}`), other.stderr);
    const unknown = await sign(...withKeys('b'), ...called(`0880=${later(-3)}`), '--yes');
    assert.match(unknown.stderr, /no changed number has that name/);
    const same = await sign(...withKeys('b'), ...called(`${key}=${later(-3)}`), '--yes');
    assert.equal(same.status, 0, same.stderr);
    // The first signature may have come on a USB stick: without git nobody knows whose it is.
    assert.doesNotMatch(same.stderr, /one person/);
  });

  it('warns when one person seems to sign for two', async () => {
    const change = (last: string): Promise<void> =>
      writeFile(join(site, 'contacts.yaml'), contacts.replace('031-390 06 00', `031-390 06 0${last}`));
    const day = called(`0780 Exempelmottagningen=${later(0)}`);
    await change('3');
    const both = await sign(...withKeys('a', 'b'), ...day, '--yes');
    assert.match(both.stderr, /^Warning: both signatures seem to come from one person/);
    assert.match(both.stdout, /is complete/);
    const git = (...args: string[]): void => {
      execFileSync('git', ['-c', 'user.name=Anna', ...args], { cwd: site, stdio: 'ignore' });
    };
    git('init');
    git('config', 'user.email', 'anna@example.se');
    await change('4');
    const alone = await sign(...withKeys('a'), ...day, '--yes');
    assert.equal(alone.stderr, '');
    assert.match((await sign(...withKeys('b'))).stderr, /^Warning: both/, 'not saved with git');
    git('add', 'signed');
    git('commit', '-m', 'Sign');
    assert.match((await sign(...withKeys('b'))).stderr, /^Warning: both/, 'saved by the same author');
    git('config', 'user.email', 'bo@example.se');
    const second = await sign(...withKeys('b'), '--yes');
    assert.equal(second.stderr, '');
    assert.match(second.stdout, /is complete/);
    await rm(join(site, '.git'), { recursive: true });
  });

  it('says in the language asked for that nobody can read the list of issues, and where', async () => {
    const list = inSigned('issues.json');
    const right = readFileSync(list, 'utf8');
    await writeFile(list, right.replace('"version": 1,', '"version": 1'));
    const line = right.split('\n').findIndex((each) => each.includes('"version": 1,')) + 2;
    const { status, stderr } = await sign(...withKeys('a'), '--yes');
    await writeFile(list, right);
    assert.equal(stderr, `signed/issues.json: something else stands after a value; expected , or } (line ${line})\n`);
    assert.equal(status, 2);
  });
});

/** Serves each address, until the test ends. */
async function serve(answer: RequestListener): Promise<{ server: Server; origin: string }> {
  const server = createServer(answer);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

const [anna, bo, other] = [steward(), steward(), steward()];
const signed = (changes: object = {}): SignedFile => signedBy(helplinesIssue(changes), anna, bo);

describe('hamn data verify', () => {
  /** Runs it in this process, outside a project, with two keys. */
  async function verify(source: string, ...keys: string[]): Promise<Said> {
    const said = { log: [] as string[], error: [] as string[] };
    const methods = (['log', 'error'] as const).map((name) =>
      mock.method(console, name, (...words: unknown[]) => said[name].push(words.join(' '))),
    );
    const points = keys.length ? keys : [anna.point, bo.point];
    try {
      const args = ['data', 'verify', source, ...points.flatMap((key) => ['--key', key]), '--language', 'en'];
      return { status: await run(args), stdout: said.log.join('\n'), stderr: said.error.join('\n') };
    } finally {
      for (const { mock: each } of methods) each.restore();
    }
  }
  const file = (): string => join(folder, 'helplines.signed.json');
  async function verifyFile(content: SignedFile | string): Promise<Said> {
    await writeFile(file(), typeof content === 'string' ? content : JSON.stringify(content));
    return verify(file());
  }

  it('takes what two have signed', async () => {
    const { status, stdout } = await verifyFile(signed());
    assert.equal(status, 0, stdout);
    assert.match(stdout, new RegExp(`${bo.id}: --key: right[^]*A browser takes the facts\\.$`));
  });

  const { lines } = publishHelplines();
  const good = signed();
  const attacks: Record<string, [content: SignedFile | string, checks: RegExp, detail?: RegExp]> = {
    'one signature': [signedBy(helplinesIssue(), anna), /^✗ At least two of the keys/],
    'one key under two ids': [
      {
        signed: good.signed,
        signatures: { [anna.id]: good.signatures[anna.id] ?? '', [bo.id]: signatureOf(good.signed, anna) },
      },
      /^✗ At least two of the keys/,
      new RegExp(`${bo.id}: --key: wrong`),
    ],
    'an unknown key': [
      signedBy(helplinesIssue(), anna, other),
      /^✗ At least two of the keys/,
      new RegExp(`${other.id}: unknown key`),
    ],
    'a changed byte': [{ ...good, signed: good.signed.replace('116016', '116017') }, /^✗ At least two of the keys/],
    'an expired issue': [signed({ issued: inDays(-91), expires: inDays(-1) }), /^✗ Expires/],
    'an issue of the day after tomorrow': [signed({ issued: inDays(1.1) }), /^✗ Issued/],
    'another type': [signed({ type: 'municipality' }), /^✗ Type: helplines, spec 1; the file says municipality, 1/],
    'another spec': [signed({ spec: 2 }), /^✗ Type/],
    'a version that is no number': [signed({ version: '2' }), /^✗ Version/],
    '112 taken away': [signed({ lines: lines.filter(({ id }) => id !== '112') }), /^✗ 112 is there/],
    'a number that costs money': [
      signed({
        lines: lines.map((line) =>
          line.id === 'bris'
            ? { ...line, phone: { display: '0900-12 34 56', tel: '0900123456', e164: '+46900123456' } }
            : line,
        ),
      }),
      /^✗ Every number can be called/,
    ],
    'facts of another form': [signed({ lines: [{ id: 'bris' }] }), /^✗ The facts match their schema/],
    'no signed file': [JSON.stringify(helplinesIssue()), /^✗ Form/],
    'no JSON': ['<!doctype html>', /^✗ Form/],
    '10 MB': [{ ...good, signatures: { ...good.signatures, long: 'x'.repeat(10_000_000) } }, /^✗ At most 64 kB/],
  };
  for (const [what, [content, checks, detail]] of Object.entries(attacks))
    it(`refuses ${what}, and says which check`, async () => {
      const said = await verifyFile(content);
      assert.equal(said.status, 1);
      assert.match(failed(said)[0] ?? '', checks);
      if (detail) assert.match(said.stdout, detail);
      assert.match(said.stdout, /does not take the facts/);
    });

  it('refuses an older issue than the project has', async () => {
    const site = await makeProject();
    after(() => rm(site, { recursive: true }));
    await writeFile(join(site, 'hamn.yaml'), `${settings}keys:\n${lineFor(anna.point)}\n${lineFor(bo.point)}\n`);
    await mkdir(join(site, 'signed'));
    await writeFile(join(site, 'signed/helplines.signed.json'), JSON.stringify(signed({ version: 7 })));
    await writeFile(file(), JSON.stringify(signed({ version: 6 })));
    const said = await hamnIn(site, 'data', 'verify', file());
    assert.deepEqual(failed(said), ['✗ Version: 6; at least 7']);
    assert.equal(said.status, 1);
  });

  describe('at an address', () => {
    let server: Server;
    let origin: string;
    before(async () => {
      ({ server, origin } = await serve(({ url, headers }, response) => {
        if (url === '/never') return;
        if (headers.cookie ?? headers.authorization ?? headers.referer) response.statusCode = 400;
        if (url === '/gone') response.statusCode = 404;
        if (url !== '/closed') response.setHeader('access-control-allow-origin', '*');
        if (url === '/slow') response.write(JSON.stringify(good).slice(0, 100));
        else response.end(url === '/10mb' ? 'x'.repeat(10_000_000) : JSON.stringify(good));
      }));
    });
    after(() => {
      server.closeAllConnections();
      server.close();
    });

    it('takes what other sites may read', async () => {
      const said = await verify(`${origin}/helplines.signed.json`);
      assert.deepEqual([said.status, failed(said)], [0, []]);
    });

    it('refuses 10 MB, and what other sites may not read', async () => {
      const long = await verify(`${origin}/10mb`);
      assert.deepEqual([long.status, failed(long)], [1, ['✗ At most 64 kB']]);
      const closed = await verify(`${origin}/closed`);
      assert.deepEqual([closed.status, failed(closed).length], [1, 1]);
      assert.match(failed(closed)[0] ?? '', /Access-Control-Allow-Origin/);
    });

    for (const path of ['/never', '/slow'])
      it(`waits three seconds, no more: ${path}`, async () => {
        const start = Date.now();
        const { status, stderr } = await verify(origin + path);
        assert.match(stderr, /could not be read \(no answer in three seconds\)/);
        assert.equal(status, 2);
        assert.ok(Date.now() - start < 6000);
      });

    it('says that it could not look: nothing there, nobody there, no https, no file', async () => {
      for (const [source, reason] of [
        [`${origin}/gone`, /answers 404/],
        ['http://127.0.0.1:9/', /could not be read \(no answer\)/],
        ['http://www.example.se/data/helplines.signed.json', /must begin with https/],
        [join(folder, 'nothing.json'), /no such file/],
      ] as const) {
        const { status, stderr } = await verify(source);
        assert.match(stderr, reason);
        assert.equal(status, 2);
      }
    });
  });

  it('refuses a key that is none', async () => {
    const { status, stderr } = await verify(file(), 'BAAA');
    assert.match(stderr, /--key BAAA: is no public key/);
    assert.equal(status, 2);
  });
});

describe('hamn data update', () => {
  let site: string;
  let server: Server;
  let origin: string;
  /** What the server has, by path. */
  let files: Record<string, SignedFile | undefined> = {};
  const asked: string[] = [];
  before(async () => {
    ({ server, origin } = await serve(({ url = '' }, response) => {
      asked.push(url);
      const file = files[url.replace('/data/', '')];
      response.statusCode = file ? 200 : 404;
      response.end(JSON.stringify(file));
    }));
    site = await makeProject();
    await writeFile(
      join(site, 'hamn.yaml'),
      `${settings}keys:\n${lineFor(anna.point)}\n${lineFor(bo.point)}\ndataFrom: ${origin}/data/helplines.signed.json\n`,
    );
  });
  after(async () => {
    server.close();
    await rm(site, { recursive: true });
  });

  const update = (...args: string[]): Promise<Said> => hamnIn(site, 'data', 'update', ...args);
  const own = (): string[] => [...readIssue(join(site, 'signed')).values()].map(({ signed: text }) => text);
  const town = (changes: object = {}): SignedFile =>
    signedBy(
      {
        ...{ type: 'municipality', spec: 1, version: 2, issued: inDays(0), expires: inDays(90), checked: later(0) },
        ...{ code: '0780', name: 'Växjö', fullName: 'Växjö kommun', county: '07', countyName: 'Kronobergs län' },
        sources: {},
        ...changes,
      },
      anna,
      bo,
    );

  it('takes a newer issue, and says what it changes', async () => {
    files = { 'helplines.signed.json': signed(), 'municipalities/0780.signed.json': town() };
    const { status, stdout, stderr } = await update();
    assert.equal(status, 0, stderr);
    assert.match(stdout, /Kvinnofridslinjen: new, 116 016\n[^]*Issue 2 is now in signed/);
    assert.deepEqual(own(), [files['helplines.signed.json']?.signed, files['municipalities/0780.signed.json']?.signed]);
    assert.deepEqual(
      readEntries(join(site, 'signed')).map(({ file, version }) => [file, version]),
      [
        ['helplines.signed.json', 2],
        ['municipalities/0780.signed.json', 2],
      ],
    );
    // The municipalities of the county, and no others.
    assert.equal(asked.filter((path) => path.includes('/municipalities/')).length, 8);
  });

  it('is done when nothing is newer, and says nothing if asked to', async () => {
    assert.deepEqual(await update('--quiet'), { status: 0, stdout: '', stderr: '' });
    assert.match((await update()).stdout, /^Nothing is newer than issue 2\./);
  });

  it('says a changed number, and keeps a municipality that the server has lost', async () => {
    const lines = publishHelplines().lines.map((line) =>
      line.id === 'kvinnofridslinjen' ? { ...line, phone: { display: '116 017', tel: '116017' } } : line,
    );
    files = { 'helplines.signed.json': signed({ version: 3, lines }) };
    const { status, stdout } = await update('--quiet');
    assert.equal(status, 0);
    assert.match(stdout, /^helplines\.signed\.json\n {2}Kvinnofridslinjen: 116 016 → 116 017\nIssue 3/);
    assert.equal(own().length, 2);
  });

  const v4 = { 'helplines.signed.json': signed({ version: 4 }) };
  const refused: Record<string, [files: () => Record<string, SignedFile>, reason: RegExp]> = {
    'one signature': [
      () => ({ 'helplines.signed.json': signedBy(helplinesIssue({ version: 4 }), anna) }),
      /At least two of the keys/,
    ],
    'an older issue': [() => ({ 'helplines.signed.json': signed({ version: 2 }) }), /Version: 2; at least 3/],
    'another issue with the same number': [
      () => ({ 'helplines.signed.json': signed({ version: 3 }) }),
      /the issue that you have, but with other facts/,
    ],
    'an expired issue': [() => ({ 'helplines.signed.json': signed({ version: 4, expires: inDays(-1) }) }), /Expires/],
    'files of two issues': [
      () => ({ ...v4, 'municipalities/0780.signed.json': town({ version: 5 }) }),
      /different issues/,
    ],
    'another municipality': [
      () => ({ ...v4, 'municipalities/0780.signed.json': town({ version: 4, code: '0880' }) }),
      /is not about municipality 0780/,
    ],
    'helplines for a municipality': [
      () => ({ ...v4, 'municipalities/0780.signed.json': signed({ version: 4 }) }),
      /Type: municipality/,
    ],
  };
  for (const [what, [served, reason]] of Object.entries(refused))
    it(`refuses ${what}, and keeps what is there`, async () => {
      const before = own();
      files = served();
      const { status, stderr } = await update('--quiet');
      assert.match(stderr, reason);
      assert.equal(status, 1);
      assert.deepEqual(own(), before);
    });

  it('says that it could not reach the server', async () => {
    files = {};
    const { status, stderr } = await update();
    assert.match(stderr, /answers 404/);
    assert.equal(status, 2);
    assert.equal((await update('http://127.0.0.1:9/helplines.signed.json')).status, 2);
  });
});
