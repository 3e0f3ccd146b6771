import { allowed } from '../../../try/allowed.ts';

export default { allowed };
