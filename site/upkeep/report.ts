// The report of old facts: Markdown for people, JSON for programs.
import type { OldFact } from './old-facts.ts';

const words = {
  sv: {
    title: 'Uppgifter som är äldre än ett år',
    none: 'Alla uppgifter är från det senaste året.',
    columns: ['Uppgift', 'Sedan', 'Vems', 'Gör så här'],
    whose: { hamn: 'hamn', owner: 'er' },
    tasks: {
      update: 'Kör `npm update hamn`. Står den kvar: skriv till hamn.',
      read: 'Läs sidan igen. Stämmer den: skriv dagens datum vid read. Annars: ändra numret och källan.',
      goThrough: 'Gå igenom alla nummer och skriv sedan dagens datum vid checked.',
      plan: 'Planens tid är ute. Skriv den nya planen, eller att arbetet fortsätter.',
    },
  },
  en: {
    title: 'Facts older than a year',
    none: 'All facts are from the last year.',
    columns: ['Fact', 'Since', 'Whose', 'Do this'],
    whose: { hamn: 'hamn', owner: 'yours' },
    tasks: {
      update: 'Run `npm update hamn`. If it is still here: write to hamn.',
      read: 'Read the page again. If it is right: write the day at read. If not: change the number and the source.',
      goThrough: 'Go through all numbers, then write the day at checked.',
      plan: 'The time of the plan is over. Write the new plan, or that the work goes on.',
    },
  },
};

const cell = (text: string): string => text.replace(/[|\n]/g, ' ');

/** The report as a Markdown table. */
export function reportOf(facts: readonly OldFact[], language: 'sv' | 'en'): string {
  const say = words[language];
  if (!facts.length) return `## ${say.title}\n\n${say.none}\n`;
  const rows = facts.map(({ what, since, whose, task, place }) => [
    cell(place ? `${what} (${place})` : what),
    since,
    say.whose[whose],
    say.tasks[task],
  ]);
  const lines = [say.columns, say.columns.map(() => '---'), ...rows].map((each) => `| ${each.join(' | ')} |`);
  return `## ${say.title}\n\n${lines.join('\n')}\n`;
}
