// The type of the module that site/audit/modules.ts writes.
import type { ThirdParty } from '../../shared/hosts.ts';

declare const parties: ThirdParty[];
export default parties;
