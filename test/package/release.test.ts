// Downloads are complete and the same each time, and a published version never changes.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { appendFile, cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { Ajv } from 'ajv';
import { strFromU8, unzipSync, type Unzipped } from 'fflate';
import { project } from '../../site/project.ts';
import { sure } from '../../site/shared/sure.ts';
import { problemsInPublished } from '../../widgets/build/pinned.ts';
import { bill, changelogEntry, keep, releaseEntry, zip, type Bill } from '../../widgets/build/release.ts';
import { readJson, type Measured } from '../support/built.ts';
import { copySite, runIn } from '../support/site-copy.ts';

const about = readJson<{ name: string; version: string; dependencies: { lit: string } }>('package.json');
const { version } = about;
const entry = { day: '2026-11-23', text: 'What changed.' };
/** A zip for the tests that do not open it. */
const zipped = Buffer.from('A zip.');

describe('the zip', () => {
  let bytes: Uint8Array;
  let files: Unzipped;
  before(async () => {
    bytes = await zip(version, entry);
    files = unzipSync(bytes);
  });

  it('holds the files, their hashes, the data and the licences', () => {
    const inZip = (name: string) => sure(files[`hamn-${version}/${name}`], name);
    const text = (name: string) => strFromU8(inZip(name));
    for (const [file, { integrity }] of Object.entries(
      JSON.parse(text('integrity.json')) as Record<string, Measured>,
    )) {
      const hash = createHash('sha384').update(inZip(file)).digest('base64');
      assert.equal(`sha384-${hash}`, integrity, file);
    }
    assert.equal((JSON.parse(text('data/municipalities/0880.json')) as { name: string }).name, 'Kalmar');
    assert.match(text('data/helplines.json'), /116 016/);
    assert.match(text('LICENSES.md'), /Google LLC/);
    assert.match(text('LICENSE'), /MIT/);
    assert.match(text('LICENSES/CC0-1.0.txt'), /CC0/);
    assert.equal(text('changes.md'), 'What changed.\n');
  });

  it('explains itself in Swedish in twelve lines, with code that a new file does not break', () => {
    const page = strFromU8(sure(files[`hamn-${version}/las-mig.html`], 'las-mig.html'));
    assert.match(page, /<html lang="sv">/);
    assert.equal(page.match(/<li>/g)?.length, 12);
    assert.ok(page.includes('src="/hamn/hamn.js"&gt;'));
    assert.doesNotMatch(page, /integrity=/);
    assert.doesNotMatch(page, /\{\w+\}/);
  });

  it('is identical when it is made again, in another time zone too', () => {
    const program = `import { zip } from ${JSON.stringify(resolve('widgets/build/release.ts'))};
      process.stdout.write(await zip(${JSON.stringify(version)}, ${JSON.stringify(entry)}));`;
    const again = execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', program], {
      env: { ...process.env, TZ: 'Pacific/Kiritimati' },
      maxBuffer: 1e8,
    });
    assert.ok(again.equals(bytes));
  });
});

it('the bill of materials lists Lit and no development dependency', () => {
  const { bomFormat, components, dependencies, metadata } = bill(about, '2026-11-23');
  assert.equal(bomFormat, 'CycloneDX');
  assert.equal(metadata.component.name, 'hamn');
  const names = components.map(({ name }) => name);
  assert.ok(names.includes('lit') && names.includes('lit-html'), names.join());
  assert.ok(names.length < 10, names.join());
  assert.deepEqual(dependencies.find(({ ref }) => ref === `hamn@${version}`)?.dependsOn, [
    `lit@${about.dependencies.lit}`,
  ]);
  for (const component of components) {
    const { licenses, hashes } = component as typeof component & { licenses: unknown[]; hashes: unknown[] };
    assert.ok(licenses.length && hashes.length);
  }
});

it('the bill of materials is valid by the schema of CycloneDX', () => {
  const folder = 'node_modules/@cyclonedx/cyclonedx-library/res/schema';
  const schema = (name: string) => readJson<object>(join(folder, `${name}.SNAPSHOT.schema.json`));
  const whole = JSON.parse(JSON.stringify(bill(about, '2026-11-23'))) as Bill;
  // The schema language does not define the formats of addresses.
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
  for (const name of ['spdx', 'jsf-0.82']) {
    ajv.addSchema(schema(name), `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`);
  }
  const isValid = ajv.compile(schema(`bom-${whole.specVersion}`));
  assert.ok(isValid(whole), ajv.errorsText(isValid.errors));
  assert.ok(!isValid({ ...whole, components: [{ type: 'library' }] }));
});

describe('the changelog', () => {
  it('has an entry for the version in package.json', async () => {
    changelogEntry(await readFile('docs/changelog.md', 'utf8'), version);
  });

  for (const [what, changelog] of [
    ['no section', '## 1.2.2, 2026-11-23\n\nText.'],
    ['a section of a version that only begins alike', '## 1.2.30, 2026-11-23\n\nText.'],
    ['no day', '## 1.2.3\n\nText.'],
    ['no text', '## 1.2.3, 2026-11-23\n\n## 1.2.2, 2026-11-22\n\nText.'],
  ] satisfies [what: string, changelog: string][]) {
    it(`stops a release with ${what}`, () => {
      assert.throws(
        () => changelogEntry(changelog, '1.2.3'),
        /^Error: docs\/changelog\.md: 1\.2\.3: expected a section/,
      );
    });
  }

  it('stops a release while changes are listed without a version', () => {
    const changelog = (unreleased: string) =>
      `# Changelog\n\n## Unreleased\n\n${unreleased}## 1.2.3, 2026-11-23\n\nText.`;
    assert.equal(releaseEntry(changelog(''), '1.2.3').text, 'Text.');
    assert.throws(
      () => releaseEntry(changelog('- A fault mended.\n\n'), '1.2.3'),
      /^Error: docs\/changelog\.md: Unreleased: expected nothing; move it to the section of 1\.2\.3/,
    );
  });
});

describe('a published version', () => {
  let folder: string;
  let dist: string;
  let published: string;
  before(async () => {
    folder = await copySite('copy');
    [dist, published] = [join(folder, 'dist'), join(folder, project.published)];
    await rm(published, { recursive: true, force: true });
  });
  after(() => rm(folder, { recursive: true }));

  const buildSite = (...options: string[]) => runIn(folder, 'site/eleventy.ts', ...options);

  it('is kept, and can be released again unchanged', async () => {
    assert.deepEqual(problemsInPublished(version, { dist, published }), []);
    await keep('0.0.9', zipped, { dist, published });
    await keep(version, zipped, { dist, published });
    await keep(version, zipped, { dist, published });
    assert.deepEqual(problemsInPublished(version, { dist, published }), []);
  });

  it('is refused with other bytes than those in hamn’s own list, and leaves nothing', async () => {
    const known = join(folder, 'known.json');
    await writeFile(known, JSON.stringify({ '0.0.8': { 'hamn.js': 'sha384-other' } }));
    await assert.rejects(keep('0.0.8', zipped, { dist, published, known }), /hamn\.js: hamn published other bytes/);
    assert.ok(!existsSync(join(published, '0.0.8')));
    assert.deepEqual(problemsInPublished('99.0.0', { dist, published, known }), []);
    await writeFile(known, JSON.stringify({ '0.0.9': { 'hamn.js': 'sha384-other' } }));
    // The project's own list fits its copy: the two were taken from elsewhere together.
    const [problem, ...others] = problemsInPublished('99.0.0', { dist, published, known });
    assert.match(problem ?? '', /published\.json: 0\.0\.9: hamn\.js: hamn published other bytes/);
    assert.deepEqual(others, []);
  });

  it('stays on the site when a newer version is built', async () => {
    const kept = await readFile(join(published, '0.0.9/hamn.js'));
    await writeFile(join(folder, 'package.json'), JSON.stringify({ ...about, version: '99.0.0' }));
    await appendFile(join(dist, 'hamn.js'), '// newer');
    const { status, stderr } = buildSite();
    assert.equal(status, 0, stderr);
    for (const old of ['0.0.9', version]) {
      assert.ok(kept.equals(await readFile(join(dist, `site/v/${old}/hamn.js`))), old);
      await readFile(join(dist, `site/v/${old}/LICENSES.md`));
    }
    assert.match(await readFile(join(dist, 'site/v/99.0.0/hamn.js'), 'utf8'), /\/\/ newer$/);
    await cp('package.json', join(folder, 'package.json'));
  });

  it('cannot be released with different bytes', async () => {
    await assert.rejects(
      keep(version, zipped, { dist, published }),
      /^Error: hamn\.js: version [\d.]+ is published with other bytes; raise "version" in package\.json/,
    );
  });

  it('stops a site build that would overwrite it, in one sentence', () => {
    const { status, stdout, stderr } = buildSite('--dryrun');
    assert.notEqual(status, 0);
    assert.match(stdout + stderr, /hamn\.js: version [\d.]+ is published with other bytes/);
  });

  it('cannot be released with an additional file', async () => {
    const integrity = readJson<Record<string, Measured>>(join(published, version, 'integrity.json'));
    await cp(join(published, version), dist, { recursive: true });
    assert.deepEqual(problemsInPublished(version, { dist, published }), []);
    await writeFile(join(dist, 'integrity.json'), JSON.stringify({ ...integrity, 'more.js': integrity['hamn.js'] }));
    const [problem, ...others] = problemsInPublished(version, { dist, published });
    assert.match(problem ?? '', /^more\.js: version [\d.]+ is published without it; raise "version" in package\.json/);
    assert.deepEqual(others, []);
  });

  it('stops the build when its copy has changed', async () => {
    await appendFile(join(published, '0.0.9/widgets/quick-exit.js'), ' ');
    const problems = problemsInPublished('99.0.0', { dist, published });
    assert.equal(problems.length, 1);
    assert.match(problems[0] ?? '', /0\.0\.9\/widgets\/quick-exit\.js: is not what was published/);
  });
});
