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
    for (const name of ['new', 'start', 'build', 'check', 'deploy', 'release', 'remove', 'eject', 'upgrade'])
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
