// Writes elements as code, and as nodes for a page.
import { escaped } from '../shared/html.ts';
import type { Child, ElementData } from './types.ts';

/** Text as code. A no-break space is written by its name: nobody sees it otherwise, and some editors lose it. */
const written = (text: string): string => escaped(text).replaceAll('\u00a0', '&nbsp;');

/** A comment cannot contain its own end. */
const commented = (comment: string): string => `<!-- ${comment.replace(/-{2,}|[<>]/g, ' ')} -->`;

const quoted = (text: string): string => escaped(text).replaceAll('"', '&quot;');

const startTag = ({ tag, attributes }: ElementData): string =>
  `<${[tag, ...Object.entries(attributes).map(([name, value]) => (value === true ? name : `${name}="${quoted(value)}"`))].join(' ')}>`;

const isWidget = ({ tag }: ElementData): boolean => tag.includes('-');

const isOneLine = ({ tag, children }: ElementData): boolean => {
  if (tag.includes('-') || /^(address|figure)$/.test(tag)) return false;
  if (tag === 'p')
    return (
      children.length === 1 && !children.some((child) => typeof child === 'object' && 'tag' in child && isWidget(child))
    );
  return tag === 'figcaption' || children.every((child) => typeof child === 'string');
};

/** An element as code. Each child is on its own line, except a line break, which ends one. */
export function toHtml(node: Child, indent = ''): string {
  if (typeof node === 'string') return indent + written(node);
  if ('comment' in node) return indent + commented(node.comment);
  const { tag, children } = node;
  const start = indent + startTag(node);
  if (['br', 'img'].includes(tag)) return start;
  if (isOneLine(node)) return `${start}${children.map((child) => toHtml(child)).join('')}</${tag}>`;
  const isBreak = (child: Child): boolean => typeof child === 'object' && 'tag' in child && child.tag === 'br';
  const lines = children.map((child) => (isBreak(child) ? '<br>' : `\n${toHtml(child, `${indent}  `)}`)).join('');
  return `${start}${lines}\n${indent}</${tag}>`;
}

/** The same element as nodes, with the white space that the code has between its lines. */
export function toNode(node: Child, page: Document): Text | Comment | HTMLElement {
  if (typeof node === 'string') return page.createTextNode(node);
  if ('comment' in node) return page.createComment(node.comment);
  const made = page.createElement(node.tag);
  for (const [name, value] of Object.entries(node.attributes)) made.setAttribute(name, value === true ? '' : value);
  const inside = node.children.map((child) => toNode(child, page));
  made.append(...(isOneLine(node) ? inside : inside.flatMap((child) => [' ', child])));
  return made;
}
