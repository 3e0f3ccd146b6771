// The published functions in a runtime whose own clock is set to zones around the world.
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import Holidays from 'date-holidays';
import { helplines, isHoliday, lastHolidayYear, openingAt, type Helpline } from '../../widgets/data/index.ts';
import { holidayTable } from '../../widgets/data/make-holidays.js';

const zones = ['America/Los_Angeles', 'Asia/Kolkata', 'Pacific/Auckland'];
const own = process.env.TZ;

/** Every half hour and the millisecond before it, over the nights on which the clock is moved, and over Christmas. */
const moments = ['2026-10-23T00:00:00Z', '2028-03-24T00:00:00Z', '2026-12-23T00:00:00Z'].flatMap((start) =>
  Array.from({ length: 4 * 48 }, (_, index) => Date.parse(start) + index * 1_800_000).flatMap((time) => [
    time - 1,
    time,
  ]),
);

const channelsOf = (line: Helpline) => (['phone', 'chat', 'sms'] as const).filter((channel) => line.hours?.[channel]);
const everyState = () =>
  helplines.map((line) =>
    channelsOf(line).map((channel) => moments.map((moment) => openingAt(line, channel, new Date(moment)).state)),
  );

describe('hours, for visitors in other zones', () => {
  process.env.TZ = 'Europe/Stockholm';
  const expected = everyState();
  after(() => (own === undefined ? delete process.env.TZ : (process.env.TZ = own)));

  for (const zone of zones) {
    it(`${zone}: the same as in Sweden`, () => {
      process.env.TZ = zone;
      assert.notEqual(new Date('2026-11-16T12:00:00Z').getHours(), 13, 'the zone is in use');
      assert.deepEqual(everyState(), expected);
    });
  }
});

describe('the table of holidays', () => {
  it('is what date-holidays says', () => {
    const { fixed, movable } = holidayTable(lastHolidayYear);
    for (const [year, days] of Object.entries(movable)) {
      for (let time = Date.UTC(Number(year)); time < Date.UTC(Number(year) + 1); time += 86_400_000) {
        const date = new Date(time).toISOString().slice(0, 10);
        assert.equal(isHoliday(date), [...fixed, ...(days as string[])].includes(date.slice(5)), date);
      }
    }
  });

  it('holds every public holiday', () => {
    const calendar = new Holidays('SE');
    for (let year = 2026; year <= lastHolidayYear; year++) {
      for (const { date, type, name } of calendar.getHolidays(year)) {
        if (type === 'public') assert.equal(isHoliday(date.slice(0, 10)), true, `${date} ${name}`);
      }
    }
  });
});
