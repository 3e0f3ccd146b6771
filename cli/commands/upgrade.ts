// hamn upgrade: says what a new version changes for this project, asks, and then writes what it can.
import { spawnSync } from 'node:child_process';
import { project } from '../../site/project.ts';
import { version } from '../peers.ts';
import { Refusal } from '../refusal.ts';
import { isAfter } from '../upgrade/changelog.ts';
import { changesTo, hasWork, type Changes } from '../upgrade/changes.ts';
import { writePackages } from '../upgrade/packages.ts';
import { writeSettings } from '../upgrade/settings.ts';
import type { Words } from '../words/words.ts';
import type { Command } from './command.ts';

/** The report, a line for each change. */
function report(
  { from, to, renamed, introduced, replaced, notKept, packages, breaks }: Changes,
  words: Words,
): string[] {
  const say = words.upgrade;
  return [
    from === to ? say.same(to) : say.from(from, to),
    ...renamed.map(({ from: old, to: name }) => say.renamed(project.settings, old, name)),
    ...packages.map(({ name, from: old, to: range }) => say.package(name, old, range)),
    ...introduced.map((name) => say.introduced(name)),
    ...replaced.map(({ file, path, from: copied = '', isUntouched }) =>
      (isUntouched ? say.untouched : say.replaced)(file, path, copied),
    ),
    ...(notKept ? [say.notKept(from, notKept)] : []),
    ...(breaks ? ['', say.breaks, '', breaks] : []),
  ];
}

async function isAgreed(given: { yes?: unknown }, words: Words): Promise<boolean> {
  if (given.yes) return true;
  if (!process.stdin.isTTY || !process.stdout.isTTY) return false;
  const { confirm, isCancel } = await import('@clack/prompts');
  const answer = await confirm({ message: words.upgrade.ask, active: words.upgrade.yes, inactive: words.upgrade.no });
  return !isCancel(answer) && answer;
}

const isInstalled = (): boolean =>
  spawnSync('npm', ['install', '--no-audit', '--no-fund'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  }).status === 0;

export const upgrade: Command = {
  usage: 'upgrade',
  needs: 'project',
  options: ({ options }) => ({
    yes: { type: 'boolean', describe: options.upgradeYes },
    install: { type: 'boolean', describe: options.install, default: true },
  }),
  run: async (given, words) => {
    const changes = changesTo(version);
    if (isAfter(changes.from, version)) throw new Refusal(words.upgrade.older(changes.from, version));
    for (const line of report(changes, words)) console.log(line);
    if (!hasWork(changes)) return 0;
    if (!(await isAgreed(given, words))) {
      console.log(words.upgrade.nothingDone);
      return 0;
    }
    writeSettings(project.settings, changes.renamed, version);
    const hasPackages = changes.packages.some(({ group }) => group !== 'scripts');
    if (changes.packages.length) writePackages(changes.packages);
    if (hasPackages && given.install && !isInstalled()) throw new Refusal(words.upgrade.notInstalled);
    console.log(words.upgrade.done);
    return 0;
  },
};
