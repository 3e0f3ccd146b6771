/** A text that begins with a capital, as the language writes it. */
export const capital = (text: string, code: string): string => text.charAt(0).toLocaleUpperCase(code) + text.slice(1);

/** A text that begins with a small letter. */
export const small = (text: string, code: string): string => text.charAt(0).toLocaleLowerCase(code) + text.slice(1);
