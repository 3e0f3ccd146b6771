// The published schemas and the small check in the browser must agree on the same data.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import Ajv2020 from 'ajv/dist/2020.js';
import { sure } from '../../site/shared/sure.ts';
import { isHelplinesFile, isMunicipalityFile } from '../../widgets/data/check.ts';
import {
  publishHelplines,
  type HelplinesFile,
  type MunicipalityFile,
  type PublishedHelpline,
} from '../../widgets/data/index.ts';
import { publishedMunicipalities } from '../../site/municipalities/published.ts';
import { readJson } from '../support/built.ts';
import { cut, put } from './spoil.ts';

const isDay = (text: string) => new Date(text).toJSON()?.startsWith(text) ?? false;
const compiled = (name: string) =>
  new Ajv2020({ strict: true, strictRequired: false, strictTypes: false, formats: { date: isDay } }).compile(
    readJson<object>(`dist/data/${name}.schema.json`),
  );

const helplines = publishHelplines();
const municipality = sure(
  publishedMunicipalities().find(({ code }) => code === '0883'),
  '0883',
);
Object.assign(municipality, {
  switchboard: { name: 'Växel', confidence: 'high', sources: ['vastervik-vald'] },
  visit: { street: 'Exempelgatan 1', locality: 'Västervik' },
  email: 'exempel@example.se',
});

const lineOf = (file: HelplinesFile, id: string): PublishedHelpline =>
  sure(
    file.lines.find((line) => line.id === id),
    id,
  );
const kvinnofrid = (file: HelplinesFile) => lineOf(file, 'kvinnofridslinjen');

/** Spoils a file, or returns a replacement. */
type Spoil<File> = (file: File) => unknown;

/** Mistakes that people or machines make when they edit such a file. */
const spoiltHelplines: Record<string, Spoil<HelplinesFile>> = {
  'no file': () => null,
  'a list for a file': () => [],
  'no check date': (file) => cut(file, 'checked'),
  'a check date in words': (file) => put(file, { checked: 'yesterday' }),
  'a day that no calendar has': (file) => put(file, { checked: '2026-02-30' }),
  'a number for a check date': (file) => put(file, { checked: 20261123 }),
  'no lines': (file) => cut(file, 'lines'),
  'an empty list of lines': (file) => put(file, { lines: [] }),
  'lines by name': (file) => put(file, { lines: { bris: file.lines[0] } }),
  'a line that is null': (file) => put(file, { lines: [...file.lines, null] }),
  'endless lines': (file) =>
    put(file, { lines: Array.from({ length: 501 }, (_, index) => ({ ...file.lines.at(0), id: `${index}` })) }),
  'no sources': (file) => cut(file, 'sources'),
  'a source without a title': (file) => cut(file.sources['gov-2025-04'], 'title'),
  'a source with a script for an address': (file) => put(file.sources['gov-2025-04'], { url: 'javascript:alert(1)' }),
  'an id with markup': (file) => put(kvinnofrid(file), { id: '<b>' }),
  'no id': (file) => cut(kvinnofrid(file), 'id'),
  'no name': (file) => cut(kvinnofrid(file), 'name'),
  'an empty name': (file) => put(kvinnofrid(file), { name: '' }),
  'an endless name': (file) => put(kvinnofrid(file), { name: 'a'.repeat(2001) }),
  'an unknown kind': (file) => put(kvinnofrid(file), { kind: 'shop' }),
  'an audience that is a text': (file) => put(kvinnofrid(file), { audience: 'alla' }),
  'an unknown group': (file) => put(kvinnofrid(file), { groups: ['everyone'] }),
  'a number that is a text': (file) => put(kvinnofrid(file), { phone: '116 016' }),
  'a number without digits': (file) => put(kvinnofrid(file), { phone: { display: 'ring', tel: 'ring' } }),
  'a number with a letter in its link': (file) => put(kvinnofrid(file).phone, { tel: '11601b' }),
  'a number without its link': (file) => cut(kvinnofrid(file).phone, 'tel'),
  'a number that is too long': (file) =>
    put(kvinnofrid(file), { phone: { display: '1'.repeat(17), tel: '1'.repeat(17) } }),
  'an international form without its plus': (file) => put(kvinnofrid(file).formerPhone, { e164: '4620505050' }),
  'an sms without digits': (file) => put(lineOf(file, 'bris').sms, { display: 'sms' }),
  'a web page without encryption': (file) => put(kvinnofrid(file), { url: 'http://example.se/' }),
  'a web page that is a script': (file) => put(kvinnofrid(file), { url: 'javascript:alert(1)' }),
  'hours of an unknown channel': (file) => put(kvinnofrid(file).hours, { fax: kvinnofrid(file).hours?.chat }),
  'hours without days': (file) => put(kvinnofrid(file).hours?.chat?.[0], { days: [] }),
  'hours on an unknown day': (file) => put(kvinnofrid(file).hours?.chat?.[0], { days: ['måndag'] }),
  'hours at 25 o’clock': (file) => put(kvinnofrid(file).hours?.chat?.[0], { open: '25:00' }),
  'hours at 24.30': (file) => put(kvinnofrid(file).hours?.chat?.[0], { close: '24:30' }),
  'hours with a point': (file) => put(kvinnofrid(file).hours?.chat?.[0], { open: '15.00' }),
  'hours without a close': (file) => cut(kvinnofrid(file).hours?.chat?.[0], 'close'),
  'a season without a part of the year': (file) =>
    cut(lineOf(file, 'brottsofferjouren').hoursExceptions?.[0], 'months'),
  'a season in a thirteenth month': (file) =>
    put(lineOf(file, 'brottsofferjouren').hoursExceptions?.[0], { months: ['13'] }),
  'a season from no day': (file) => put(lineOf(file, 'jourhavande-kompis').hoursExceptions?.[0], { from: '06-32' }),
  'a season of a year in words': (file) =>
    put(lineOf(file, 'jourhavande-kompis').hoursExceptions?.[0], { year: 'i år' }),
  'an unknown confidence': (file) => put(kvinnofrid(file), { hoursConfidence: 'sure' }),
  'free of charge in words': (file) => put(kvinnofrid(file), { freeOfCharge: 'ja' }),
  'a phone bill without a value': (file) => put(kvinnofrid(file), { onPhoneBill: {} }),
  'languages that are no text': (file) => put(kvinnofrid(file), { interpreting: ['sv'] }),
  'another way without a name': (file) => put(lineOf(file, '112').altChannels, { 0: {} }),
  'a line without confidence': (file) => cut(kvinnofrid(file), 'confidence'),
  'a line without sources': (file) => put(kvinnofrid(file), { sources: [] }),
  'a line without a date': (file) => cut(kvinnofrid(file), 'lastSource'),
};

const spoiltMunicipality: Record<string, Spoil<MunicipalityFile>> = {
  'no file': () => null,
  'no check date': (file) => cut(file, 'checked'),
  'a day that no calendar has': (file) => put(file, { checked: '2027-13-01' }),
  'a code without its zero': (file) => put(file, { code: '883' }),
  'a code that is a number': (file) => put(file, { code: 883 }),
  'no name': (file) => cut(file, 'fullName'),
  'a county in words': (file) => put(file, { county: 'Kalmar' }),
  'a domain with a path': (file) => put(file, { domain: 'vastervik.se/x' }),
  'a page that is a script': (file) => put(file, { violencePage: 'javascript:alert(1)' }),
  'an e-mail address with a header in it': (file) => put(file, { email: 'a@b.se?bcc=c@d.se' }),
  'an address without a street': (file) => cut(file.visit, 'street'),
  'services that are no list': (file) => put(file, { socialServices: file.socialServices?.[0] }),
  'a service without a name': (file) => cut(file.socialServices?.[0], 'name'),
  'a service with a number that is a text': (file) => put(file.socialServices?.[0], { phone: '010-355 51 26' }),
  'a service without sources': (file) => cut(file.outOfHours, 'sources'),
  'a shelter open at 25 o’clock': (file) => put(file.shelters?.[0]?.hours?.phone?.[0], { open: '25:00' }),
  'a switchboard in words': (file) => put(file, { switchboard: 'växeln' }),
  'no sources': (file) => cut(file, 'sources'),
};

/** Faults that a schema cannot describe, so only the check finds them. */
const beyondSchema: Record<string, Spoil<HelplinesFile>> = {
  'a link that dials another number than it shows': (file) => put(kvinnofrid(file).phone, { tel: '116017' }),
  'an international form of a short number': (file) => put(kvinnofrid(file).phone, { e164: '+46116016' }),
  'an international form of another number': (file) => put(kvinnofrid(file).formerPhone, { e164: '+4620505051' }),
  'an sms to another number than it shows': (file) => put(lineOf(file, 'bris').sms, { tel: '116112' }),
  'a duplicate id': (file) => file.lines.push(...file.lines.slice(0, 1)),
  'a source that is not described': (file) => put(kvinnofrid(file).sources, { 0: 'hearsay' }),
  'a source named as any object has it': (file) => put(kvinnofrid(file).sources, { 0: 'toString' }),
  'hours that end as they begin': (file) => put(kvinnofrid(file).hours?.chat?.[0], { close: '15:00' }),
};

function spoil<File extends object>(file: File, change: Spoil<File>): unknown {
  const copy = structuredClone(file);
  const result = change(copy);
  return result === null || (Array.isArray(result) && !result.length) ? result : copy;
}

function agreeOn<File extends object>(
  name: string,
  file: File,
  isRight: (file: unknown) => boolean,
  mutations: Record<string, Spoil<File>>,
) {
  describe(`${name}.schema.json and check.ts`, () => {
    const validate = compiled(name);

    it('both accept the published data', () => {
      assert.ok(validate(JSON.parse(JSON.stringify(file))), JSON.stringify(validate.errors));
      assert.ok(isRight(file));
    });

    for (const [what, change] of Object.entries(mutations)) {
      it(`both refuse ${what}`, () => {
        const spoilt = spoil(file, change);
        assert.equal(isRight(spoilt), false, 'check.ts');
        assert.equal(validate(spoilt), false, 'the schema');
      });
    }
  });
}
agreeOn('helplines', helplines, isHelplinesFile, spoiltHelplines);
agreeOn('municipality', municipality, isMunicipalityFile, spoiltMunicipality);

describe('every municipality', () => {
  it('is published in line with its schema', () => {
    const validate = compiled('municipality');
    for (const file of publishedMunicipalities()) {
      assert.ok(validate(file), `${file.code}: ${JSON.stringify(validate.errors)}`);
      assert.ok(isMunicipalityFile(file));
    }
  });
});

describe('check.ts alone', () => {
  for (const [what, change] of Object.entries(beyondSchema)) {
    it(`refuses ${what}`, () => assert.equal(isHelplinesFile(spoil(helplines, change)), false));
  }
});
