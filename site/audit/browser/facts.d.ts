// The type of the module that site/audit/modules.ts writes.
import type { AuditFacts } from '../types.ts';

declare const facts: AuditFacts;
export default facts;
