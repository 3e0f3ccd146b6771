// Measures hamn against its peers, in one run and on one machine, and prints one table of ratios. Below 1, hamn is ahead.
// Each other file of this folder, except row.ts, is one or more rows: its default export measures. Each row of a series after
// the first gives its growth since the first. No result here makes the tests fail.
// `npm run bench -- --write` puts a whole table into docs/performance.md; `npm run bench -- bytes` measures one file's rows.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { format } from 'prettier';
import type { Row } from './row.ts';

const asked = process.argv.slice(2).filter((each) => each !== '--write');
const isWritten = process.argv.includes('--write');

const files = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.ts') && !['index.ts', 'row.ts'].includes(file))
  .filter((file) => !asked.length || asked.some((each) => file.includes(each)));

const rows: Row[] = [];
for (const file of files) {
  const { default: measure } = (await import(`./${file}`)) as { default: () => Row[] | Promise<Row[]> };
  rows.push(...(await measure()));
}

const times = (value: number) => `× ${Number(value.toPrecision(2)).toLocaleString('en')}`;

/** The growth of a row since the first of its series. */
function growth({ series, size, hamn, peer, grows = '' }: Row) {
  const first = series ? rows.find((row) => row.series === series) : undefined;
  if (!first?.size || !size || first.size === size) return grows;
  return `${times(hamn / first.hamn)} (peer ${times(peer / first.peer)}) for ${times(size / first.size)}`;
}

const write = (value: number, unit: string) => `${Number(value.toFixed(1))} ${unit}`;
const heading = ['what', 'hamn', 'peer', 'its name', 'ratio', 'how it grows', 'note'];
const lines = [
  heading,
  ...rows.map((row) => [
    row.what,
    write(row.hamn, row.unit),
    write(row.peer, row.unit),
    row.name,
    (row.hamn / row.peer).toFixed(2),
    growth(row),
    row.note ?? '',
  ]),
];
const widths = heading.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
const ruled = [heading, widths.map((width) => '-'.repeat(width)), ...lines.slice(1)];
const table = ruled
  .map((line) => `| ${line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`)
  .join('\n');
const machine = `${process.platform}, ${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}`;
console.log(`${table}\n\n${machine}`);

if (isWritten) {
  const day = new Date().toISOString().slice(0, 10);
  const load = loadavg()[0]?.toFixed(1);
  const written = `Measured on ${day}: ${machine}; ${load} other programs wanted to run at the end.\n\n${table}`;
  const page = readFileSync('docs/performance.md', 'utf8').replace(
    /(<!-- The table is written by .*? -->\n)[^]*?(\n<!-- Its end -->)/,
    (_, start: string, end: string) => `${start}\n${written}\n${end}`,
  );
  writeFileSync('docs/performance.md', await format(page, { parser: 'markdown', printWidth: 120 }));
}
