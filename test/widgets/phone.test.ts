import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { findByNumber } from '../../widgets/data/helplines.js';
import { digits, fromAbroad, national, parts, phone, telHref } from '../../widgets/shared/phone.js';

describe('numbers as printed', () => {
  const cases: [printed: string, tel: string, e164?: string][] = [
    ['112', '112'],
    ['116 016', '116016'],
    ['114 14', '11414'],
    ['90101', '90101'],
    ['020-50 50 50', '020505050', '+4620505050'],
    ['08-702 16 80', '087021680', '+4687021680'],
    ['+46 771 11 77 00', '+46771117700', '+46771117700'],
    ['+46 (0)771-11 77 00', '+46771117700', '+46771117700'],
    ['0046 771 11 77 00', '0046771117700', '+46771117700'],
    ['0047 116 006', '0047116006', '+47116006'],
    ['112 (be om jourhavande präst)', '112'],
    ['Ring 116 016', '116016'],
    ['08-123 45 67 (val 2)', '081234567', '+4681234567'],
    ['020-50 50 50, 116 016', '020505050', '+4620505050'],
    ['020–50 50 50', '020505050', '+4620505050'],
  ];
  for (const [printed, tel, e164] of cases) {
    it(`${printed}: ${tel}${e164 ? `, ${e164}` : ', no international form'}`, () => {
      expect(phone(printed)).to.deep.equal({ display: printed, tel, ...(e164 && { e164 }) });
      expect(telHref(printed)).to.equal(`tel:${tel}`);
    });
  }

  for (const [printed, abroad] of [
    ['08-702 16 80', '+46 8-702 16 80'],
    ['0047 116 006', '+47 116 006'],
    ['+46 771 11 77 00', '+46 771 11 77 00'],
  ] as const) {
    it(`${printed} is ${abroad} to eyes abroad`, () => expect(fromAbroad(printed, ' ')).to.equal(abroad));
  }

  it('is none without a digit', () => {
    expect(digits('ring oss')).to.equal('');
    expect(digits('')).to.equal('');
  });
});

describe('any number', () => {
  const group = fc.stringMatching(/^\d{2,4}$/);
  const printed = fc
    .record({
      plus: fc.constantFrom('', '+'),
      groups: fc.array(group, { minLength: 1, maxLength: 4 }),
      gap: fc.constantFrom(' ', '-', '–', '\u00a0', ''),
    })
    .map(({ plus, groups, gap }) => plus + groups.join(gap));

  it('dials the visible digits, in their order', () => {
    fc.assert(
      fc.property(printed, (display) => digits(display) === display.replace(/[^+\d]/g, '')),
      { numRuns: 1000 },
    );
  });

  it('is found among any words, and the three parts make up the whole', () => {
    const words = fc.stringMatching(/^[a-zåäö ]{0,12}$/);
    fc.assert(
      fc.property(words, printed, words, (before, number, after) => {
        const text = `${before}${number} ${after}`;
        return parts(text).join('') === text && digits(text) === digits(number);
      }),
      { numRuns: 1000 },
    );
  });

  it('never gets an international form when it is short, and never a false one', () => {
    fc.assert(
      fc.property(printed, (display) => {
        const { tel, e164 } = phone(display);
        if (/^[1-9]/.test(tel)) return e164 === undefined;
        if (tel.startsWith('00')) return e164 === `+${tel.slice(2)}`;
        return e164 !== undefined && national(e164) === national(tel);
      }),
      { numRuns: 1000, examples: [['00 460']] },
    );
  });

  it('is read without an error, and is none only without a digit', () => {
    fc.assert(
      fc.property(fc.string(), (text) => (/\d/.test(text) ? /^\+?\d+$/ : /^$/).test(digits(text))),
      { numRuns: 1000 },
    );
  });
});

describe('a number that a page wrote years ago', () => {
  for (const tel of ['tel:020505050', 'tel:+4620505050', 'tel:004620505050', 'tel:020-50-50-50', 'tel:116016']) {
    it(`${tel} is Kvinnofridslinjen's`, () => expect(findByNumber(tel)?.id).to.equal('kvinnofridslinjen'));
  }
  for (const tel of ['', 'tel:', 'tel:116', 'tel:46116016', 'tel:1160160', 'tel:0205050500']) {
    it(`"${tel}" is nobody's`, () => expect(findByNumber(tel)).to.equal(undefined));
  }
  it('112 is the emergency number, though a priest is reached there too', () => {
    expect(findByNumber('tel:112')?.id).to.equal('112');
  });
});
