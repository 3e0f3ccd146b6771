// Tables in Markdown. Each lies in a part of its own that scrolls where the screen is narrower, by finger and by key, named after
// its columns; and the first row's cells say that they head a column.

const escaped = (library, text) => library.utils.escapeHtml(text);

/** The words of the first row. */
function headings(tokens, index) {
  const end = tokens.findIndex(({ type }, i) => i > index && type === 'thead_close');
  return tokens
    .slice(index, end)
    .filter(({ type }) => type === 'inline')
    .map(({ children }) =>
      children
        .map(({ content }) => content)
        .join('')
        .trim(),
    )
    .filter(Boolean);
}

/** Lets Markdown write tables so. */
export function withTables(library) {
  const { rules } = library.renderer;
  rules.table_open = (tokens, index, options, _, renderer) => {
    const name = escaped(library, headings(tokens, index).join(', '));
    return `<section class="scroll" tabindex="0" aria-label="${name}">\n${renderer.renderToken(tokens, index, options)}`;
  };
  rules.table_close = (tokens, index, options, _, renderer) =>
    `${renderer.renderToken(tokens, index, options)}</section>\n`;
  rules.th_open = (tokens, index, options, _, renderer) => {
    tokens[index].attrSet('scope', 'col');
    return renderer.renderToken(tokens, index, options);
  };
  return library;
}
