/** The words that an attribute takes, from its type in the manifest of the widgets: `'' | 'grid' | 'row'` has two. */
export const wordsOf = ({ type }: { type?: { text?: string } }): string[] =>
  [...(type?.text ?? '').matchAll(/'([^']*)'/g)].flatMap(([, word]) => word || []);
