/**
 * Phrases one after the other, as one text. In a file for another language some of them are in Swedish and marked as
 * such, which a plain text cannot be: there `said.marked.ts` takes this one's place.
 */
export const said = (...parts: string[]): string => parts.join('');
