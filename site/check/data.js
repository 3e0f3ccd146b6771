// The numbers, addresses and texts of the data as somebody wrote them, read from widgets/data before anything is built.
// Nothing of it reaches a visitor.
import { readFileSync, readdirSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { build } from 'vite';
import { z } from 'zod';
import { problemInNumber } from './numbers.js';
import { textOf } from './saved.js';
import { inTextsOf } from './wording.js';

const folder = 'widgets/data';

/** The data, from its source: it has not been built yet. */
async function readData() {
  const { output } = await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    build: { ssr: `${folder}/written.ts`, write: false, minify: false },
  });
  return import(`data:text/javascript;base64,${Buffer.from(output[0].code).toString('base64')}`);
}

/** The lines of a file on which a text stands between quotation marks. */
const linesOf = (file, text) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, i) => ([`'${text}'`, `"${text}"`].some((each) => line.includes(each)) ? [i + 1] : []));

/** A sentence for each text that is wrong, with the lines on which it stands. What several share is told of once. */
function sentences(name, found) {
  const file = `${folder}/${name}`;
  const first = found.filter(([, text], i) => found.findIndex(([, other]) => other === text) === i);
  return first.map(([entry, text, problem]) => {
    const others = found.filter(([, other]) => other === text).length - 1;
    const lines = linesOf(file, text);
    return `${file}: ${entry}${others ? ` and ${others} more` : ''}: ${text}: ${problem}${lines.length ? ` (line ${lines.join(', ')})` : ''}`;
  });
}

/** What is wrong with a number, each as the text and a sentence. */
function* inPhone({ display, tel }) {
  const problem = problemInNumber(display);
  if (problem) yield [display, problem];
  const dialled = String(display).replace(/[^\d+]/g, '');
  if (!problem && tel !== undefined && tel !== dialled)
    yield [display, `tel: ${tel}; expected ${dialled}, the digits that are shown`];
}

const numbers = ['phone', 'formerPhone', 'phoneFromAbroad', 'sms'];

const withoutNumbers = (entry) => Object.fromEntries(Object.entries(entry).filter(([name]) => !numbers.includes(name)));

/** The numbers and the e-mail address of a line or a service. */
function* inEntry(entry) {
  for (const field of numbers) if (entry[field]) yield* inPhone(entry[field]);
  if (entry.email !== undefined && !z.email().safeParse(entry.email).success)
    yield [entry.email, 'expected an e-mail address such as namn@example.se'];
}

const kinds = ['switchboard', 'outOfHours', 'socialServices', 'shelters'];

/** A municipality's services, each with its name in a sentence. */
const servicesOf = (contact) =>
  kinds.flatMap((kind) =>
    [contact[kind] ?? []]
      .flat()
      .map((service, i) => [Array.isArray(contact[kind]) ? `${kind} ${i + 1}` : kind, service]),
  );

/** What is wrong in the numbers, addresses and texts of what is written, each with its file, its entry and its line. */
export function problemsInWritten({ helplines, contacts, contactBackground, findMunicipality }) {
  const placed = (code) => `${code} ${findMunicipality(code)?.name ?? ''}`.trim();
  const lines = helplines.map((line) => [line.id, line]);
  const services = contacts.flatMap((contact) => [
    [placed(contact.code), { email: contact.email }],
    ...servicesOf(contact).map(([name, service]) => [`${placed(contact.code)}, ${name}`, service]),
  ]);
  const sourced = Object.entries(contactBackground).flatMap(([code, entries]) =>
    entries.map(({ name, phone }) => [
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
      entries.flatMap(([entry, each]) => [...inEntry(each)].map((found) => [entry, ...found])),
    ),
    ...entries.flatMap(([entry, each]) =>
      inTextsOf(withoutNumbers(each)).problems.map((problem) => `${folder}/${name}: ${entry}: ${problem}`),
    ),
  ]);
}

const linesOfError = (make) => {
  try {
    return make();
  } catch ({ message }) {
    return message.split('\n');
  }
};

/** Everything that is wrong with the data, each as a sentence. */
export async function problemsInData() {
  const unread = readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) =>
      [textOf(`${folder}/${name}`).problem ?? []].flat().map((problem) => `${folder}/${name}: ${problem}`),
    );
  if (unread.length) return unread;
  let data;
  try {
    data = await readData();
  } catch ({ message }) {
    const plain = stripVTControlCharacters(message);
    const [, slip, file, line] = /\] (.*)\n.*?(\S+\.ts):(\d+):/.exec(plain) ?? [];
    return [slip ? `${file}: ${slip} (line ${line})` : `${folder}: cannot be read: ${plain}`];
  }
  const inWritten = problemsInWritten(data);
  const inPublished = [
    () => data.problemsInHelplines(data.publishHelplines()),
    () => data.publishMunicipalities().flatMap(data.problemsInMunicipality),
  ].flatMap(linesOfError);
  return [...inWritten, ...inPublished];
}
