// Everything that is found in one page, the most harmful first. No browser and no Node is needed.
import { besideFindings } from './findings/beside.ts';
import { elementFindings } from './findings/elements.ts';
import { exitFindings } from './findings/exits.ts';
import { fallbackFindings } from './findings/fallbacks.ts';
import { frameFindings } from './findings/frames.ts';
import { hashFindings } from './findings/hashes.ts';
import { heldFindings } from './findings/held.ts';
import { hostFindings } from './findings/hosts.ts';
import { linkFindings } from './findings/links.ts';
import { numberFindings } from './findings/numbers.ts';
import { policyFindings } from './findings/policies.ts';
import { statusFindings } from './findings/statuses.ts';
import { versionFindings } from './findings/versions.ts';
import type { Found } from './found.ts';
import { ids, severityOf } from './ids.ts';
import { linesIn, readPage } from './page.ts';
import { severities, type Audit } from './types.ts';

const checks = [
  numberFindings,
  besideFindings,
  linkFindings,
  fallbackFindings,
  elementFindings,
  heldFindings,
  policyFindings,
  hashFindings,
  versionFindings,
  frameFindings,
  statusFindings,
  exitFindings,
  hostFindings,
];

const rank = ({ id }: Found): number => severities.indexOf(severityOf[id]);

export const audit: Audit = (sent, facts) => {
  const page = readPage(sent.html);
  const lineAt = linesIn(sent.html);
  const found = checks.flatMap((check) => check({ page, sent, facts }));
  const once = new Map(found.map((each) => [`${each.id} ${each.start} ${each.found}`, each]));
  return [...once.values()]
    .sort(
      (one, other) => rank(one) - rank(other) || one.start - other.start || ids.indexOf(one.id) - ids.indexOf(other.id),
    )
    .map(({ id, start, ...rest }) => ({
      id,
      severity: severityOf[id],
      address: sent.address,
      ...lineAt(start),
      ...rest,
    }));
};
