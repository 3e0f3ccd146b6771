// Whether a selector of a style sheet can reach an element. What only a browser knows, such as a state or an element beside it,
// counts as true.
import type { Selector, SelectorComponent } from 'lightningcss';

/** An element as the selectors see it. */
export interface Seen {
  tag: string;
  attributes: Record<string, string>;
}

/** An element with all that are around it, the outermost first. */
export type Chain = readonly Seen[];

const classesOf = ({ attributes }: Seen): string[] => (attributes.class ?? '').split(/\s+/);

/** Splits a selector at its last combinator. */
function split(selector: Selector): { before: Selector; combinator: string; last: Selector } {
  const at = selector.findLastIndex(({ type }) => type === 'combinator');
  const found = selector[at];
  const combinator = found?.type === 'combinator' ? found.value : '';
  return { before: selector.slice(0, Math.max(at, 0)), combinator, last: selector.slice(at + 1) };
}

/** Whether one part of a selector can be about the last element of a chain. */
function isAbout(part: SelectorComponent, chain: Chain, parents: readonly Selector[]): boolean {
  const element = chain.at(-1);
  if (!element) return false;
  switch (part.type) {
    case 'type':
      return part.name.toLowerCase() === element.tag;
    case 'class':
      return classesOf(element).includes(part.name);
    case 'id':
      return element.attributes.id === part.name;
    case 'attribute': {
      const written = element.attributes[part.name];
      const { operation } = part;
      // A script may set an attribute that the page does not have.
      if (!operation || written === undefined) return written !== undefined || part.name.startsWith('data-');
      const { operator, value } = operation;
      return operator === 'prefix' ? written.startsWith(value) : operator !== 'equal' || written === value;
    }
    case 'nesting':
      return parents.some((each) => canReach(each, chain));
    case 'pseudo-class':
      if (part.kind === 'is' || part.kind === 'where')
        return part.selectors.some((each) => canReach(each, chain, parents));
      return part.kind !== 'root' || element.tag === 'html';
    case 'pseudo-element':
      return false;
    default:
      return true;
  }
}

/**
 * Whether a selector can reach the last element of a chain.
 *
 * @param parents - The selectors of the rule that its rule is nested in.
 */
export function canReach(selector: Selector, chain: Chain, parents: readonly Selector[] = []): boolean {
  const { before, combinator, last } = split(selector);
  if (!last.every((part) => isAbout(part, chain, parents))) return false;
  const around = chain.slice(0, -1);
  if (combinator === 'child') return canReach(before, around, parents);
  // An element beside it, within the same one.
  if (/sibling/.test(combinator)) return true;
  if (combinator === 'descendant') return around.some((_, i) => canReach(before, around.slice(0, i + 1), parents));
  return combinator === '';
}
