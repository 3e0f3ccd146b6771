import type { Command } from './command.ts';

export const make: Command = {
  usage: 'new [folder]',
  positionals: (words) => ({ folder: { type: 'string', describe: words.options.folder } }),
  options: ({ options }) => ({
    county: { type: 'string', describe: options.county },
    municipality: { type: 'string', describe: options.municipality },
    all: { type: 'boolean', describe: options.all },
    from: { type: 'string', describe: options.from },
    yes: { type: 'boolean', describe: options.yes },
    install: { type: 'boolean', describe: options.install, default: true },
  }),
  // Its questions and files are loaded only when it is asked for.
  run: async (given, words) => (await import('../new/make.ts')).make(given, words),
};
