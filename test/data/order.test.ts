// The order of the lines, as a table: for whom, when, and the ids that come out.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { groups, groupsOf, helplines, inOrder, type Group, type Helpline } from '../../widgets/data/index.ts';

/** Swedish time: winter time in December, summer time in July. */
const times = {
  'a Wednesday at 13:00': '2026-12-02T13:00:00+01:00',
  'a Wednesday at 23:30': '2026-12-02T23:30:00+01:00',
  'a Saturday at 10:00': '2026-12-05T10:00:00+01:00',
  'a Sunday at 20:30': '2026-12-06T20:30:00+01:00',
  'Christmas Eve at 22:00': '2026-12-24T22:00:00+01:00',
  'a Thursday in July at 03:00': '2027-07-15T03:00:00+02:00',
  'no known time': '',
};
type When = keyof typeof times;

/** The lines for everyone stand in sections of their own. */
const forEveryone = '112 polisen 1177 sjalvmordslinjen hjalplinjen jourhavande-medmanniska jourhavande-prast'.split(
  ' ',
);
const lines = helplines.filter(({ id }) => !forEveryone.includes(id));
const ids = (group: Group | undefined, when: When, of: readonly Helpline[] = lines): string =>
  inOrder(of, { group, ...(times[when] && { now: new Date(times[when]) }) })
    .map(({ id }) => id)
    .join(' ');

/** Whom, when, and the ids in order. Read by hand: each row is what someone finds who looks at that hour. */
const table: [Group | undefined, When, string][] = [
  [
    undefined,
    'a Wednesday at 23:30',
    'kvinnofridslinjen stodlinjen-for-transpersoner bris stodlinjen-for-man ratt-att-valja brottsofferjouren somaya rfsl-stodmottagning mansjouren jourhavande-kompis killar-se unga-relationer tjejzonen nch-stodtelefon terrafem rise dinarattigheter roks unizon ungas-jourer rikskriscentrum storasyster',
  ],
  [
    undefined,
    'no known time',
    'kvinnofridslinjen stodlinjen-for-transpersoner bris stodlinjen-for-man ratt-att-valja brottsofferjouren somaya mansjouren jourhavande-kompis killar-se unga-relationer tjejzonen nch-stodtelefon rfsl-stodmottagning terrafem rise dinarattigheter roks unizon ungas-jourer rikskriscentrum storasyster',
  ],
  [
    'exposed',
    'a Wednesday at 13:00',
    'kvinnofridslinjen brottsofferjouren somaya stodlinjen-for-transpersoner ratt-att-valja stodlinjen-for-man rfsl-stodmottagning terrafem rise roks unizon storasyster',
  ],
  [
    'exposed',
    'a Wednesday at 23:30',
    'kvinnofridslinjen stodlinjen-for-transpersoner ratt-att-valja stodlinjen-for-man brottsofferjouren somaya rfsl-stodmottagning terrafem rise roks unizon storasyster',
  ],
  [
    'exposed',
    'a Saturday at 10:00',
    'kvinnofridslinjen brottsofferjouren stodlinjen-for-transpersoner ratt-att-valja stodlinjen-for-man somaya rfsl-stodmottagning terrafem rise roks unizon storasyster',
  ],
  [
    'exposed',
    'Christmas Eve at 22:00',
    'kvinnofridslinjen stodlinjen-for-transpersoner ratt-att-valja brottsofferjouren somaya terrafem rise stodlinjen-for-man rfsl-stodmottagning roks unizon storasyster',
  ],
  [
    'exposed',
    'a Thursday in July at 03:00',
    'kvinnofridslinjen stodlinjen-for-transpersoner ratt-att-valja stodlinjen-for-man somaya rfsl-stodmottagning brottsofferjouren terrafem rise roks unizon storasyster',
  ],
  [
    'exposed',
    'no known time',
    'kvinnofridslinjen ratt-att-valja brottsofferjouren somaya terrafem rise roks unizon stodlinjen-for-transpersoner stodlinjen-for-man rfsl-stodmottagning storasyster',
  ],
  [
    'relative',
    'a Wednesday at 13:00',
    'kvinnofridslinjen stodlinjen-for-transpersoner brottsofferjouren stodlinjen-for-man ratt-att-valja rfsl-stodmottagning storasyster',
  ],
  [
    'relative',
    'a Wednesday at 23:30',
    'kvinnofridslinjen stodlinjen-for-transpersoner stodlinjen-for-man ratt-att-valja brottsofferjouren rfsl-stodmottagning storasyster',
  ],
  [
    'relative',
    'Christmas Eve at 22:00',
    'kvinnofridslinjen stodlinjen-for-transpersoner stodlinjen-for-man ratt-att-valja brottsofferjouren rfsl-stodmottagning storasyster',
  ],
  [
    'relative',
    'no known time',
    'kvinnofridslinjen stodlinjen-for-transpersoner stodlinjen-for-man ratt-att-valja brottsofferjouren rfsl-stodmottagning storasyster',
  ],
  [
    'young',
    'a Wednesday at 13:00',
    'bris ratt-att-valja jourhavande-kompis killar-se unga-relationer tjejzonen dinarattigheter ungas-jourer unizon storasyster',
  ],
  [
    'young',
    'a Wednesday at 23:30',
    'bris ratt-att-valja jourhavande-kompis killar-se unga-relationer tjejzonen dinarattigheter ungas-jourer unizon storasyster',
  ],
  [
    'young',
    'a Saturday at 10:00',
    'bris ratt-att-valja jourhavande-kompis unga-relationer tjejzonen killar-se dinarattigheter ungas-jourer unizon storasyster',
  ],
  [
    'young',
    'a Sunday at 20:30',
    'bris killar-se unga-relationer tjejzonen ratt-att-valja jourhavande-kompis dinarattigheter ungas-jourer unizon storasyster',
  ],
  [
    'young',
    'Christmas Eve at 22:00',
    'bris jourhavande-kompis killar-se unga-relationer tjejzonen dinarattigheter ratt-att-valja ungas-jourer unizon storasyster',
  ],
  [
    'young',
    'a Thursday in July at 03:00',
    'bris ratt-att-valja killar-se unga-relationer tjejzonen jourhavande-kompis dinarattigheter ungas-jourer unizon storasyster',
  ],
  [
    'young',
    'no known time',
    'bris jourhavande-kompis killar-se unga-relationer tjejzonen dinarattigheter ungas-jourer ratt-att-valja unizon storasyster',
  ],
  ['man', 'a Wednesday at 13:00', 'mansjouren stodlinjen-for-man killar-se rise rikskriscentrum unizon'],
  ['man', 'a Wednesday at 23:30', 'stodlinjen-for-man mansjouren killar-se rise rikskriscentrum unizon'],
  ['man', 'a Saturday at 10:00', 'stodlinjen-for-man mansjouren killar-se rise rikskriscentrum unizon'],
  ['man', 'a Sunday at 20:30', 'killar-se stodlinjen-for-man mansjouren rise rikskriscentrum unizon'],
  ['man', 'Christmas Eve at 22:00', 'stodlinjen-for-man mansjouren killar-se rise rikskriscentrum unizon'],
  ['man', 'a Thursday in July at 03:00', 'stodlinjen-for-man mansjouren killar-se rise rikskriscentrum unizon'],
  ['man', 'no known time', 'stodlinjen-for-man mansjouren rikskriscentrum killar-se rise unizon'],
  ['lgbtqi', 'a Wednesday at 13:00', 'stodlinjen-for-transpersoner somaya rfsl-stodmottagning'],
  ['lgbtqi', 'a Wednesday at 23:30', 'stodlinjen-for-transpersoner rfsl-stodmottagning somaya'],
  ['lgbtqi', 'no known time', 'stodlinjen-for-transpersoner rfsl-stodmottagning somaya'],
  ['abuser', 'a Wednesday at 13:00', 'valj-att-sluta preventell unga-relationer'],
  ['abuser', 'a Wednesday at 23:30', 'valj-att-sluta preventell unga-relationer'],
  ['abuser', 'a Saturday at 10:00', 'unga-relationer valj-att-sluta preventell'],
  ['abuser', 'a Sunday at 20:30', 'unga-relationer valj-att-sluta preventell'],
  ['abuser', 'Christmas Eve at 22:00', 'valj-att-sluta preventell unga-relationer'],
  ['abuser', 'a Thursday in July at 03:00', 'valj-att-sluta preventell unga-relationer'],
  ['abuser', 'no known time', 'valj-att-sluta preventell unga-relationer'],
  [
    'professional',
    'a Wednesday at 13:00',
    'kvinnofridslinjen stodlinjen-for-transpersoner stodlinjen-for-man nch-stodtelefon',
  ],
  [
    'professional',
    'Christmas Eve at 22:00',
    'kvinnofridslinjen stodlinjen-for-transpersoner nch-stodtelefon stodlinjen-for-man',
  ],
  [
    'professional',
    'no known time',
    'nch-stodtelefon kvinnofridslinjen stodlinjen-for-transpersoner stodlinjen-for-man',
  ],
];

describe('the order of the lines', () => {
  for (const [group, when, wanted] of table) {
    it(`${group ?? 'anyone'}, ${when}`, () => assert.equal(ids(group, when), wanted));
  }

  it('never shows a line for those who hurt others to anyone else, and shows it to them first', () => {
    const theirs = helplines.filter((line) => groupsOf(line)[0] === 'abuser').map(({ id }) => id);
    assert.deepEqual(theirs, ['valj-att-sluta', 'preventell']);
    for (const when of Object.keys(times) as When[]) {
      for (const group of [undefined, ...groups.filter((each) => each !== 'abuser')]) {
        const shown = ids(group, when, helplines).split(' ');
        assert.deepEqual(
          shown.filter((id) => theirs.includes(id)),
          [],
          `${group ?? 'anyone'}, ${when}`,
        );
      }
      for (const id of theirs) assert.ok(ids('abuser', when, helplines).split(' ').includes(id));
    }
  });

  it('leaves out no other line that names the group', () => {
    for (const group of groups) {
      const named = helplines.filter((line) => groupsOf(line).includes(group) && groupsOf(line)[0] !== 'abuser');
      const shown = ids(group, 'a Wednesday at 23:30', helplines).split(' ');
      assert.deepEqual(
        named.map(({ id }) => id).filter((id) => !shown.includes(id)),
        [],
        group,
      );
    }
  });

  it('takes a wrong clock for no time', () => {
    const wrong = inOrder(lines, { group: 'man', now: new Date(NaN) }).map(({ id }) => id);
    assert.deepEqual(wrong.slice(0, 2), ['stodlinjen-for-man', 'mansjouren']);
  });
});
