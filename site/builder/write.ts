// Writes elements as code, and as nodes for a page.
import { escaped } from '../shared/html.ts';
import type { Child, ElementData } from './types.ts';

const quoted = (text: string): string => escaped(text).replaceAll('"', '&quot;');

const startTag = ({ tag, attributes }: ElementData): string =>
  `<${[tag, ...Object.entries(attributes).map(([name, value]) => (value === true ? name : `${name}="${quoted(value)}"`))].join(' ')}>`;

const isOneLine = ({ tag, children }: ElementData): boolean =>
  !/-|^(address|figure|p)$/.test(tag) && children.every((child) => typeof child === 'string' || tag === 'figcaption');

/** An element as code. Each child is on its own line, except a line break, which ends one. */
export function toHtml(node: Child, indent = ''): string {
  if (typeof node === 'string') return indent + escaped(node);
  const { tag, children } = node;
  const start = indent + startTag(node);
  if (['br', 'img'].includes(tag)) return start;
  if (isOneLine(node)) return `${start}${children.map((child) => toHtml(child)).join('')}</${tag}>`;
  const isBreak = (child: Child): boolean => typeof child !== 'string' && child.tag === 'br';
  const lines = children.map((child) => (isBreak(child) ? '<br>' : `\n${toHtml(child, `${indent}  `)}`)).join('');
  return `${start}${lines}\n${indent}</${tag}>`;
}

/** The same element as nodes, with the white space that the code has between its lines. */
export function toNode(node: Child, page: Document): Text | HTMLElement {
  if (typeof node === 'string') return page.createTextNode(node);
  const made = page.createElement(node.tag);
  for (const [name, value] of Object.entries(node.attributes)) made.setAttribute(name, value === true ? '' : value);
  const inside = node.children.map((child) => toNode(child, page));
  made.append(...(isOneLine(node) ? inside : inside.flatMap((child) => [' ', child])));
  return made;
}
