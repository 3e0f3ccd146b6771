// Tables in Markdown. Each is in a section of its own that scrolls on a narrow screen, by touch and by keyboard. The
// section is named after the table's columns, and the cells of the first row are column headings.
import type { Page } from './eleventy.types.ts';

/** A token from the Markdown parser. */
export interface MarkdownToken {
  type: string;
  content: string;
  children: MarkdownToken[] | null;
  attrGet(name: string): string | null;
  attrSet(name: string, value: string): void;
}

/** Turns one kind of token into HTML. */
export type MarkdownRule = (
  tokens: MarkdownToken[],
  index: number,
  options: object,
  env: { page: Page },
  renderer: MarkdownRenderer,
) => string;

/** The rules by kind of token. A token without a rule becomes its own element. */
export interface MarkdownRules extends Partial<Record<string, MarkdownRule>> {
  image: MarkdownRule;
}

/** Turns the tokens into HTML. */
export interface MarkdownRenderer {
  rules: MarkdownRules;
  renderToken(tokens: MarkdownToken[], index: number, options: object): string;
}

/** The parts of the Markdown library that the site changes. */
export interface MarkdownLibrary {
  utils: { escapeHtml(text: string): string };
  renderer: MarkdownRenderer;
}

const escaped = (library: MarkdownLibrary, text: string) => library.utils.escapeHtml(text);

/** The texts of the first row. */
function headings(tokens: MarkdownToken[], index: number): string[] {
  const end = tokens.findIndex(({ type }, i) => i > index && type === 'thead_close');
  return tokens
    .slice(index, end)
    .filter(({ type }) => type === 'inline')
    .map(({ children }) =>
      (children ?? [])
        .map(({ content }) => content)
        .join('')
        .trim(),
    )
    .filter(Boolean);
}

/** Makes Markdown write such tables. */
export function withTables<Library extends MarkdownLibrary>(library: Library): Library {
  const { rules } = library.renderer;
  rules.table_open = (tokens, index, options, _, renderer) => {
    const name = escaped(library, headings(tokens, index).join(', '));
    return `<section class="scroll" tabindex="0" aria-label="${name}">\n${renderer.renderToken(tokens, index, options)}`;
  };
  rules.table_close = (tokens, index, options, _, renderer) =>
    `${renderer.renderToken(tokens, index, options)}</section>\n`;
  rules.th_open = (tokens, index, options, _, renderer) => {
    tokens[index]?.attrSet('scope', 'col');
    return renderer.renderToken(tokens, index, options);
  };
  return library;
}
