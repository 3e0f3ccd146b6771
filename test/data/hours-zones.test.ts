// The published functions in a runtime with its clock set to zones around the world.
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import Holidays from 'date-holidays';
import { helplines, isHoliday, openingAt, type Helpline } from '../../widgets/data/index.ts';

const zones = ['America/Los_Angeles', 'Asia/Kolkata', 'Pacific/Auckland'];
const own = process.env.TZ;

/** Every half hour and the millisecond before it, over the nights of the clock changes, and over Christmas. */
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

/** Public holidays, the eves that most workplaces keep (bank, optional), and those that people keep without a law. */
const deviates = ({ type, name }: { type: string; name: string }): boolean =>
  ['public', 'bank', 'optional'].includes(type) || /afton$|^skärtorsdagen$/.test(name);

describe('holidays', () => {
  it('match date-holidays, on each day to the year 2100', () => {
    const calendar = new Holidays('SE');
    for (let year = 2026; year <= 2100; year++) {
      const days = new Set(
        calendar
          .getHolidays(year)
          .filter(deviates)
          .map(({ date }) => date.slice(0, 10)),
      );
      for (let time = Date.UTC(year); time < Date.UTC(year + 1); time += 86_400_000) {
        const date = new Date(time).toISOString().slice(0, 10);
        assert.equal(isHoliday(date), days.has(date), date);
      }
    }
  });
});
