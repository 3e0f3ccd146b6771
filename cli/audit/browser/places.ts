import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { Finding } from '../../../site/audit/types.ts';

type Node = DefaultTreeAdapterTypes.Node;

/** Where an element is in the source, and its start tag there. */
export type Place = Pick<Finding, 'line' | 'column' | 'found'>;

function* elementsIn(node: Node, tag: string): Generator<DefaultTreeAdapterTypes.Element> {
  if (tree.isElementNode(node) && node.tagName === tag) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsIn(child, tag);
}

/** The place of one of the elements with a tag. One that a script has added is at the beginning. */
export function placeOf(html: string, tag: string, index: number): Place {
  const elements = [...elementsIn(parse(html, { sourceCodeLocationInfo: true }), tag)];
  const { startTag } = elements[index]?.sourceCodeLocation ?? {};
  return startTag
    ? {
        line: startTag.startLine,
        column: startTag.startCol,
        found: html.slice(startTag.startOffset, startTag.endOffset),
      }
    : { line: 1, column: 1, found: `<${tag}>` };
}
