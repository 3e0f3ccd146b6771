// npm run check: first the data, since everything else reads it, then the owner's files.
import { problemsInData } from '../../widgets/check/data.ts';
import { isWatching } from '../generator/watching.ts';
import { stop } from '../shared/stop.ts';

const { problems, isRead } = problemsInData();
if (!isRead) stop(problems);
const { checkSite } = await import('./index.ts');
await checkSite({ hasNotes: !isWatching(), more: problems });
