// The zip of the WordPress plugin, without a WordPress: its bytes, its PHP, its words.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { unzipSync } from 'fflate';
import { integrations } from '../../site/integrations/integrations.ts';
import { phpFile } from '../../site/integrations/wordpress/php.ts';
import version from '../../site/generator/version.ts';
import { digits } from '../../widgets/shared/phone.ts';
import { canRun } from '../support/programs.ts';

const php = '/usr/bin/php';
const skip = canRun(php) ? false : 'PHP is not installed: install php-cli.';
const bytes = readFileSync(`dist/site/integrations/hamn-wordpress-${version}.zip`);
const files = unzipSync(bytes);
const names = Object.keys(files);
const textOf = (name: string): string => Buffer.from(files[name] ?? []).toString();
const code = names.filter((name) => name.endsWith('.php'));
/** What is written by hand, and not by the build. */
const written = code.filter((name) => !name.startsWith('hamn/data/'));
const folder = mkdtempSync(join(tmpdir(), 'hamn-plugin-'));

before(() => {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
});
after(() => rmSync(folder, { recursive: true }));

/** Runs PHP, and returns what it prints. */
function run(source: string): string {
  writeFileSync(join(folder, 'run.php'), `<?php define('ABSPATH', '/'); ${source}`);
  return execFileSync(php, ['-d', 'display_errors=1', join(folder, 'run.php')], { encoding: 'utf8' });
}

describe('the zip of the plugin', () => {
  it('has the script as it is published, byte for byte', () => {
    for (const file of ['hamn.js', 'first.js'])
      assert.deepEqual(Buffer.from(files[`hamn/js/${file}`] ?? []), readFileSync(`dist/${file}`));
  });

  it('is the same in every build', () => assert.deepEqual(Buffer.from(integrations().wordpress?.bytes ?? []), bytes));

  it('has one folder, and nothing but what WordPress and its readers need', () => {
    for (const name of names) assert.match(name, /^hamn\/(LICENSE|LICENSES\.md|readme\.txt|[\w./-]+\.(php|js|css))$/);
    assert.ok(names.includes('hamn/uninstall.php'));
  });

  it('says the same of itself in both places that the directory reads', () => {
    const [readme, plugin] = [textOf('hamn/readme.txt'), textOf('hamn/hamn.php')];
    const field = (text: string, name: string): string => new RegExp(`${name}:\\s*(.+)`).exec(text)?.[1] ?? name;
    assert.equal(field(readme, 'Stable tag'), version);
    for (const [one, other] of [
      ['Stable tag', 'Version'],
      ['Requires at least', 'Requires at least'],
      ['Requires PHP', 'Requires PHP'],
      ['License', 'License'],
      ['License URI', 'License URI'],
    ] as const)
      assert.equal(field(readme, one), field(plugin, other));
    assert.ok(field(readme, 'Tags').split(',').length <= 5);
    const short = /License URI: .*\n\n(.+)\n/.exec(readme)?.[1] ?? '';
    assert.ok(short.length > 20 && short.length <= 150, short);
    assert.doesNotMatch(readme + plugin, /\{\w+\}/);
  });
});

describe('the update of the plugin', () => {
  it('comes from nobody who takes its name in the directory', () =>
    assert.match(textOf('hamn/hamn.php'), /^ \* Update URI: +false$/m));
});

describe('the PHP of the plugin', { skip }, () => {
  it('is PHP', () => {
    for (const name of code)
      assert.match(execFileSync(php, ['-l', join(folder, name)], { encoding: 'utf8' }), /^No syntax/);
  });

  it('answers nobody who asks for a file of it by its address', () => {
    for (const name of code.filter((each) => !each.includes('/languages/')))
      assert.match(textOf(name), /defined\(\s?'(ABSPATH|WP_UNINSTALL_PLUGIN)'\s?\)\s?\|\|\s?exit;/, name);
  });

  it('prints nothing that is not escaped', () => {
    const safe = ['esc_html', 'esc_attr', 'esc_url', 'wp_kses', 'absint'];
    const prints = run(`
      $found = array();
      foreach (${JSON.stringify(written.map((each) => join(folder, each)))
        .replace('[', 'array(')
        .replace(/\]$/, ')')} as $file) {
        $tokens = array_values(array_filter(token_get_all(file_get_contents($file)), function ($each) { return !is_array($each) || !in_array($each[0], array(T_WHITESPACE, T_COMMENT), true); }));
        foreach ($tokens as $at => $token) {
          $is_function = is_array($token) && T_STRING === $token[0] && in_array($token[1], array('printf', 'vprintf', 'print_r', 'var_dump', '_e', '_ex'), true);
          if ($is_function || (is_array($token) && in_array($token[0], array(T_ECHO, T_PRINT, T_OPEN_TAG_WITH_ECHO), true))) {
            $next = $tokens[$at + 1];
            $after = $tokens[$at + 2];
            $found[] = basename($file) . ':' . $token[2] . ' ' . $token[1] . ' ' . (is_array($next) ? $next[1] : $next) . (is_array($after) ? $after[1] : $after);
          }
        }
      }
      echo json_encode($found);`);
    const all = JSON.parse(prints) as string[];
    assert.ok(all.length > 15, 'it prints something');
    const isSafe = (each: string): boolean => safe.some((name) => each.includes(` echo ${name}(`));
    // JSON that two people have signed is served as it is, with its own type.
    const bare = all.filter((each) => !isSafe(each) && !/^facts\.php:\d+ echo hamn_kept_facts\(/.test(each));
    assert.deepEqual(bare, []);
  });

  it('dials a number as the widgets do', () => {
    const numbers = ['020-80 80 80', '116 016', '+46 (0)491-880 00', '0491–880 00', '112 (be om jourhavande präst)'];
    const more = [
      'Växel 0491/880 00',
      '08.12.34.56',
      '  ',
      'ingen',
      '0491\u00a0880\u00a000',
      '0046 491 880 00 (kvällar 18-20)',
    ];
    const all = [...numbers, ...more];
    const list = phpFile({ all })
      .replace(/^<\?php[^]*?return /, '$given = ')
      .replace("defined('ABSPATH')||exit;", '');
    const said = run(
      `require '${folder}/hamn/includes/elements.php'; ${list} echo json_encode(array_map('hamn_digits', $given['all']));`,
    );
    assert.deepEqual(JSON.parse(said), all.map(digits));
  });

  it('has its words in Swedish, all and no more', () => {
    const found = new Set<string>();
    for (const name of written)
      for (const [, words = ''] of textOf(name).matchAll(
        /\b(?:esc_html_|esc_attr_|_)_?e?\(\s*'((?:[^'\\]|\\.)*)', 'hamn' \)/g,
      ))
        found.add(words.replace(/\\'/g, "'"));
    const swedish = JSON.parse(
      run(`echo json_encode((require '${folder}/hamn/languages/hamn-sv_SE.l10n.php')['messages']);`),
    ) as object;
    assert.ok(found.size > 30);
    assert.deepEqual(Object.keys(swedish).sort(), [...found].sort());
    for (const [english, words] of Object.entries(swedish as Record<string, string>))
      assert.deepEqual(words.match(/%(\d\$)?[sd]/g), english.match(/%(\d\$)?[sd]/g), english);
  });

  it('reads data as it was written', () => {
    const data = { "it's": ['a\\b', "'", true, 3, { x: 'å\n' }], '0880': '\\' };
    writeFileSync(join(folder, 'data.php'), phpFile(data));
    assert.deepEqual(JSON.parse(run(`echo json_encode(require '${folder}/data.php');`)), data);
  });
});
