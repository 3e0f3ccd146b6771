// What a Content-Security-Policy in the page stops, and the line that lets it through.
import { policyFor } from '../../builder/code.ts';
import {
  covers,
  decides,
  isHash,
  isNonce,
  isStrict,
  lineWith,
  parsePolicy,
  type Policy,
} from '../../shared/page-policy.ts';
import type { Finding, Kind, Pasted } from '../types.ts';

const kindOf: Record<string, Kind> = {
  'script-src': 'policy-script',
  'style-src': 'policy-style',
  'connect-src': 'policy-connect',
  'img-src': 'policy-img',
  'frame-src': 'policy-frame',
};

/** Whether the list lets a source through: a hash as such, or the address of the script with that hash. */
function allows(list: readonly string[], source: string, address?: string): boolean {
  if (list.includes(source)) return true;
  if (address) return !list.some(isStrict) && list.some((each) => covers(each, address));
  if (source.startsWith("'")) {
    return (
      list.some((each) => each.toLowerCase() === "'unsafe-inline'") &&
      !list.some((each) => isNonce(each) || isHash(each))
    );
  }
  return list.some((each) => covers(each, source));
}

/** The address of the script in the code. */
const scriptIn = (code: string): string | undefined => /<script[^>]*\ssrc="([^"]+)"/.exec(code)?.[1];

function inPolicy(policy: Policy, { choice, facts, code }: Pasted): Finding[] {
  const needs: Policy = parsePolicy(policyFor(choice, facts).replaceAll('\n', ';'));
  needs.set('frame-src', [facts.site]);
  const found: Finding[] = [];
  for (const [directive, sources] of needs) {
    const from = decides(policy, directive);
    const list = from === undefined ? undefined : policy.get(from);
    const kind = kindOf[directive];
    if (!list || !from || !kind) continue;
    const address = directive === 'script-src' ? scriptIn(code) : undefined;
    const missing = sources.filter((source) => !allows(list, source, address));
    if (!missing.length) continue;
    const isGuarded = directive === 'script-src' && list.some((each) => isNonce(each) || isStrict(each));
    found.push(
      isGuarded
        ? { kind: 'policy-nonce', names: [from] }
        : { kind, names: [from], code: lineWith(policy, directive, missing.join(' ')) },
    );
  }
  const types = policy.get('trusted-types');
  if (types && !types.some((each) => ['*', 'lit-html'].includes(each))) {
    const others = types.filter((each) => each.toLowerCase() !== "'none'");
    found.push({ kind: 'trusted-types', code: ['trusted-types', ...others, 'lit-html'].join(' ') });
  }
  return found;
}

/** What each policy in the page stops. Several policies hold at the same time, so each counts. */
export function policyFindings(pasted: Pasted): Finding[] {
  const metas = [...pasted.page.querySelectorAll('meta[http-equiv]')];
  return metas
    .filter((each) => each.getAttribute('http-equiv')?.trim().toLowerCase() === 'content-security-policy')
    .flatMap((each) => inPolicy(parsePolicy(each.getAttribute('content') ?? ''), pasted));
}
