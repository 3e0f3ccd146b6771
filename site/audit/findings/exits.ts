// A page about violence without a way to leave it quickly.
import { isAboutViolence } from '../about-violence.ts';
import type { Audited, Found } from '../found.ts';
import { framesOf, isExit } from '../ours.ts';
import { textOf, type Tag } from '../page.ts';

/** A button of somebody else’s that leaves the page. */
const leaves =
  /lämna (?:den här )?(?:sidan|webbplatsen|sajten)|snabb(?:t)? (?:ut|exit)|snabbutgång|nödutgång|dölj (?:sidan|besöket)|stäng sidan snabbt|(?:exit|leave|hide|quit) (?:this )?(?:page|site|website)|quick(?:ly)? (?:exit|escape|leave)|safety exit|emergency exit/i;
const named = /quick-?_?exit|exit-this-page|safe-?exit|snabb-?utg|escape-?button|lamna-?sidan/i;

function isOther(tag: Tag, words: readonly string[]): boolean {
  const { name, attributes } = tag;
  if (name.includes('-')) return named.test(name);
  if (!['a', 'button', 'input'].includes(name)) return false;
  const said = [textOf(tag), attributes.get('value'), attributes.get('aria-label'), attributes.get('title')].join(' ');
  const names = [attributes.get('id'), attributes.get('class')].join(' ');
  return leaves.test(said) || words.some((each) => said.includes(each)) || named.test(names);
}

/** A page that is shown inside others: its links lead the whole window away. */
const isFramed = ({ name, attributes }: Tag): boolean =>
  name === 'base' && /^_(?:top|parent)$/i.test(attributes.get('target') ?? '');

export function exitFindings(audited: Audited): Found[] {
  const { page } = audited;
  const isHere =
    page.tags.some((each) => isExit(each) || isOther(each, audited.facts.leaving ?? []) || isFramed(each)) ||
    framesOf(audited).some(({ widget }) => widget === 'quick-exit');
  if (isHere || !isAboutViolence(page)) return [];
  const title =
    page.tags.find(({ name }) => name === 'h1') ??
    page.tags.find(({ name }) => name === 'title') ??
    page.tags.find(({ name }) => name === 'body');
  return title
    ? [{ id: 'no-exit', start: title.start, found: textOf(title).replace(/\s+/g, ' ').trim().slice(0, 160) }]
    : [];
}
