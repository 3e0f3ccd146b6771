// hamn eject: copies one of our templates or style sheets into the project, to be changed there.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { added, blocks, stable } from '../../site/owner/blocks.ts';
import { copyOf, ours } from '../../site/owner/replaced.ts';
import { program, project } from '../../site/project.ts';
import { meant } from '../../widgets/check/words.ts';
import { version } from '../peers.ts';
import { Refusal } from '../refusal.ts';
import type { Language, Words } from '../words/words.ts';
import type { Command } from './command.ts';

const folderOf = (path: string): string => (path.endsWith('.css') ? project.styles : project.templates);

/** The list of all that can be replaced. */
function list(words: Words, language: Language): void {
  const rows = (each: Record<string, Record<string, string>>): string[] =>
    Object.entries(each).map(([path, text]) => `  ${path.padEnd(42)} ${text[language]}`);
  console.log(
    [
      words.eject.blocks,
      ...rows({ ...blocks, ...added }),
      '',
      words.eject.stable,
      ...rows(stable),
      '',
      words.eject.others,
      ...[...ours('.njk'), ...ours('.css')].filter((path) => !(path in stable)).map((path) => `  ${path}`),
    ].join('\n'),
  );
}

/** Shows the difference between the owner's file and ours, as git shows it. */
function showDifference(path: string, words: Words): number {
  const own = join(folderOf(path), path);
  if (!existsSync(own)) throw new Refusal(words.eject.notThere(own));
  const { status } = spawnSync('git', ['--no-pager', 'diff', '--no-index', '--', join(program.site, path), own], {
    stdio: 'inherit',
  });
  if (status === null || status > 1) throw new Refusal(words.eject.noGit(join(program.site, path), own));
  return 0;
}

export const eject: Command = {
  usage: 'eject [file]',
  needs: 'project',
  positionals: (words) => ({ file: { type: 'string', describe: words.options.file } }),
  options: ({ options }) => ({ diff: { type: 'boolean', describe: options.diff } }),
  run: ({ file, diff }, words) => {
    if (typeof file !== 'string') {
      list(words, words.code);
      return 0;
    }
    const path = String(file)
      .replaceAll('\\', '/')
      .replace(/^(templates|styles)\//, '');
    const known = [...ours('.njk'), ...ours('.css'), ...Object.keys({ ...blocks, ...added })];
    if (!known.includes(path)) {
      const near = meant(path, known);
      throw new Refusal(`${words.eject.unknown(path)} ${near ? words.didYouMean(near) : words.eject.seeList}`);
    }
    if (diff) return showDifference(path, words);
    const target = join(folderOf(path), path);
    if (existsSync(target)) throw new Refusal(words.eject.isThere(target));
    mkdirSync(dirname(target), { recursive: true });
    const place = { ...blocks, ...added }[path];
    writeFileSync(target, place ? words.eject.emptyFile(path, place[words.code] ?? place.sv) : copyOf(path, version));
    console.log(words.eject.copied(target, path in { ...stable, ...blocks, ...added }));
    return 0;
  },
};
