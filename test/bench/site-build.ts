// The build time of the site, with a page in two languages for each of this many municipalities, against Eleventy alone with
// as many Markdown files of the same text. Each build is its own process; the two take turns.
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { sure } from '../../site/shared/sure.ts';
import { programArgs } from '../support/site-copy.ts';
import type { Row } from './row.ts';

/** Municipalities, and the number of builds of each. The shortest time counts: extra time is other work of the machine. */
const sizes: [municipalities: number, times: number][] = [
  [12, 3],
  [290, 3],
  [2900, 1],
];

/** This many municipalities: the site's own, repeated, each with its own address. */
const municipalities = (count: number) => `
  import own from './own.ts';
  export * from './own.ts';
  const known = own();
  export default () => Array.from({ length: ${count} }, (_, i) => ({
    ...known[i % known.length],
    slug: \`\${known[i % known.length].code}-\${i}\`,
  }));
`;

function build(folder: string, ...command: string[]) {
  const started = performance.now();
  execFileSync(process.execPath, command, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  return (performance.now() - started) / 1000;
}

/** The repository as the site build reads it, with this many municipalities. */
function ours(folder: string, count: number) {
  for (const each of ['dist', 'node_modules']) symlinkSync(resolve(each), join(folder, each), 'dir');
  for (const each of [
    'package.json',
    'tsconfig.json',
    'publiccode.yml',
    'LICENSE',
    'LICENSES',
    'docs',
    'site',
    'widgets',
  ])
    cpSync(each, join(folder, each), { recursive: true });
  if (existsSync('.cache')) cpSync('.cache', join(folder, '.cache'), { recursive: true });
  const list = join(folder, 'site/municipalities/municipalities.ts');
  renameSync(list, join(dirname(list), 'own.ts'));
  writeFileSync(list, municipalities(count));
  return () => build(folder, ...programArgs('site/eleventy.ts', '--output=out'));
}

/** A bare site: one layout, and a Markdown file with the main text of each of our pages. */
function bare(folder: string, site: string) {
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'dir');
  mkdirSync(join(folder, 'in/_includes'), { recursive: true });
  writeFileSync(
    join(folder, 'in/_includes/page.njk'),
    '<!DOCTYPE html>\n<html lang="sv"><head><meta charset="utf-8"><title>{{ title }}</title></head>\n<body><main><h1>{{ title }}</h1>\n{{ content | safe }}</main></body></html>\n',
  );
  const pages = readdirSync(site, { encoding: 'utf8', recursive: true }).filter(
    (file) => file.endsWith('.html') && !file.startsWith('api'),
  );
  pages.forEach((file, i) => {
    const html = readFileSync(join(site, file), 'utf8');
    const text = sure(/<main\b[^>]*>([^]*)<\/main>/.exec(html)?.[1], file).replace(/<[^>]*>/g, '');
    const lines = text.split('\n').map((line) => line.trim().replaceAll('{', '&#123;'));
    const front = `---\ntitle: Page ${i}\nlayout: page.njk\n---\n`;
    writeFileSync(join(folder, `in/${i}.md`), front + lines.filter(Boolean).join('\n\n'));
  });
  return {
    run: () => build(folder, 'node_modules/@11ty/eleventy/cmd.cjs', '--output=out', '--quiet', '--input=in'),
    pages: pages.length,
  };
}

export default function measure(): Row[] {
  const root = mkdtempSync(join(tmpdir(), 'hamn-bench-'));
  const measured: { count: number; pages: number; hamn: number; peer: number }[] = [];
  try {
    for (const [count, times] of sizes) {
      const [ourFolder, bareFolder] = [join(root, `ours-${count}`), join(root, `bare-${count}`)];
      for (const each of [ourFolder, bareFolder]) mkdirSync(each);
      const run = ours(ourFolder, count);
      const hamn = [run()];
      const peer = bare(bareFolder, join(ourFolder, 'out'));
      const alone = [peer.run()];
      for (let i = 1; i < times; i += 1) {
        hamn.push(run());
        alone.push(peer.run());
      }
      measured.push({ count, pages: peer.pages, hamn: Math.min(...hamn), peer: Math.min(...alone) });
    }
  } finally {
    rmSync(root, { recursive: true });
  }
  return measured.map(({ count, pages, hamn, peer }, i) => {
    const before = measured[i - 1];
    const each = before ? ((hamn - before.hamn) / (pages - before.pages)) * 1000 : 0;
    return {
      what: `site of ${count} municipalities in 2 languages`,
      series: 'site',
      size: pages,
      unit: 's',
      hamn,
      peer,
      name: 'Eleventy alone',
      note: `${pages} pages${before ? `, ${each.toFixed(1)} ms for each one more` : ''}`,
    };
  });
}
