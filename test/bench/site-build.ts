// The time and the memory of the site's build, with pages in two languages for each of this many municipalities, against Eleventy
// alone with as many pages of the same words: `peer/write.ts` says what the peer does.
//
// What an owner runs is measured: `hamn build`, compiled as in the package, in a new project. Each build is its own process, from its
// start to its end, and everything counts: the check, the search index, the cards to print. The two take turns.
//
// Time is given twice: on the clock, and as the time of the processor in all processes together, which other work of the machine
// disturbs less. Memory is the most that one process had.
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { suggested, type Place } from '../../cli/new/answers.ts';
import { filesFor } from '../../cli/new/files.ts';
import { findCounty } from '../../widgets/data/index.ts';
import { sure } from '../../site/shared/sure.ts';
import { pagesOf, refuseOtherWords, writePeer } from './peer/write.ts';
import type { Row } from './row.ts';

/** All municipalities there are. More of them are the same again, each with its own address. */
const all = 290;

/** Municipalities, and the number of builds of each. The shortest time counts: extra time is other work of the machine. */
const sizes: [municipalities: number, times: number][] = [
  [12, 3],
  [all, 3],
  [10 * all, 1],
];

/** Takes the place of the list of municipalities in the compiled program. */
const longer = `
  import own from './own.js';
  export * from './own.js';
  const known = own();
  export default () => Array.from({ length: ${10 * all} }, (_, i) => {
    const each = known[i % known.length];
    return i < known.length ? each : { ...each, slug: \`\${each.slug}-\${i}\` };
  });
`;

/** The time and the memory of a build. */
interface Cost {
  seconds: number;
  /** Seconds of the processor. */
  work: number;
  megabytes: number;
}

/**
 * A module that each process of a build loads first. At its end it writes the most memory that it had, in kB, and the hundredths of a
 * second of the processor that its children used and that the shell does not hear of: it stops Pagefind without waiting for its end.
 */
const toldAtEnd = (file: string): string =>
  `import { appendFileSync, readdirSync, readFileSync } from 'node:fs';
const ticks = (id) => {
  try {
    const fields = readFileSync('/proc/' + id + '/stat', 'utf8').split(') ')[1].split(' ');
    return Number(fields[1]) === process.pid ? Number(fields[11]) + Number(fields[12]) : 0;
  } catch {
    return 0; // It has ended in the meantime.
  }
};
process.on('exit', () => {
  const ids = process.platform === 'linux' ? readdirSync('/proc').filter((name) => /^[0-9]+$/.test(name)) : [];
  const unheard = ids.reduce((sum, id) => sum + ticks(id), 0);
  appendFileSync(${JSON.stringify(file)}, process.resourceUsage().maxRSS + ' ' + unheard + '\\n');
});`;

/** The shell's times of the commands that it ran, such as \`0m1.250s 0m0.310s\`: by the program, and by the system for it. */
const secondsIn = (times: string): number =>
  [...times.matchAll(/(\d+)m([\d.]+)s/g)]
    .slice(-2)
    .reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds), 0);

function build(folder: string, ...command: string[]): Cost {
  const told = join(folder, 'ends.txt');
  rmSync(told, { force: true });
  const started = performance.now();
  const { status, stdout } = spawnSync(
    'sh',
    ['-c', '"$@" >/dev/null; status=$?; times; exit $status', 'sh', process.execPath, ...command],
    {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'inherit'],
      encoding: 'utf8',
      env: { ...process.env, NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(toldAtEnd(told))}` },
    },
  );
  if (status) throw new Error(`${command.join(' ')}: failed`);
  const ends = readFileSync(told, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(' ').map(Number));
  return {
    seconds: (performance.now() - started) / 1000,
    work: secondsIn(stdout) + ends.reduce((sum, [, ticks = 0]) => sum + ticks, 0) / 100,
    megabytes: Math.max(...ends.map(([kilobytes = 0]) => kilobytes)) / 1024,
  };
}

/** The least of each: more is other work of the machine. */
const least = (costs: Cost[]): Cost => ({
  seconds: Math.min(...costs.map(({ seconds }) => seconds)),
  work: Math.min(...costs.map(({ work }) => work)),
  megabytes: Math.min(...costs.map(({ megabytes }) => megabytes)),
});

/** A new project beside the package: of Kalmar län, or of the whole country. */
function ours(folder: string, count: number) {
  if (!existsSync('dist/program')) throw new Error('dist/program: missing; run npm run build');
  const hamn = join(folder, 'hamn');
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'dir');
  mkdirSync(hamn);
  for (const each of ['package.json', 'publiccode.yml', 'LICENSE', 'LICENSES', 'docs'])
    cpSync(each, join(hamn, each), { recursive: true });
  cpSync('dist', join(hamn, 'dist'), { recursive: true, filter: (path) => path !== join('dist', 'site') });
  const place: Place = count < all ? { kind: 'county', county: sure(findCounty('08'), 'Kalmar län') } : { kind: 'all' };
  for (const [name, text] of filesFor(folder, suggested(place), 'sv')) {
    mkdirSync(join(folder, name.endsWith('/') ? name : dirname(name)), { recursive: true });
    if (!name.endsWith('/')) writeFileSync(join(folder, name), text);
  }
  if (count > all) {
    const list = join(hamn, 'dist/program/site/municipalities/municipalities.js');
    renameSync(list, join(dirname(list), 'own.js'));
    writeFileSync(list, longer);
  }
  return () => build(folder, 'hamn/dist/program/cli/hamn.js', 'build');
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
  const site = join(ourFolder, 'dist/site');
  const hamn = [run()];
  writePeer(bareFolder, site);
  const runPeer = () => build(bareFolder, 'node_modules/@11ty/eleventy/cmd.cjs', '--quiet');
  const peer = [runPeer()];
  refuseOtherWords(join(bareFolder, 'out'), site);
  for (let i = 1; i < times; i += 1) {
    hamn.push(run());
    peer.push(runPeer());
  }
  return { count, pages: pagesOf(site).length, hamn: least(hamn), peer: least(peer) };
}

const name = 'Eleventy alone';
const kinds = [
  ['seconds', 'on the clock'],
  ['work', 'of the processor'],
] as const;

/** The build of each size. */
const builds = (measured: Measured[]): Row[] =>
  kinds.flatMap(([kind, words]) =>
    measured.map(({ count, pages, hamn, peer }) => ({
      what: `site of ${count} municipalities in 2 languages, ${words}`,
      series: `site, ${kind}`,
      size: pages,
      unit: 's',
      hamn: hamn[kind],
      peer: peer[kind],
      name,
      note: `${pages} pages`,
    })),
  );

/** What each page more takes, between the two largest sizes, and the memory of the largest. */
function largest(measured: Measured[]): Row[] {
  const [before, last] = measured.slice(-2);
  if (!before || !last) return [];
  return [
    ...kinds.map(([kind, words]) => {
      const each = (of: 'hamn' | 'peer') => ((last[of][kind] - before[of][kind]) / (last.pages - before.pages)) * 1000;
      return {
        what: `each page more, ${words}`,
        unit: 'ms',
        hamn: each('hamn'),
        peer: each('peer'),
        name,
        note: `from ${before.pages} to ${last.pages} pages`,
      };
    }),
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
