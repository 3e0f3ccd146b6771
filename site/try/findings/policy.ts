// What a Content-Security-Policy in the page stops, and the line that lets it through.
import parsePolicy from 'content-security-policy-parser';
import { policyFor } from '../../builder/code.ts';
import type { Finding, Kind, Pasted } from '../types.ts';

type Policy = Map<string, string[]>;

/** The directives that decide about a kind of file, the nearest first. */
const deciding: Record<string, string[]> = {
  'script-src': ['script-src-elem', 'script-src', 'default-src'],
  'style-src': ['style-src-elem', 'style-src', 'default-src'],
  'connect-src': ['connect-src', 'default-src'],
  'img-src': ['img-src', 'default-src'],
  'frame-src': ['frame-src', 'child-src', 'default-src'],
};

const kindOf: Record<string, Kind> = {
  'script-src': 'policy-script',
  'style-src': 'policy-style',
  'connect-src': 'policy-connect',
  'img-src': 'policy-img',
  'frame-src': 'policy-frame',
};

const decides = (policy: Policy, directive: string): string | undefined =>
  deciding[directive]?.find((each) => policy.has(each));

/** Whether a source such as `https:`, `*.example.se` or `https://example.se/js/` covers an address. */
export function covers(source: string, address: string): boolean {
  const { protocol, hostname, port, pathname } = new URL(address);
  if (source === '*') return true;
  if (/^[a-z][a-z\d+.-]*:$/i.test(source)) return source.toLowerCase() === protocol || source.toLowerCase() === 'http:';
  const [, scheme, host, portPart, path] =
    /^(?:([a-z][a-z\d+.-]*):\/\/)?((?:\*\.)?[\w.-]+)(?::(\d+|\*))?(\/[^?#]*)?$/i.exec(source) ?? [];
  if (!host) return false;
  if (scheme && `${scheme.toLowerCase()}:` !== protocol && !(scheme.toLowerCase() === 'http' && protocol === 'https:'))
    return false;
  const name = host.toLowerCase();
  const isHost = name.startsWith('*.') ? hostname.endsWith(name.slice(1)) : hostname === name;
  if (!isHost || (portPart && portPart !== '*' && portPart !== port)) return false;
  if (!portPart && port) return false;
  return !path || path === '/' || (path.endsWith('/') ? pathname.startsWith(path) : pathname === path);
}

const isNonce = (source: string): boolean => /^'nonce-/i.test(source);
const isHash = (source: string): boolean => /^'sha(256|384|512)-/i.test(source);
const isStrict = (source: string): boolean => source.toLowerCase() === "'strict-dynamic'";

/** The whole line with what is missing: a new line replaces `default-src` for its kind, so it takes its sources along. */
function lineWith(policy: Policy, directive: string, added: string): string {
  const from = decides(policy, directive) ?? '';
  const has = (policy.get(from) ?? []).filter((each) => each.toLowerCase() !== "'none'");
  return [from === 'default-src' || from === 'child-src' ? directive : from, ...has, added].join(' ');
}

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
