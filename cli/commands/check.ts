// hamn check: the project, or with an address somebody's page.
import type { Options } from 'yargs';
import { runProgram } from '../run-program.ts';
import { Refusal } from '../refusal.ts';
import type { Words } from '../words/words.ts';
import type { Command, Given } from './command.ts';

/** The options that go with an address alone. */
const ofAddress = ['site', 'pages', 'browser', 'html', 'csv', 'json', 'sarif'] as const;

async function checkProject({ report }: Given, words: Words): Promise<number> {
  if (report === undefined) {
    const status = await runProgram('check/run');
    if (status === 0) console.log(words.checked);
    return status;
  }
  if (report !== '' && report !== 'json') throw new Refusal(words.notAReport(JSON.stringify(report)));
  const { oldFacts } = await import('../../site/upkeep/old-facts.ts');
  const { reportOf } = await import('../../site/upkeep/report.ts');
  const facts = oldFacts(new Date());
  console.log(report ? JSON.stringify(facts, null, 2) : reportOf(facts, words.code));
  return 0;
}

export const check: Command = {
  usage: 'check [address]',
  needs: ({ address }) => (address === undefined ? 'packages' : undefined),
  positionals: ({ options }) => ({ address: { type: 'string', describe: options.address } }),
  options: ({ options }): Record<string, Options> => ({
    report: { type: 'string', describe: options.report },
    site: { type: 'boolean', describe: options.site },
    pages: { type: 'string', describe: options.pages },
    browser: { type: 'boolean', describe: options.browser },
    html: { type: 'string', describe: options.html },
    csv: { type: 'string', describe: options.csv },
    json: { type: 'string', describe: options.json },
    sarif: { type: 'string', describe: options.sarif },
  }),
  run: async (given, words) => {
    const { address, report } = given;
    if (address === undefined) {
      const lost = ofAddress.find((name) => given[name] !== undefined);
      if (lost) throw new Refusal(words.noAddress(lost));
      return checkProject(given, words);
    }
    if (report !== undefined) throw new Refusal(words.notTogether);
    const { checkAddress } = await import('../audit/command.ts');
    return checkAddress({ ...given, address: String(address) }, words);
  },
};
