// What is there of hamn already, and what an editor has done to it.
import type { Finding, Pasted } from '../types.ts';

const tags = (facts: Pasted['facts']): string => facts.widgets.map(({ tag }) => tag).join(', ');

const isOurs = (script: Element): boolean =>
  /\/(hamn|frame|widgets\/[\w-]+)\.js(\?|$)/.test(script.getAttribute('src') ?? '');

/** The script tags of hamn: by the name of their file, and for a single widget's file only under a version. */
const scriptsOf = (page: Document): Element[] =>
  [...page.querySelectorAll('script[src]')].filter(
    (each) => isOurs(each) && /hamn\.js|\/v\/[\d.]+\/|\/hamn[-/]/.test(each.getAttribute('src') ?? ''),
  );

/** The versions that the page names: in a comment of the code, or in the address of the script. */
const versionsIn = (source: string): string[] =>
  [...source.matchAll(/<!-- hamn (\d+\.\d+\.\d+) |\/v\/(\d+\.\d+\.\d+)\/(?:hamn|widgets)/g)].map(
    ([, one, other]) => one ?? other ?? '',
  );

export function installedFindings({ page, source, facts, choice }: Pasted): Finding[] {
  const found: Finding[] = [];
  const elements = [...page.querySelectorAll(tags(facts))];
  const scripts = scriptsOf(page);
  const closed = /<(hamn-[a-z-]+)[^>]*\/>/.exec(source);
  if (closed)
    found.push({ kind: 'self-closed', names: [closed[1] ?? ''], code: `<${closed[1] ?? ''}> … </${closed[1] ?? ''}>` });

  const shown = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  for (let node = shown.nextNode(); node; node = shown.nextNode()) {
    if (!/<hamn-[a-z-]+/.test(node.nodeValue ?? '') || node.parentElement?.closest('pre, code, script, textarea'))
      continue;
    found.push({ kind: 'escaped' });
    break;
  }
  if (/<(?:hamn-[a-z-]+|script)\b[^>]*=\s*[”“″][^>]*>/.test(source)) found.push({ kind: 'quotes' });

  const versions = [...new Set(versionsIn(source))];
  const hasTrace = /<!-- hamn \d/.test(source);
  const isEscaped = found.some(({ kind }) => kind === 'escaped');
  if (hasTrace && !elements.length && !isEscaped) found.push({ kind: 'lost-element' });
  if (elements.length && !scripts.length) found.push({ kind: 'lost-script', names: [elements[0]?.localName ?? ''] });
  const bare = elements.find((each) => each.localName === 'hamn-quick-exit' && !each.querySelector('a[href]'));
  if (bare && !closed) found.push({ kind: 'lost-link' });

  // An editor has put a paragraph around an element, and the parser has ended it: the element is empty.
  if (elements.some((each) => each.closest('p') && !each.children.length)) found.push({ kind: 'p-breaks' });

  const known = Object.values(facts.files);
  const isChanged = scripts.some((each) => {
    const hash = each.getAttribute('integrity');
    const isThisVersion = each.getAttribute('src')?.includes(`/v/${facts.version}/`);
    return hash && isThisVersion && !known.includes(hash);
  });
  if (isChanged) found.push({ kind: 'changed-hash' });

  const older = versions.filter((each) => each !== facts.version);
  if (older.length) found.push({ kind: 'other-version', names: [...older, facts.version] });
  const twice = elements.filter(
    ({ localName }) => choice[localName.replace('hamn-', '')] && localName === 'hamn-quick-exit',
  );
  if (twice.length) found.push({ kind: 'already-there', names: ['hamn-quick-exit'] });
  return found;
}

/** Scripts that other programs hold back until somebody consents or touches the page. */
export function heldBackFindings({ page }: Pasted): Finding[] {
  const signs: [selector: string, name: string][] = [
    ['script[data-blockingmode="auto"]', 'Cookiebot, data-blockingmode="auto"'],
    ['script[src*="otSDKStub"][data-document-language], script[src*="OtAutoBlock"]', 'OneTrust, OtAutoBlock.js'],
    ['script[type="rocketlazyloadscript"]', 'WP Rocket'],
    ['script[src*="rocket-loader"]', 'Cloudflare Rocket Loader'],
    ['script[type="text/plain"][data-cookieconsent], script[type="text/plain"][data-category]', 'type="text/plain"'],
  ];
  const names = signs.filter(([selector]) => page.querySelector(selector)).map(([, name]) => name);
  return names.length ? [{ kind: 'held-back', names }] : [];
}
