// The parts of an upgrade: what changed between two versions, and what `hamn upgrade` writes. test/release/upgrade.test.ts
// makes a whole one.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { breaksBetween, isAfter } from '../../cli/upgrade/changelog.ts';
import { packageChanges, scripts } from '../../cli/upgrade/packages.ts';
import { upgraded } from '../../cli/upgrade/settings.ts';
import { hamnSchema } from '../../site/owner/hamn.schema.ts';
import { introduced, oldNamesIn, withNewNames, type Renamed } from '../../site/owner/upgrades.ts';

const renamed: Renamed[] = [{ from: 'exit', to: 'wayOut', since: '0.2.1' }];

describe('the settings', () => {
  test('get the new name and the version; comments, order and line ends stay', () => {
    for (const end of ['\n', '\r\n']) {
      const lines = (name: string, version: string): string =>
        [
          '# exit: is a word here',
          `${name}: https://www.smhi.se/ # exit`,
          'title:',
          '  exit: inside',
          `hamn: ${version} # ours`,
          '',
        ].join(end);
      assert.equal(upgraded(lines('exit', "'0.2.0'"), renamed, '0.2.1'), lines('wayOut', '0.2.1'));
    }
  });

  test('without a version get one at the end', () => {
    assert.equal(upgraded('exit: x\n', renamed, '0.2.1'), 'wayOut: x\n\nhamn: 0.2.1\n');
  });

  test('are understood with an old name, unless the new one is there too', () => {
    assert.deepEqual(withNewNames({ a: 1, exit: 'x' }, renamed), { a: 1, wayOut: 'x' });
    assert.deepEqual(oldNamesIn({ exit: 'x', wayOut: 'y' }, renamed), []);
    assert.deepEqual(withNewNames({ exit: 'x', wayOut: 'y' }, renamed), { exit: 'x', wayOut: 'y' });
  });
});

/** The settings of hamn 0.1.0. */
const first =
  'url county moreCounties municipality title description languages owner contact logo links colours repository demonstration warnings exit ' +
  'discreetTitles discreetTitle feedId';

test('an upgrade names every setting that came after the first version', () => {
  const since = Object.values(introduced).flat();
  const all = Object.keys(hamnSchema(['sv', 'en']).shape);
  assert.deepEqual([...first.split(' '), ...since].sort(), all.sort());
});

test('versions come one after another by their numbers', () => {
  for (const [later, earlier] of [
    ['0.2.1', '0.2.0'],
    ['0.10.0', '0.9.9'],
    ['1.0.0', '0.99.99'],
  ] as const) {
    assert.ok(isAfter(later, earlier), later);
    assert.ok(!isAfter(earlier, later), earlier);
  }
  assert.ok(!isAfter('0.2.0', '0.2.0'));
});

test('what breaks is told of the versions in between, the newest first', () => {
  const section = (version: string): string =>
    `## ${version}, 2026-11-30\n\n- New.\n\n### Breaks: ${version}\n\n- Do this.\n\n### Fixed\n\n- That.\n\n`;
  const changelog = `# Changelog\n\n## Unreleased\n\n### Breaks: later\n\n${['0.4.0', '0.3.0', '0.2.0'].map(section).join('')}`;
  assert.equal(
    breaksBetween(changelog, '0.2.0', '0.4.0'),
    '0.4.0, Breaks: 0.4.0\n\n- Do this.\n\n0.3.0, Breaks: 0.3.0\n\n- Do this.',
  );
  assert.equal(breaksBetween(changelog, '0.4.0', '0.4.0'), '');
});

test('a package stays in the group that it is in', () => {
  const needed = { pagefind: '^1.6.0', lightningcss: '^1.33.0', '@11ty/eleventy': '^3.1.8' };
  const manifest = {
    scripts: { ...scripts, build: 'our own' },
    dependencies: { lightningcss: '^1.33.0' },
    devDependencies: { pagefind: '^1.5.0' },
  };
  assert.deepEqual(packageChanges(manifest, needed), [
    { group: 'devDependencies', name: 'pagefind', from: '^1.5.0', to: '^1.6.0' },
    { group: 'dependencies', name: '@11ty/eleventy', from: undefined, to: '^3.1.8' },
  ]);
});
