// HTML in the owner's texts. HTML that breaks the rest of the page stops the build; other findings of html-validate are
// notes.
import { HtmlValidate, type Message } from 'html-validate';
import { inOwnWords, type Pattern } from '../../widgets/check/own-words.ts';
import type { OnLine, Token } from './text.ts';
import { say } from '../../widgets/check/say.ts';

const nesting = new HtmlValidate({ root: true, rules: { 'close-order': 'error', 'no-dup-id': 'error' } });

/** A text is part of a page: rules about the whole page, rules of style, and everything that text.ts checks are off. */
const advice = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    ...Object.fromEntries(
      [
        'attr-case',
        'attr-quotes',
        'attribute-boolean-style',
        'attribute-empty-style',
        'close-order',
        'element-case',
      ].map((rule) => [rule, 'off']),
    ),
    ...Object.fromEntries(
      [
        'empty-heading',
        'heading-level',
        'no-dup-id',
        'no-inline-style',
        'no-raw-characters',
        'no-trailing-whitespace',
      ].map((rule) => [rule, 'off']),
    ),
    ...Object.fromEntries(
      ['no-redundant-role', 'no-self-closing', 'parser-error', 'tel-non-breaking', 'void-style', 'wcag/h37'].map(
        (rule) => [rule, 'off'],
      ),
    ),
  },
});

/** What html-validate says most often about a text. */
const patterns: readonly Pattern[] = [
  [/^Unclosed element '(.+)'$/, (tag) => say`Unclosed element '${tag}'`],
  [/^Stray end tag '(.+)'$/, (tag) => say`Stray end tag '${tag}'`],
  [
    /^End tag '(.+)' seen but there were open elements$/,
    (tag) => say`End tag '${tag}' seen but there were open elements`,
  ],
  [/^Duplicate ID (.+)$/, (id) => say`Duplicate ID ${id}`],
  [/^(<.+>) is deprecated/, (tag) => say`${tag} is deprecated: use CSS instead`],
  [
    /^Attribute "(.+)" is deprecated on (<.+>) element$/,
    (name, tag) => say`Attribute "${name}" is deprecated on ${tag}`,
  ],
  [/^Attribute "(.+)" duplicated$/, (name) => say`Attribute "${name}" duplicated`],
  [/^Class "(.+)" duplicated$/, (name) => say`Class "${name}" duplicated`],
  [
    /^Attribute "(.+)" has invalid value "(.*)"$/,
    (name, value) => say`Attribute "${name}" has invalid value "${value}"`,
  ],
  [/^(<.+>) is not a valid element name$/, (tag) => say`${tag} is not a valid element name`],
  [
    /^(<.+>) element is not permitted as content under (<.+>)$/,
    (tag, parent) => say`${tag} element is not permitted as content under ${parent}`,
  ],
  [
    /^Element (<.+>) is implicitly closed by (?:adjacent|parent) (.+)$/,
    (tag, by) => say`Element ${tag} is implicitly closed by ${by}`,
  ],
  [/^(<.+>) element must have (<.+>) as content$/, (tag, part) => say`${tag} element must have ${part} as content`],
  [
    /^(<.+>) is missing (?:required|recommended) "(.+)" attribute$/,
    (tag, name) => say`${tag} is missing the attribute "${name}"`,
  ],
  [/^Anchor link must have a text describing its purpose$/, () => say`a link has no text that says where it leads`],
  [/^"(.+)" cannot be used on this element$/, (name) => say`"${name}" cannot be used on this element`],
];

const messagesOf = async (validator: HtmlValidate, html: string): Promise<Message[]> =>
  (await validator.validateString(html)).results.flatMap(({ messages }) => messages);

/** HTML that is never closed, a closing tag without an opening one, or a duplicate id; each with its line. */
export async function problemsInNesting(html: string, lines: readonly string[]): Promise<OnLine[]> {
  return (await messagesOf(nesting, html)).slice(0, 1).map(({ message, ruleId }): OnLine => {
    const part = /<\/?[\w-]+/.exec(message)?.[0] ?? /"[^"]+"/.exec(message)?.[0];
    const line = part ? lines.findIndex((each) => each.includes(part)) : -1;
    const expected =
      ruleId === 'no-dup-id' ? say`expected an id of its own` : say`expected each to be closed where it stands`;
    return [line < 0 ? undefined : line + 1, `${inOwnWords(message, patterns)}; ${expected}`];
  });
}

/** The blocks of a text, each from its opening to its closing token. */
function* blocksIn(tokens: readonly Token[]): Generator<Token[]> {
  for (let start = 0; start < tokens.length;) {
    let end = start + 1;
    for (let depth = tokens[start]?.nesting ?? 0; depth > 0; end += 1) depth += tokens[end]?.nesting ?? 0;
    yield tokens.slice(start, end);
    start = end;
  }
}

/**
 * The notes of html-validate, each as a line and a sentence.
 *
 * @param render - Turns the tokens of one block into HTML.
 */
export async function notesInHtml(tokens: readonly Token[], render: (block: Token[]) => string): Promise<OnLine[]> {
  const notes: OnLine[] = [];
  for (const block of blocksIn(tokens)) {
    const isHtml = block.some(
      ({ type, children }) => type === 'html_block' || children?.some((each) => each.type === 'html_inline'),
    );
    if (!isHtml) continue;
    const [from, to] = block[0]?.map ?? [0, 0];
    const html = render(block);
    for (const { message, line, ruleUrl } of await messagesOf(advice, html)) {
      notes.push([
        from + Math.min(line, to - from),
        `${inOwnWords(message, patterns)}; ${say`expected HTML that holds everywhere`}${ruleUrl ? `: ${ruleUrl}` : ''}`,
      ]);
    }
    if (/<table\b/i.test(html) && block[0]?.type === 'html_block')
      notes.push([
        from + 1,
        /<th\b/i.test(html)
          ? say`<table>: it does not scroll on a narrow screen; expected a table in Markdown, which does`
          : say`<table>: no cell heads a column, and it does not scroll on a narrow screen; expected a table in Markdown, which does`,
      ]);
    if (/\starget=/i.test(html))
      notes.push([from + 1, say`target: opens another tab, which the way out does not leave; expected a link without`]);
  }
  return notes;
}
