// Measures hamn against its peers, in one run and on one machine, and prints one table of ratios. Below 1, hamn is ahead.
// Each other file of this folder is a row or a group of rows: its default export measures, and returns
// `[{ what, unit, hamn, peer, name, note, series, size }]`: rows of one series differ in the size of their work, and each after
// the first says how much more it took than the first. Nothing here decides whether the tests pass.
// `npm run bench -- --write` puts a whole table into docs/performance.md; `npm run bench -- bytes` measures one file's rows.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { format } from 'prettier';

const asked = process.argv.slice(2).filter((each) => each !== '--write');
const isWritten = process.argv.includes('--write');

const files = readdirSync(import.meta.dirname ?? new URL('.', import.meta.url))
  .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
  .filter((file) => !asked.length || asked.some((each) => file.includes(each)));

const rows = [];
for (const file of files) {
  const { default: measure } = await import(`./${file}`);
  rows.push(...(await measure()));
}

const times = (value) => `× ${Number(value.toPrecision(2)).toLocaleString('en')}`;

/** How a row has grown since the smallest of its series. */
function growth({ series, size, hamn, peer, grows = '' }) {
  const first = series && rows.find((row) => row.series === series);
  if (!first || first.size === size) return grows;
  return `${times(hamn / first.hamn)} (peer ${times(peer / first.peer)}) for ${times(size / first.size)}`;
}

const write = (value, unit) => `${Number(value.toFixed(1))} ${unit}`;
const lines = [
  ['what', 'hamn', 'peer', 'its name', 'ratio', 'how it grows', 'note'],
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
const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)));
const ruled = [lines[0], widths.map((width) => '-'.repeat(width)), ...lines.slice(1)];
const table = ruled
  .map((line) => `| ${line.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`)
  .join('\n');
const machine = `${process.platform}, ${cpus().length} × ${cpus()[0].model}, Node ${process.version}`;
console.log(`${table}\n\n${machine}`);

if (isWritten) {
  const day = new Date().toISOString().slice(0, 10);
  const load = loadavg()[0].toFixed(1);
  const written = `Measured on ${day}: ${machine}; ${load} other programs wanted to run at the end.\n\n${table}`;
  const page = readFileSync('docs/performance.md', 'utf8').replace(
    /(<!-- The table is written by .*? -->\n)[^]*?(\n<!-- Its end -->)/,
    (_, start, end) => `${start}\n${written}\n${end}`,
  );
  writeFileSync('docs/performance.md', await format(page, { parser: 'markdown', printWidth: 120 }));
}
