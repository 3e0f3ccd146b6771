import { expect } from '@open-wc/testing';
import { isDate, isHelplinesFile, isMunicipalityFile, isOld } from '../../widgets/data/check.js';
import { counties, findCounty } from '../../widgets/data/counties.js';
import { groups, groupsOf } from '../../widgets/data/groups.js';
import { linesFor } from '../../widgets/data/groups.js';
import { allChecked, checked } from '../../widgets/data/checked.js';
import { findHelpline, helplines } from '../../widgets/data/helplines.js';
import { openings } from '../../widgets/data/hours.js';
import { findMunicipality, municipalities } from '../../widgets/data/municipalities.js';
import { publishHelplines, publishMunicipalities } from '../../widgets/data/publish.js';
import { upkeep } from '../../widgets/data/upkeep.js';
import { others } from '../../widgets/hotline-card/others.js';
import { digits } from '../../widgets/shared/phone.js';

describe('every helpline', () => {
  for (const line of helplines) {
    it(line.id, () => {
      const { phone, formerPhone, url, hours, lastSource } = line;
      const { sources: named = [], confidence } = line;
      expect(phone ?? url ?? line.kind).to.not.equal('helpline');
      if (phone) expect(phone.tel).to.equal(digits(phone.display));
      if (phone && !phone.tel.startsWith('0')) expect(phone.e164).to.equal(undefined);
      expect(formerPhone?.tel).to.not.equal(phone?.tel ?? '');
      expect(isDate(lastSource) || /undated/.test(lastSource)).to.equal(true);
      expect(lastSource <= checked || lastSource.startsWith('undated')).to.equal(true);
      expect(named.length).to.be.at.least(1);
      expect(['high', 'medium', 'low']).to.include(confidence);
      expect(Boolean(hours)).to.equal(Boolean(line.hoursConfidence));
      expect(groupsOf(line).length).to.be.at.least(1);
    });
  }

  it('is published as the check wants it', () => {
    expect(isHelplinesFile(publishHelplines())).to.equal(true);
    expect(publishHelplines().lines.length).to.equal(31);
  });

  it('is the new number for Kvinnofridslinjen, and the old one as such', () => {
    const line = findHelpline('kvinnofridslinjen');
    expect(line?.phone).to.deep.equal({ display: '116 016', tel: '116016' });
    expect(line?.formerPhone?.display).to.equal('020-50 50 50');
  });
});

describe('a fact marked as sure', () => {
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

describe('the groups', () => {
  it('have each line under every group that it is for, those that are most for it first and unsure ones last', () => {
    for (const group of groups) {
      const lines = linesFor(group, helplines);
      expect(lines.length, group).to.be.at.least(3);
      const unsure = lines.map(({ confidence }) => confidence === 'low');
      const sure = unsure.includes(true) ? lines.slice(0, unsure.indexOf(true)) : lines;
      expect(unsure.slice(sure.length), group).not.to.include(false);
      const first = sure.map((line) => groupsOf(line)[0] === group);
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

  it('of a line that does not say them are those that it has here', () => {
    expect(groupsOf({ id: 'preventell' })[0]).to.equal('abuser');
    expect(groupsOf({ id: 'new' })).to.deep.equal([]);
  });

  const alone = ['young', 'lgbtqi', 'man', 'abuser'];
  const special = ['bris', 'stodlinjen-for-transpersoner', 'stodlinjen-for-man', 'valj-att-sluta'];
  for (const line of helplines) {
    it(`name a line to call instead of ${line.id}, and one for those who hurt others is for them alone`, () => {
      const [first, ...more] = others(line, helplines, () => false).map(({ id }) => id);
      const own = special[alone.indexOf(groupsOf(line)[0] ?? '')];
      if (own && own !== line.id) expect(first).to.equal(own);
      else expect(special).not.to.include(first);
      expect(more.some((id) => special.includes(id))).to.equal(false);
    });
  }
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
    for (const file of publishMunicipalities()) expect(isMunicipalityFile(file), file.code).to.equal(true);
  });

  it('has a name and a website, and no contacts, and Kalmar county has twelve', () => {
    expect(municipalities.filter(({ county }) => county === '08').length).to.equal(12);
    for (const file of publishMunicipalities())
      expect(file).not.to.have.any.keys('switchboard', 'outOfHours', 'socialServices', 'shelters', 'email', 'visit');
    expect(findCounty('08')?.name).to.equal('Kalmar län');
    expect(findMunicipality('0860')?.domain).to.equal('hultsfred.se');
  });
});

describe('the upkeep list', () => {
  it('names facts that nobody has checked for more than a year', () => {
    const messages = upkeep(new Date('2026-11-23')).join('\n');
    expect(messages).to.contain('helplines.json, terrafem: the newest source is from 2025-04-21');
    expect(messages).to.contain('nch-stodtelefon');
    expect(messages).not.to.contain('kvinnofridslinjen');
    expect(messages).not.to.contain('checked on');
  });

  it('names all data a year after the last check', () => {
    expect(upkeep(new Date('2027-11-23T00:00:00Z')).join()).not.to.contain('checked on');
    expect(upkeep(new Date('2027-11-30T00:00:00Z')).join()).to.contain('checked on 2026-11-29');
  });

  it('knows a year', () => {
    expect(isOld('2025-11-23', new Date('2026-11-23T00:00:00Z'))).to.equal(false);
    expect(isOld('2025-11-23', new Date('2026-11-23T00:00:01Z'))).to.equal(true);
    expect(isOld('undated, after 2022', new Date('2026-11-23'))).to.equal(true);
  });
});

describe('the days in the data', () => {
  it('are in each published file', () => {
    for (const file of [publishHelplines(), publishMunicipalities()[0]])
      expect(file).to.include({ checked, allChecked });
  });
});

describe('hours as people write them', () => {
  it('are made into the published form', () => {
    expect(openings(['mon-tue,sat 09:00-19:00'])).to.deep.equal([
      { days: ['mon', 'tue', 'sat'], open: '09:00', close: '19:00' },
    ]);
    expect(openings('always')[0]?.days.length).to.equal(7);
    expect(openings('mon 09:00-10:00')).to.deep.equal(openings(['mon 09:00-10:00']));
    expect(openings([])).to.deep.equal([]);
  });
});
