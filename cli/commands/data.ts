// The commands of signed facts. Each program is loaded only when it is asked for: it reads the project's settings.
import type { Options } from 'yargs';
import type { Command } from './command.ts';

/** An option that may be given several times. */
const several = (describe: string): Options => ({
  type: 'string',
  array: true,
  nargs: 1,
  describe,
});

const texts = (given: unknown): string[] => ((given ?? []) as unknown[]).map(String);

export const signData: Command = {
  usage: 'sign',
  needs: 'project',
  options: ({ options }) => ({
    key: { ...several(options.key), demandOption: true },
    called: several(options.called),
    'passphrase-file': several(options.passphraseFile),
    yes: { type: 'boolean', describe: options.signYes },
  }),
  run: async ({ key, called, passphraseFile, yes }, words) =>
    (await import('../data/sign.ts')).sign(
      { keys: texts(key), called: texts(called), passphraseFiles: texts(passphraseFile), isAgreed: yes === true },
      words,
    ),
};

export const verifyData: Command = {
  usage: 'verify <source>',
  positionals: ({ options }) => ({ source: { type: 'string', describe: options.signedFile } }),
  options: ({ options }) => ({ key: several(options.publicKey) }),
  run: async ({ source, key }, words) => (await import('../data/verify.ts')).verify(String(source), texts(key), words),
};

export const updateData: Command = {
  usage: 'update [address]',
  needs: 'project',
  positionals: ({ options }) => ({ address: { type: 'string', describe: options.dataAddress } }),
  options: ({ options }) => ({ quiet: { type: 'boolean', describe: options.quiet } }),
  run: async ({ address, quiet }, words) =>
    (await import('../data/update.ts')).update(
      typeof address === 'string' ? address : undefined,
      quiet === true,
      words,
    ),
};
