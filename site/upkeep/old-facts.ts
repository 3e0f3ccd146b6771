// The facts of a site that have grown old, each with whose task it is and what to do.
import { allChecked, helplines } from '../facts/helplines.ts';
import { isDate, isOld } from '../../widgets/data/check.ts';

import { fieldsOf } from '../../widgets/check/words.ts';
import { readIfPossible } from '../owner/yaml.ts';
import { project } from '../project.ts';

/** A fact that has grown old. */
export interface OldFact {
  what: string;
  /** The day, month or year of its newest source. */
  since: string;
  /** Who looks after it: hamn, or the owner of the site. */
  whose: 'hamn' | 'owner';
  task: 'update' | 'read' | 'goThrough' | 'plan';
  /** Where it stands, if the owner has written it. */
  place?: string;
}

/** The last day of a day, month or year. */
const lastDay = (date: string): string =>
  date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-28` : date;

function inContacts(now: Date): OldFact[] {
  const contacts = readIfPossible(project.contacts);
  const { checked, sources } = fieldsOf(contacts.value);
  const placeOf = (path: readonly string[]): string => `${project.contacts}:${contacts.lineOf?.(path) ?? 1}`;
  const isOldDay = (day: unknown): day is string =>
    typeof day === 'string' && isDate(lastDay(day)) && isOld(lastDay(day), now);
  return [
    ...(isOldDay(checked)
      ? [
          {
            what: 'contacts.yaml',
            since: checked,
            whose: 'owner',
            task: 'goThrough',
            place: placeOf(['checked']),
          } as const,
        ]
      : []),
    ...Object.entries(fieldsOf(sources)).flatMap(([id, source]) => {
      const { title, date, read } = fieldsOf(source);
      const day = read ?? date;
      const what = typeof title === 'string' ? title : id;
      return isOldDay(day)
        ? [{ what, since: day, whose: 'owner', task: 'read', place: placeOf(['sources', id]) } as const]
        : [];
    }),
  ];
}

function inPlan(now: Date): OldFact[] {
  const plan = readIfPossible(project.plan);
  const { title, period } = fieldsOf(plan.value);
  const { to } = fieldsOf(period);
  if (typeof to !== 'number' || to >= now.getUTCFullYear()) return [];
  const place = `${project.plan}:${plan.lineOf?.(['period', 'to']) ?? 1}`;
  return [{ what: String(title), since: String(to), whose: 'owner', task: 'plan', place }];
}

/** All old facts, the owner's first. */
export const oldFacts = (now: Date): OldFact[] => [
  ...inContacts(now),
  ...inPlan(now),
  ...(isOld(allChecked, now) ? [{ what: 'hamn', since: allChecked, whose: 'hamn', task: 'update' } as const] : []),
  ...helplines
    .filter(({ lastSource }) => isOld(lastSource, now))
    .map(({ name, lastSource }) => ({ what: name, since: lastSource, whose: 'hamn', task: 'update' }) as const),
];
