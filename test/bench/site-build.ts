// The time and the memory of the site's build, with pages in two languages for each of this many municipalities, against Eleventy
// alone: as many Markdown files of the same text, one layout, the same Markdown and Nunjucks. Each build is its own process, from its
// start to its end, and everything counts: the check, the search index, the cards to print. The two take turns.
//
// Memory is the most that a process had. The search index is made by a process of its own, which does not count there.
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
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

/** All municipalities there are. More of them are the same again, each with its own address. */
const all = 290;
const municipalities = (count: number) => `
  import own from './own.ts';
  export * from './own.ts';
  const known = own();
  export default () => Array.from({ length: ${count} }, (_, i) => {
    const each = known[i % known.length];
    return i < known.length ? each : { ...each, slug: \`\${each.slug}-\${i}\` };
  });
`;

/** The time and the memory of a build. */
interface Cost {
  seconds: number;
  megabytes: number;
}

/** A module that a build loads first: it writes the most memory that the process had, in kB. */
const toldAtEnd = `import { writeSync } from 'node:fs';
process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)));`;

function build(folder: string, ...command: string[]): Cost {
  const told = ['--import', `data:text/javascript,${encodeURIComponent(toldAtEnd)}`];
  const started = performance.now();
  const { status, output } = spawnSync(process.execPath, [...told, ...command], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
    encoding: 'utf8',
  });
  if (status) throw new Error(`${command.join(' ')}: failed`);
  return { seconds: (performance.now() - started) / 1000, megabytes: Number(output[3]) / 1024 };
}

/** The least of each: more is other work of the machine. */
const least = (costs: Cost[]): Cost => ({
  seconds: Math.min(...costs.map(({ seconds }) => seconds)),
  megabytes: Math.min(...costs.map(({ megabytes }) => megabytes)),
});

/** The repository as the site build reads it, with this many municipalities. */
function ours(folder: string, count: number) {
  for (const each of ['dist', 'node_modules']) symlinkSync(resolve(each), join(folder, each), 'dir');
  for (const each of [
    'package.json',
    'tsconfig.json',
    'publiccode.yml',
    'LICENSE',
    'LICENSES',
    'demonstration',
    'docs',
    'site',
    'widgets',
  ])
    cpSync(each, join(folder, each), { recursive: true });
  if (existsSync('.cache')) cpSync('.cache', join(folder, '.cache'), { recursive: true });
  if (count >= all) appendFileSync(join(folder, 'demonstration/hamn.yaml'), '\nmoreCounties: all\n');
  const list = join(folder, 'site/municipalities/municipalities.ts');
  renameSync(list, join(dirname(list), 'own.ts'));
  writeFileSync(list, municipalities(count));
  return () => build(folder, ...programArgs('site/eleventy.ts', '--output=out'));
}

const bareSettings = `export const config = { markdownTemplateEngine: 'njk', htmlTemplateEngine: 'njk' };\n`;

/** A bare site: one layout, and a Markdown file with the main text of each of our pages. */
function bare(folder: string, site: string) {
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'dir');
  mkdirSync(join(folder, 'in/_includes'), { recursive: true });
  writeFileSync(
    join(folder, 'in/_includes/page.njk'),
    '<!DOCTYPE html>\n<html lang="sv"><head><meta charset="utf-8"><title>{{ title }}</title></head>\n<body><main><h1>{{ title }}</h1>\n{{ content | safe }}</main></body></html>\n',
  );
  writeFileSync(join(folder, 'eleventy.config.mjs'), bareSettings);
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

/** A size with what a build of it costs. */
interface Measured {
  count: number;
  pages: number;
  hamn: Cost;
  peer: Cost;
}

function measureSize(root: string, count: number, times: number): Measured {
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
  return { count, pages: peer.pages, hamn: least(hamn), peer: least(alone) };
}

const name = 'Eleventy alone';

/** The build of each size. */
const builds = (measured: Measured[]): Row[] =>
  measured.map(({ count, pages, hamn, peer }) => ({
    what: `site of ${count} municipalities in 2 languages`,
    series: 'site',
    size: pages,
    unit: 's',
    hamn: hamn.seconds,
    peer: peer.seconds,
    name,
    note: `${pages} pages`,
  }));

/** What each page more takes, between the two largest sizes, and the memory of the largest. */
function largest(measured: Measured[]): Row[] {
  const [before, last] = measured.slice(-2);
  if (!before || !last) return [];
  const each = (of: 'hamn' | 'peer') => ((last[of].seconds - before[of].seconds) / (last.pages - before.pages)) * 1000;
  return [
    {
      what: 'each page more',
      unit: 'ms',
      hamn: each('hamn'),
      peer: each('peer'),
      name,
      note: `from ${before.pages} to ${last.pages} pages`,
    },
    {
      what: `memory of the build of ${last.pages} pages`,
      unit: 'MB',
      hamn: last.hamn.megabytes,
      peer: last.peer.megabytes,
      name,
      note: 'the most at any time',
    },
  ];
}

export default function measure(): Row[] {
  const root = mkdtempSync(join(tmpdir(), 'hamn-bench-'));
  try {
    const measured = sizes.map(([count, times]) => measureSize(root, count, times));
    return [...builds(measured), ...largest(measured)];
  } finally {
    rmSync(root, { recursive: true });
  }
}
