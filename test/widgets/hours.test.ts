import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { findHelpline, helplines } from '../../widgets/data/helplines.js';
import { isHoliday } from '../../widgets/data/holidays.js';
import { isAlways, isSure, mainChannel, openingAt, stateAt, type Timetable } from '../../widgets/data/opening.js';
import { addDays, inSweden, weekday } from '../../widgets/data/swedish-time.js';
import type { Channel, Day, Helpline, Opening } from '../../widgets/data/types.js';

const week: Day[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const channels: Channel[] = ['phone', 'chat', 'sms'];
const line = (id: string): Helpline => findHelpline(id) as Helpline;

/** A Swedish wall-clock time as an instant; the offset is written so that no zone takes part. */
const at = (text: string, offset = '+01:00'): Date => new Date(`${text.replace(' ', 'T')}:00${offset}`);

const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** The simplest check: is this minute of this day inside one of the openings? */
function inside(openings: Opening[], day: Day, minute: number): boolean {
  const before = week[(week.indexOf(day) + 6) % 7] as Day;
  return openings.some(({ days, open, close }) => {
    const [from, to] = [minutesOf(open), minutesOf(close)];
    if (to > from) return days.includes(day) && minute >= from && minute < to;
    return (days.includes(day) && minute >= from) || (days.includes(before) && minute < to);
  });
}

describe('the opening state of well-known lines', () => {
  const cases: [id: string, channel: Channel, when: Date, state: string][] = [
    ['112', 'phone', at('2026-11-24 03:00'), 'open'],
    ['kvinnofridslinjen', 'phone', at('2026-12-25 03:00'), 'open'],
    ['kvinnofridslinjen', 'chat', at('2026-11-23 14:59'), 'closed'],
    ['kvinnofridslinjen', 'chat', at('2026-11-23 15:00'), 'open'],
    ['kvinnofridslinjen', 'chat', at('2026-11-23 20:59'), 'open'],
    ['kvinnofridslinjen', 'chat', at('2026-11-23 21:00'), 'closed'],
    ['valj-att-sluta', 'phone', at('2026-11-23 08:29'), 'closed'],
    ['valj-att-sluta', 'phone', at('2026-11-23 08:30'), 'open'],
    ['valj-att-sluta', 'phone', at('2026-07-13 15:59', '+02:00'), 'open'],
    ['valj-att-sluta', 'phone', at('2026-07-13 16:00', '+02:00'), 'closed'],
    // A break at noon on weekends.
    ['brottsofferjouren', 'phone', at('2026-11-21 11:59'), 'open'],
    ['brottsofferjouren', 'phone', at('2026-11-21 12:00'), 'closed'],
    ['brottsofferjouren', 'phone', at('2026-11-21 13:00'), 'open'],
    // Other hours in June and July, known for 2026 and for no later year.
    ['brottsofferjouren', 'phone', at('2026-07-17 18:00', '+02:00'), 'open'],
    ['brottsofferjouren', 'phone', at('2026-07-18 10:00', '+02:00'), 'closed'],
    ['brottsofferjouren', 'phone', at('2026-08-21 18:00', '+02:00'), 'closed'],
    ['brottsofferjouren', 'phone', at('2027-07-16 10:00', '+02:00'), 'unknown'],
    ['jourhavande-kompis', 'chat', at('2026-06-14 15:00', '+02:00'), 'open'],
    ['jourhavande-kompis', 'chat', at('2026-06-15 19:00', '+02:00'), 'closed'],
    ['jourhavande-kompis', 'chat', at('2026-08-23 15:00', '+02:00'), 'open'],
    ['jourhavande-kompis', 'chat', at('2026-08-24 19:00', '+02:00'), 'open'],
    // Past midnight.
    ['jourhavande-medmanniska', 'phone', at('2026-11-23 20:59'), 'closed'],
    ['jourhavande-medmanniska', 'phone', at('2026-11-24 05:59'), 'open'],
    ['jourhavande-medmanniska', 'phone', at('2026-11-24 06:00'), 'closed'],
    // Sources that do not agree, and none at all.
    ['stodlinjen-for-man', 'phone', at('2026-11-23 12:00'), 'unknown'],
    ['terrafem', 'phone', at('2026-11-23 12:00'), 'unknown'],
  ];
  for (const [id, channel, when, state] of cases) {
    it(`${id}, ${channel}, ${when.toISOString()}: ${state}`, () => {
      expect(openingAt(line(id), channel, when).state).to.equal(state);
    });
  }

  it('takes the phone before the chat, and the chat where there is no phone', () => {
    expect(stateAt(line('kvinnofridslinjen'), at('2026-11-24 03:00'))).to.equal('open');
    expect(stateAt(line('killar-se'), at('2026-11-23 21:59'))).to.equal('open');
    expect(mainChannel(line('killar-se'))).to.equal('chat');
  });
});

describe('both sides of every change, for every line', () => {
  const weeks: [name: string, monday: string, offset: string][] = [
    ['a week of winter', '2026-11-16', '+01:00'],
    ['a week of summer time', '2026-09-14', '+02:00'],
  ];
  for (const { id, ...table } of helplines) {
    for (const channel of channels.filter((each) => table.hours?.[each])) {
      for (const [name, monday, offset] of weeks) {
        it(`${id}, ${channel}, ${name}`, () => {
          const openings = table.hours?.[channel] ?? [];
          const times = new Set(['00:00', ...openings.flatMap(({ open, close }) => [open, close])]);
          for (const [index, day] of week.entries()) {
            for (const time of [...times].filter((each) => each !== '24:00')) {
              const change = new Date(`${addDays(monday, index)}T${time}:00${offset}`).valueOf();
              const minute = minutesOf(time);
              const before: [Day, number] = minute ? [day, minute - 1] : [week[(index + 6) % 7] as Day, 1439];
              const cases: [number, [Day, number]][] = [
                [change - 1, before],
                [change, [day, minute]],
                [change + 59_999, [day, minute]],
              ];
              for (const [when, [onDay, onMinute]] of cases) {
                const sure = isSure(table, channel);
                const expected = inside(openings, onDay, onMinute) ? 'open' : 'closed';
                const { state } = openingAt(table, channel, new Date(when));
                expect(state, new Date(when).toISOString()).to.equal(sure ? expected : 'unknown');
              }
            }
          }
        });
      }
    }
  }
});

describe('the nights on which the clock is moved', () => {
  const night: Timetable = {
    hours: { phone: [{ days: week, open: '21:00', close: '02:30' }] },
    hoursConfidence: 'high',
  };
  const cases: [name: string, instant: string, state: string][] = [
    ['autumn, 01.59 summer time', '2026-10-24T23:59:00Z', 'open'],
    ['autumn, 02.29 summer time', '2026-10-25T00:29:00Z', 'open'],
    ['autumn, 02.30 summer time', '2026-10-25T00:30:00Z', 'closed'],
    ['autumn, 02.29 comes again', '2026-10-25T01:29:00Z', 'open'],
    ['autumn, 02.30 comes again', '2026-10-25T01:30:00Z', 'closed'],
    ['spring, 01.59', '2028-03-26T00:59:00Z', 'open'],
    ['spring, 02.30 never comes: 03.00 follows', '2028-03-26T01:00:00Z', 'closed'],
  ];
  for (const [name, instant, state] of cases) {
    it(`${name}: ${state}`, () => expect(openingAt(night, 'phone', new Date(instant)).state).to.equal(state));
  }

  for (const [name, first, last] of [
    ['autumn', '2026-10-24T19:00:00Z', '2026-10-25T05:00:00Z'],
    ['spring', '2028-03-25T20:00:00Z', '2028-03-26T04:00:00Z'],
  ] as const) {
    it(`${name}: a line that is open all night stays open through every minute, and closes at 06.00`, () => {
      const open = line('jourhavande-medmanniska');
      for (let time = Date.parse(first); time < Date.parse(last); time += 60_000) {
        const { state, change } = openingAt(open, 'phone', new Date(time));
        expect(state, new Date(time).toISOString()).to.equal('open');
        expect(change?.minute).to.equal(360);
      }
      expect(stateAt(open, new Date(Date.parse(first) - 1))).to.equal('closed');
      expect(stateAt(open, new Date(last))).to.equal('closed');
    });
  }
});

describe('on holidays', () => {
  const days = ['2026-12-24', '2026-12-25', '2026-12-31', '2027-01-01', '2027-03-26', '2027-05-06', '2027-06-25'];
  for (const { id, ...table } of helplines) {
    for (const channel of channels.filter((each) => table.hours?.[each])) {
      const always = isAlways(table.hours?.[channel]) && isSure(table, channel);
      it(`${id}, ${channel}: ${always ? 'open' : 'nothing is claimed'}`, () => {
        for (const day of days) {
          const offset = day > '2027-03-28' ? '+02:00' : '+01:00';
          for (let minute = 0; minute < 1440; minute += 30) {
            const { state } = openingAt(table, channel, at(`${day} ${clock(minute)}`, offset));
            expect(state, `${day} ${clock(minute)}`).to.equal(always ? 'open' : 'unknown');
          }
        }
      });
    }
  }

  it('claims nothing for a night that began on a holiday', () => {
    expect(stateAt(line('jourhavande-medmanniska'), at('2026-12-27 05:59'))).to.equal('unknown');
    expect(stateAt(line('jourhavande-medmanniska'), at('2026-12-27 06:00'))).to.equal('closed');
  });

  it('does not promise an opening on a holiday, nor a closing', () => {
    const eve = openingAt(line('valj-att-sluta'), 'phone', at('2026-12-23 17:00'));
    expect(eve).to.deep.equal({ state: 'closed' });
    expect(openingAt(line('jourhavande-medmanniska'), 'phone', at('2026-12-23 22:00'))).to.deep.equal({
      state: 'open',
    });
  });

  it('promises a change before the holiday', () => {
    expect(openingAt(line('valj-att-sluta'), 'phone', at('2026-12-23 15:00')).change).to.deep.equal({
      opens: false,
      days: 0,
      minute: 960,
    });
  });
});

describe('the next change', () => {
  const cases: [id: string, channel: Channel, when: Date, change: unknown][] = [
    ['kvinnofridslinjen', 'phone', at('2026-11-23 12:00'), undefined],
    ['valj-att-sluta', 'phone', at('2026-11-23 08:00'), { opens: true, days: 0, minute: 510 }],
    ['valj-att-sluta', 'phone', at('2026-11-23 16:00'), { opens: true, days: 1, minute: 510 }],
    ['valj-att-sluta', 'phone', at('2026-11-20 16:00'), { opens: true, days: 3, minute: 510 }],
    ['brottsofferjouren', 'phone', at('2026-11-21 11:00'), { opens: false, days: 0, minute: 720 }],
    ['jourhavande-medmanniska', 'phone', at('2026-11-23 22:00'), { opens: false, days: 1, minute: 360 }],
    ['jourhavande-medmanniska', 'chat', at('2026-11-23 22:00'), { opens: false, days: 0, minute: 1440 }],
    ['rfsl-stodmottagning', 'phone', at('2026-11-26 12:00'), { opens: true, days: 7, minute: 540 }],
    ['stodlinjen-for-man', 'phone', at('2026-11-23 12:00'), undefined],
  ];
  for (const [id, channel, when, change] of cases) {
    it(`${id}, ${channel}, ${when.toISOString()}`, () => {
      expect(openingAt(line(id), channel, when).change).to.deep.equal(change);
    });
  }
});

describe('seasons', () => {
  const daily = (open: string, close: string): Opening[] => [{ days: week, open, close }];
  const table: Timetable = {
    hours: { phone: daily('08:00', '20:00'), chat: daily('08:00', '20:00') },
    hoursExceptions: [
      { from: '12-20', to: '01-20', year: 2026, phone: daily('10:00', '12:00') },
      { months: ['08'], phone: [] },
    ],
    hoursConfidence: 'high',
  };
  const cases: [name: string, channel: Channel, when: Date, state: string][] = [
    ['before one that runs over the turn of the year', 'phone', at('2026-12-19 09:00'), 'open'],
    ['on its first day', 'phone', at('2026-12-20 09:00'), 'closed'],
    ['after the turn of the year', 'phone', at('2027-01-20 09:00'), 'closed'],
    ['after its last day', 'phone', at('2027-01-21 09:00'), 'open'],
    ['a year too early', 'phone', at('2026-01-19 09:00'), 'unknown'],
    ['a year too late', 'phone', at('2027-12-20 09:00'), 'unknown'],
    ['for a channel that it does not name', 'chat', at('2026-12-20 09:00'), 'open'],
    ['closed throughout', 'phone', at('2026-08-15 12:00', '+02:00'), 'closed'],
  ];
  for (const [name, channel, when, state] of cases) {
    it(`${name}: ${state}`, () => expect(openingAt(table, channel, when).state).to.equal(state));
  }

  it('does not promise an opening on the stroke of a holiday', () => {
    const nights: Timetable = { hours: { phone: daily('00:00', '06:00') }, hoursConfidence: 'high' };
    expect(openingAt(nights, 'phone', at('2026-12-23 12:00'))).to.deep.equal({ state: 'closed' });
  });
});

describe('for any hours at any time', () => {
  const time = fc.integer({ min: 0, max: 47 }).map((half) => clock(half * 30));
  const opening: fc.Arbitrary<Opening> = fc
    .record({ days: fc.subarray(week, { minLength: 1 }), open: time, close: fc.oneof(time, fc.constant('24:00')) })
    .filter(({ open, close }) => open !== close);
  const table: fc.Arbitrary<Timetable> = fc.record({
    hours: fc.record({ phone: fc.array(opening, { minLength: 1, maxLength: 4 }) }),
    hoursConfidence: fc.constantFrom('high', 'medium'),
  });
  const moment = fc.date({ min: new Date('2026-02-01'), max: new Date('2036-12-01'), noInvalidDate: true });

  it('is open exactly inside the hours, and says unknown where no source speaks', () => {
    fc.assert(
      fc.property(table, moment, (each, now) => {
        const { date, minute } = inSweden(now) as { date: string; minute: number };
        const openings = each.hours?.phone ?? [];
        const { state } = openingAt(each, 'phone', now);
        if (isHoliday(date) && !isAlways(openings)) return state === 'unknown';
        const expected = inside(openings, weekday(date), minute) ? 'open' : 'closed';
        return state === expected || (state === 'unknown' && isHoliday(addDays(date, -1)));
      }),
      { numRuns: 2000 },
    );
  }).timeout(30_000);

  it('keeps its state until the change that it names, and no longer', () => {
    fc.assert(
      fc.property(table, moment, (each, start) => {
        const now = new Date(Math.floor(start.valueOf() / 1_800_000) * 1_800_000);
        const { state, change } = openingAt(each, 'phone', now);
        const here = inSweden(now) as { date: string };
        const steps = Array.from({ length: 8 * 48 }, (_, index) => new Date(now.valueOf() + (index + 1) * 1_800_000));
        const next = steps.find((step) => openingAt(each, 'phone', step).state !== state);
        const then = next && openingAt(each, 'phone', next).state;
        const seen = next && inSweden(next);
        // The clock is moved on the way: minutes that come twice or never have their own tests.
        if (offsetOf(now) !== offsetOf(next ?? now)) return true;
        if (!change)
          return state === 'unknown' || !next || then === 'unknown' || isHolidayBetween(here.date, seen?.date);
        const day = addDays(here.date, change.days + (change.minute === 1440 ? 1 : 0));
        return (
          next !== undefined &&
          seen?.date === day &&
          seen.minute === change.minute % 1440 &&
          (then === 'unknown' || (then === 'open') === change.opens)
        );
      }),
      { numRuns: 150 },
    );
  }).timeout(30_000);

  it('never throws, not even at a time that is none', () => {
    fc.assert(
      fc.property(table, fc.oneof(moment, fc.constant(new Date(Number.NaN))), fc.string(), (each, now, from) => {
        const odd = { ...each, hoursExceptions: [{ from, to: '', phone: [] }] };
        return ['open', 'closed', 'unknown'].includes(openingAt(odd, 'phone', now).state);
      }),
    );
  });
});

function offsetOf(date: Date): string {
  return new Intl.DateTimeFormat('en', { timeZone: 'Europe/Stockholm', timeZoneName: 'longOffset' })
    .formatToParts(date)
    .find(({ type }) => type === 'timeZoneName')?.value as string;
}

function isHolidayBetween(from: string, to = addDays(from, 9)): boolean {
  for (let day = from; day <= to; day = addDays(day, 1)) if (isHoliday(day)) return true;
  return false;
}

describe('the zone of the visitor', () => {
  it('plays no part: nothing local is read from the date', () => {
    const now = at('2026-11-23 08:30');
    const local = [
      'getTimezoneOffset',
      'getHours',
      'getMinutes',
      'getDay',
      'getDate',
      'getMonth',
      'getFullYear',
      'setDate',
      'setHours',
      'toLocaleString',
      'toLocaleDateString',
      'toLocaleTimeString',
    ] as const;
    const kept = Object.fromEntries(local.map((name) => [name, Date.prototype[name]]));
    const refuse = () => {
      throw new Error('the environment zone was read');
    };
    try {
      Object.assign(Date.prototype, Object.fromEntries(local.map((name) => [name, refuse])));
      expect(openingAt(line('valj-att-sluta'), 'phone', now).change?.minute).to.equal(960);
    } finally {
      Object.assign(Date.prototype, kept);
    }
  });

  it('does not matter to a date that is none', () => {
    expect(stateAt(line('kvinnofridslinjen'), new Date(Number.NaN))).to.equal('unknown');
  });
});
