// The report in a terminal.
import { styleText } from 'node:util';
import { severities, type Severity } from '../../../site/audit/types.ts';
import { repeated, sumOf, type Missed, type PlaceInPage, type Repeated, type Report } from '../report.ts';
import type { Words } from '../words/words.ts';
import { plain } from './plain.ts';

type Style = Parameters<typeof styleText>[0];

/** Shows a text in a style, or as it is. */
type Paint = (style: Style, text: string) => string;

const colours: Record<Severity, Style> = { wrong: 'red', broken: 'red', old: 'yellow', advice: 'cyan' };

/** How many pages with the same finding are named. The other reports name all. */
const mostPages = 10;

const codeLines = (code: string): string[] => code.split('\n').map((line) => `    ${plain(line)}`);

const placeLine = ({ place, found }: PlaceInPage, isSame: boolean, paint: Paint): string =>
  `  ${paint('underline', plain(place))}${isSame || !found ? '' : `  ${plain(found)}`}`;

function findingLines({ finding, places, found }: Repeated, words: Words, paint: Paint): string[] {
  const { title, happens, todo, right, code } = finding;
  const rest = places.length - mostPages;
  return [
    `  ${paint('bold', plain(title))}`,
    ...places.slice(0, mostPages).map((each) => placeLine(each, found !== undefined, paint)),
    ...(rest > 0 ? [`  ${words.moreInReports(rest)}`] : []),
    ...(found ? [`  ${words.found}: ${plain(found)}`] : []),
    ...(right ? [`  ${words.right}: ${plain(right.text)}`] : []),
    ...(right?.source ? [`  (${plain(words.source(right.source, right.checked))})`] : []),
    ...[happens, todo].filter((each) => each).map((each) => `  ${plain(each)}`),
    ...(code ? [`  ${words.paste}:`, ...codeLines(code)] : []),
    '',
  ];
}

export const missedLine = ({ address, reason, detail }: Missed, words: Words): string =>
  `${plain(address)}: ${plain(words.reasons[reason](detail))}`;

/** The last line. */
export const sumLine = (report: Report, words: Words): string =>
  report.pages.length ? words.sum(sumOf(report), report.pages.length) : words.noPage;

export function terminalReport(report: Report, words: Words, hasColours: boolean): string {
  const paint: Paint = (style, text) => (hasColours ? styleText(style, text, { validateStream: false }) : text);
  const groups = severities.flatMap((severity) => {
    const found = repeated(report.findings.filter((each) => each.severity === severity));
    const heading = paint(colours[severity], words.severities[severity]);
    return found.length ? [heading, '', ...found.flatMap((each) => findingLines(each, words, paint))] : [];
  });
  const missed = report.missed.length
    ? [words.missed, ...report.missed.map((each) => `  ${missedLine(each, words)}`), '']
    : [];
  return [...groups, ...missed, sumLine(report, words)].join('\n');
}
