// Checks the text of a page: failed Markdown, photographs, links, and HTML that the pages' policy blocks.
import MarkdownIt from 'markdown-it';
import { withTables } from '../generator/tables.ts';
import { notesInLink, problemsInCall } from './link-texts.ts';
import { problemInAlt, problemInPhoto } from '../pictures/check.ts';
import { notesOnOldNumbers } from './old-numbers.ts';
import { problemsInWidgets } from './widgets.ts';
import { inWords } from '../../widgets/check/wording.ts';
import { project } from '../project.ts';
import { say } from '../../widgets/check/say.ts';

/** A line, counted from 1, where known, and a sentence about it. */
export type OnLine = [line: number | undefined, sentence: string];

/** The problems and notes by line. */
interface FoundOnLines {
  problems: OnLine[];
  notes: OnLine[];
}

/** A token of markdown-it. */
export interface Token {
  type: string;
  tag: string;
  content: string;
  /** The change in depth after this token. */
  nesting: number;
  /** Its first line and the line after its last, counted from 0. */
  map: [from: number, to: number] | null;
  children: Token[] | null;
  attrGet: (name: string) => string | null;
}

/** A part of a text. */
interface Part {
  /** A token type, or `html`, `bare`, `link`, `wordless`, `read`. */
  kind: string;
  content: string;
  /** The address of a link or a photograph. */
  address?: string;
  /** The first line of HTML. */
  line?: number;
  /** The line of a snippet in this part. */
  lineOf: (snippet?: string) => number;
}

const markdown = withTables(new MarkdownIt({ html: true }).disable('code'));

/** The placeholder for a value that Nunjucks writes. */
const value = 'njk-value';

/** Removes Nunjucks, whose output is ours. Line numbers stay the same. */
const withoutNunjucks = (text: string): string =>
  text
    .replace(/\{\{[^]*?\}\}/g, (each) => value + each.replace(/[^\n]/g, ''))
    .replace(/\{([%#])[^]*?\1\}/g, (each) => each.replace(/[^\n]/g, ''));

const blocked: [RegExp, message: (found: string) => string][] = [
  [
    /<(iframe|frame|object|embed|applet)\b/i,
    (tag) => say`<${tag}>; expected a link: the pages show nothing of other sites`,
  ],
  [/<(style|link|base|meta)\b/i, (tag) => say`<${tag}>; expected text: looks are set in ${project.settings}`],
  [
    /<(script)\b(?![^>]*\bsrc=["']\/(?!\/))/i,
    (tag) => say`<${tag}>; expected none: the pages' policy blocks it, and it could tell others of the visit`,
  ],
  [/<[^>]*\s(on[a-z]+)\s*=/i, (name) => say`${name}="…"; expected none: the pages' policy blocks it`],
  [/<[^>]*\s(style)\s*=/i, (name) => say`${name}="…"; expected none: the pages' policy blocks it`],
  [/<[^>]*\s(ping)\s*=/i, (name) => say`${name}="…"; expected none: it tells another site which links are followed`],
  [
    /<form\b[^>]*\saction=["']?((?:https?:)?\/\/[^"'\s>]*)/i,
    (action) => say`${action}; expected a link: the pages send nothing to other sites`,
  ],
  [
    /<(form|input|textarea|select|button)\b/i,
    (tag) =>
      say`<${tag}>; expected none: nobody receives what somebody in danger writes there, and the server may note it`,
  ],
  [
    /<[^>]*\s(autoplay|autofocus)\b/i,
    (name) => say`${name}; expected none: a page does nothing, and is not heard, until one asks for it`,
  ],
  [
    /<(?:img|video|audio|source|track|image|use|feimage)\b[^>]*\s(?:src|srcset|poster|data|(?:xlink:)?href)=["']?((?:https?:)?\/\/[^"'\s>]*)/i,
    (src) => say`${src}; expected a file of your own, in the folder photos: the pages show nothing of other sites`,
  ],
];

const widgets = ['quick-exit', 'hotline-card', 'ambassador-gallery', 'contact-block', 'alert-banner', 'haven'].map(
  (name) => `hamn-${name}`,
);

const expectedAddress = say`expected a whole address, or one of this site such as /stod/`;

const isAddress = (href: string): boolean =>
  href.includes(value) ||
  /^(\/(?![\\/])|#.|mailto:[^\s@]+@[^\s@]+\.[^\s@]+$|tel:\+?\d[\d-]*$)/.test(href) ||
  (/^https?:\/\/[^\s/]+\.[^\s/]+/.test(href) && URL.canParse(href));

/** The HTML that the pages' policy blocks, and HTML that would publish an original photograph. */
function* inHtml(html: string): Generator<string> {
  for (const [pattern, message] of blocked) {
    const found = pattern.exec(html)?.[1];
    if (found) yield message(found.toLowerCase());
  }
  for (const [tag] of html.matchAll(/<img\b[^>]*>/gi)) {
    if (/\bsrc=(?!")\S/.test(tag)) yield say`${tag}; expected src="…", with straight quotation marks`;
  }
  for (const [tag, written = ''] of html.matchAll(/<a\b[^>]*?\shref=("[^"]*"|[^\s>]*)[^>]*>/gi)) {
    if (!/^"/.test(written)) yield say`${tag}; expected href="…", with straight quotation marks`;
    else if (!isAddress(written.slice(1, -1).replaceAll('&amp;', '&'))) yield `${tag}; ${expectedAddress}`;
  }
  for (const [, name = ''] of html.matchAll(/<(hamn-[\w-]*)/gi)) {
    if (!widgets.includes(name)) yield say`<${name}>; expected one of ${widgets.join(', ')}`;
  }
  yield* problemsInWidgets(html, value);
  const selfClosed =
    /<(?!(?:area|br|col|hr|img|input|source|track|wbr|path|circle|rect|use|line)\b)([a-z][\w-]*)\b[^<>]*\/>/i.exec(
      html,
    );
  if (selfClosed) yield say`${selfClosed[0]}; expected <${selfClosed[1]}>…</${selfClosed[1]}>`;
  if (/<!--(?![^]*-->)/.test(html)) yield say`<!--; expected --> where the remark ends: all after it is hidden`;
}

/** Markdown left in a text that the visitor would read. */
export function leftIn(text: string): string | undefined {
  const image = /!\[[^\]]*\]\s*\(?[^)]*\)?|!\([^)]*\)\s*\[[^\]]*\]/.exec(text)?.[0];
  if (image) {
    return say`${image} appears on the page as it is; expected ![What it shows](photos/name.jpg 'Photo: Name'): no space in the name, straight quotation marks`;
  }
  const link =
    /\[[^\]]+\](?:\([^\s)]|\s*\((?:\/|https?:|www\.|mailto:|tel:|photos\/))[^)]*\)?/.exec(text)?.[0] ??
    /\([^()]+\)\s*\[(?:\/|https?:|www\.|mailto:|tel:)[^\]]*\]/.exec(text)?.[0] ??
    /\[[^\]]+\]\[[^\]]*\]/.exec(text)?.[0] ??
    /[^\s[]*\]\((?:\/|https?:|www\.|mailto:|tel:)[^)]*\)|\[[^\]()]+\((?:\/|https?:|www\.|mailto:|tel:)[^)]*\)/.exec(
      text,
    )?.[0];
  if (link)
    return say`${link} appears on the page as it is; expected [Text](/address/): no space in the address or before it`;
  const bold = /.*(?:\*\*|__(?=\p{L})|(?<=\p{L})__).*/u.exec(text)?.[0];
  const point = /^-\p{L}.*/mu.exec(text)?.[0];
  const row = /^\s*\|.+\|\s*$/m.exec(text)?.[0];
  if (row)
    return say`${row.trim()} appears on the page as it is; expected | --- | --- | under the first row of a table, and an empty line above it`;
  if (bold) return say`${bold.trim()}: ** appears on the page as it is; expected **bold**, without a space within`;
  if (point) return say`${point}: - appears on the page as it is; expected a space after it`;
}

const addressOf = (token: Token): string => token.attrGet('href') ?? token.attrGet('src') ?? '';

/** The inline parts of a text, each with its line, counted from 1. */
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
      const linkText = words
        .map(({ content }) => content)
        .join('')
        .trim();
      if (linkText) yield { kind: 'link', content: linkText, address: addressOf(child), lineOf };
      else yield { kind: 'wordless', content: addressOf(child), lineOf };
    }
    for (const child of children) {
      yield { kind: child.type, content: child.content, address: addressOf(child), lineOf };
    }
    // markdown-it may split a failed image or link into several texts.
    if (token.type === 'inline') {
      const read = children
        .map((each) => (each.type === 'text' ? each.content : each.type === 'softbreak' ? '\n' : '\0'))
        .join('');
      yield { kind: 'read', content: read, lineOf };
    }
  }
}

/** The problems with a picture: its file and its alternative text. */
async function* inPicture(src: string | undefined, alt: string | undefined): AsyncGenerator<string> {
  if (src === undefined) {
    yield say`<img>: its address does not end; expected src="…", with a quotation mark before and after`;
    return;
  }
  const address = unescaped(src);
  if (address.includes(value)) return;
  if (/^photos\//.test(address)) {
    const problem = await problemInPhoto(address.slice('photos/'.length));
    if (problem) yield `${address}: ${problem}`;
  } else if (!/^\/.*\.svg$/.test(address)) {
    yield say`${address}: expected a file in the folder photos, written as photos/name.jpg`;
  }
  const inAlt = problemInAlt(alt, address);
  if (inAlt) yield `${address}: alt: ${inAlt}`;
}

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}="([^"]*)"`, 'i').exec(tag)?.[1];

/** Headings: the page's title is the first, and the levels in the text must not skip one. */
function* problemsInHeadings(tokens: readonly Token[], lines: readonly string[]): Generator<OnLine> {
  let above = 1;
  for (const [i, { type, tag, map, content }] of tokens.entries()) {
    const from = map?.[0] ?? 0;
    const written = lines[from]?.trim() ?? '';
    if (type === 'inline' && /^#{2,6}\p{L}/u.test(content))
      yield [from + 1, say`${written} appears on the page as it is; expected a space after ##`];
    if (type !== 'heading_open') continue;
    const level = Number(tag[1]);
    if (!tokens[i + 1]?.content.trim()) yield [from + 1, say`${written}: a heading without words; expected some`];
    else if (level === 1)
      yield [
        from + 1,
        say`${written}: a heading of the first level is the page's title already; expected ## ${written.replace(/^# +/, '')}`,
      ];
    else if (level > above + 1)
      yield [from + 1, say`${written}: expected ${'#'.repeat(above + 1)}, the level after the one above`];
    above = Math.max(level, 2);
  }
}

/** The address as written, where it can be decoded. */
function unescaped(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

/** The problems and notes in each line, before Markdown is parsed. */
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
 * The problems and notes in a Markdown text, each as a line and a sentence.
 *
 * @param text - The text without its front matter.
 */
export async function inText(text: string): Promise<FoundOnLines> {
  const source = withoutNunjucks(text);
  const lines = source.split('\n');
  const { problems, notes } = inLines(lines);
  const tokens: Token[] = markdown.parse(source, {});
  for (const { kind, content, address = '', line, lineOf } of parts(tokens, lines)) {
    const report = (problem: string, at: number) => problems.push([at, problem]);
    if (kind === 'html' || kind === 'html_inline') {
      const at = line ?? lineOf(content);
      if (/<h1\b/i.test(content)) report(say`<h1>: the page's title is one already; expected ##`, at);
      for (const problem of inHtml(content)) {
        const start = content
          .split('\n')
          .findIndex((each) => each.toLowerCase().includes(/^<?[!\w-]+/.exec(problem)?.[0] ?? ''));
        report(problem, line ? line + Math.max(0, start) : at);
      }
      // `blocked` reports pictures on other hosts.
      for (const [tag] of content.matchAll(/<img\b[^>]*\ssrc="(?!(?:https?:)?\/\/)[^>]*>/gi)) {
        for await (const problem of inPicture(attribute(tag, 'src'), attribute(tag, 'alt'))) report(problem, at);
      }
    }
    if (kind === 'read') {
      const left = leftIn(content);
      if (left) report(left, lineOf(/!?\[[^\]]*\]|^\|.*\|/.exec(left)?.[0]));
    }
    if (kind === 'image') {
      for await (const problem of inPicture(address, content)) report(problem, lineOf(unescaped(address)));
    }
    if (kind === 'link_open') {
      if (!isAddress(address)) report(`${address || '()'}: ${expectedAddress}`, lineOf(unescaped(address)));
    }
    if (kind === 'wordless') report(say`[](${content}); expected words that say where the link leads`, lineOf(content));
    if (kind === 'bare' && !content.includes(value))
      notes.push([lineOf(content), say`${content}: is no link; expected [Text](https://…) or <https://…>`]);
    if (kind === 'link') {
      const at = lineOf(unescaped(address));
      for (const problem of problemsInCall(address, content)) report(problem, at);
      for (const note of notesInLink(address, content)) notes.push([at, note]);
    }
  }
  for (const [, address = '', words = ''] of source.matchAll(/<a\b[^>]*?\shref="([^"]*)"[^>]*>([^]*?)<\/a>/gi)) {
    const linkText = words.replace(/<[^>]*>/g, '').trim();
    const at = lines.findIndex((each) => each.includes(`"${address}"`)) + 1;
    for (const problem of problemsInCall(address, linkText)) problems.push([at, problem]);
    for (const note of notesInLink(address, linkText)) notes.push([at, note]);
  }
  if (hasHtml(tokens)) {
    const { notesInHtml, problemsInNesting } = await import('./html.ts');
    problems.push(...(await problemsInNesting(markdown.render(source), lines)));
    notes.push(...(await notesInHtml(tokens, (block) => markdown.renderer.render(block, markdown.options, {}))));
  }
  notes.push(...notesInTables(tokens), ...notesOnOldNumbers(source));
  problems.push(...problemsInHeadings(tokens, lines));
  return { problems, notes };
}

/** A table with an empty first row: a screen reader cannot say what a cell is about. */
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
      yield [(map?.[0] ?? 0) + 1, say`a table without words in its first row; expected what each column is about`];
  }
}

/** The same for a template, whose text is HTML. */
export function inTemplate(text: string): FoundOnLines {
  const html = withoutNunjucks(text);
  const { problems, notes } = inLines(html.split('\n'));
  return {
    problems: [...problems, ...[...inHtml(html)].map((problem): OnLine => [undefined, problem])],
    notes: [...notes, ...notesOnOldNumbers(html)],
  };
}
