// What an audit finds, knows and says.
import type { Audit, AuditFacts } from '../../site/audit/types.ts';
import { auditFacts } from './facts.ts';
import type { Tell } from './report.ts';

export interface Known {
  audit: Audit;
  facts: AuditFacts;
  tell: Tell;
}

/** Until the findings of site/audit/ are here, an audit only reads pages. */
export const known = (): Known => ({
  audit: () => [],
  facts: auditFacts(),
  tell: ({ id }) => ({ title: id, happens: '', todo: '' }),
});
