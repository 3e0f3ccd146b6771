// The command line `hamn`, from source: its words, what it refuses, and a new project.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { languageFor } from '../../cli/language.ts';
import { problemsInMetadata } from '../../site/check/metadata.ts';
import { withDefaults } from '../../site/owner/defaults.ts';
import { counties, municipalities } from '../../widgets/data/index.ts';
import { parse } from 'yaml';
import { suggested, type Place } from '../../cli/new/answers.ts';
import { settingsFor } from '../../cli/new/settings.ts';
import { programArgs } from '../support/site-copy.ts';

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hamn-cli-'));
});
after(() => rm(folder, { recursive: true }));

const program = resolve('cli/hamn.ts');

/** Runs hamn. Outside a project, the demonstration is the project, and its language is Swedish. */
function hamn(args: readonly string[], cwd = folder) {
  const { status, stdout, stderr } = spawnSync(process.execPath, programArgs(program, ...args), {
    cwd,
    encoding: 'utf8',
  });
  return { status, stdout, stderr: stderr.trim() };
}

describe('the language', () => {
  it('is the one asked for, then that of the project, then that of the system', async () => {
    const settings = join(folder, 'english.yaml');
    await writeFile(settings, 'languages:\n  en: English\n  sv: Svenska\n');
    const swedish = { LANG: 'sv_SE.UTF-8' };
    assert.equal(languageFor(['build'], 'none.yaml', swedish), 'sv');
    assert.equal(languageFor(['build'], 'none.yaml', { LANG: 'de_DE.UTF-8' }), 'en');
    assert.equal(languageFor(['build'], settings, swedish), 'en');
    assert.equal(languageFor(['build', '--language', 'sv'], settings, {}), 'sv');
    assert.equal(languageFor(['build', '--language=sv'], settings, {}), 'sv');
  });

  it('translates every word of the help', () => {
    const english = hamn(['new', '--help', '--language', 'en']).stdout;
    const swedish = hamn(['new', '--help', '--language', 'sv']).stdout;
    assert.match(english, /Options:[^]*--municipality +Code of the municipality/);
    assert.match(swedish, /Inställningar:[^]*--municipality +Kommunens kod/);
    assert.doesNotMatch(swedish, /Options|Positionals|boolean|string|default|choices/);
    const all = hamn(['--help', '--language', 'sv']).stdout;
    for (const name of ['new', 'start', 'build', 'check', 'release', 'remove', 'eject', 'upgrade'])
      assert.match(all, new RegExp(`^ +hamn ${name}\\b`, 'm'));
    assert.doesNotMatch(all, /Options|Commands|boolean|choices/);
  });
});

describe('hamn refuses, with exit code 2,', () => {
  const refusals: [args: string[], sentence: RegExp][] = [
    [['biuld'], /^biuld: there is no such command\. Did you mean build\?$/],
    [['build', '--ouput', 'x'], /^--ouput: there is no such option\. Did you mean --output\?$/],
    [['build', '--language', 'sv', '--ouput', 'x'], /^--ouput: den inställningen finns inte\. Menade du --output\?$/],
    [[], /^hamn --help shows every command\.$/],
    [['build', '--language', 'fi'], /language är "fi"; välj bland "sv", "en"/],
    [['remove'], /got 0, need at least 1/],
    [['new'], /^What is the name of the folder\?/],
    [['new', 'x', '--yes'], /^Who is the site for\? Choose --county 07/],
    [['new', 'x', '--county', '7', '--yes'], /^--county is 7: no place has this code/],
    [['new', 'x', '--municipality', '07', '--yes'], /^--municipality is 07: no place has this code/],
    [['new', 'x', '--county', '07', '--all', '--yes'], /^Choose one of --county, --municipality and --all\.$/],
  ];
  for (const [args, sentence] of refusals)
    it(['hamn', ...args].join(' '), async () => {
      const empty = await mkdtemp(join(folder, 'empty-'));
      const { status, stderr } = hamn(args.includes('--language') ? args : [...args, '--language', 'en'], empty);
      assert.match(stderr, sentence);
      assert.equal(status, 2);
      assert.deepEqual(readdirSync(empty), []);
    });
});

describe('hamn new', () => {
  it('writes a project that has no faults', () => {
    const { status, stdout, stderr } = hamn([
      'new',
      'kronoberg',
      '--county',
      '07',
      '--yes',
      '--no-install',
      '--language',
      'sv',
    ]);
    assert.equal(status, 0, stderr);
    assert.match(
      stdout,
      /Klart\. Webbplatsen finns i mappen kronoberg\.\nGör så här:\n {2}cd kronoberg\n {2}npm install\n {2}npm start/,
    );
    const about = JSON.parse(readFileSync(join(folder, 'kronoberg/package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    // From the folder that hamn runs from.
    const [, path = ''] = /^file:(.*)$/.exec(about.dependencies.hamn ?? '') ?? [];
    assert.equal(resolve(folder, 'kronoberg', path), resolve('.'));
    const checked = hamn(['check'], join(folder, 'kronoberg'));
    assert.equal(checked.stderr, '');
    assert.equal(checked.status, 0);
  });

  it('never writes into a folder with something in it, and says so in the language of the project', async () => {
    const before = readFileSync(join(folder, 'kronoberg/hamn.yaml'), 'utf8');
    const again = hamn(['new', 'kronoberg', '--county', '08', '--yes', '--language', 'en']);
    assert.equal(again.status, 2);
    assert.match(again.stderr, /^kronoberg: the folder is not empty\./);
    assert.equal(readFileSync(join(folder, 'kronoberg/hamn.yaml'), 'utf8'), before);
    await writeFile(join(folder, 'a-file'), '');
    assert.match(
      hamn(['new', 'a-file', '--all', '--yes', '--language', 'en']).stderr,
      /^a-file: a file has that name\./,
    );
    // The main language of kronoberg is Swedish.
    assert.match(hamn(['biuld'], join(folder, 'kronoberg')).stderr, /det kommandot finns inte\. Menade du build\?$/);
  });

  it('tells of a slip in the settings with its line, with exit code 1', async () => {
    const settings = join(folder, 'kronoberg/hamn.yaml');
    const text = readFileSync(settings, 'utf8');
    await writeFile(settings, text.replace('discreetTitles: false', 'discretTitles: true'));
    const { status, stderr } = hamn(['check'], join(folder, 'kronoberg'));
    await writeFile(settings, text);
    assert.equal(status, 1);
    assert.match(stderr, /hamn\.yaml: discretTitles: unknown; did you mean discreetTitles\? \(line \d+\)/);
  });

  it('suggests settings without a fault for every county and municipality, and for the country', () => {
    const places: Place[] = [
      ...counties.map((county): Place => ({ kind: 'county', county })),
      ...municipalities.map((municipality): Place => ({ kind: 'municipality', municipality })),
      { kind: 'all' },
    ];
    const faults = places.flatMap((place) =>
      (['sv', 'en'] as const).flatMap((language) =>
        problemsInMetadata(withDefaults(parse(settingsFor(suggested(place), language), { schema: 'core' }))),
      ),
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
    const made = hamn(['new', 'moved', '--from', 'copy', '--no-install', '--language', 'en']);
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
    const checked = hamn(['check'], project);
    assert.equal(checked.status, 0, checked.stderr);
    assert.match(
      hamn(['new', 'other', '--from', 'moved', '--language', 'en']).stderr,
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
