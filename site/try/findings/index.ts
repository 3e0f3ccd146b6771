// Everything that is found in a pasted page, in order of harm.
import { hostFindings } from './hosts.ts';
import { heldBackFindings, installedFindings } from './installed.ts';
import { pageFindings, placeFindings } from './place.ts';
import { policyFindings } from './policy.ts';
import { kinds, type Finding, type Measured, type Pasted } from '../types.ts';

const checks = [placeFindings, installedFindings, policyFindings, heldBackFindings, pageFindings, hostFindings];

/** One finding of each kind and line, the most harmful first. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  const once = new Map<string, Finding>();
  for (const each of findings) {
    const key = `${each.kind} ${each.code ?? ''}`;
    if (!once.has(key)) once.set(key, each);
  }
  return [...once.values()].sort((one, other) => kinds.indexOf(one.kind) - kinds.indexOf(other.kind));
}

/** What the HTML says. */
export const findIn = (pasted: Pasted): Finding[] => inOrder(checks.flatMap((check) => check(pasted)));

/** What was measured when the widgets were drawn in the page. */
export function measuredFindings({ corner, held, hidden }: Measured): Finding[] {
  const found: Finding[] = hidden === undefined ? [] : [{ kind: 'hidden', names: [hidden] }];
  if (corner.length) found.push({ kind: 'corner', names: corner });
  if (held.length) found.push({ kind: 'held', names: held });
  return found;
}
