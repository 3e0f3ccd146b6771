// The numbers, addresses and texts of the data as somebody wrote them, read from widgets/data before anything is built.
// Nothing of it reaches a visitor.
import { readFileSync, readdirSync } from 'node:fs';
import { z } from 'zod';
import type { ContactBackground } from '../data/contacts.background.ts';
import type { Contact, Helpline, Municipality, Phone, Service } from '../data/types.ts';
import { problemInNumber } from './numbers.ts';
import { textOf } from './saved.ts';
import { slipIn } from './slip.ts';
import { inTextsOf } from './wording.ts';

const folder = 'widgets/data';

/** A number as it is shown, and what a link dials where that is told apart. */
type Shown = Pick<Phone, 'display'> & Partial<Phone>;

/** What of a line or a service is checked beside its texts. */
interface Entry {
  phone?: Shown;
  formerPhone?: Shown;
  phoneFromAbroad?: Shown;
  sms?: Shown;
  email?: string;
}

/** The data as it is written. */
interface Written {
  helplines: readonly Helpline[];
  contacts: readonly Contact[];
  contactBackground: Partial<Record<string, ContactBackground[]>>;
  findMunicipality: (code: string) => Municipality | undefined;
}

/** The lines of a file on which a text stands between quotation marks. */
const linesOf = (file: string, text: string): number[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, i) => ([`'${text}'`, `"${text}"`].some((each) => line.includes(each)) ? [i + 1] : []));

/** A sentence for each text that is wrong, with the lines on which it stands. What several share is told of once. */
function sentences(name: string, found: readonly [entry: string, text: string, problem: string][]): string[] {
  const file = `${folder}/${name}`;
  const first = found.filter(([, text], i) => found.findIndex(([, other]) => other === text) === i);
  return first.map(([entry, text, problem]) => {
    const others = found.filter(([, other]) => other === text).length - 1;
    const lines = linesOf(file, text);
    return `${file}: ${entry}${others ? ` and ${others} more` : ''}: ${text}: ${problem}${lines.length ? ` (line ${lines.join(', ')})` : ''}`;
  });
}

/** What is wrong with a number, each as the text and a sentence. */
function* inPhone({ display, tel }: Shown): Generator<[text: string, problem: string]> {
  const problem = problemInNumber(display);
  if (problem) yield [display, problem];
  const dialled = String(display).replace(/[^\d+]/g, '');
  if (!problem && tel !== undefined && tel !== dialled)
    yield [display, `tel: ${tel}; expected ${dialled}, the digits that are shown`];
}

const numbers = ['phone', 'formerPhone', 'phoneFromAbroad', 'sms'] as const;

const withoutNumbers = (entry: Entry): object =>
  Object.fromEntries(Object.entries(entry).filter(([name]) => !numbers.some((each) => each === name)));

/** The numbers and the e-mail address of a line or a service. */
function* inEntry(entry: Entry): Generator<[text: string, problem: string]> {
  for (const field of numbers) if (entry[field]) yield* inPhone(entry[field]);
  if (entry.email !== undefined && !z.email().safeParse(entry.email).success)
    yield [entry.email, 'expected an e-mail address such as namn@example.se'];
}

const kinds = ['switchboard', 'outOfHours', 'socialServices', 'shelters'] as const;

/** A municipality's services, each with its name in a sentence. */
const servicesOf = (contact: Contact): [name: string, service: Service][] =>
  kinds.flatMap((kind) =>
    [contact[kind] ?? []]
      .flat()
      .map((service, i): [string, Service] => [Array.isArray(contact[kind]) ? `${kind} ${i + 1}` : kind, service]),
  );

/** What is wrong in the numbers, addresses and texts of what is written, each with its file, its entry and its line. */
export function problemsInWritten({ helplines, contacts, contactBackground, findMunicipality }: Written): string[] {
  const placed = (code: string): string => `${code} ${findMunicipality(code)?.name ?? ''}`.trim();
  const lines = helplines.map((line): [string, Entry] => [line.id, line]);
  const services = contacts.flatMap((contact): [string, Entry][] => [
    [placed(contact.code), { email: contact.email }],
    ...servicesOf(contact).map(([name, service]): [string, Entry] => [`${placed(contact.code)}, ${name}`, service]),
  ]);
  const sourced = Object.entries(contactBackground).flatMap(([code, entries = []]) =>
    entries.map(({ name, phone }): [string, Entry] => [
      `${placed(code)}, ${name}`,
      phone === undefined ? {} : { phone: { display: phone } },
    ]),
  );
  return Object.entries({
    'helplines.ts': lines,
    'contacts.ts': services,
    'contacts.background.ts': sourced,
  }).flatMap(([name, entries]) => [
    ...sentences(
      name,
      entries.flatMap(([entry, each]) =>
        [...inEntry(each)].map((found): [string, string, string] => [entry, ...found]),
      ),
    ),
    ...entries.flatMap(([entry, each]) =>
      inTextsOf(withoutNumbers(each)).problems.map((problem) => `${folder}/${name}: ${entry}: ${problem}`),
    ),
  ]);
}

const linesOfError = (make: () => string[]): string[] => {
  try {
    return make();
  } catch (error) {
    return (error as Error).message.split('\n');
  }
};

/** Everything that is wrong with the data, each as a sentence, and whether it could be read at all. */
export async function problemsInData(): Promise<{ problems: string[]; isRead: boolean }> {
  const unread = readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => {
      const { problem } = textOf(`${folder}/${name}`);
      return problem ? [`${folder}/${name}: ${problem}`] : [];
    });
  if (unread.length) return { problems: unread, isRead: false };
  let data;
  try {
    data = await import('../data/written.js');
  } catch (error) {
    const { message } = error as Error;
    return { problems: [slipIn(message) ?? `${folder}: cannot be read: ${message}`], isRead: false };
  }
  const inPublished = [
    () => data.problemsInHelplines(data.publishHelplines()),
    () => data.publishMunicipalities().flatMap(data.problemsInMunicipality),
  ].flatMap(linesOfError);
  return { problems: [...problemsInWritten(data), ...inPublished], isRead: true };
}
