// hamn deploy /srv/hamn, or here npm run deploy -- /srv/hamn: publishes the built site in nginx's folder, if it is complete, and
// for everybody. --demonstration publishes a demonstration as well.
import { parseArgs } from 'node:util';
import { say } from '../../widgets/check/say.ts';
import { problemsInBuilt } from '../generator/finished.ts';
import { program } from '../project.ts';
import { notForAll } from './for-all.ts';
import { publish } from './release.ts';

const { values, positionals } = parseArgs({
  options: { demonstration: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const [root] = positionals;

/** Ends without publishing. */
function refuse(problems: readonly string[], expected: string): never {
  console.error([say`Nothing is published.`, ...problems, expected].join('\n'));
  process.exit(1);
}

const problems = problemsInBuilt();
if (!root || problems.length)
  refuse(
    problems,
    program.isCompiled
      ? say`Expected: npm run build && npx hamn deploy /srv/hamn`
      : say`Expected: npm run build && npm run deploy -- /srv/hamn`,
  );
const settings = values.demonstration ? [] : notForAll();
if (settings.length) refuse(settings, say`Then build again. To publish a demonstration as it is, add --demonstration.`);
console.log(say`${root} now serves release ${await publish(root)}.`);
