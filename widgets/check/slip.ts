// A slip of the pen in a file of TypeScript, as tsx reports it.
import { relative } from 'node:path';

/** The file, what is wrong and the line, as a sentence; nothing where the message is about something else. */
export function slipIn(message: string): string | undefined {
  const [, file, line, slip] = /^(.+\.ts):(\d+):\d+: ERROR: (.*)$/m.exec(message) ?? [];
  return file && `${relative('.', file).replaceAll('\\', '/')}: ${slip} (line ${line})`;
}
