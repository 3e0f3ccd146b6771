// What a Content-Security-Policy lets through, as a browser reads it.
import parsePolicy from 'content-security-policy-parser';

export { parsePolicy };

/** The sources of each directive. */
export type Policy = Map<string, string[]>;

/** The directives that decide about a kind of file, the nearest first. */
const deciding: Record<string, string[]> = {
  'script-src': ['script-src-elem', 'script-src', 'default-src'],
  'style-src': ['style-src-elem', 'style-src', 'default-src'],
  'connect-src': ['connect-src', 'default-src'],
  'img-src': ['img-src', 'default-src'],
  'frame-src': ['frame-src', 'child-src', 'default-src'],
};

/** The directive of the policy that decides about a kind of file. */
export const decides = (policy: Policy, directive: string): string | undefined =>
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

export const isNonce = (source: string): boolean => /^'nonce-/i.test(source);
export const isHash = (source: string): boolean => /^'sha(256|384|512)-/i.test(source);
export const isStrict = (source: string): boolean => source.toLowerCase() === "'strict-dynamic'";

/** The whole line with what is missing: a new line replaces `default-src` for its kind, so it takes its sources along. */
export function lineWith(policy: Policy, directive: string, added: string): string {
  const from = decides(policy, directive) ?? '';
  const has = (policy.get(from) ?? []).filter((each) => each.toLowerCase() !== "'none'");
  return [from === 'default-src' || from === 'child-src' ? directive : from, ...has, added].join(' ');
}
