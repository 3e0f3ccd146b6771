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
