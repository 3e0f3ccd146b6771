// Measures hamn against its peers, in one run and on one machine, and prints one table of ratios. Below 1, hamn is ahead.
// Each other file of this folder is a row or a group of rows: its default export measures, and returns
// `[{ what, unit, hamn, peer, name, note }]`. Nothing here decides whether the tests pass.
import { readdirSync } from 'node:fs';
import { cpus } from 'node:os';

const files = readdirSync(import.meta.dirname ?? new URL('.', import.meta.url))
  .filter((file) => file.endsWith('.js') && file !== 'index.js')
  .filter((file) => !process.argv[2] || process.argv.slice(2).some((asked) => file.includes(asked)));

const rows = [];
for (const file of files) {
  const { default: measure } = await import(`./${file}`);
  rows.push(...(await measure()));
}

const write = (value, unit) => `${Number(value.toFixed(1))} ${unit}`;
const lines = [
  ['what', 'hamn', 'peer', 'its name', 'ratio', 'note'],
  ...rows.map(({ what, unit, hamn, peer, name, note = '' }) => [
    what,
    write(hamn, unit),
    write(peer, unit),
    name,
    (hamn / peer).toFixed(2),
    note,
  ]),
];
const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)));
const ruled = [lines[0], widths.map((width) => '-'.repeat(width)), ...lines.slice(1)];
for (const line of ruled) console.log(`| ${line.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`);
console.log(`\n${process.platform}, ${cpus().length} × ${cpus()[0].model}, Node ${process.version}`);
