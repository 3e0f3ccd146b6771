// Tables in Markdown. Each lies in a part of its own that scrolls where the screen is narrower, by finger and by key, named after
// its columns; and the first row's cells say that they head a column.
import type { Page } from './eleventy.types.ts';

/** A piece of a text that Markdown has read. */
export interface MarkdownToken {
  type: string;
  content: string;
  children: MarkdownToken[] | null;
  attrGet(name: string): string | null;
  attrSet(name: string, value: string): void;
}

/** How one kind of piece becomes HTML. */
export type MarkdownRule = (
  tokens: MarkdownToken[],
  index: number,
  options: object,
  env: { page: Page },
  renderer: MarkdownRenderer,
) => string;

/** The rules by the kind of piece. A piece without a rule becomes its own element. */
export interface MarkdownRules extends Partial<Record<string, MarkdownRule>> {
  image: MarkdownRule;
}

/** What makes HTML of the pieces. */
export interface MarkdownRenderer {
  rules: MarkdownRules;
  renderToken(tokens: MarkdownToken[], index: number, options: object): string;
}

/** The library that reads Markdown, as far as the site changes it. */
export interface MarkdownLibrary {
  utils: { escapeHtml(text: string): string };
  renderer: MarkdownRenderer;
}

const escaped = (library: MarkdownLibrary, text: string) => library.utils.escapeHtml(text);

/** The words of the first row. */
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

/** Lets Markdown write tables so. */
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
