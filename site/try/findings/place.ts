// What stands around the place of the widgets, and what it does to them.
import type { Finding, Pasted } from '../types.ts';

/** The name of an element as in its style sheet: `div#sida.innehall`. */
export function nameOf(element: Element): string {
  const id = element.id && `#${element.id}`;
  const [first] = element.classList;
  return `${element.localName}${id}${first ? `.${first}` : ''}`;
}

export function placeFindings({ page, parent, code, missing, choice, facts }: Pasted): Finding[] {
  const found: Finding[] = [];
  const around = (selector: string): Element | null => parent.closest(selector);
  const add = (kind: Finding['kind'], element: Element | null): void => {
    if (element) found.push({ kind, names: [nameOf(element)] });
  };
  add(
    'hidden',
    around('[hidden], [inert], [aria-hidden="true"], details:not([open]), dialog:not([open]), template, noscript'),
  );
  add('asleep', around('[contenteditable]:not([contenteditable="false"]), [data-hamn-asleep]'));
  add('interactive', around('a, button, label, summary, select, textarea'));
  add('heading', around('h1, h2, h3, h4, h5, h6'));
  add('p-around', around('p'));
  if (missing) found.push({ kind: missing === 'mark' ? 'no-mark' : 'no-main' });

  const written = around('[lang]')?.getAttribute('lang') ?? '';
  const lang = written.toLowerCase().split('-')[0] ?? '';
  const spoken = lang in facts.languages ? lang : 'sv';
  if (!page.documentElement.lang) found.push({ kind: 'lang-missing', code: `<html lang="${choice.lang}">` });
  // The code names every language but Swedish, so only Swedish follows the page.
  else if (choice.lang === 'sv' && spoken !== 'sv') {
    found.push({ kind: 'lang-other', names: [written], code: `<${/hamn-[a-z-]+/.exec(code)?.[0] ?? ''} lang="sv">` });
  }
  return found;
}

/** The text that a visitor reads. */
function shownText(page: Document): string {
  const texts = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  let text = '';
  while (texts.nextNode()) {
    const { parentElement, nodeValue } = texts.currentNode;
    if (!parentElement?.closest('script, style, noscript, template')) text += nodeValue?.trim() ?? '';
  }
  return text;
}

/** What the page as a whole does: its base address, its width on a phone, and whether it is there at all. */
export function pageFindings({ page, source }: Pasted): Finding[] {
  const found: Finding[] = [];
  const base = page.querySelector('base');
  const target = base?.getAttribute('target');
  if (target && target !== '_self') found.push({ kind: 'base-target', names: [target] });
  if (base?.hasAttribute('href')) found.push({ kind: 'base-href', names: [base.getAttribute('href') ?? ''] });
  const isWhole = /<(head|body|!doctype)\b/i.test(source);
  if (!isWhole) found.push({ kind: 'partial' });
  else if (!page.querySelector('meta[name="viewport" i]')) {
    found.push({ kind: 'viewport', code: '<meta name="viewport" content="width=device-width, initial-scale=1">' });
  }
  const hasScript = page.querySelector('script:not([data-hamn-css], [src*="hamn"])');
  if (isWhole && hasScript && shownText(page).length < 20) found.push({ kind: 'drawn' });
  return found;
}
