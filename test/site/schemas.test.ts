// The schemas of the owner's files: a person in an editor sees what each field means, and an editor refuses what the check refuses.
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Ajv, type ValidateFunction } from 'ajv';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { getLanguageService } from 'yaml-language-server';
import { problemsInMetadata } from '../../site/check/metadata.ts';
import { inOwnPage, readFront } from '../../site/check/page.ts';
import { ambassadorsSchema } from '../../site/ambassadors/ambassadors.schema.ts';
import { checkAmbassadors } from '../../site/ambassadors/check.ts';
import { hamnSchema } from '../../site/owner/hamn.schema.ts';
import { jsonSchemas } from '../../site/owner/json-schema.ts';
import { readYaml } from '../../site/owner/yaml.ts';
import { checkPlan } from '../../site/plan/check.ts';
import { planSchema } from '../../site/plan/plan.schema.ts';
import { split } from '../../site/shared/front-matter.ts';
import { fieldsOf } from '../../widgets/check/words.ts';
import { municipalities } from '../../widgets/data/index.ts';
import { completeIn } from '../support/site-copy.ts';

const project = 'demonstration';
const files = ['hamn', 'ambassadors', 'plan', 'contacts'];

const ajv = new Ajv({
  strict: true,
  // What only editors read.
  keywords: ['patternErrorMessage', 'defaultSnippets'],
  allowUnionTypes: true,
  strictTypes: false,
  strictRequired: false,
  formats: { date: /^\d{4}-\d\d-\d\d$/, email: /^[^\s@]+@[^\s@]+$/ },
});
const written = (name: string): unknown => JSON.parse(readFileSync(`dist/schemas/${name}.schema.json`, 'utf8'));
const validators = Object.fromEntries(
  [...files, 'page'].map((name) => [name, ajv.compile(written(name) as object)]),
) as Record<string, ValidateFunction>;
const refused = (name: string, value: unknown): boolean => !validators[name]?.(value);

const valueOf = (name: string): unknown => readYaml(`${project}/${name}.yaml`).value;
/** The fields of a page of the demonstration. */
function frontOf(path: string): unknown {
  const { front = '' } = split(readFileSync(path, 'utf8'));
  return readFront(front).data;
}

const sentences = (attempt: () => unknown): string[] => {
  try {
    attempt();
    return [];
  } catch (error) {
    return (error as Error).message.split('\n');
  }
};

const folder = mkdtempSync(join(tmpdir(), 'hamn-schemas-'));
after(() => rmSync(folder, { recursive: true }));

/** What the check says of a value in the place of a file. */
const checks: Record<string, (value: unknown) => string[] | Promise<string[]>> = {
  hamn: (value) => problemsInMetadata(value),
  ambassadors: (value) =>
    sentences(() =>
      checkAmbassadors(
        value,
        municipalities.map(({ code }) => code),
      ),
    ),
  plan: (value) => sentences(() => checkPlan(value, ['sv', 'en'])),
  page: async (value) => {
    const file = join(folder, 'page.md');
    writeFileSync(file, `---\n${JSON.stringify(value)}\n---\n\nText.\n`);
    return (await inOwnPage(file, {})).problems;
  },
};

describe('the JSON Schema of each file', () => {
  for (const name of files)
    test(`accepts ${name}.yaml of the demonstration`, () => {
      assert.ok(!refused(name, valueOf(name)), ajv.errorsText(validators[name]?.errors));
    });

  test('accepts every page of the demonstration', () => {
    const pages = readdirSync(`${project}/content`, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.md'),
    );
    assert.ok(pages.length > 10);
    for (const page of pages)
      assert.ok(
        !refused('page', frontOf(join(project, 'content', page))),
        `${page}: ${ajv.errorsText(validators.page?.errors)}`,
      );
  });

  const settings = fieldsOf(valueOf('hamn'));
  const [person] = valueOf('ambassadors') as [Record<string, unknown>];
  const plan = fieldsOf(valueOf('plan'));
  const goal = { id: 'ett', title: { sv: 'Ett mål', en: 'A goal' } };
  const progress = { reached: 3, of: 12, unit: { sv: 'kommuner', en: 'municipalities' }, date: '2026-01-31' };
  const page = { title: 'Nytt', description: 'Om det nya.' };
  const of = {
    hamn: (change: object) => ({ ...settings, ...change }),
    ambassadors: (change: object) => [{ ...person, ...change }],
    plan: (change: object) => ({ ...plan, ...change }),
    page: (change: object) => ({ ...page, ...change }),
  };
  const wrong: [name: keyof typeof of, change: object, sentence: string][] = [
    ['hamn', { county: '7' }, "county: '7'; expected all, or the two-digit code"],
    ['hamn', { county: '99' }, "county: '99'; expected all, or the two-digit code"],
    ['hamn', { moreCounties: '07' }, "moreCounties: '07'; expected a list"],
    ['hamn', { municipality: '0999' }, "municipality: '0999'; expected the code"],
    ['hamn', { discretTitles: true }, 'discretTitles: unknown; did you mean discreetTitles?'],
    ['hamn', { demonstration: 'ja' }, 'demonstration: expected demonstration: true'],
    ['hamn', { title: 'Ett namn' }, 'title: expected a text in each language'],
    ['hamn', { owner: {} }, 'owner.name: missing'],
    ['hamn', { contact: { name: 'Exempel' } }, 'contact.url: missing'],
    [
      'hamn',
      { contact: { name: 'Exempel', url: 'https://example.se/', email: 'namn' } },
      'contact.email: expected an e-mail address',
    ],
    [
      'hamn',
      { contact: { name: 'Exempel', url: 'https://example.se/', phone: '0xx' } },
      'contact.phone: expected a telephone number',
    ],
    ['hamn', { exit: 'smhi.se' }, 'exit: expected a whole address'],
    ['hamn', { url: 'https://example.se/vald' }, 'url: expected an address without a folder'],
    ['hamn', { colours: { light: { ink: 'black' } } }, 'colours.light.ink: black; expected a colour'],
    ['hamn', { colours: { light: { inc: '#000000' } } }, 'colours.light.inc: unknown; did you mean ink?'],
    ['hamn', { links: { sv: [{ nme: 'Ett', url: 'https://example.se' }] } }, 'links.sv, entry 1.nme: unknown'],
    [
      'hamn',
      { logo: { src: '/favicon.svg', width: '32', height: 40 } },
      'logo.width: expected a whole number of pixels',
    ],
    ['hamn', { reference: '/api' }, 'reference: expected an address that ends with a slash'],
    ['hamn', { warnings: { smih: 'https://example.se/' } }, 'warnings.smih: unknown; did you mean smhi?'],
    ['ambassadors', { id: 'Anna B' }, 'id is "Anna B"; expected small letters'],
    ['ambassadors', { name: ' ' }, 'name is missing; expected a name'],
    ['ambassadors', { role: undefined }, 'role.sv is missing; expected a text'],
    ['ambassadors', { role: 'rektor' }, 'role is "rektor"; expected a text in each language: sv, en'],
    ['ambassadors', { roll: {} }, 'roll: unknown; did you mean role?'],
    ['ambassadors', { place: '0899' }, 'place is "0899"; expected the code of a municipality'],
    ['ambassadors', { consent: '19/1 2026' }, 'consent is "19/1 2026"; expected the day he agreed'],
    ['ambassadors', { consent: undefined }, 'consent is missing; expected the day he agreed'],
    ['ambassadors', { portrait: { alt: { sv: 'A', en: 'B' } } }, 'portrait has no picture'],
    ['ambassadors', { portrait: { ...fieldsOf(person.portrait), drawing: 'a.png' } }, 'portrait.drawing is "a.png"'],
    ['ambassadors', { portrait: { drawing: 'exempel-1.svg' } }, 'portrait.alt.sv is missing'],
    ['plan', { title: undefined }, 'title is missing; expected the name of the plan'],
    ['plan', { period: { from: 2021 } }, 'period.to is missing; expected a year'],
    ['plan', { period: { from: 1921, to: 2023 } }, 'period is {"from":1921,"to":2023}; expected years from 1990'],
    ['plan', { with: 'Region Exempel' }, 'with is "Region Exempel"; expected a list of names'],
    ['plan', { goals: undefined }, 'goals is missing; expected a list, empty if the goals are not known'],
    ['plan', { goals: [{ id: 'ett' }] }, 'goals, ett: title.sv is missing; expected the goal in a sentence'],
    ['plan', { goals: [{ ...goal, progress: { ...progress, of: 0 } }] }, 'progress.of is 0; expected a whole number'],
    ['plan', { goals: [{ ...goal, progress: { ...progress, reached: 1.5 } }] }, 'progress.reached is 1.5; expected'],
    ['plan', { sources: [] }, 'sources is missing; expected a list with name and url'],
    ['plan', { sources: [{ name: 'Källa', url: 'example' }] }, 'sources, entry 1: url is "example"; expected a whole'],
    ['plan', { publicher: 'X' }, 'publicher: unknown; did you mean publisher?'],
    ['page', { title: undefined }, 'title: missing; expected a text'],
    ['page', { title: 2026 }, "title: 2026; expected a text, with quotation marks: '2026'"],
    ['page', { noindex: 'ja' }, "noindex: 'ja'; expected true or false"],
    ['page', { published: '31/12 2026' }, "published: '31/12 2026'; expected a day of the calendar"],
    ['page', { permalink: '/Om Oss/' }, "permalink: '/Om Oss/'; expected small letters"],
    ['page', { sources: [{ name: 'Källa' }] }, 'sources: entry 1: url: missing; expected a whole address'],
    ['page', { picture: { src: 'hamnen.jpg', alt: 'Hamnen' } }, "picture.src: 'hamnen.jpg'; expected photos/"],
    ['page', { titel: 'Nytt' }, 'titel: unknown; did you mean title?'],
  ];
  for (const [name, change, sentence] of wrong)
    test(`refuses what the check refuses: ${name}: ${sentence}`, async () => {
      const value: unknown = JSON.parse(JSON.stringify(of[name](change)));
      const problems = (await checks[name]?.(value)) ?? [];
      assert.ok(
        problems.some((each) => each.includes(sentence)),
        problems.join('\n') || 'the check says nothing',
      );
      assert.ok(refused(name, value), 'the schema says nothing');
    });

  test('has a description of every field', () => {
    const fields = (schema: unknown, path: string): string[] => {
      const { properties, items, anyOf } = fieldsOf(schema);
      return [
        ...Object.entries(fieldsOf(properties)).flatMap(([name, field]) => [
          ...(fieldsOf(field).description ? [] : [`${path}.${name}`]),
          ...fields(field, `${path}.${name}`),
        ]),
        ...(items ? fields(items, `${path}[]`) : []),
        ...(Array.isArray(anyOf) ? anyOf.flatMap((each) => fields(each, path)) : []),
      ];
    };
    assert.deepEqual(
      Object.entries(jsonSchemas()).flatMap(([name, schema]) => fields(schema, name)),
      [],
    );
  });
});

describe('a number where a text is expected', () => {
  const read = (yaml: string): unknown => {
    const file = join(folder, 'file.yaml');
    writeFileSync(file, yaml);
    return readYaml(file).value;
  };

  test('becomes the text that stands in the file', () => {
    const report = readFileSync(`${project}/plan.yaml`, 'utf8').replace(/^report: .*$/m, 'report: 1.10');
    assert.equal(fieldsOf(planSchema().parse(read(report))).report, '1.10');
    const settings = readFileSync(`${project}/hamn.yaml`, 'utf8').replace('name: hamn', 'name: 112');
    assert.deepEqual(problemsInMetadata(read(settings)), []);
    assert.deepEqual(fieldsOf(hamnSchema().parse(read(settings))).owner, { name: '112' });
  });

  test('may be a code with or without quotation marks', () => {
    const people = readFileSync(`${project}/ambassadors.yaml`, 'utf8').replace("place: '0880'", 'place: 0880');
    assert.doesNotMatch(people.slice(0, people.indexOf('exempel-2')), /'0880'/);
    const value = read(people);
    checkAmbassadors(value, ['0880', '0881', ...municipalities.map(({ code }) => code)]);
    assert.equal(fieldsOf(fieldsOf(ambassadorsSchema.parse(value))[0]).place, '0880');
  });
});

describe('in an editor with the language server of YAML', () => {
  const service = getLanguageService({
    schemaRequestService: (uri) => Promise.resolve(readFileSync(fileURLToPath(uri), 'utf8')),
    workspaceContext: { resolveRelativePath: (path, file) => new URL(path, file).href },
  });
  service.configure({ validate: true, hover: true, completion: true });
  const text = readFileSync(`${project}/hamn.yaml`, 'utf8');
  let version = 0;
  const open = (from: string, to: string): TextDocument => {
    const changed = text.replace(from, to);
    assert.ok(changed.includes(to));
    return TextDocument.create(pathToFileURL(`${project}/hamn.yaml`).href, 'yaml', ++version, changed);
  };
  const after = (document: TextDocument, words: string) =>
    document.positionAt(document.getText().lastIndexOf(words) + words.length);
  const offered = async (document: TextDocument, words: string) =>
    (await service.doComplete(document, after(document, words), false)).items.map(({ label, insertText }) => [
      label,
      insertText,
    ]);
  const told = async (document: TextDocument): Promise<string> =>
    (await service.doValidation(document, false)).map(({ message }) => message).join('\n');

  test('a person who points at county sees what it is', async () => {
    const document = open('county:', 'county:');
    const hover = JSON.stringify(await service.doHover(document, after(document, '\ncount')));
    assert.match(hover, /Länets kod med två siffror: 01 Stockholm, /);
  });

  test('a person who writes is offered the fields, and the codes with their names', async () => {
    assert.ok(
      (await offered(open('feedId:', 'discr\nfeedId:'), '\ndiscr')).some(([label]) => label === 'discreetTitles'),
    );
    assert.deepEqual((await offered(open("county: '08'", 'county: '), 'county: '))[6], ['08 Kalmar län', "'08'"]);
  });

  test('a wrong value is underlined in Swedish, a right one is not', async () => {
    assert.equal(await told(open('county:', 'county:')), '');
    assert.equal(await told(open("county: '08'", 'county: 08')), '');
    assert.match(await told(open("county: '08'", "county: '7'")), /^Länets kod med två siffror/);
    assert.match(
      await told(open('exit: https://www.smhi.se/', 'exit: smhi')),
      /^Vart knappen Lämna sidan snabbt leder/,
    );
    assert.match(await told(open('exit:', 'exti:')), /exti/);
  });

  for (const name of files)
    test(`${name}.yaml of the demonstration names its schema in the first line`, () => {
      const [first] = readFileSync(`${project}/${name}.yaml`, 'utf8').split('\n');
      assert.equal(first, `# yaml-language-server: $schema=../dist/schemas/${name}.schema.json`);
    });
});

test('the page of the settings and the built schemas are current', async () => {
  const schemas = Object.keys(jsonSchemas());
  const read = (): string[] => [
    readFileSync('docs/settings.md', 'utf8'),
    ...schemas.map((name) => readFileSync(`dist/schemas/${name}.schema.json`, 'utf8')),
  ];
  const before = read();
  await completeIn('.', 'docs/settings.ts');
  assert.deepEqual(read(), before);
});
