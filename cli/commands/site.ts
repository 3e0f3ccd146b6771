// The commands that run one of the site's programs.
import { project } from '../../site/project.ts';
import { Refusal } from '../refusal.ts';
import { runProgram } from '../run-program.ts';
import type { Command } from './command.ts';

const isPort = (port: number): boolean => Number.isInteger(port) && port > 0 && port < 65_536;

export const start: Command = {
  usage: 'start',
  needsProject: true,
  options: (words) => ({ port: { type: 'string', describe: words.options.port, default: process.env.PORT ?? '8080' } }),
  run: ({ port }, words) => {
    if (!isPort(Number(port))) throw new Refusal(words.notAPort(String(port)));
    return runProgram('serve', [], { PORT: String(port) });
  },
};

export const build: Command = {
  usage: 'build',
  needsProject: true,
  options: (words) => ({ output: { type: 'string', describe: words.options.output, default: project.output } }),
  run: ({ output }) => runProgram('eleventy', [`--output=${String(output)}`]),
};

export const check: Command = { usage: 'check', needsProject: true, run: () => runProgram('check/run') };

export const remove: Command = {
  usage: 'remove <id>',
  needsProject: true,
  positionals: (words) => ({ id: { type: 'string', describe: words.options.id } }),
  run: ({ id }) => runProgram('ambassadors/remove', [String(id)]),
};
