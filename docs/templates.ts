// Writes the lists of docs/templates.md from the names that the program promises: the places for own HTML and CSS, and the
// stable templates, each with the variables that it reads.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import nunjucks from 'nunjucks';
import { format } from 'prettier';
import { Part, Place } from '../site/generator/parts.ts';
import { added, blocks, stable } from '../site/owner/blocks.ts';
import { program } from '../site/project.ts';
import { split } from '../site/shared/front-matter.ts';

const { nodes, parser } = nunjucks;

/** A name in a template, or the names of a loop over pairs. */
interface Name {
  value: string;
  children?: Name[];
}

const code = (text: string): string => `\`${text}\``;
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const table = (heading: readonly string[], rows: readonly string[][]): string =>
  [heading, heading.map(() => '---'), ...rows].map(row).join('\n');

/** The names that a template gives itself: what it sets, and what its loops go through. */
const ownNames = (tree: ReturnType<typeof parser.parse>): Name[] => [
  ...tree.findAll(nodes.Set).flatMap(({ targets }: { targets: Name[] }) => targets),
  ...tree.findAll(nodes.For).flatMap(({ name }: { name: Name }) => name.children ?? [name]),
];

/** The names that a template relies on, each list in alphabetical order. */
interface Names {
  variables: string[];
  filters: string[];
  /** The templates that it includes. */
  included: string[];
}

const inOrder = (names: Iterable<string>): string[] => [...new Set(names)].sort();

async function namesIn(path: string): Promise<Names> {
  const text = await readFile(join(program.site, path), 'utf8');
  const tree = parser.parse(split(text).body ?? text, [new Part(), new Place()], {});
  const filters: string[] = tree.findAll(nodes.Filter).map(({ name }: { name: Name }) => name.value);
  const known = new Set(['loop', ...ownNames(tree).map(({ value }) => value), ...filters]);
  const all: string[] = tree.findAll(nodes.Symbol).map(({ value }: Name) => value);
  return {
    variables: inOrder(all.filter((name) => !known.has(name))),
    filters: inOrder(filters),
    included: inOrder([...text.matchAll(/{% (?:include|part) "([^"]+)"/g)].map(([, name = '']) => name)),
  };
}

const listed = (names: readonly string[]): string => names.map(code).join(', ');

const rowsOf = (texts: typeof blocks): string[][] =>
  Object.entries(texts).map(([file, { en = '' }]) => [code(file), en]);

const lists: Record<string, string> = {
  places: table(
    ['file', 'place'],
    [
      ...rowsOf(blocks).map(([file = '', text = '']) => [file.replace('`', '`templates/'), text]),
      ...rowsOf(added).map(([file = '', text = '']) => [file.replace('`', '`styles/'), text]),
    ],
  ),
  stable: table(
    ['template', 'is', 'its variables', 'its filters', 'includes'],
    await Promise.all(
      Object.keys(stable).map(async (path) => {
        const { variables, filters, included } = await namesIn(path);
        return [code(path), stable[path]?.en ?? '', ...[variables, filters, included].map(listed)];
      }),
    ),
  ),
};

const file = 'docs/templates.md';
const text = Object.entries(lists).reduce(
  (page, [name, list]) =>
    page.replace(
      new RegExp(`(<!-- ${name}: written by docs/templates.ts -->\n)[^]*?(\n<!-- end of ${name} -->)`),
      (_, start: string, end: string) => `${start}\n${list}\n${end}`,
    ),
  await readFile(file, 'utf8'),
);
await writeFile(file, await format(text, { parser: 'markdown', printWidth: 120, singleQuote: true }));
