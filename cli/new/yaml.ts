import { stringify } from 'yaml';

/** A text as YAML writes it on one line. */
export const written = (value: string): string => stringify(value, { lineWidth: 0 }).trim();

/** Lines as comments. */
export const comment = (text: string): string =>
  text
    .trim()
    .split('\n')
    .map((line) => `# ${line}`.trimEnd())
    .join('\n');

/** A text with each of its lines further in. */
export const indented = (text: string, spaces: number): string => text.replace(/^(?=.)/gm, ' '.repeat(spaces));
