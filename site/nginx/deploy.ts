// hamn deploy /srv/hamn, or here npm run deploy -- /srv/hamn: publishes the built site in nginx's folder, if it is complete.
import { say } from '../../widgets/check/say.ts';
import { problemsInBuilt } from '../generator/finished.ts';
import { program } from '../project.ts';
import { publish } from './release.ts';

const [, , root] = process.argv;
const problems = problemsInBuilt();
if (!root || problems.length) {
  const command = program.isCompiled ? 'npx hamn deploy' : 'npm run deploy --';
  console.error(
    [say`Nothing is published.`, ...problems, say`Expected: npm run build && ${command} /srv/hamn`].join('\n'),
  );
  process.exit(1);
}
console.log(say`${root} now serves release ${await publish(root)}.`);
