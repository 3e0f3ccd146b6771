// The type of the module that site/try/modules.ts writes.
import type { ThirdParty } from '../types.ts';

declare const parties: ThirdParty[];
export default parties;
