// What `hamn check <address>` is asked, and where its report goes.
import { writeFileSync } from 'node:fs';
import { project } from '../../site/project.ts';
import type { Given } from '../commands/command.ts';
import { Refusal } from '../refusal.ts';
import { knownLanguage } from '../asked-language.ts';
import { chosenLanguage, languageFor } from '../language.ts';
import type { Language, Words as CommandWords } from '../words/words.ts';
import { addressFrom } from './address.ts';
import { check, type Asked } from './check.ts';
import { known } from './known.ts';
import { mostPages } from './manners.ts';
import { csvReport } from './outputs/csv.ts';
import { htmlReport } from './outputs/html.ts';
import { jsonReport } from './outputs/json.ts';
import { sarifReport } from './outputs/sarif.ts';
import { sumLine, terminalReport } from './outputs/terminal.ts';
import { statusOf, type Report } from './report.ts';
import { Visitor } from './visitor.ts';
import { words as inLanguages, type Words } from './words/words.ts';

/** The reports that can be written to a file, by their option. */
const outputs = { html: htmlReport, csv: csvReport, json: jsonReport, sarif: sarifReport };
type Output = keyof typeof outputs;

/** Where a report goes. */
interface Target {
  output: Output;
  /** Empty for the standard output. */
  file: string;
}

function targetsOf(given: Given, words: CommandWords): Target[] {
  const targets = (Object.keys(outputs) as Output[]).flatMap((output): Target[] =>
    given[output] === undefined ? [] : [{ output, file: String(given[output]).replace(/^-$/, '') }],
  );
  if (targets.filter(({ file }) => !file).length > 1) throw new Refusal(words.oneOutput);
  return targets;
}

function pagesOf(pages: unknown, words: CommandWords): number {
  const most = pages === undefined ? mostPages : Number(pages);
  if (!Number.isInteger(most) || most < 1 || most > mostPages)
    throw new Refusal(words.notPages(String(pages), mostPages));
  return most;
}

function write(file: string, text: string, words: CommandWords): void {
  try {
    writeFileSync(file, text);
  } catch {
    throw new Refusal(words.notWritten(file));
  }
}

/** Shows the report: in the terminal, or the one that the standard output is asked for. */
function show(report: Report, targets: readonly Target[], words: Words): void {
  const shown = targets.find(({ file }) => !file);
  if (!shown) {
    console.log(terminalReport(report, words, process.stdout.isTTY && !process.env.NO_COLOR));
    return;
  }
  process.stdout.write(outputs[shown.output](report, words));
  console.error(sumLine(report, words));
}

/** Says how far the audit has come, on one line that the next one replaces. Only for somebody who looks. */
function progressIn(words: Words): ((pages: number, address: string) => void) | undefined {
  if (!process.stderr.isTTY) return undefined;
  return (pages, address) => {
    const line = words.progress(pages, address).slice(0, Math.max(20, process.stderr.columns - 1));
    process.stderr.write(`\r\u001b[K${line}`);
  };
}

/** Checks with a browser beside, which ends with the check. */
async function checkWithBrowser(asked: Asked, words: Words): Promise<Report> {
  const { startChrome } = await import('./browser/chrome.ts');
  const { lookWith } = await import('./browser/look.ts');
  const browser = await startChrome(words);
  try {
    return await check({ ...asked, look: lookWith(browser, asked.visitor, asked.known) });
  } finally {
    await browser.close();
  }
}

/** The language of a report: the chosen one, otherwise that of the page, which its readers know, otherwise that of the system. */
export function languageOfReport(
  { language }: Given,
  ofPage: string,
  settings: string,
  environment = process.env,
): Language {
  const args = typeof language === 'string' ? ['--language', language] : [];
  return (
    chosenLanguage(args, settings, environment) ?? knownLanguage(ofPage) ?? languageFor(args, settings, environment)
  );
}

export async function checkAddress(given: Given & { address: string }, commandWords: CommandWords): Promise<number> {
  const address = addressFrom(given.address);
  if (!address) throw new Refusal(commandWords.notAnAddress(given.address));
  const wordsFor = (ofPage: string): Words => inLanguages[languageOfReport(given, ofPage, project.settings)];
  const words = inLanguages[commandWords.code];
  const targets = targetsOf(given, commandWords);
  const scope = { isSite: Boolean(given.site) || given.pages !== undefined, most: pagesOf(given.pages, commandWords) };
  const asked = {
    address,
    scope,
    wordsFor,
    visitor: new Visitor(new URL(address).host),
    known: await known(),
    onPage: progressIn(words),
  };
  const report = given.browser ? await checkWithBrowser(asked, words) : await check(asked);
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
  const said = inLanguages[report.language];
  show(report, targets, said);
  for (const { output, file } of targets.filter((each) => each.file)) {
    write(file, outputs[output](report, said), commandWords);
    console.error(said.written(file));
  }
  return statusOf(report);
}
