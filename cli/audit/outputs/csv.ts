// A table that Excel opens right in Swedish: UTF-8 with its mark, semicolons, CRLF.
import type { Report, ToldFinding } from '../report.ts';
import type { Words } from '../words/words.ts';

type Column = keyof Words['columns'];

const order: readonly Column[] = [
  'severity',
  'title',
  'address',
  'line',
  'column',
  'found',
  'right',
  'source',
  'checked',
  'code',
  'happens',
  'todo',
  'id',
];

/** A cell in quotation marks. One that a spreadsheet would compute gets an apostrophe first, and stays a text. */
const cell = (value: string): string => `"${value.replace(/^(?=\s*[=+\-@\t\r])/, "'").replaceAll('"', '""')}"`;

function valueOf(finding: ToldFinding, column: Column, words: Words): string {
  const { severity, right } = finding;
  if (column === 'severity') return words.short[severity];
  if (column === 'right') return right?.text ?? '';
  if (column === 'source' || column === 'checked') return right?.[column] ?? '';
  return String(finding[column] ?? '');
}

export function csvReport({ findings }: Report, words: Words): string {
  const rows = [
    order.map((column) => words.columns[column]),
    ...findings.map((each) => order.map((column) => valueOf(each, column, words))),
  ];
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(';')}\r\n`).join('')}`;
}
