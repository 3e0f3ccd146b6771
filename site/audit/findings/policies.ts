// What the page's own Content-Security-Policy stops of hamn: the policies that its server sent, and those in its head.
import { sha256 } from '../../builder/sha256.ts';
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
import { short, type Audited, type Found } from '../found.ts';
import { elementsOf, framesOf, scriptsOf, wholeAddress, type Script } from '../ours.ts';
import { closest, type Tag } from '../page.ts';
import type { Id } from '../ids.ts';
import { isRun } from './held.ts';

/** A policy, and from where in the source it holds. */
interface Held {
  policy: Policy;
  from: number;
}

function policiesOf({ page, sent }: Audited): Held[] {
  const headers = sent.policies
    .flatMap((each) => each.split(','))
    .map((each) => ({ policy: parsePolicy(each), from: -1 }));
  const metas = page.tags
    .filter(
      ({ name, attributes }) =>
        name === 'meta' && attributes.get('http-equiv')?.trim().toLowerCase() === 'content-security-policy',
    )
    .map(({ start, attributes }) => ({ policy: parsePolicy(attributes.get('content') ?? ''), from: start }));
  return [...headers, ...metas];
}

/** The address that the page gives as its own. */
const ownOrigin = ({ page, sent }: Audited): string | undefined => {
  const canonical = page.tags.find(
    ({ name, attributes }) => name === 'link' && /\bcanonical\b/i.test(attributes.get('rel') ?? ''),
  );
  const address = sent.address || (canonical?.attributes.get('href') ?? '');
  return URL.canParse(address) ? new URL(address).origin : undefined;
};

/** Whether a list has an address. Without the page's own address, `'self'` is taken to have every host but ours. */
function lists(list: readonly string[], address: string, audited: Audited): boolean {
  const whole = wholeAddress(address, audited);
  const own = ownOrigin(audited);
  const isSelf =
    whole === undefined || (own ? new URL(whole).origin === own : !whole.startsWith(`${audited.facts.site}/`));
  return list.some((each) => (each.toLowerCase() === "'self'" ? isSelf : whole ? covers(each, whole) : each === '*'));
}

const lowered = (list: readonly string[]): string[] => list.map((each) => each.toLowerCase());

function allowsScript(list: readonly string[], { tag, address }: Script, audited: Audited): boolean {
  const nonce = tag.attributes.get('nonce');
  if (nonce && list.includes(`'nonce-${nonce}'`)) return true;
  const hashes = (tag.attributes.get('integrity') ?? '').split(/\s+/).filter(Boolean);
  if (hashes.length && hashes.every((each) => list.includes(`'${each}'`))) return true;
  return !list.some(isStrict) && lists(list, address, audited);
}

/** The line of a policy that a file needs. */
type Line = { list: readonly string[]; from: string } | undefined;

function lineOf(policy: Policy, directive: string): Line {
  const from = decides(policy, directive);
  const list = from === undefined ? undefined : policy.get(from);
  return list && from !== undefined ? { list, from } : undefined;
}

/** What a list needs for a script: its hash, or else its address. */
function sourceFor({ tag, address }: Script, audited: Audited): string {
  const [hash] = (tag.attributes.get('integrity') ?? '').split(/\s+/);
  const whole = wholeAddress(address, audited);
  return hash ? `'${hash}'` : (whole ?? "'self'");
}

function scripts({ policy, from }: Held, audited: Audited): Found[] {
  const line = lineOf(policy, 'script-src');
  const all = scriptsOf(audited).filter((each) => isRun(each) && each.tag.start > from);
  const found = line
    ? all
        .filter((each) => !allowsScript(line.list, each, audited))
        .map((each): Found => {
          const isGuarded = line.list.some((one) => isNonce(one) || isStrict(one));
          const place = { start: each.tag.start, found: short(each.tag.written), names: [line.from] };
          return isGuarded
            ? { id: 'policy-nonce', ...place }
            : { id: 'policy-script', ...place, code: lineWith(policy, 'script-src', sourceFor(each, audited)) };
        })
    : [];
  const types = policy.get('trusted-types');
  const [first] = all;
  if (!types || !first || types.some((each) => ['*', 'lit-html'].includes(each))) return found;
  const others = types.filter((each) => each.toLowerCase() !== "'none'");
  const code = ['trusted-types', ...others, 'lit-html'].join(' ');
  return [...found, { id: 'trusted-types', start: first.tag.start, found: short(first.tag.written), code }];
}

const origin = (address: string, audited: Audited): string => {
  const whole = wholeAddress(address, audited);
  return whole ? new URL(whole).origin : "'self'";
};

/** Addresses that a policy stops: of data, and of frames. */
function addresses({ policy, from }: Held, audited: Audited): Found[] {
  const check = (id: Id, directive: string, tag: Tag, address: string): Found[] => {
    const line = lineOf(policy, directive);
    if (!line || tag.start < from || lists(line.list, address, audited)) return [];
    const code = lineWith(policy, directive, origin(address, audited));
    return [{ id, start: tag.start, found: short(tag.written), names: [line.from], code }];
  };
  return [
    ...elementsOf(audited).flatMap((tag) => {
      const src = tag.attributes.get('src')?.trim();
      return src ? check('policy-connect', 'connect-src', tag, src) : [];
    }),
    ...framesOf(audited).flatMap(({ tag, address }) => check('policy-frame', 'frame-src', tag, address)),
  ];
}

/** The colours in the code are a style element, which a policy may forbid. */
function styles({ policy, from }: Held, { page }: Audited): Found[] {
  const line = lineOf(policy, 'style-src');
  if (!line) return [];
  return page.tags.flatMap((tag): Found[] => {
    const css = tag.name === 'style' ? tag.children.map((each) => ('value' in each ? each.value : '')).join('') : '';
    if (
      !/(?:^|[\s{;])--hamn-[\w-]+\s*:/.test(css) ||
      tag.start < from ||
      closest(tag.around, ({ name }) => name === 'template')
    )
      return [];
    const isOpen =
      lowered(line.list).includes("'unsafe-inline'") && !line.list.some((each) => isNonce(each) || isHash(each));
    const nonce = tag.attributes.get('nonce');
    const hash = `'${sha256(css)}'`;
    if (isOpen || line.list.includes(hash) || (nonce && line.list.includes(`'nonce-${nonce}'`))) return [];
    return [
      {
        id: 'policy-style',
        start: tag.start,
        found: short(`<style>${css}`),
        names: [line.from],
        code: lineWith(policy, 'style-src', hash),
      },
    ];
  });
}

export const policyFindings = (audited: Audited): Found[] =>
  policiesOf(audited).flatMap((each) => [
    ...scripts(each, audited),
    ...addresses(each, audited),
    ...styles(each, audited),
  ]);
