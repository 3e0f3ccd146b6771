// A syntax error in a TypeScript file, from tsx's message.
import { relative } from 'node:path';
import { inLine } from './words.ts';

/** The file, the error and the line as a sentence, or `undefined` for any other message. */
export function slipIn(message: string): string | undefined {
  const [, file, line, error] = /^(.+\.ts):(\d+):\d+: ERROR: (.*)$/m.exec(message) ?? [];
  return file && `${relative('.', file).replaceAll('\\', '/')}: ${error}${inLine(Number(line))}`;
}
