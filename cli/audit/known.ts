// What an audit finds, knows and says.
import { audit } from '../../site/audit/index.ts';
import type { Audit, AuditFacts } from '../../site/audit/types.ts';
import { wordsOf } from '../../site/audit/words/index.ts';
import { factsHere } from './facts.ts';
import type { Tell } from './report.ts';

export interface Known {
  audit: Audit;
  facts: AuditFacts;
  tell: Tell;
}

export const known = async (): Promise<Known> => ({
  audit,
  facts: await factsHere(),
  tell: wordsOf,
});
