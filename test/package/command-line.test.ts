// The command line `hamn`, from source: its words, what it refuses, and a new project.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, before, describe, it, mock } from 'node:test';
import { languageFor } from '../../cli/language.ts';
import { problemsInMetadata } from '../../site/check/metadata.ts';
import { withDefaults } from '../../site/owner/defaults.ts';
import { counties, municipalities } from '../../widgets/data/index.ts';
import { parse } from 'yaml';
import { suggested, type Place } from '../../cli/new/answers.ts';
import { settingsFor } from '../../cli/new/settings.ts';
import { run } from '../../cli/run.ts';
import { programArgs } from '../support/site-copy.ts';

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hamn-cli-'));
});
after(() => rm(folder, { recursive: true }));

const program = resolve('cli/hamn.ts');

/** Runs hamn in this process, and returns its exit code and what it says. */
async function hamn(...args: string[]) {
  const said = { log: [] as string[], error: [] as string[] };
  const methods = (['log', 'error'] as const).map((name) =>
    mock.method(console, name, (...words: unknown[]) => said[name].push(words.join(' '))),
  );
  try {
    return { status: await run(args), stdout: said.log.join('\n'), stderr: said.error.join('\n') };
  } finally {
    for (const { mock: each } of methods) each.restore();
  }
}

/** Runs hamn as a program in a folder, as a project does: the folder's settings decide its language. */
function hamnIn(cwd: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, programArgs(program, ...args), {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, HAMN_LANGUAGE: undefined },
  });
  return { status, stdout, stderr: stderr.trim() };
}

it('tells an error of the operating system in the language of the command', async () => {
  const missing = join(folder, 'ingen.txt');
  const args = ['keys', 'new', join(folder, 'k.key'), '--passphrase-file', missing, '--language'];
  assert.deepEqual(await hamn(...args, 'sv'), { status: 2, stdout: '', stderr: `${missing}: finns inte.` });
  assert.deepEqual(await hamn(...args, 'en'), { status: 2, stdout: '', stderr: `${missing}: there is no such file.` });
});

describe('the language', () => {
  it('is the one asked for, then that of the project, then that of the system', async () => {
    const settings = join(folder, 'english.yaml');
    await writeFile(settings, 'languages:\n  en: English\n  sv: Svenska\n');
    const swedish = { LANG: 'sv_SE.UTF-8' };
    assert.equal(languageFor(['build'], 'none.yaml', swedish), 'sv');
    assert.equal(languageFor(['build'], 'none.yaml', { LANG: 'de_DE.UTF-8' }), 'en');
    assert.equal(languageFor(['build'], settings, swedish), 'en');
    assert.equal(languageFor(['build'], 'none.yaml', { ...swedish, HAMN_LANGUAGE: 'en' }), 'en');
    assert.equal(languageFor(['build'], settings, { ...swedish, HAMN_LANGUAGE: 'sv' }), 'sv');
    assert.equal(languageFor(['build', '--lang', 'sv'], settings, {}), 'sv');
    assert.equal(languageFor(['build', '--language', 'sv'], settings, {}), 'sv');
    assert.equal(languageFor(['build', '--language=sv'], settings, {}), 'sv');
  });

  it('is that of the option in every message about a project in the other language', async () => {
    const place = join(folder, 'swedish');
    await mkdir(place);
    await writeFile(join(place, 'hamn.yaml'), "county: '07'\ndiscretTitles: true\nemail: namn\n");
    const { stderr: english } = hamnIn(place, 'check', '--language', 'en');
    assert.match(english, /hamn\.yaml: discretTitles: unknown; did you mean discreetTitles\?/);
    assert.doesNotMatch(english, /okänd|saknas|skriv|stoppar/);
    const { stderr: swedish } = hamnIn(place, 'check', '--lang=sv');
    assert.match(swedish, /hamn\.yaml: discretTitles: okänd; menar du discreetTitles\?/);
    assert.doesNotMatch(swedish, /unknown|missing|expected/);
  });

  it('translates every word of the help', async () => {
    const english = (await hamn('new', '--help', '--language', 'en')).stdout;
    const swedish = (await hamn('new', '--help', '--language', 'sv')).stdout;
    assert.match(english, /Options:[^]*--municipality +The municipality, by code or name/);
    assert.match(swedish, /Inställningar:[^]*--municipality +Kommunen, med kod eller namn/);
    assert.doesNotMatch(swedish, /Options|Positionals|boolean|string|default|choices/);
    const all = (await hamn('--help', '--language', 'sv')).stdout;
    for (const name of [
      'new',
      'start',
      'build',
      'check',
      'deploy',
      'release',
      'remove',
      'eject',
      'upgrade',
      'keys',
      'data',
    ])
      assert.match(all, new RegExp(`^ +hamn ${name}\\b`, 'm'));
    assert.doesNotMatch(all, /Options|Commands|boolean|choices/);
  });
});

describe('hamn refuses, with exit code 2,', () => {
  const refusals: [args: string[], sentence: RegExp][] = [
    [['biuld'], /^biuld: there is no such command\. Did you mean build\?$/],
    [['build', '--ouput', 'x'], /^--ouput: there is no such option\. Did you mean --output\?$/],
    [['build', '--language', 'sv', '--ouput', 'x'], /^--ouput: den inställningen finns inte\. Menade du --output\?$/],
    [['data', 'sing', 'x'], /^data sing: there is no such command\. Did you mean data sign\?$/],
    [['data', 'sign', '--kye', 'x'], /^--kye: there is no such option\. Did you mean --key\?$/],
    [['keys'], /^hamn --help shows every command\.$/],
    [[], /^hamn --help shows every command\.$/],
    [['build', '--language', 'fi'], /Argument: language, Given: "fi", Choices: "sv", "en"/],
    [['remove'], /^Too little after the command: 0, it needs 1$/],
    [['new'], /^What is the name of the folder\?/],
    [['new', 'x', '--yes'], /^Who is the site for\? Choose --county 07/],
    [
      ['new', 'x', '--county', '7', '--yes'],
      /^--county is 7: there is no such place\. Write a code or a name, such as 07 or Kronoberg\.$/,
    ],
    [['new', 'x', '--municipality', '07', '--yes'], /^--municipality is 07: there is no such place/],
    [['new', 'x', '--county', '07', '--all', '--yes'], /^Choose one of --county, --municipality and --all\.$/],
  ];
  for (const [args, sentence] of refusals)
    it(['hamn', ...args].join(' '), async () => {
      const { status, stderr } = await hamn(...args, ...(args.includes('--language') ? [] : ['--language', 'en']));
      assert.match(stderr, sentence);
      assert.equal(status, 2);
      assert.ok(!existsSync('x'));
    });
});

describe('hamn new', () => {
  it('writes a project that has no faults, with the usual access, in Swedish whatever the machine speaks', async () => {
    const site = join(folder, 'kronoberg');
    const { status, stdout, stderr } = await hamn('new', site, '--county', '07', '--yes', '--no-install');
    assert.equal(status, 0, stderr);
    assert.match(stdout, /cd \S*kronoberg\n {2}npm install\n {2}npm start$/);
    await mkdir(join(folder, 'usual'));
    assert.equal(statSync(site).mode, statSync(join(folder, 'usual')).mode);
    assert.match(readFileSync(join(site, 'hamn.yaml'), 'utf8'), /^# Länets kod, med citattecken\./m);
    const about = JSON.parse(readFileSync(join(site, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    // From the folder that hamn runs from.
    const [, path = ''] = /^file:(.*)$/.exec(about.dependencies.hamn ?? '') ?? [];
    assert.equal(resolve(site, path), resolve('.'));
    const checked = hamnIn(site, 'check');
    assert.equal(checked.stderr, '');
    assert.equal(checked.status, 0);
  });

  it('never writes into a folder with something in it', async () => {
    const site = join(folder, 'kronoberg');
    const before = readFileSync(join(site, 'hamn.yaml'), 'utf8');
    const again = await hamn('new', site, '--county', '08', '--yes', '--language', 'en');
    assert.equal(again.status, 2);
    assert.match(again.stderr, /kronoberg: the folder is not empty\./);
    assert.equal(readFileSync(join(site, 'hamn.yaml'), 'utf8'), before);
    const file = join(folder, 'a-file');
    await writeFile(file, '');
    assert.match(
      (await hamn('new', file, '--all', '--yes', '--language', 'en')).stderr,
      /a-file: a file has that name\./,
    );
  });

  it('speaks the language of the project', () => {
    const { stderr } = hamnIn(join(folder, 'kronoberg'), 'biuld');
    assert.match(stderr, /det kommandot finns inte\. Menade du build\?$/);
    assert.match(hamnIn(join(folder, 'kronoberg'), 'build', '--lang', 'fi').stderr, /language är "fi"; välj bland/);
  });

  it('tells of a slip in the settings with its line, with exit code 1, and leaves the built site as it was', async () => {
    const settings = join(folder, 'kronoberg/hamn.yaml');
    const text = readFileSync(settings, 'utf8');
    await writeFile(settings, text.replace('discreetTitles: false', 'discretTitles: true'));
    const index = join(folder, 'kronoberg/dist/site/index.html');
    await mkdir(dirname(index), { recursive: true });
    await writeFile(index, 'The last build.');
    for (const command of ['check', 'build']) {
      const { status, stderr } = hamnIn(join(folder, 'kronoberg'), command);
      assert.equal(status, 1);
      assert.match(stderr, /hamn\.yaml: discretTitles: .*discreetTitles\? \((line|rad) \d+\)/);
      assert.equal(readFileSync(index, 'utf8'), 'The last build.');
    }
    await rm(join(folder, 'kronoberg/dist'), { recursive: true });
    await writeFile(settings, text);
  });

  it('takes a place by its name, the language that is asked for, and a folder with å in its name', async () => {
    const site = join(folder, 'Vår väg');
    const args = ['--municipality', 'växjö', '--yes', '--no-install', '--language', 'en'];
    const { status, stdout } = await hamn('new', site, ...args);
    assert.equal(status, 0);
    assert.match(stdout, /cd ".*Vår väg"\n/);
    const text = readFileSync(join(site, 'hamn.yaml'), 'utf8');
    assert.match(text, /^# The code of the municipality, in quotation marks\./m);
    assert.match(text, /^municipality: '0780'$/m);
    assert.match(readFileSync(join(site, 'package.json'), 'utf8'), /"name": "var-vag"/);
    const country = join(folder, 'land');
    await hamn('new', country, '--all', '--yes', '--no-install');
    assert.match(readFileSync(join(country, 'hamn.yaml'), 'utf8'), /^county: all$/m);
  });

  it('fills an empty folder that is there', async () => {
    const site = join(folder, 'empty');
    await mkdir(site);
    const { ino } = statSync(site);
    assert.equal((await hamn('new', site, '--all', '--yes', '--no-install')).status, 0);
    assert.equal(statSync(site).ino, ino);
    assert.ok(existsSync(join(site, 'hamn.yaml')));
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.startsWith('.')),
      [],
    );
  });

  it('suggests settings without a fault for every county and municipality, and for the country', () => {
    const places: Place[] = [
      ...counties.map((county): Place => ({ kind: 'county', county })),
      ...municipalities.map((municipality): Place => ({ kind: 'municipality', municipality })),
      { kind: 'all' },
    ];
    // The words of the two languages differ only in comments.
    const faults = places.flatMap((place, i) =>
      problemsInMetadata(withDefaults(parse(settingsFor(suggested(place), i % 2 ? 'sv' : 'en'), { schema: 'core' }))),
    );
    assert.ok(places.length > 300);
    assert.deepEqual(faults, []);
  });

  it('takes over the texts of a copy of hamn 0.1, which stays as it is', async () => {
    const copy = join(folder, 'copy');
    const texts: Record<string, string> = {
      'package.json': '{ "type": "module" }',
      'site/_data/metadata.js': `export default {
        url: process.env.SITE_URL ?? 'https://www.example.se',
        county: '07', moreCounties: [], municipality: '', logo: undefined,
        title: { sv: 'Vårt län', en: 'Our county' },
        description: { sv: 'Vår beskrivning.', en: 'Our description.' },
        languages: { sv: 'Svenska', en: 'English' },
        owner: { name: 'Exempelutgivare' },
        contact: { name: 'Exempelkontakt', url: 'https://www.example.se/' },
        colours: { light: { water: '#0a4a80' }, dark: {} },
        demonstration: true, warnings: {}, exit: 'https://www.smhi.se/', discreetTitles: true,
        discreetTitle: { sv: 'Vårt län', en: 'Our county' },
        feedId: 'vara nyheter', serif: 'Georgia',
      };`,
      'site/content/07/ambassadors.js': `export default [{
        id: 'exempel-1', name: 'Exempel 1', role: { sv: 'rektor', en: 'head teacher' }, place: '0780',
        pledge: { sv: 'Ett löfte.', en: 'A pledge.' }, consent: '2026-01-19',
        portrait: { drawing: 'exempel-1.svg', alt: { sv: 'En ruta, som exempel', en: 'A square, as an example' } },
      }];`,
      'site/content/07/portraits/exempel-1.svg':
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 5"><path d="M0 0h4v5H0z"/></svg>',
      'site/content/07/sv/om-oss.md': '---\ntitle: Om oss\ndescription: Om oss.\ntranslated: false\n---\n\nText.\n',
      'site/published/0.1.0/hamn.js': '// The first version.\n',
    };
    for (const [path, text] of Object.entries(texts)) {
      await mkdir(join(copy, path, '..'), { recursive: true });
      await writeFile(join(copy, path), text);
    }
    const made = hamnIn(folder, 'new', 'moved', '--from', 'copy', '--no-install', '--language', 'en');
    assert.equal(made.status, 0, made.stderr);
    assert.match(made.stdout, /^serif: there is no such setting any more/);
    assert.match(made.stdout, /The municipalities' numbers .* are left out/);
    for (const [path, text] of Object.entries(texts)) assert.equal(readFileSync(join(copy, path), 'utf8'), text);
    const project = join(folder, 'moved');
    const settings = parse(readFileSync(join(project, 'hamn.yaml'), 'utf8')) as Record<string, unknown>;
    assert.deepEqual(
      [settings.url, settings.county, settings.feedId, settings.discreetTitles, settings.colours],
      ['https://www.example.se', '07', 'vara nyheter', true, { light: { water: '#0a4a80' }, dark: {} }],
    );
    assert.ok(!('moreCounties' in settings) && !('serif' in settings));
    for (const [from, to] of [
      ['site/content/07/sv/om-oss.md', 'content/sv/om-oss.md'],
      ['site/published/0.1.0/hamn.js', 'published/0.1.0/hamn.js'],
    ] as const)
      assert.equal(readFileSync(join(project, to), 'utf8'), texts[from]);
    assert.match(readFileSync(join(project, 'published.json'), 'utf8'), /"0\.1\.0": \{"hamn\.js":"sha384-/);
    const checked = hamnIn(project, 'check');
    assert.equal(checked.status, 0, checked.stderr);
    assert.match(
      hamnIn(folder, 'new', 'other', '--from', 'moved', '--language', 'en').stderr,
      /^moved: is no copy of hamn 0\.1\./,
    );
  });

  it(
    'leaves nothing when it is stopped while the packages are installed',
    { skip: process.platform === 'win32' },
    async () => {
      const programs = join(folder, 'programs');
      await mkdir(programs);
      await writeFile(join(programs, 'npm'), '#!/bin/sh\nexec sleep 30\n');
      await chmod(join(programs, 'npm'), 0o755);
      const child = spawn(process.execPath, programArgs(program, 'new', 'stopped', '--all', '--yes'), {
        cwd: folder,
        env: { ...process.env, PATH: `${programs}:${process.env.PATH}` },
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      await once(child.stdout, 'data');
      assert.ok(existsSync(join(folder, 'stopped/hamn.yaml')));
      child.kill('SIGINT');
      const [code] = (await once(child, 'close')) as [number];
      assert.equal(code, 2);
      assert.deepEqual(
        readdirSync(folder).filter((name) => name.includes('stopped')),
        [],
      );
    },
  );
});
