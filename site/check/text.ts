// The text of a page: Markdown that did not become what was meant, photographs, links, and what the pages' policy blocks.
import { join } from 'node:path';
import MarkdownIt from 'markdown-it';
import { withTables } from '../generator/tables.ts';
import { notesInLink, problemsInCall } from './links.ts';
import { problemInAlt, problemInPhoto } from '../pictures/check.ts';
import { problemsInWidgets } from './widgets.ts';
import { inWords } from '../../widgets/check/wording.ts';
import { project } from '../project.ts';

/** A line, counted from 1, where it is known, and a sentence about it. */
export type OnLine = [line: number | undefined, sentence: string];

/** What is wrong in lines, and what is only noted. */
interface FoundOnLines {
  problems: OnLine[];
  notes: OnLine[];
}

/** A token of markdown-it's. */
export interface Token {
  type: string;
  tag: string;
  content: string;
  /** How much deeper what follows lies. */
  nesting: number;
  /** Its first line and the one after its last, counted from 0. */
  map: [from: number, to: number] | null;
  children: Token[] | null;
  attrGet: (name: string) => string | null;
}

/** A part of a text. */
interface Part {
  /** A type of token, or `html`, `bare`, `link`, `wordless`, `read`. */
  kind: string;
  content: string;
  /** Where a link leads, or where a photograph lies. */
  address?: string;
  /** The line of what is HTML from there on. */
  line?: number;
  /** The line on which something stands in it. */
  lineOf: (snippet?: string) => number;
}

const markdown = withTables(new MarkdownIt({ html: true }).disable('code'));

/** What stands in place of a value that Nunjucks writes. */
const value = 'njk-value';

/** Nunjucks goes first; what it writes is ours. The lines stay where they are. */
const withoutNunjucks = (text: string): string =>
  text
    .replace(/\{\{[^]*?\}\}/g, (each) => value + each.replace(/[^\n]/g, ''))
    .replace(/\{([%#])[^]*?\1\}/g, (each) => each.replace(/[^\n]/g, ''));

const blocked: [RegExp, told: (found: string) => string][] = [
  [
    /<(iframe|frame|object|embed|applet)\b/i,
    (tag) => `<${tag}>; expected a link: the pages show nothing of other sites`,
  ],
  [/<(style|link|base|meta)\b/i, (tag) => `<${tag}>; expected text: looks are set in ${project.settings}`],
  [
    /<(script)\b(?![^>]*\bsrc=["']\/(?!\/))/i,
    (tag) => `<${tag}>; expected none: the pages' policy blocks it, and it could tell others of the visit`,
  ],
  [/<[^>]*\s(on[a-z]+)\s*=/i, (name) => `${name}="…"; expected none: the pages' policy blocks it`],
  [/<[^>]*\s(style)\s*=/i, (name) => `${name}="…"; expected none: the pages' policy blocks it`],
  [/<[^>]*\s(ping)\s*=/i, (name) => `${name}="…"; expected none: it tells another site which links are followed`],
  [
    /<form\b[^>]*\saction=["']?((?:https?:)?\/\/[^"'\s>]*)/i,
    (action) => `${action}; expected a link: the pages send nothing to other sites`,
  ],
  [
    /<(form|input|textarea|select|button)\b/i,
    (tag) =>
      `<${tag}>; expected none: nobody receives what somebody in danger writes there, and the server may note it`,
  ],
  [
    /<[^>]*\s(autoplay|autofocus)\b/i,
    (name) => `${name}; expected none: a page does nothing, and is not heard, until one asks for it`,
  ],
  [
    /<(?:img|video|audio|source|track|image|use|feimage)\b[^>]*\s(?:src|srcset|poster|data|(?:xlink:)?href)=["']?((?:https?:)?\/\/[^"'\s>]*)/i,
    (src) => `${src}; expected a file of your own, in the folder photos: the pages show nothing of other sites`,
  ],
];

const widgets = ['quick-exit', 'hotline-card', 'ambassador-gallery', 'contact-block', 'alert-banner'].map(
  (name) => `hamn-${name}`,
);

const expectedAddress = 'expected a whole address, or one of this site such as /stod/';

const isAddress = (href: string): boolean =>
  href.includes(value) ||
  /^(\/(?![\\/])|#.|mailto:[^\s@]+@[^\s@]+\.[^\s@]+$|tel:\+?\d[\d-]*$)/.test(href) ||
  (/^https?:\/\/[^\s/]+\.[^\s/]+/.test(href) && URL.canParse(href));

/** What in HTML the pages' policy blocks, or what publishes a photograph as it was taken. */
function* inHtml(html: string): Generator<string> {
  for (const [pattern, told] of blocked) {
    const found = pattern.exec(html)?.[1];
    if (found) yield told(found.toLowerCase());
  }
  for (const [tag] of html.matchAll(/<img\b[^>]*>/gi)) {
    if (/\bsrc=(?!")\S/.test(tag)) yield `${tag}; expected src="…", with straight quotation marks`;
  }
  for (const [tag, written = ''] of html.matchAll(/<a\b[^>]*?\shref=("[^"]*"|[^\s>]*)[^>]*>/gi)) {
    if (!/^"/.test(written)) yield `${tag}; expected href="…", with straight quotation marks`;
    else if (!isAddress(written.slice(1, -1).replaceAll('&amp;', '&'))) yield `${tag}; ${expectedAddress}`;
  }
  for (const [, name = ''] of html.matchAll(/<(hamn-[\w-]*)/gi)) {
    if (!widgets.includes(name)) yield `<${name}>; expected one of ${widgets.join(', ')}`;
  }
  yield* problemsInWidgets(html, value);
  const selfClosed =
    /<(?!(?:area|br|col|hr|img|input|source|track|wbr|path|circle|rect|use|line)\b)([a-z][\w-]*)\b[^<>]*\/>/i.exec(
      html,
    );
  if (selfClosed) yield `${selfClosed[0]}; expected <${selfClosed[1]}>…</${selfClosed[1]}>`;
  if (/<!--(?![^]*-->)/.test(html)) yield '<!--; expected --> where the remark ends: all after it is hidden';
}

/** What of Markdown is left in a text as one reads it. */
export function leftIn(text: string): string | undefined {
  const image = /!\[[^\]]*\]\s*\(?[^)]*\)?|!\([^)]*\)\s*\[[^\]]*\]/.exec(text)?.[0];
  if (image) {
    return `${image} stands on the page as it is; expected ![What it shows](photos/name.jpg 'Photo: Name'): no space in the name, straight quotation marks`;
  }
  const link =
    /\[[^\]]+\](?:\([^\s)]|\s*\((?:\/|https?:|www\.|mailto:|tel:|photos\/))[^)]*\)?/.exec(text)?.[0] ??
    /\([^()]+\)\s*\[(?:\/|https?:|www\.|mailto:|tel:)[^\]]*\]/.exec(text)?.[0] ??
    /\[[^\]]+\]\[[^\]]*\]/.exec(text)?.[0] ??
    /[^\s[]*\]\((?:\/|https?:|www\.|mailto:|tel:)[^)]*\)|\[[^\]()]+\((?:\/|https?:|www\.|mailto:|tel:)[^)]*\)/.exec(
      text,
    )?.[0];
  if (link)
    return `${link} stands on the page as it is; expected [Text](/address/): no space in the address or before it`;
  const bold = /.*(?:\*\*|__(?=\p{L})|(?<=\p{L})__).*/u.exec(text)?.[0];
  const point = /^-\p{L}.*/mu.exec(text)?.[0];
  const row = /^\s*\|.+\|\s*$/m.exec(text)?.[0];
  if (row)
    return `${row.trim()} stands on the page as it is; expected | --- | --- | under the first row of a table, and an empty line above it`;
  if (bold) return `${bold.trim()}: ** stands on the page as it is; expected **bold**, without a space within`;
  if (point) return `${point}: - stands on the page as it is; expected a space after it`;
}

/** The address of a link or a photograph. */
const addressOf = (token: Token): string => token.attrGet('href') ?? token.attrGet('src') ?? '';

/** The inline parts of a text with the line on which each stands, counted from 1. */
function* parts(tokens: readonly Token[], lines: readonly string[]): Generator<Part> {
  for (const token of tokens) {
    const [from, to] = token.map ?? [0, 0];
    const children = token.children ?? [];
    const lineOf = (snippet?: string): number => {
      const first = snippet?.split('\n')[0];
      const at = lines.slice(from, to).findIndex((line) => first && line.includes(first));
      return from + (at < 0 ? 0 : at) + 1;
    };
    if (token.type === 'html_block') yield { kind: 'html', content: token.content, line: from + 1, lineOf };
    let isLinked = false;
    for (const [i, child] of children.entries()) {
      if (/^link_/.test(child.type)) isLinked = child.type === 'link_open';
      const bare = !isLinked && child.type === 'text' && /(?:https?:\/\/|\bwww\.)\S+/.exec(child.content)?.[0];
      if (bare) yield { kind: 'bare', content: bare, lineOf };
      const inside = children.slice(i + 1);
      const words = inside.slice(
        0,
        inside.findIndex(({ type }) => type === 'link_close'),
      );
      if (child.type !== 'link_open') continue;
      const said = words
        .map(({ content }) => content)
        .join('')
        .trim();
      if (said) yield { kind: 'link', content: said, address: addressOf(child), lineOf };
      else yield { kind: 'wordless', content: addressOf(child), lineOf };
    }
    for (const child of children) {
      yield { kind: child.type, content: child.content, address: addressOf(child), lineOf };
    }
    // An image or a link that failed may be cut into several texts.
    if (token.type === 'inline') {
      const read = children
        .map((each) => (each.type === 'text' ? each.content : each.type === 'softbreak' ? '\n' : '\0'))
        .join('');
      yield { kind: 'read', content: read, lineOf };
    }
  }
}

/** `photos/name.jpg` as a photograph in the folder, with the words for those who do not see it. */
async function* inPicture(
  src: string | undefined,
  alt: string | undefined,
  contentFolder: string,
): AsyncGenerator<string> {
  if (src === undefined) {
    yield '<img>: its address does not end; expected src="…", with a quotation mark before and after';
    return;
  }
  const address = unescaped(src);
  if (address.includes(value)) return;
  if (/^photos\//.test(address)) {
    const problem = await problemInPhoto(address.slice('photos/'.length), join(contentFolder, 'photos'));
    if (problem) yield `${address}: ${problem}`;
  } else if (!/^\/.*\.svg$/.test(address)) {
    yield `${address}: expected a file in the folder photos, written as photos/name.jpg`;
  }
  const inAlt = problemInAlt(alt, address);
  if (inAlt) yield `${address}: alt: ${inAlt}`;
}

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}="([^"]*)"`, 'i').exec(tag)?.[1];

/** Headings: the title is the page's first, and those in the text follow from it without a gap. */
function* problemsInHeadings(tokens: readonly Token[], lines: readonly string[]): Generator<OnLine> {
  let above = 1;
  for (const [i, { type, tag, map, content }] of tokens.entries()) {
    const from = map?.[0] ?? 0;
    const written = lines[from]?.trim() ?? '';
    if (type === 'inline' && /^#{2,6}\p{L}/u.test(content))
      yield [from + 1, `${written} stands on the page as it is; expected a space after ##`];
    if (type !== 'heading_open') continue;
    const level = Number(tag[1]);
    if (!tokens[i + 1]?.content.trim()) yield [from + 1, `${written}: a heading without words; expected some`];
    else if (level === 1)
      yield [
        from + 1,
        `${written}: a heading of the first level is the page's title already; expected ## ${written.replace(/^# +/, '')}`,
      ];
    else if (level > above + 1)
      yield [from + 1, `${written}: expected ${'#'.repeat(above + 1)}, the level after the one above`];
    above = Math.max(level, 2);
  }
}

/** An address as it was written, as far as it can be read. */
function unescaped(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

/** What is wrong in each line, and what is only noted, whatever it becomes. */
function inLines(lines: readonly string[]): FoundOnLines {
  const found: FoundOnLines = { problems: [], notes: [] };
  for (const [i, line] of lines.entries()) {
    const { problems, notes } = inWords(line);
    found.problems.push(...problems.map((each): OnLine => [i + 1, each]));
    found.notes.push(...notes.map((each): OnLine => [i + 1, each]));
  }
  return found;
}

const hasHtml = (tokens: readonly Token[]): boolean =>
  tokens.some(({ type, children }) => type === 'html_block' || children?.some((each) => each.type === 'html_inline'));

/**
 * What is wrong in a text in Markdown, and what is only noted, each as a line and a sentence.
 *
 * @param text - Without its front matter.
 * @param contentFolder - Where the folder photos lies.
 */
export async function inText(text: string, contentFolder: string): Promise<FoundOnLines> {
  const source = withoutNunjucks(text);
  const lines = source.split('\n');
  const { problems, notes } = inLines(lines);
  const tokens: Token[] = markdown.parse(source, {});
  for (const { kind, content, address = '', line, lineOf } of parts(tokens, lines)) {
    const tell = (problem: string, at: number) => problems.push([at, problem]);
    if (kind === 'html' || kind === 'html_inline') {
      const at = line ?? lineOf(content);
      if (/<h1\b/i.test(content)) tell("<h1>: the page's title is one already; expected ##", at);
      for (const problem of inHtml(content)) {
        const start = content
          .split('\n')
          .findIndex((each) => each.toLowerCase().includes(/<?\w+/.exec(problem)?.[0] ?? ''));
        tell(problem, line ? line + Math.max(0, start) : at);
      }
      // What lies with others is told of as such.
      for (const [tag] of content.matchAll(/<img\b[^>]*\ssrc="(?!(?:https?:)?\/\/)[^>]*>/gi)) {
        for await (const problem of inPicture(attribute(tag, 'src'), attribute(tag, 'alt'), contentFolder))
          tell(problem, at);
      }
    }
    if (kind === 'read') {
      const left = leftIn(content);
      if (left) tell(left, lineOf(/!?\[[^\]]*\]|^\|.*\|/.exec(left)?.[0]));
    }
    if (kind === 'image') {
      for await (const problem of inPicture(address, content, contentFolder)) tell(problem, lineOf(unescaped(address)));
    }
    if (kind === 'link_open') {
      if (!isAddress(address)) tell(`${address || '()'}: ${expectedAddress}`, lineOf(unescaped(address)));
    }
    if (kind === 'wordless') tell(`[](${content}); expected words that say where the link leads`, lineOf(content));
    if (kind === 'bare' && !content.includes(value))
      notes.push([lineOf(content), `${content}: is no link; expected [Text](https://…) or <https://…>`]);
    if (kind === 'link') {
      const at = lineOf(unescaped(address));
      for (const problem of problemsInCall(address, content)) tell(problem, at);
      for (const note of notesInLink(address, content)) notes.push([at, note]);
    }
  }
  for (const [, address = '', words = ''] of source.matchAll(/<a\b[^>]*?\shref="([^"]*)"[^>]*>([^]*?)<\/a>/gi)) {
    const said = words.replace(/<[^>]*>/g, '').trim();
    const at = lines.findIndex((each) => each.includes(`"${address}"`)) + 1;
    for (const problem of problemsInCall(address, said)) problems.push([at, problem]);
    for (const note of notesInLink(address, said)) notes.push([at, note]);
  }
  if (hasHtml(tokens)) {
    const { notesInHtml, problemsInNesting } = await import('./html.ts');
    problems.push(...(await problemsInNesting(markdown.render(source), lines)));
    notes.push(...(await notesInHtml(tokens, (block) => markdown.renderer.render(block, markdown.options, {}))));
  }
  notes.push(...notesInTables(tokens));
  problems.push(...problemsInHeadings(tokens, lines));
  return { problems, notes };
}

/** A table whose first row says nothing: nobody hears what a cell is about. */
function* notesInTables(tokens: readonly Token[]): Generator<OnLine> {
  for (const [i, { type, map }] of tokens.entries()) {
    if (
      type === 'thead_open' &&
      !tokens
        .slice(
          i,
          tokens.findIndex((each, j) => j > i && each.type === 'thead_close'),
        )
        .some(({ content }) => content.trim())
    )
      yield [(map?.[0] ?? 0) + 1, 'a table without words in its first row; expected what each column is about'];
  }
}

/** The same of a template, whose text is HTML. */
export function inTemplate(text: string): FoundOnLines {
  const html = withoutNunjucks(text);
  const { problems, notes } = inLines(html.split('\n'));
  return { problems: [...problems, ...[...inHtml(html)].map((problem): OnLine => [undefined, problem])], notes };
}
