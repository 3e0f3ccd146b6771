// The published schemas and the small check that runs in build and browser must say the same of the same data.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import Ajv2020 from 'ajv/dist/2020.js';
import {
  problemsInHelplines,
  problemsInMunicipality,
  publishHelplines,
  publishMunicipalities,
} from '../../dist/modules/data/index.js';

const isDay = (text) => new Date(text).toJSON()?.startsWith(text) ?? false;
const compiled = (name) =>
  new Ajv2020({ strict: true, strictRequired: false, strictTypes: false, formats: { date: isDay } }).compile(
    JSON.parse(readFileSync(`widgets/data/${name}.schema.json`, 'utf8')),
  );

const helplines = publishHelplines();
const municipality = publishMunicipalities().find(({ code }) => code === '0883');
Object.assign(municipality, {
  switchboard: { name: 'Växel', confidence: 'high', sources: ['vastervik-vald'] },
  visit: { street: 'Exempelgatan 1', locality: 'Västervik' },
  email: 'exempel@example.se',
});

const lineOf = (file, id) => file.lines.find((line) => line.id === id);
const kvinnofrid = (file) => lineOf(file, 'kvinnofridslinjen');

/** What goes wrong when people or machines edit such a file. */
const spoiltHelplines = {
  'no file': () => null,
  'a list for a file': () => [],
  'no check date': (file) => delete file.checked,
  'a check date in words': (file) => (file.checked = 'yesterday'),
  'a day that no calendar has': (file) => (file.checked = '2026-02-30'),
  'a number for a check date': (file) => (file.checked = 20261123),
  'no lines': (file) => delete file.lines,
  'an empty list of lines': (file) => (file.lines = []),
  'lines by name': (file) => (file.lines = { bris: file.lines[0] }),
  'a line that is null': (file) => file.lines.push(null),
  'endless lines': (file) =>
    (file.lines = Array.from({ length: 501 }, (_, index) => ({ ...file.lines[0], id: `${index}` }))),
  'no sources': (file) => delete file.sources,
  'a source without a title': (file) => delete file.sources['gov-2025-04'].title,
  'a source with a script for an address': (file) => (file.sources['gov-2025-04'].url = 'javascript:alert(1)'),
  'an id with markup': (file) => (kvinnofrid(file).id = '<b>'),
  'no id': (file) => delete kvinnofrid(file).id,
  'no name': (file) => delete kvinnofrid(file).name,
  'an empty name': (file) => (kvinnofrid(file).name = ''),
  'an endless name': (file) => (kvinnofrid(file).name = 'a'.repeat(2001)),
  'an unknown kind': (file) => (kvinnofrid(file).kind = 'shop'),
  'an audience that is a text': (file) => (kvinnofrid(file).audience = 'alla'),
  'an unknown group': (file) => (kvinnofrid(file).groups = ['everyone']),
  'a number that is a text': (file) => (kvinnofrid(file).phone = '116 016'),
  'a number without digits': (file) => (kvinnofrid(file).phone = { display: 'ring', tel: 'ring' }),
  'a number with a letter in its link': (file) => (kvinnofrid(file).phone.tel = '11601b'),
  'a number without its link': (file) => delete kvinnofrid(file).phone.tel,
  'a number that is too long': (file) => (kvinnofrid(file).phone = { display: '1'.repeat(17), tel: '1'.repeat(17) }),
  'an international form without its plus': (file) => (kvinnofrid(file).formerPhone.e164 = '4620505050'),
  'an sms without digits': (file) => (lineOf(file, 'bris').sms.display = 'sms'),
  'a web page without encryption': (file) => (kvinnofrid(file).url = 'http://example.se/'),
  'a web page that is a script': (file) => (kvinnofrid(file).url = 'javascript:alert(1)'),
  'hours of an unknown channel': (file) => (kvinnofrid(file).hours.fax = kvinnofrid(file).hours.chat),
  'hours without days': (file) => (kvinnofrid(file).hours.chat[0].days = []),
  'hours on an unknown day': (file) => (kvinnofrid(file).hours.chat[0].days = ['måndag']),
  'hours at 25 o’clock': (file) => (kvinnofrid(file).hours.chat[0].open = '25:00'),
  'hours at 24.30': (file) => (kvinnofrid(file).hours.chat[0].close = '24:30'),
  'hours with a point': (file) => (kvinnofrid(file).hours.chat[0].open = '15.00'),
  'hours without a close': (file) => delete kvinnofrid(file).hours.chat[0].close,
  'a season without a part of the year': (file) => delete lineOf(file, 'brottsofferjouren').hoursExceptions[0].months,
  'a season in a thirteenth month': (file) => (lineOf(file, 'brottsofferjouren').hoursExceptions[0].months = ['13']),
  'a season from no day': (file) => (lineOf(file, 'jourhavande-kompis').hoursExceptions[0].from = '06-32'),
  'a season of a year in words': (file) => (lineOf(file, 'jourhavande-kompis').hoursExceptions[0].year = 'i år'),
  'an unknown confidence': (file) => (kvinnofrid(file).hoursConfidence = 'sure'),
  'free of charge in words': (file) => (kvinnofrid(file).freeOfCharge = 'ja'),
  'a phone bill without a value': (file) => (kvinnofrid(file).onPhoneBill = {}),
  'languages that are no text': (file) => (kvinnofrid(file).interpreting = ['sv']),
  'another way without a name': (file) => (lineOf(file, '112').altChannels[0] = {}),
  'a line without confidence': (file) => delete kvinnofrid(file).confidence,
  'a line without sources': (file) => (kvinnofrid(file).sources = []),
  'a line without a date': (file) => delete kvinnofrid(file).lastSource,
};

const spoiltMunicipality = {
  'no file': () => null,
  'no check date': (file) => delete file.checked,
  'a day that no calendar has': (file) => (file.checked = '2027-13-01'),
  'a code without its zero': (file) => (file.code = '883'),
  'a code that is a number': (file) => (file.code = 883),
  'no name': (file) => delete file.fullName,
  'a county in words': (file) => (file.county = 'Kalmar'),
  'a domain with a path': (file) => (file.domain = 'vastervik.se/x'),
  'a page that is a script': (file) => (file.violencePage = 'javascript:alert(1)'),
  'an e-mail address with a header in it': (file) => (file.email = 'a@b.se?bcc=c@d.se'),
  'an address without a street': (file) => delete file.visit.street,
  'services that are no list': (file) => (file.socialServices = file.socialServices[0]),
  'a service without a name': (file) => delete file.socialServices[0].name,
  'a service with a number that is a text': (file) => (file.socialServices[0].phone = '010-355 51 26'),
  'a service without sources': (file) => delete file.outOfHours.sources,
  'a shelter open at 25 o’clock': (file) => (file.shelters[0].hours.phone[0].open = '25:00'),
  'a switchboard in words': (file) => (file.switchboard = 'växeln'),
  'no sources': (file) => delete file.sources,
};

/** What no schema can say, so that only the check finds it. */
const beyondSchema = {
  'a link that dials another number than it shows': (file) => (kvinnofrid(file).phone.tel = '116017'),
  'an international form of a short number': (file) => (kvinnofrid(file).phone.e164 = '+46116016'),
  'an international form of another number': (file) => (kvinnofrid(file).formerPhone.e164 = '+4620505051'),
  'an sms to another number than it shows': (file) => (lineOf(file, 'bris').sms.tel = '116112'),
  'an id that stands twice': (file) => file.lines.push(file.lines[0]),
  'a source that is not described': (file) => kvinnofrid(file).sources.push('hearsay'),
  'a source named as any object has it': (file) => kvinnofrid(file).sources.push('toString'),
  'hours that end as they begin': (file) => (kvinnofrid(file).hours.chat[0].close = '15:00'),
};

function spoil(file, change) {
  const copy = structuredClone(file);
  const result = change(copy);
  return result === null || (Array.isArray(result) && !result.length) ? result : copy;
}

for (const [name, file, problems, mutations] of [
  ['helplines', helplines, problemsInHelplines, spoiltHelplines],
  ['municipality', municipality, problemsInMunicipality, spoiltMunicipality],
]) {
  describe(`${name}.schema.json and check.ts`, () => {
    const validate = compiled(name);

    it('both take the data as it is published', () => {
      assert.ok(validate(JSON.parse(JSON.stringify(file))), JSON.stringify(validate.errors));
      assert.deepEqual(problems(file), []);
    });

    for (const [what, change] of Object.entries(mutations)) {
      it(`both refuse ${what}`, () => {
        const spoilt = spoil(file, change);
        assert.notDeepEqual(problems(spoilt), [], 'check.ts');
        assert.equal(validate(spoilt), false, 'the schema');
      });
    }
  });
}

describe('every municipality', () => {
  it('is published as its schema says', () => {
    const validate = compiled('municipality');
    for (const file of publishMunicipalities()) {
      assert.ok(validate(file), `${file.code}: ${JSON.stringify(validate.errors)}`);
      assert.deepEqual(problemsInMunicipality(file), []);
    }
  });
});

describe('check.ts alone', () => {
  for (const [what, change] of Object.entries(beyondSchema)) {
    it(`refuses ${what}`, () => assert.notDeepEqual(problemsInHelplines(spoil(helplines, change)), []));
  }
});
