// Checks the encoding of the owner's files: UTF-8, encoded only once.
import { readFileSync } from 'node:fs';
import { say } from './say.ts';
import { systemProblem } from './system-words.ts';
import { inLine } from './words.ts';

/** The result of reading å, – and similar as Windows-1252 and saving them, and the mark of a lost letter. */
const damaged = /Ã[\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€|\uFFFD/;

/** The text of a file, or the problem. */
export type Saved = { text: string; problem?: undefined } | { text?: undefined; problem: string };

/** Reads the text of a file. */
export function textOf(file: string): Saved {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const problem = systemProblem(error as NodeJS.ErrnoException);
    if (problem) return { problem };
    throw error;
  }
  if (!bytes.length) return { problem: say`the file is empty; expected its text, or no file` };
  if (/^(\xff\xfe|\xfe\xff)/.test(bytes.toString('latin1', 0, 2))) {
    return { problem: say`saved as UTF-16; expected UTF-8, which the editor offers when it saves` };
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const broken = damaged.exec(text);
    if (!broken) return { text };
    const line = text.slice(0, broken.index).split('\n').length;
    return {
      problem: `${say`${broken[0]} is in place of a letter such as å, ä or ö, or of a dash; expected it typed again`}${inLine(line)}`,
    };
  } catch {
    const line = bytes
      .toString('latin1')
      .split('\n')
      .findIndex((each) => {
        try {
          new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(each, 'latin1'));
        } catch {
          return true;
        }
      });
    return {
      problem: `${say`saved in another encoding (Latin-1, Windows-1252); expected UTF-8, which the editor offers when it saves`}${inLine(line + 1)}`,
    };
  }
}
