// The commands that run one of the site's programs.
import { project } from '../../site/project.ts';
import { Refusal } from '../refusal.ts';
import { runProgram } from '../run-program.ts';
import type { Command } from './command.ts';

const isPort = (port: number): boolean => Number.isInteger(port) && port > 0 && port < 65_536;

export const start: Command = {
  usage: 'start',
  needs: 'packages',
  options: (words) => ({ port: { type: 'string', describe: words.options.port, default: process.env.PORT ?? '8080' } }),
  run: ({ port }, words) => {
    if (!isPort(Number(port))) throw new Refusal(words.notAPort(String(port)));
    return runProgram('serve', [], { PORT: String(port) });
  },
};

export const build: Command = {
  usage: 'build',
  needs: 'packages',
  options: (words) => ({ output: { type: 'string', describe: words.options.output, default: project.output } }),
  run: async ({ output }, words) => {
    const status = await runProgram('eleventy', [`--output=${String(output)}`]);
    if (status === 0) console.log(words.built(String(output)));
    return status;
  },
};

export const deploy: Command = {
  usage: 'deploy <folder>',
  needs: 'packages',
  positionals: (words) => ({ folder: { type: 'string', describe: words.options.releases } }),
  options: ({ options }) => ({ demonstration: { type: 'boolean', describe: options.demonstration } }),
  run: ({ folder, demonstration }) =>
    runProgram('nginx/deploy', [String(folder), ...(demonstration ? ['--demonstration'] : [])]),
};

export const remove: Command = {
  usage: 'remove <id>',
  needs: 'packages',
  positionals: (words) => ({ id: { type: 'string', describe: words.options.id } }),
  run: ({ id }) => runProgram('ambassadors/remove', [String(id)]),
};
