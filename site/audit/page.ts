// A page as its HTML says: the elements, the texts that a person reads, and where each stands in the source.
import { parse, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** A text in the source. */
interface Text {
  value: string;
  /** Its place in the source. */
  start: number;
  end: number;
  around: Tag;
}

/** An element. */
export interface Tag {
  name: string;
  attributes: ReadonlyMap<string, string>;
  around: Tag | undefined;
  children: (Tag | Text)[];
  /** The place of the start tag in the source, and the tag as it is written there. An element that the parser adds has none. */
  start: number;
  written: string;
  /** The places of its attributes in the source. */
  places: ReadonlyMap<string, number>;
}

/** Texts that a person reads as one: those of a paragraph, a heading, a cell. */
export interface Run {
  text: string;
  /** Each text with its place in the run. */
  parts: { at: number; text: Text }[];
}

interface Comment {
  value: string;
  start: number;
}

/** Everything that the checks read of a page. */
export interface Page {
  html: string;
  tags: Tag[];
  runs: Run[];
  comments: Comment[];
}

export const isTag = (child: Tag | Text): child is Tag => 'children' in child;

/** The nearest element of which something is true, itself included. */
export const closest = (tag: Tag | undefined, test: (tag: Tag) => boolean): Tag | undefined =>
  !tag || test(tag) ? tag : closest(tag.around, test);

/** The elements inside an element, in order. */
export function* inside(tag: Tag): Generator<Tag> {
  const steps = tag.children.filter(isTag).reverse();
  for (let next = steps.pop(); next; next = steps.pop()) {
    yield next;
    steps.push(...next.children.filter(isTag).reverse());
  }
}

/** The first element inside of which something is true. */
export function findInside(tag: Tag, test: (tag: Tag) => boolean): Tag | undefined {
  for (const each of inside(tag)) if (test(each)) return each;
  return undefined;
}

/** The text of an element, as the parser reads it. */
export const textOf = (tag: Tag): string =>
  tag.children.map((each) => (isTag(each) ? (isUnread(each) ? '' : textOf(each)) : each.value)).join('');

/** Elements whose text nobody reads. A template with a shadow root is drawn. */
export const isUnread = ({ name, attributes }: Tag): boolean =>
  ['script', 'style'].includes(name) || (name === 'template' && !attributes.has('shadowrootmode'));

const blocks = new Set(
  `address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form
  h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe legend li listing main menu nav object ol optgroup option p plaintext pre
  search section select summary table tbody td textarea tfoot th thead title tr ul video xmp`.split(/\s+/),
);

/** Whether a text inside stands apart from the text around. */
const isBlock = ({ name }: Tag): boolean => blocks.has(name) || name.startsWith('hamn-');

/** A node to read, or nothing where a block ends. */
type Step = { node: Node; around: Tag; depth: number; isRead: boolean } | undefined;

/** The depth at which a browser stops putting elements into each other. */
const deepest = 500;

/** Reads a page. Without script, as a search engine does, so that what stands in `noscript` is read too. */
export function readPage(html: string): Page {
  const page: Page = { html, tags: [], runs: [], comments: [] };
  let run: Run = { text: '', parts: [] };
  const flush = (): void => {
    if (run.text.trim()) page.runs.push(run);
    run = { text: '', parts: [] };
  };
  const steps: Step[] = [];
  const push = (nodes: readonly Node[], rest: Omit<NonNullable<Step>, 'node'>): void => {
    steps.push(...nodes.map((node) => ({ node, ...rest })).reverse());
  };
  push(parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false }).childNodes, {
    around: root(),
    depth: 0,
    isRead: true,
  });
  while (steps.length) {
    const step = steps.pop();
    if (!step) {
      flush();
      continue;
    }
    const { node, around, depth, isRead } = step;
    const { startOffset: start, endOffset: end } = node.sourceCodeLocation ?? {
      startOffset: around.start,
      endOffset: around.start,
    };
    if ('data' in node) page.comments.push({ value: node.data, start });
    else if ('value' in node) {
      const text = { value: node.value, start, end, around };
      around.children.push(text);
      if (!isRead) continue;
      run.parts.push({ at: run.text.length, text });
      run.text += text.value;
    } else if ('tagName' in node) {
      const tag = tagOf(node, around, html);
      around.children.push(tag);
      page.tags.push(tag);
      if (tag.name === 'br') run.text += '\n';
      if (isBlock(tag)) {
        flush();
        steps.push(undefined);
      }
      push('content' in node ? node.content.childNodes : node.childNodes, {
        around: depth < deepest ? tag : around,
        depth: depth + 1,
        isRead: isRead && !isUnread(tag),
      });
    }
  }
  flush();
  return page;
}

/** What is around everything. */
const root = (): Tag => ({
  name: '',
  attributes: new Map(),
  around: undefined,
  children: [],
  start: 0,
  written: '',
  places: new Map(),
});

function tagOf(
  { tagName, attrs, sourceCodeLocation: at }: DefaultTreeAdapterTypes.Element,
  around: Tag,
  html: string,
): Tag {
  const start = at?.startTag ?? at;
  return {
    name: tagName,
    attributes: new Map(attrs.map(({ name, value }) => [name, value])),
    around,
    children: [],
    start: start?.startOffset ?? around.start,
    written: start ? html.slice(start.startOffset, start.endOffset) : '',
    places: new Map(Object.entries(at?.attrs ?? {}).map(([name, { startOffset }]) => [name, startOffset])),
  };
}

/** The length that a piece of source has as text: `&nbsp;` is one character. */
const lengthOf = (written: string): number => {
  if (written === '\r\n') return 1;
  if (!written.startsWith('&')) return written.length;
  const [node] = parseFragment(written).childNodes;
  return node && 'value' in node ? node.value.length : written.length;
};

/** Elements whose text the parser takes as it is. */
const raw = ['script', 'style', 'xmp', 'iframe', 'noembed', 'noframes', 'plaintext'];

/** The place in the source of a character of a text. */
export function placeIn({ start, end, around }: Text, at: number, html: string): number {
  const isRaw = raw.includes(around.name);
  let length = 0;
  for (const { 0: written, index } of html.slice(start, end).matchAll(/&#?\w+;?|\r\n|[^]/g)) {
    length += isRaw && written.startsWith('&') ? written.length : lengthOf(written);
    if (length > at) return start + index;
  }
  return start;
}

/** How many of a list in order are not beyond a place. */
function countTo(length: number, isBeyond: (i: number) => boolean): number {
  let [from, to] = [0, length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (isBeyond(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}

const partAt = ({ parts }: Run, at: number): Run['parts'][number] | undefined =>
  parts[countTo(parts.length, (i) => (parts[i]?.at ?? 0) > at) - 1];

/** The element around a character of a run. */
export const ownerAt = (run: Run, at: number): Tag | undefined => partAt(run, at)?.text.around;

/** Whether two characters of a run stand in the same text, without a tag between them. */
export const isTogether = (run: Run, one: number, other: number): boolean => partAt(run, one) === partAt(run, other);

/** The place in the source of a character of a run. */
export function placeOf(run: Run, at: number, { html }: Page): number {
  const part = partAt(run, at);
  return part ? placeIn(part.text, at - part.at, html) : 0;
}

/** Finds the line and column of places in a source, as an editor counts. */
export function linesIn(html: string): (place: number) => { line: number; column: number } {
  const starts = [0, ...[...html.matchAll(/\r\n|\n|\r/g)].map(({ 0: end, index }) => index + end.length)];
  return (place) => {
    const line = countTo(starts.length, (i) => (starts[i] ?? 0) > place);
    return { line, column: place - (starts[line - 1] ?? 0) + 1 };
  };
}
