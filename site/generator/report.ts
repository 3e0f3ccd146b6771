// Reports an error that only Eleventy finds, once and in one sentence: the source file, the problem, and the line where
// known. Eleventy itself reports it twice, with a stack, and names a file that does not exist.
import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { slipIn } from '../../widgets/check/slip.ts';
import { say } from '../../widgets/check/say.ts';
import { inLine } from '../../widgets/check/words.ts';
import { thrownByExtension } from './extend.ts';
import { project } from '../project.ts';
import { nunjucksInWords } from '../shared/nunjucks-words.ts';
import { systemInWords } from '../../widgets/check/system-words.ts';
import { stopped } from '../shared/stop.ts';

/** An error of Eleventy, with its cause. */
interface Fault extends NodeJS.ErrnoException {
  originalError?: Fault;
}

/** The part of Eleventy that reports errors. */
interface ErrorReporter {
  errorHandler: Record<'error' | 'fatal' | 'once', (...args: never[]) => unknown>;
}

const embedded = />>>>>11ty>>>>>([^]*)<<<<<11ty<<<<</;

/** An error and its causes, the root cause last. */
function* chainOf(error: Fault): Generator<Fault> {
  for (let each: Fault | undefined = error; each; each = each.originalError ?? (each.cause as Fault | undefined))
    yield each;
}

/** The messages of an error and its causes. */
function messagesOf(error: Fault): string[] {
  const messages: string[] = [];
  for (const each of chainOf(error)) {
    const [whole, json] = embedded.exec(each.message) ?? [];
    messages.push(whole ? each.message.replace(whole, '') : String(each.message));
    if (json) messages.push((JSON.parse(json) as Error).message);
  }
  return messages;
}

const place =
  /((?:[^\s"'`()]*\/)?\b(?:site|templates)\/[^\s"'`()]+\.(?:njk|md|html|js|ts))(?:["'`)])?(?: \[Line (\d+), Column \d+\])?/g;
const isAbout = /^(Having trouble|Problem|Error in)/;

/** The problem without its place: the last line of Nunjucks' message is the cause. */
const causeIn = (messages: readonly string[]): string | undefined =>
  messages
    .flatMap((message) => message.split('\n'))
    .map((line) =>
      line
        .replace(/^\s*(?:\(\S+\)(?: \[Line \d+, Column \d+\])?)?\s*/, '')
        .replace(/^(?:\w*Error|Template render error): /, '')
        .trim(),
    )
    .filter((line) => line && !isAbout.test(line))
    .at(-1);

/** The line of an unknown filter, which Nunjucks does not report. */
function lineOfName(file: string, cause = ''): number | undefined {
  const name = /not found: (\w+)$/.exec(cause)?.[1];
  const index = name
    ? readFileSync(file, 'utf8')
        .split('\n')
        .findIndex((line) => line.includes(name))
    : -1;
  return index < 0 ? undefined : index + 1;
}

/** The last file in the messages, with its line. */
async function placeIn(
  messages: readonly string[],
  cause?: string,
): Promise<{ file: string; line?: number } | undefined> {
  const found = messages.flatMap((message) => [...message.matchAll(place)]).at(-1);
  if (!found) return;
  const [, path = '', line] = found;
  const { writtenIn } = await import('./content.ts');
  const { split } = await import('../shared/front-matter.ts');
  const { textOf } = await import('../../widgets/check/saved.ts');
  const file = writtenIn(relative('.', path));
  if (!existsSync(file)) return { file };
  if (!line) return { file, line: lineOfName(file, cause) };
  // Nunjucks counts lines of an included file from its start, all other lines from the end of the front matter.
  const { offset = 0 } = split(textOf(file).text ?? '');
  return { file, line: Number(line) + offset };
}

/** The sentence for an error; its stack when no file is known, since the bug is then ours. */
export async function sentenceFor(error: Error): Promise<string | undefined> {
  const messages = messagesOf(error);
  const slip = messages.map(slipIn).find(Boolean);
  if (slip) return `${stopped(1)}\n${slip}`;
  // A missing file is our mistake more often than the owner's, and its stack says where.
  const refused = [...chainOf(error)]
    .filter(({ code }) => code !== 'ENOENT')
    .map(systemInWords)
    .find(Boolean);
  if (refused) return `${stopped(1)}\n${refused}`;
  const cause = causeIn(messages);
  const at = await placeIn(messages, cause).catch(() => undefined);
  const own = process.env.DEBUG ? undefined : thrownByExtension();
  if (own) {
    const line = new RegExp(`\\b${project.extension}[^\\s:]*:(\\d+)`).exec(own.stack ?? '')?.[1];
    const thrown = `${stopped(1)}\n${project.extension}: ${own.message}${inLine(Number(line ?? 0))}`;
    return at ? `${thrown}\n${say`${at.file}: uses what ${project.extension} adds`}` : thrown;
  }
  if (!at || !cause || process.env.DEBUG) return error.stack;
  const what = nunjucksInWords(cause.startsWith(`${at.file}: `) ? cause.slice(at.file.length + 2) : cause);
  return `${stopped(1)}\n${at.file}: ${what}${inLine(at.line)}`;
}

const reported = new WeakSet<object>();

/** Reports an error, once. */
export async function report(error: unknown): Promise<void> {
  const isObject = typeof error === 'object' && error !== null;
  if (isObject && reported.has(error)) return;
  if (isObject) reported.add(error);
  console.error(isObject && (error as Error).message ? await sentenceFor(error as Error) : error);
}

/** The part of Eleventy that says how a build went. Its logger says nothing else in this way. */
interface EndTeller {
  logger: { logWithOptions: (given: { color?: string }) => void };
  writer: { getMetadata: () => { writeCount: number } };
}

/** Makes Eleventy say in the owner's language what it has written, and nothing of a build that failed. */
export function reportEndOf(eleventy: EndTeller): void {
  eleventy.logger.logWithOptions = ({ color }) => {
    if (color !== 'green') return;
    const { writeCount } = eleventy.writer.getMetadata();
    console.log(say`Wrote ${writeCount} files in ${Math.ceil(process.uptime())} seconds.`);
  };
}

/** Makes Eleventy report its errors through this file. */
export function reportErrorsOf<Eleventy extends ErrorReporter>(eleventy: Eleventy): Eleventy {
  const { errorHandler } = eleventy;
  for (const name of ['error', 'fatal', 'once'] as const)
    errorHandler[name] = (...args: unknown[]) => report(args.find((each) => each instanceof Error));
  return eleventy;
}
