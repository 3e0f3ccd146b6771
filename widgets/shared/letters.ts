/** The text with a capital first letter, by the language's rules. */
export const capital = (text: string, code: string): string => text.charAt(0).toLocaleUpperCase(code) + text.slice(1);

/** The text with a small first letter. */
export const small = (text: string, code: string): string => text.charAt(0).toLocaleLowerCase(code) + text.slice(1);
