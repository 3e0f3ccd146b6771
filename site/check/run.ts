// npm run check: first the data, since everything else reads it, then the owner's files. The package has checked data.
import { isWatching } from '../generator/watching.ts';
import { program } from '../project.ts';
import { stop } from '../shared/stop.ts';

async function checkData(): Promise<string[]> {
  const { problemsInData } = await import('../../widgets/check/data.ts');
  const { problems, isRead } = problemsInData();
  if (!isRead) stop(problems);
  return problems;
}

const isInRepository = !program.isCompiled && program.root === '.';
const more = isInRepository ? await checkData() : [];
const { checkSite } = await import('./index.ts');
await checkSite({ hasNotes: !isWatching(), more });
