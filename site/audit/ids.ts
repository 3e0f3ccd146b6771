// Every kind of finding, and how much harm it does. In this order within a severity.
import type { Severity } from './types.ts';

export const severityOf = {
  'former-number': 'wrong',
  'not-its-number': 'wrong',
  'stale-link': 'wrong',
  'other-line': 'wrong',
  'link-differs': 'wrong',
  'script-held': 'broken',
  'script-missing': 'broken',
  'element-missing': 'broken',
  'unknown-element': 'broken',
  escaped: 'broken',
  'self-closed': 'broken',
  quotes: 'broken',
  split: 'broken',
  'no-link': 'broken',
  'unknown-id': 'broken',
  'policy-script': 'broken',
  'policy-nonce': 'broken',
  'trusted-types': 'broken',
  'policy-connect': 'broken',
  'policy-frame': 'broken',
  'integrity-differs': 'broken',
  'two-hashes': 'broken',
  'no-crossorigin': 'broken',
  'frame-sandbox': 'broken',
  'exit-in-frame': 'broken',
  'tel-malformed': 'broken',
  'short-number-abroad': 'broken',
  'dead-link': 'broken',
  'script-gone': 'broken',
  'older-version': 'old',
  expired: 'old',
  'newer-version': 'advice',
  'no-integrity': 'advice',
  'policy-style': 'advice',
  'no-exit': 'advice',
  'silent-link': 'advice',
  'other-hosts': 'advice',
} as const satisfies Record<string, Severity>;

export type Id = keyof typeof severityOf;

export const ids = Object.keys(severityOf) as Id[];
