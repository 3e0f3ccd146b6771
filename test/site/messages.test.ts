// The messages to an owner: each stands in the code in English, and has a Swedish sentence.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, describe, test } from 'node:test';
import ts from 'typescript';
import { parseDocument } from 'yaml';
import { firstProblem } from '../../site/owner/yaml-words.ts';
import { nunjucksInWords } from '../../site/shared/nunjucks-words.ts';
import { parseJson } from '../../widgets/check/json-words.ts';
import { systemInWords } from '../../widgets/check/system-words.ts';
import { keyOf } from '../../widgets/check/say.ts';
import swedish from '../../widgets/check/swedish.ts';

const sources = ['site', 'widgets']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)))
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
  .map((path) => ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true));

function* nodesIn(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of node.getChildren()) yield* nodesIn(child);
}

/** The texts of a template between its values. */
const textsOf = (template: ts.TemplateLiteral): string[] =>
  ts.isTemplateExpression(template)
    ? [template.head.text, ...template.templateSpans.map(({ literal }) => literal.text)]
    : [template.text];

const isSay = (node: ts.Node): node is ts.TaggedTemplateExpression =>
  ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'say';

const said = new Set(
  sources.flatMap((source) => [...nodesIn(source)].filter(isSay).map(({ template }) => keyOf(textsOf(template)))),
);

const placesIn = (sentence: string): string[] => (sentence.match(/\{\d+\}/g) ?? []).sort();

test('every message has a Swedish sentence with the same places', () => {
  assert.ok(said.size > 200, `${said.size} messages found`);
  assert.deepEqual(
    [...said].filter((key) => !swedish[key]),
    [],
  );
  assert.deepEqual(
    Object.entries(swedish).filter(([english, sentence]) => String(placesIn(english)) !== String(placesIn(sentence))),
    [],
  );
});

test('no Swedish sentence is left over', () => {
  assert.deepEqual(
    Object.keys(swedish).filter((key) => !said.has(key)),
    [],
  );
});

describe('no message is in English alone', () => {
  /** The files that report something to an owner. */
  const reporting = sources.filter(
    ({ fileName, text }) =>
      /^(site\/(check|owner)|widgets\/check)\//.test(fileName) ||
      /^import \{[^}]*\b(say|stop)\b[^}]*\} from '.*\/(say|stop)\.ts';/m.test(text),
  );

  /** Whether a literal is a sentence or a part of one, and not a name, HTML or CSS. */
  const isSentence = (text: string): boolean =>
    /\p{L}{2,}[,;:]? \p{L}{2,}/u.test(text) &&
    !/^\s*(<\w+[ >]|:root)/.test(text) &&
    // A command.
    !/(^|[ =}])np[mx] /.test(text) &&
    // Descriptions for editors and docs/settings.md, in Swedish.
    !/[åäö]|^(Mindre viktig text|Det markerade, och varningar)$/i.test(text);

  /** Whether a literal is data of the program: a type, the name of a file, a text for editors. */
  const isData = (node: ts.Node): boolean => {
    const { parent } = node;
    if (ts.isTaggedTemplateExpression(parent) || ts.isLiteralTypeNode(parent) || ts.isImportDeclaration(parent))
      return true;
    return (
      ts.isPropertyAssignment(parent) && (parent.name === node || /^(description|title)$/.test(parent.name.getText()))
    );
  };

  /** Texts in both languages, and commands. */
  const others = /^site\/owner\/blocks\.ts$|swedish\.ts$/;

  for (const source of reporting.filter(({ fileName }) => !others.test(fileName)))
    test(source.fileName, () => {
      const plain = [...nodesIn(source)]
        .filter((node) => (ts.isTemplateExpression(node) || ts.isStringLiteralLike(node)) && !isData(node))
        .map((node) => keyOf(ts.isTemplateExpression(node) ? textsOf(node) : [(node as ts.StringLiteralLike).text]))
        .filter(isSentence);
      assert.deepEqual(plain, []);
    });
});

const tsx = pathToFileURL(resolve('node_modules/tsx/dist/loader.mjs')).href;

describe('the language', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hamn-language-'));
  after(() => rmSync(folder, { recursive: true }));
  const say = pathToFileURL(resolve('widgets/check/say.ts')).href;
  const program = `const { say } = await import('${say}'); console.log(say\`did you mean \${'x'}?\`);`;

  const cases: [name: string, settings: string | undefined, language: string | undefined, expected: string][] = [
    ['without settings', undefined, undefined, 'did you mean x?'],
    ['of settings that name none', "county: '07'\n", undefined, 'menar du x?'],
    ['of the first language', 'languages:\n  sv: Svenska\n  en: English\n', undefined, 'menar du x?'],
    ['of an English project', 'languages:\n  en: English\n', undefined, 'did you mean x?'],
    ['of settings with an error', "title: 'En hamn\ncounty: 07\n", undefined, 'menar du x?'],
    ['of HAMN_LANGUAGE', "county: '07'\n", 'en', 'did you mean x?'],
    ['of HAMN_LANGUAGE, without settings', undefined, 'sv', 'menar du x?'],
  ];
  for (const [index, [name, settings, language, expected]] of cases.entries())
    test(name, () => {
      const cwd = join(folder, String(index));
      mkdirSync(cwd);
      if (settings !== undefined) writeFileSync(join(cwd, 'hamn.yaml'), settings);
      const env = { ...process.env };
      delete env.HAMN_LANGUAGE;
      const { stdout, stderr } = spawnSync(
        process.execPath,
        ['--import', tsx, '--input-type=module', '--eval', program],
        { cwd, encoding: 'utf8', env: { ...env, ...(language && { HAMN_LANGUAGE: language }) } },
      );
      assert.equal(stdout.trim(), expected, stderr);
    });
});

test('tells the owner of a Swedish project in Swedish, with file and line', () => {
  const cwd = mkdtempSync(join(tmpdir(), 'hamn-swedish-'));
  after(() => rmSync(cwd, { recursive: true }));
  cpSync('demonstration', cwd, { recursive: true });
  appendFileSync(join(cwd, 'hamn.yaml'), 'discretTitles: true\n');
  const line = readFileSync(join(cwd, 'hamn.yaml'), 'utf8').trim().split('\n').length;
  const news = (name: string, title: string, text: string): void =>
    writeFileSync(
      join(cwd, `content/sv/nyheter/${name}.md`),
      `---\ntitle: ${title}\ndescription: Om det nya.\npublished: 2026-02-30\nsources: []\n---\n\n${text}\n`,
    );
  news('a', 'Nytt', '![](photos/saknas.jpg)\n\nEn <div>text.\n\nRing 116 O16. {{ title');
  news('b', 'Nytt: mer', 'Text.');
  const check = pathToFileURL(resolve('site/check/index.ts')).href;
  const { HAMN_LANGUAGE: language, ...env } = process.env;
  assert.equal(language, 'en', 'the tests expect English');
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      '--import',
      tsx,
      '--input-type=module',
      '--eval',
      `await (await import('${check}')).checkSite({ hasNotes: false });`,
    ],
    { cwd, encoding: 'utf8', env },
  );
  assert.equal(status, 1);
  assert.deepEqual(stderr.trim().split('\n'), [
    '9 fel stoppar bygget:',
    `hamn.yaml: discretTitles: okänd; menar du discreetTitles? (rad ${line})`,
    'content/sv/nyheter/a.md: sources: saknas; skriv en lista med name och url (rad 5)',
    "content/sv/nyheter/a.md: published: '2026-02-30'; skriv ett datum som finns, som 2026-11-23 (rad 4)",
    'content/sv/nyheter/a.md: {{ saknar }}; skriv {{ och }} runt ett namn (rad 12)',
    'content/sv/nyheter/a.md: O16: bokstaven O står bland siffrorna; skriv 016 (rad 12)',
    'content/sv/nyheter/a.md: photos/saknas.jpg: saknas; ska vara en fil i photos (rad 8)',
    'content/sv/nyheter/a.md: photos/saknas.jpg: alt: saknas; beskriv bilden för den som inte ser den (rad 8)',
    'content/sv/nyheter/a.md: <div> är inte avslutad; avsluta varje del där den står (rad 10)',
    'content/sv/nyheter/b.md: ett kolon i texten; skriv citattecken runt texten: title: Nytt: mer (rad 2)',
  ]);
});

describe('an error in YAML', () => {
  const cases: Record<string, [text: string, expected: string, line: number]> = {
    'a quotation mark': ["a: 1\nb: 'x\nc: 2\n", "the quotation mark at the start has none at the end: b: 'x", 2],
    'a quotation mark of two strokes': [
      'a: "x\nb: 2\n',
      'the quotation mark at the start has none at the end: a: "x',
      1,
    ],
    'a quotation mark that the next one closes': [
      "a: 'x\nb: 'y'\n",
      "the quotation mark at the start has none at the end: a: 'x",
      1,
    ],
    'an asterisk': ['a: **b**\n', 'a text cannot begin with *; expected quotation marks around it: a: **b**', 1],
    'a colon': ['a: x: y\n', 'a colon in the text; expected quotation marks around it: a: x: y', 1],
    'a tab': ['a: 1\n\tb: 2\n', 'a tab before the text; expected spaces: b: 2', 2],
    'too many spaces': [
      'a: 1\n b: 2\n',
      'begins further to the right or left than the lines that belong with it: b: 2',
      2,
    ],
    'too few spaces': [
      'a:\n  b: 1\n c: 2\n',
      'begins further to the right or left than the lines that belong with it: c: 2',
      3,
    ],
    'no colon': [
      'a b\nc: 1\n',
      'expected a colon and a space after the name, or spaces before the text if it goes on from the line above: a b',
      1,
    ],
    'no space after the colon': ['a:b\nc: 1\n', 'expected a colon and a space after the name: a:b', 1],
    'a name twice': ['a: 1\nb: 2\na: 3\n', 'this name is there twice; expected it once: a: 3', 3],
    'a bracket': ['a: [1, 2\nb: 3\n', 'a list or a group has no end; expected ]: a: [1, 2', 1],
    'a brace': ['a: { x: 1\nb: 3\n', 'a list or a group has no end; expected }: a: { x: 1', 1],
    'an at sign': ['a: @b\n', 'a text cannot begin with @; expected quotation marks around it: a: @b', 1],
    'an apostrophe': ["a: 'it's'\n", "cannot be read; expected quotation marks around the whole text: a: 'it's'", 1],
    'a backslash': [
      'a: "C:\\q"\n',
      '\\q means something else here; expected the text between \'…\' instead of "…": a: "C:\\q"',
      1,
    ],
    'hyphens in the middle': ['a: 1\n---\nb: 2\n', '--- begins another text; expected no such line: ---', 2],
    'a list on the line of its name': ['a: - b\n', 'a list begins on the line after its name: a: - b', 1],
  };
  for (const [name, [text, expected, line]] of Object.entries(cases))
    test(name, () => {
      const document = parseDocument(text, { schema: 'core', logLevel: 'error' });
      const found = firstProblem(document, text);
      assert.ok(found);
      assert.equal(found.problem, expected);
      assert.equal(text.slice(0, found.offset).split('\n').length, line);
    });
});

describe('an error of the system', () => {
  const cases: [code: string, expected: string | undefined][] = [
    ['ENOENT', 'plan.yaml: missing'],
    ['EISDIR', 'plan.yaml: a folder; expected a file'],
    ['EACCES', 'plan.yaml: closed to you; expected the right to read and write it'],
    ['ENOSPC', 'the disk is full; expected room for the site'],
    ['ERR_ANOTHER', undefined],
  ];
  for (const [code, expected] of cases)
    test(code, () =>
      assert.equal(systemInWords(Object.assign(new Error('open'), { code, path: 'plan.yaml' })), expected),
    );
});

describe('an error in JSON', () => {
  const cases: [text: string, expected: string, line?: number][] = [
    ['', 'the text ends too early; expected a } for each { and a ] for each ['],
    ['{\n"a": 1\n', 'something else stands after a value; expected , or }', 3],
    ['[1\n2]', 'something else stands after a value; expected , or ]', 2],
    ['["a]', 'a text has no end; expected " after it'],
    ['{a: 1}', 'a name is not between ", or a comma stands before }; expected "name": value'],
    ['{"a": 1,\n}', 'a name is not between ", or a comma stands before }; expected "name": value', 2],
    ['{"a" 1}', 'a name has no : after it; expected "name": value'],
    ...['["a\nb"]', String.raw`["C:\q"]`, String.raw`["\u12"]`].map((text): [string, string] => [
      text,
      'a text has a line break or a lone backslash; expected it on one line, without backslashes',
    ]),
    ...['[-]', '[1e]', '[1.]', '[01]'].map((text): [string, string] => [
      text,
      'a number cannot be read; expected one such as 12 or 1.5',
    ]),
    ['{}\n{}', 'something stands after the end; expected nothing there', 2],
    ['[1,]', '] cannot stand there; expected a value'],
    ['<!doctype html>', '< cannot stand there; expected a value'],
    ['undefined', 'cannot be read; expected JSON'],
  ];
  for (const [text, expected, line = 1] of cases)
    test(JSON.stringify(text), () =>
      assert.throws(() => parseJson('issues.json', text), { message: `issues.json: ${expected} (line ${line})` }),
    );
});

describe('an error in a template', () => {
  const cases: [message: string, expected: string][] = [
    ['expected variable end', '{{ has no }}; expected {{ and }} around a name'],
    ['parseIf: expected elif, else, or endif, got end of file', 'a part has no end; expected {% endif %}'],
    ['parseBlock: expected endblock, got end of file', 'a part has no end; expected {% endblock %}'],
    ['unknown block tag: om', '{% om %}: unknown; expected an instruction of Nunjucks'],
    ['filter not found: finnsinte', 'filter not found: finnsinte'],
    ['something else', 'something else'],
  ];
  for (const [message, expected] of cases) test(message, () => assert.equal(nunjucksInWords(message), expected));
});
