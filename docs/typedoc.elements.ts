import {
  Converter,
  DeclarationReflection,
  ReflectionKind,
  type Application,
  type Context,
  type SomeType,
} from 'typedoc';
import { ids, unionOf } from '../widgets/build/ids.ts';
import { referencePath, typePath } from './addresses.ts';
import { referenceElements, type Item, type ReferenceElement } from './elements.ts';

/** The tags whose content is in the tables. */
const inTables = ['@tag', '@slot', '@fires', '@csspart', '@cssprop', '@cssproperty', '@cssstate', '@attr'] as const;

const fence = '```';

/** A text in one cell of a table. */
const cell = (text = ''): string =>
  text
    .replace(/\s+/g, ' ')
    .replaceAll('|', String.raw`\|`)
    .trim();

/** A text as code in one cell of a table. */
const code = (text = ''): string => (text ? `\`${cell(text)}\`` : '');

/** A column of a table: its heading, and the text of each item. */
type Column = [heading: string, text: (item: Item) => string];

/** A table in Markdown, under a heading. Nothing without items. */
function table(heading: string, items: Item[] | undefined, columns: Column[]): string {
  if (!items?.length) return '';
  const row = (cells: string[]): string => `| ${cells.join(' | ')} |`;
  return [
    `## ${heading}\n`,
    row(columns.map(([name]) => name)),
    row(columns.map(() => '---')),
    ...items.map((item) => row(columns.map(([, text]) => text(item)))),
  ].join('\n');
}

const about: Column = ['Description', ({ description }) => cell(description)];

/** A type in one cell. A list of ids is a link to the page that has them. */
function typeOf({ type: given }: Item): string {
  const list = Object.keys(ids).find((each) => given?.text.includes(unionOf(each)));
  return list ? String.raw`[${list}](${typePath('data', list)}) \| ${code('string')}` : code(given?.text);
}

const type: Column = ['Type', typeOf];
const start: Column = ['Default', ({ default: given }) => code(given)];

/** The class of an event. Ours has a page. */
const eventType = (short: string): Column => [
  'Type',
  (item) => {
    const name = item.type?.text ?? '';
    return item.name.startsWith('hamn-') ? `[${name}](${referencePath(short, name)})` : code(name);
  },
];

/** An attribute and the property of the same name. Other names are said. */
const field: Column = [
  'Name',
  ({ name, attribute, readonly, reflects }) => {
    const notes = [
      ...(attribute ? [] : ['property only']),
      ...(attribute && attribute !== name ? [`property ${code(name)}`] : []),
      ...(readonly ? ['read-only'] : []),
      ...(readonly && reflects ? ['reflected'] : []),
    ];
    return [code(attribute ?? name), ...notes].join(', ');
  },
];

const tablesOf = ({
  short,
  listener = '',
  members = [],
  events,
  slots,
  cssParts,
  cssProperties,
  cssStates,
}: ReferenceElement): string[] => {
  const own = members.filter((each) => !each.static);
  const fields = own.filter(({ kind }) => kind === 'field');
  const methods = own.filter(({ kind }) => kind === 'method');
  return [
    table('Attributes and properties', fields, [field, type, start, about]),
    table('Methods', methods, [['Method', ({ name }) => code(`${name}()`)], about]),
    table('Events', events, [['Event', ({ name }) => code(name)], eventType(short), about]),
    listener && `${fence}js\n${listener}\n${fence}`,
    table('Slots', slots, [['Slot', ({ name }) => code(name) || 'without a name'], about]),
    table('Parts', cssParts, [['Part', ({ name }) => code(`::part(${name})`)], about]),
    table('Custom properties', cssProperties, [['Property', ({ name }) => code(name)], start, about]),
    table('Custom states', cssStates, [['State', ({ name }) => code(`:state(${name})`)], about]),
  ];
};

/** The start of an element's page: how to import it, an example, and where it is live. */
const startOf = ({ entry, tagName, purpose, live, example }: ReferenceElement): string =>
  `${purpose} The element is ${code(`<${tagName}>`)}.

${fence}js
import '${entry}';
${fence}

${fence}html
${example}
${fence}

[Live, with the code to paste](${live}) · [Appearance](/en/appearance/) · [Install](/api/documents/npm.html)

## What it does

`;

/** Writes `string & {}` as `string`. It is the same to a reader: TypeScript needs it to complete the ids beside it. */
function plain(type: SomeType): SomeType {
  if (type.type === 'intersection') return type.types.find((each) => each.type === 'intrinsic') ?? type;
  if (type.type === 'union') type.types = type.types.map(plain);
  return type;
}

/** Gives the page of each element an example, its import line, links and tables. The tables are made from the manifest. */
export function elementPages({ converter }: Application): void {
  converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }: Context) => {
    const classes = project.getReflectionsByKind(ReflectionKind.Class);
    for (const element of referenceElements()) {
      const found = classes.find(({ name, parent }) => name === element.name && parent?.name === element.entry);
      if (!found?.comment) throw new Error(`docs/typedoc.elements.ts: ${element.name} has no page`);
      const { comment } = found;
      for (const tag of inTables) comment.removeTags(tag);
      comment.summary = [
        { kind: 'text', text: startOf(element) },
        ...comment.summary,
        { kind: 'text', text: `\n\n${tablesOf(element).filter(Boolean).join('\n\n')}` },
      ];
      // A page writes the tag: nobody calls the constructor, or reads the style sheets.
      for (const child of found instanceof DeclarationReflection ? [...(found.children ?? [])] : []) {
        if (child.type) child.type = plain(child.type);
        if (child.kind === ReflectionKind.Constructor || child.name === 'styles') project.removeReflection(child);
      }
    }
  });
}
