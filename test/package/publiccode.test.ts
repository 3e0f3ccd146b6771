// publiccode.yml against its standard (version 0.4), and against the project's other files.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import metadata from '../../site/metadata.ts';
import { changelogEntry } from '../../widgets/build/release.ts';
import { readLanguages } from '../../widgets/phrases/read.ts';
import { readJson } from '../support/built.ts';

const about = readJson<{ name: string; version: string; license: string }>('package.json');

/** Required by the standard, but not known to us yet. Remove a key here when the file has it. */
const unknown = ['url', 'maintenance.contacts'];

/** The parts of the file that the tests name. */
interface PublicCode {
  name: string;
  softwareVersion: string;
  releaseDate: string;
  url?: string;
  description?: Record<string, Record<string, unknown>>;
  legal: { license: string; mainCopyrightOwner: string };
  localisation: { availableLanguages: string[] };
}

/** Whether a value is valid by the standard. */
type Fits = (value: unknown) => boolean;

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
const isList = (value: unknown): value is unknown[] => Array.isArray(value);
const oneOf =
  (values: unknown[]): Fits =>
  (value) =>
    values.includes(value);
const isListOf =
  (values: unknown[]): Fits =>
  (list) =>
    isList(list) && list.length > 0 && list.every(oneOf(values));

const types =
  'standalone/mobile standalone/iot standalone/desktop standalone/web standalone/backend standalone/other addon library configurationFiles';
const mandatory: Record<string, Fits> = {
  publiccodeYmlVersion: oneOf(['0.4']),
  name: isText,
  url: (value) => isText(value) && /^https:\/\/[^\s/]+\/\S+$/.test(value),
  platforms: isListOf(['web', 'windows', 'mac', 'linux', 'ios', 'android']),
  // From the standard's list.
  categories: isListOf(['content-management', 'design-system']),
  developmentStatus: oneOf(['concept', 'development', 'beta', 'stable', 'obsolete']),
  softwareType: oneOf(types.split(' ')),
  'legal.license': oneOf(['MIT']),
  'maintenance.type': oneOf(['internal', 'contract', 'community', 'none']),
  'maintenance.contacts': (list) =>
    isList(list) && list.length > 0 && list.every((each) => isText((each as { name?: unknown }).name)),
  'localisation.localisationReady': (value) => typeof value === 'boolean',
  'localisation.availableLanguages': (list) =>
    isList(list) && list.every((each) => isText(each) && /^[a-z]{2}$/.test(each)),
};
const perLanguage: Record<string, Fits> = {
  shortDescription: (text) => isText(text) && text.length <= 150 && !text.includes('\n'),
  longDescription: (text) => isText(text) && text.length >= 150 && text.length <= 10_000,
  features: (list) => isList(list) && list.length >= 5 && list.length <= 20 && list.every(isText),
};

/** The keys that are not valid by the standard. */
function problemsIn(file: PublicCode) {
  const at = (key: string) =>
    key.split('.').reduce<unknown>((part, name) => (part as Record<string, unknown> | undefined)?.[name], file);
  const languages = Object.entries(file.description ?? {});
  return [
    ...Object.entries(mandatory).flatMap(([key, fits]) => (fits(at(key)) ? [] : key)),
    ...(languages.length ? [] : ['description']),
    ...languages.flatMap(([lang, texts]) =>
      Object.entries(perLanguage).flatMap(([key, fits]) => (fits(texts[key]) ? [] : `description.${lang}.${key}`)),
    ),
  ];
}

describe('publiccode.yml', () => {
  const file = parse(readFileSync('publiccode.yml', 'utf8')) as PublicCode;

  it('has every required key, except the unknown ones', () => {
    assert.deepEqual(problemsIn(file).sort(), unknown.toSorted());
  });

  it('invents neither a repository address nor a person', () => {
    assert.equal(file.url ?? '', metadata.repository);
    assert.doesNotMatch(readFileSync('publiccode.yml', 'utf8'), /@|email|phone/);
  });

  it('says the same as package.json, the changelog, the licence and the language files', () => {
    assert.equal(file.name, about.name);
    assert.equal(file.softwareVersion, about.version);
    assert.equal(file.releaseDate, changelogEntry(readFileSync('docs/changelog.md', 'utf8'), about.version).day);
    assert.equal(file.legal.license, about.license);
    assert.match(readFileSync('LICENSE', 'utf8'), new RegExp(file.legal.mainCopyrightOwner));
    assert.deepEqual(
      file.localisation.availableLanguages.toSorted(),
      readLanguages()
        .map(({ code }) => code)
        .sort(),
    );
  });
});

it('the usual files beside it exist, and name no unknown address', () => {
  for (const guide of [
    '.github/SECURITY.md',
    'docs/CODE_OF_CONDUCT.md',
    'docs/contributing.md',
    'docs/accessibility-note.md',
    'docs/data-protection.md',
  ]) {
    assert.ok(existsSync(guide), guide);
    assert.doesNotMatch(readFileSync(guide, 'utf8'), /mailto:|\S@\S+\.\w|https?:\/\//, guide);
  }
});
