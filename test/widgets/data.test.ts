import { expect } from '@open-wc/testing';
import { isDate, isOld } from '../../widgets/data/check.js';
import { problemsInHelplines, problemsInMunicipality } from '../../widgets/data/problems.js';
import { contacts } from '../../widgets/data/contacts.js';
import { counties, findCounty } from '../../widgets/data/counties.js';
import { groups, groupsOf, linesFor } from '../../widgets/data/groups.js';
import { background, sources } from '../../widgets/data/helplines.background.js';
import { allChecked, checked } from '../../widgets/data/checked.js';
import { problemsInDays, problemsInLastSources } from '../../widgets/data/days.js';
import { expand, findHelpline, helplines, problemsInFacts, type HelplineId } from '../../widgets/data/helplines.js';
import { openings, problemInHours } from '../../widgets/data/hours.js';
import { kalmarMunicipalities } from '../../widgets/data/municipalities.kalmar.js';
import { findMunicipality, municipalities } from '../../widgets/data/municipalities.js';
import { problemsInContacts, publishHelplines, publishMunicipalities } from '../../widgets/data/publish.js';
import { upkeep } from '../../widgets/data/upkeep.js';
import { digits, phone } from '../../widgets/shared/phone.js';

describe('every helpline', () => {
  for (const line of helplines) {
    it(line.id, () => {
      const { phone, formerPhone, url, hours, lastSource } = line;
      const { sources: named, confidence } = background[line.id as HelplineId];
      expect(phone ?? url ?? line.kind).to.not.equal('helpline');
      if (phone) expect(phone.tel).to.equal(digits(phone.display));
      if (phone && !phone.tel.startsWith('0')) expect(phone.e164).to.equal(undefined);
      expect(formerPhone?.tel).to.not.equal(phone?.tel ?? '');
      expect(isDate(lastSource) || /undated/.test(lastSource)).to.equal(true);
      expect(lastSource <= checked || lastSource.startsWith('undated')).to.equal(true);
      expect(named.every((id) => id in sources)).to.equal(true);
      expect(['high', 'medium', 'low']).to.include(confidence);
      expect(Boolean(hours)).to.equal(Boolean(line.hoursConfidence));
      expect(groupsOf[line.id as HelplineId].length).to.be.at.least(1);
    });
  }

  it('is published as the check wants it', () => {
    expect(problemsInHelplines(publishHelplines())).to.deep.equal([]);
    expect(publishHelplines().lines.length).to.equal(31);
  });

  it('is the new number for Kvinnofridslinjen, and the old one as such', () => {
    const line = findHelpline('kvinnofridslinjen');
    expect(line?.phone).to.deep.equal({ display: '116 016', tel: '116016' });
    expect(line?.formerPhone?.display).to.equal('020-50 50 50');
  });
});

describe('what is said to be sure', () => {
  const twoYears = new Date(checked);
  twoYears.setUTCFullYear(twoYears.getUTCFullYear() - 2);
  const recent = twoYears.toISOString().slice(0, 10);
  const { lines, sources: all } = publishHelplines();
  const sure = [
    ...lines
      .filter((line) => [line.confidence, line.hoursConfidence, line.chatHoursConfidence].includes('high'))
      .map((line) => ({ name: line.id, named: line.sources, all })),
    ...publishMunicipalities().flatMap(({ code, switchboard, outOfHours, socialServices, shelters, sources: all }) =>
      [switchboard ?? [], outOfHours ?? [], socialServices ?? [], shelters ?? []]
        .flat()
        .filter((service) => [service.confidence, service.hoursConfidence].includes('high'))
        .map((service) => ({ name: `${code} ${service.name}`, named: service.sources ?? [], all })),
    ),
  ];
  for (const { name, named, all } of sure) {
    it(`${name}: two sources, one of them at most two years old when it was checked`, () => {
      expect(named.length).to.be.at.least(2);
      expect(named.some((id) => (all[id]?.date ?? '') >= recent)).to.equal(true);
    });
  }
});

describe('a helpline that is written down wrongly', () => {
  const fact = { id: 'bris', name: 'Bris', audience: ['alla'], lastSource: '2026-06-04' };

  const wrong: [name: string, changes: object, told: string][] = [
    ['without digits', { phone: 'ring oss' }, '"ring oss" holds no digits, expected a telephone number'],
    ['without digits to write to', { sms: 'skriv' }, '"skriv" holds no digits'],
    ['with hours that are none', { hours: { phone: ['mon 9-19'] } }, '"mon 9-19" is no opening time'],
    ['with days that are none', { hours: { chat: ['fri-mon 09:00-19:00'] } }, '"fri-mon" names no days'],
    [
      'with a season of no days',
      { hoursExceptions: [{ months: ['06'], sms: ['x 09:00-19:00'] }] },
      '"x" names no days',
    ],
  ];
  for (const [name, changes, told] of wrong) {
    it(`stops the build and is named: ${name}`, () => {
      const [problem, ...more] = problemsInFacts([{ ...fact, ...changes }]);
      expect(problem).to.contain(`helplines.ts, bris: ${told}`);
      expect(more).to.deep.equal([]);
      expect(
        problemsInHelplines({ ...publishHelplines(), lines: [expand({ ...fact, ...changes })] }),
      ).not.to.deep.equal([]);
    });
  }

  it('is none of those that are published', () => {
    expect(problemsInFacts()).to.deep.equal([]);
  });
});

describe('the groups', () => {
  it('have each line under every group that it is for, those that are most for it first', () => {
    for (const group of groups) {
      const ids = linesFor(group, helplines).map(({ id }) => groupsOf[id as HelplineId]);
      expect(ids.length, group).to.be.at.least(3);
      const first = ids.map(([most]) => most === group);
      expect(first.lastIndexOf(true), group).to.be.lessThan(first.includes(false) ? first.indexOf(false) : Infinity);
    }
    const placed = new Set(groups.flatMap((group) => linesFor(group, helplines)));
    expect(placed.size).to.equal(helplines.length);
  });

  it('read published lines too', () => {
    const { lines } = publishHelplines();
    expect(linesFor('young', lines).map(({ id }) => id)).to.deep.equal(
      linesFor('young', helplines).map(({ id }) => id),
    );
  });
});

describe('every municipality and county', () => {
  it('is there, as many as each county has', () => {
    expect(counties.length).to.equal(21);
    expect(municipalities.length).to.equal(290);
    for (const { code, municipalityCount } of counties) {
      expect(municipalities.filter(({ county }) => county === code).length, code).to.equal(municipalityCount);
    }
    expect(municipalities.map(({ code }) => code)).to.deep.equal([...municipalities.map(({ code }) => code)].sort());
  });

  it('is published as the check wants it', () => {
    for (const file of publishMunicipalities()) expect(problemsInMunicipality(file)).to.deep.equal([]);
  });

  const told = "contacts.background.ts, contactBackground, 0780, 'Exempelmottagningen', 0470-00 00 00: ";
  const missing = `${told}sources: missing; expected at least one id, since contacts.ts has it for 0780`;
  const own = { name: 'Exempelmottagningen', phone: '0470-00 00 00', confidence: 'medium', sources: ['exempel-vald'] };
  const page = { 'exempel-vald': { title: 'Våld', publisher: 'Exempel kommun' } };
  const unused = 'contacts.ts has no such service; expected one of the same name and number';

  for (const [what, background, described, expected] of [
    ['without a background', {}, page, [missing]],
    ['without a source', { '0780': [{ ...own, sources: [] }] }, page, [missing]],
    [
      'with a source that is not described',
      { '0780': [own] },
      {},
      [`${told}sources: exempel-vald: expected the id of an entry in contactSources`],
    ],
    [
      'of which another municipality has the source',
      { '0781': [own] },
      page,
      [missing, `${told.replace('0780', '0781')}${unused}`],
    ],
    [
      'whose number has changed',
      { '0780': [{ ...own, phone: '0470-00 00 01' }] },
      page,
      [missing, `${told.replace('00 00:', '00 01:')}${unused}`],
    ],
  ] as const) {
    it(`stops the build, which names where to write, for a service ${what}`, () => {
      const service = { name: 'Exempelmottagningen', phone: phone('0470-00 00 00') };
      for (const contact of [{ outOfHours: service }, { socialServices: [service] }, { switchboard: service }]) {
        expect(problemsInContacts([{ code: '0780', ...contact }], background as never, described)).to.deep.equal(
          expected,
        );
      }
    });
  }

  it('may have a service of the same name as another, each with its own source', () => {
    const service = { name: 'Exempelmottagningen', phone: phone('0470-00 00 00') };
    const written = ['0780', '0781'].map((code) => ({ code, socialServices: [service] }));
    expect(problemsInContacts(written, { '0780': [own], '0781': [own] } as never, page)).to.deep.equal([]);
    expect(problemsInContacts(written, { '0780': [own] } as never, page)).to.deep.equal([
      missing.replaceAll('0780', '0781'),
    ]);
  });

  it('stops the build when it stands twice', () => {
    const written = [{ code: '0780' }, { code: '0781' }, { code: '0780' }];
    expect(problemsInContacts(written, {}, {})).to.deep.equal([
      'contacts.ts, 0780: stands twice; expected one entry for each municipality',
    ]);
  });

  it('has contacts only where it is one, and Kalmar county has twelve', () => {
    expect(kalmarMunicipalities.map(({ code }) => code)).to.deep.equal(contacts.map(({ code }) => code).sort());
    for (const { code } of contacts) expect(findMunicipality(code)?.county).to.equal('08');
    expect(findCounty('08')?.name).to.equal('Kalmar län');
    expect(findMunicipality('0860')?.domain).to.equal('hultsfred.se');
  });
});

describe('what wants looking after', () => {
  it('is a fact that nobody has checked for more than a year', () => {
    const told = upkeep(new Date('2026-11-23')).join('\n');
    expect(told).to.contain('helplines.ts, terrafem: the newest source is from 2025-04-21');
    expect(told).to.contain('nch-stodtelefon');
    expect(told).not.to.contain('kvinnofridslinjen');
    expect(told).not.to.contain('checked on');
  });

  it('is the whole of the data a year after it was gone through', () => {
    expect(upkeep(new Date('2027-11-23T00:00:00Z')).join()).not.to.contain('checked on');
    expect(upkeep(new Date('2027-11-30T00:00:00Z')).join()).to.contain('checked on 2026-11-29');
  });

  it('is the table of holidays before it ends', () => {
    expect(upkeep(new Date('2034-12-31')).join()).not.to.contain('holidays.ts');
    expect(upkeep(new Date('2035-01-01')).join()).to.contain('holidays.ts: ends with 2036');
  });

  it('knows a year', () => {
    expect(isOld('2025-11-23', new Date('2026-11-23T00:00:00Z'))).to.equal(false);
    expect(isOld('2025-11-23', new Date('2026-11-23T00:00:01Z'))).to.equal(true);
    expect(isOld('undated, after 2022', new Date('2026-11-23'))).to.equal(true);
  });
});

describe('the days in the data', () => {
  const days = { checked: '2026-11-28', allChecked: '2026-11-23' };
  const problems = (changes: object, date?: string) =>
    problemsInDays(
      { ...days, ...changes },
      { 'a.ts': { page: { title: 'A', publisher: 'B', ...(date && { date }) } } },
      '2026-11-29',
    );

  it('are those of the calendar', () => {
    expect(problemsInDays()).to.deep.equal([]);
    for (const date of ['2024', '2024-04', '2024-02-29', '2026-11-28', undefined])
      expect(problems({}, date), date).to.deep.equal([]);
    for (const date of [
      '2026-02-30',
      '2026-13-01',
      '2026-13',
      '2026-04-31',
      '0206-01-01',
      '2062-01-01',
      '2026-1-5',
      '5/1 2026',
      '',
    ]) {
      if (date)
        expect(problems({}, date)[0], date).to.match(new RegExp(`^a.ts, source page: date: ${date}; expected `));
    }
    for (const day of ['2026-02-30', '2062-11-23', '0206-11-23', '2026-11-30', 'today']) {
      expect(problems({ checked: day })[0], day).to.contain(
        `checked.ts: checked: ${day}; expected a day from 1990 to today`,
      );
    }
  });

  it('say when one fact was changed without saying that all were gone through', () => {
    expect(problems({ allChecked: '2026-11-29' })[0]).to.contain(
      'allChecked: 2026-11-29; expected no day after checked',
    );
    expect(problems({ checked: '2026-11-23' }, '2026-11-24')[0]).to.contain(
      'expected no day after checked in checked.ts, 2026-11-23',
    );
    for (const file of [publishHelplines(), publishMunicipalities()[0]])
      expect(file).to.include({ checked, allChecked });
  });

  it('give each line that of its newest source', () => {
    expect(problemsInLastSources()).to.deep.equal([]);
    const known = { a: { sources: ['old', 'new', 'none'] }, b: { sources: ['none'] } };
    const described = { old: { date: '2024-04' }, new: { date: '2025-04-21' }, none: {} };
    const told = (id: string, lastSource: string) => problemsInLastSources([{ id, lastSource }], known, described);
    expect([told('a', '2025-04-21'), told('b', 'undated, after 2022')]).to.deep.equal([[], []]);
    expect(told('a', '2026-11-28')).to.deep.equal([
      'helplines.ts, a: lastSource: 2026-11-28; expected the day of its newest source, 2025-04-21',
    ]);
    for (const date of ['2024-04', 'undated']) expect(told('a', date).length, date).to.equal(1);
    expect(told('b', '2026-11-28').length).to.equal(1);
  });
});

describe('hours as people write them', () => {
  it('are made into the published form', () => {
    expect(openings(['mon-tue,sat 09:00-19:00'])).to.deep.equal([
      { days: ['mon', 'tue', 'sat'], open: '09:00', close: '19:00' },
    ]);
    expect(openings('always')[0]?.days.length).to.equal(7);
    expect(problemInHours('always') ?? problemInHours(['mon-tue,sat 09:00-19:00'])).to.equal(undefined);
  });

  for (const written of [
    'mån 09:00-19:00',
    'fri-mon 09:00-19:00',
    'mon 9-19',
    'mon',
    ' 09:00-19:00',
    'mon, 09:00-19:00',
    '',
  ]) {
    it(`stop the build when they say "${written}"`, () => {
      expect(problemInHours([written])).to.contain('expected');
    });
  }
});
