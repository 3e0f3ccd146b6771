// A county's plan: problems are reported with file and entry, and goals appear with their progress.
import assert from 'node:assert/strict';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { sure } from '../../site/shared/sure.ts';
import { checkPlan, type Goal, type Plan, type Progress } from '../../site/plan/check.ts';
import example from '../../site/plan/example.ts';
import { readYaml } from '../../site/owner/yaml.ts';
import { project } from '../../site/project.ts';
import { buildIn, copySite, writeYaml } from '../support/site-copy.ts';

/** Entries, right or wrong. */
type Entries<T> = Partial<Record<keyof T, unknown>>;

const today = '2026-11-23';
const plan = readYaml(project.plan).value as Plan;
const goal = sure(example[0]);
const messageFor = (changed: unknown): string => {
  try {
    checkPlan(changed, ['sv', 'en'], today);
  } catch (error) {
    return (error as Error).message;
  }
  return '';
};
const withGoal = (changes: Entries<Goal>): string => messageFor({ ...plan, goals: [{ ...goal, ...changes }] });
const withProgress = (changes: Entries<Progress>): string => withGoal({ progress: { ...goal.progress, ...changes } });

test('a correct plan has no problems, including the site’s plan and the example goals', () => {
  assert.equal(messageFor(plan), '');
  assert.equal(messageFor({ ...plan, goals: example }), '');
});

describe('a wrong plan is reported with its file', () => {
  const { sources } = plan;
  const cases: [problem: string, message: string][] = [
    ['title is missing', messageFor({ ...plan, title: ' ' })],
    [
      'period is {"from":2023,"to":2021}; expected a first year',
      messageFor({ ...plan, period: { from: 2023, to: 2021 } }),
    ],
    ['period is missing', messageFor({ ...plan, period: undefined })],
    ['publisher is missing', messageFor({ ...plan, publisher: undefined })],
    ['with is "Region Exempel"; expected a list of names', messageFor({ ...plan, with: 'Region Exempel' })],
    ['goals is missing; expected a list', messageFor({ ...plan, goals: undefined })],
    ['sources is missing; expected a list', messageFor({ ...plan, sources: [] })],
    [
      'sources, entry 2: url is missing; expected a whole address',
      messageFor({ ...plan, sources: [sources[0], { name: 'Källa' }] }),
    ],
    [
      'sources, entry 1: date is "2026-02-30"; expected a day',
      messageFor({ ...plan, sources: [{ ...sources[0], date: '2026-02-30' }] }),
    ],
    ['goals, Mål 1: id is "Mål 1"; expected small letters', withGoal({ id: 'Mål 1' })],
    ['goals, entry 1: id is missing; expected small letters', withGoal({ id: undefined })],
    ['goals, exempel-1: title.en is missing', withGoal({ title: { sv: 'Mål' } })],
    ['goals, exempel-1: text.sv is missing', withGoal({ text: {} })],
    [
      'goals, exempel-1: responsible is {"sv":"Länet"}; expected a name, or one in each',
      withGoal({ responsible: { sv: 'Länet' } }),
    ],
    ['goals, exempel-1: id is there twice', messageFor({ ...plan, goals: [goal, goal] })],
    ['goals, exempel-1: progress.reached is 13; expected a whole number from 0 to 12', withProgress({ reached: 13 })],
    ['goals, exempel-1: progress.of is 0; expected a whole number above 0', withProgress({ of: 0 })],
    ['goals, exempel-1: progress.unit.en is missing', withProgress({ unit: { sv: 'kommuner' } })],
    ['goals, exempel-1: progress.date is 2026; expected the day of the count', withProgress({ date: 2026 })],
    ['goals, exempel-1: progress.date is missing; expected the day', withProgress({ date: undefined })],
    [
      'goals, exempel-1: progress.date is 2026-11-24; expected a day that is not after',
      withProgress({ date: '2026-11-24' }),
    ],
  ];
  for (const [problem, message] of cases) {
    test(problem, () => assert.ok(message.includes(`${project.plan}: ${problem}`), message || 'nothing was reported'));
  }
});

describe('a site with goals in its plan', () => {
  let copy: string;
  before(async () => {
    copy = await copySite();
    const goals: Goal[] = [
      { ...goal, id: 'mal-1', title: { sv: 'Ett mål', en: 'A goal' } },
      { id: 'mal-2', title: { sv: 'Ett till', en: 'Another' }, responsible: 'Regionen' },
    ];
    await writeYaml(join(copy, project.plan), { ...plan, goals });
    await buildIn(copy, '--output=out');
  });
  after(() => rm(copy, { recursive: true }));

  test('shows each with its progress, in words and as a bar, and no example', async () => {
    const pages = [
      {
        url: 'handlingsplan',
        title: 'Ett mål',
        reached: '5 av 12 kommuner',
        day: '31 januari 2026',
        nothing: 'Inget framsteg har rapporterats.',
        responsible: ['Ansvarar: Exempelmyndigheten', 'Ansvarar: <span>Regionen</span>'],
      },
      {
        url: 'en/action-plan',
        title: 'A goal',
        reached: '5 of 12 municipalities',
        day: '31 January 2026',
        nothing: 'No progress has been reported.',
        responsible: ['Responsible: The example authority', 'Responsible: <span lang="sv">Regionen</span>'],
      },
    ];
    for (const { url, title, reached, day, nothing, responsible } of pages) {
      const html = await readFile(join(copy, 'out', url, 'index.html'), 'utf8');
      assert.match(html, new RegExp(`<li id="mal-1">\\s*<h3>${title}</h3>`), url);
      assert.ok(html.includes(`<progress max="12" value="5" aria-label="${title}">`), url);
      assert.ok(html.includes(`${reached}, <time datetime="2026-01-31">${day}</time>`), url);
      for (const each of responsible) assert.ok(html.includes(each), `${url}: ${each}`);
      assert.equal(html.split(nothing).length - 1, 1, url);
      assert.doesNotMatch(html, /exempel-1|Exempel 1|Example 1/, url);
    }
  });
});
