import { contact as en } from '../../widgets/phrases/en.ts';
import { contact as sv } from '../../widgets/phrases/sv.ts';

/** What the contact block says, for pages that say it themselves. */
export default { sv, en };
