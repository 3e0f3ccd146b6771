// npm run check: the data first, since everything else reads it, then what the owner writes.
import { problemsInData } from '../../widgets/check/data.ts';
import { isWatching } from '../generator/watching.ts';
import { stop } from '../shared/stop.ts';

const { problems, isRead } = await problemsInData();
if (!isRead) stop(problems);
const { checkSite } = await import('./index.ts');
await checkSite({ hasNotes: !isWatching(), more: problems });
