// Compares what a screen reader is given: a page by a package of a publishing platform, and a page that somebody has pasted.
import type { Page } from 'puppeteer-core';

/** A node of the accessibility tree, as Chromium gives it to a debugger. */
interface Node {
  nodeId: string;
  ignored: boolean;
  role?: { value?: string };
  name?: { value?: string };
  description?: { value?: string };
  properties?: { name: string; value: { value?: unknown } }[];
  childIds?: string[];
  backendDOMNodeId?: number;
}

/** What a screen reader says of a node, besides role and name. */
const said = ['level', 'expanded', 'pressed', 'hasPopup', 'url', 'roledescription', 'disabled', 'checked'];

/** Boxes without a meaning: a theme adds some, and a paste none. */
const silent = ['generic', 'none', 'InlineTextBox', 'LineBreak', 'paragraph'];

/** The address of the page itself, which differs between two pages. */
const ownAddress = /^https?:\/\/127\.0\.0\.1:\d+\/[^#]*/;

const text = (value: unknown): string =>
  String(value ?? '')
    .replace(/\s+/g, ' ')
    .trim();

/** A node of the document, as Chromium gives it to a debugger. */
interface Part {
  backendNodeId: number;
  children?: Part[];
  shadowRoots?: Part[];
}

/** The ids of a part of the document and all that is in it. */
const idsIn = ({ backendNodeId, children = [], shadowRoots = [] }: Part): number[] => [
  backendNodeId,
  ...[...children, ...shadowRoots].flatMap(idsIn),
];

/** A line for each node in the first element that fits a selector, indented as the tree is. */
export async function treeOf(page: Page, selector: string): Promise<string[]> {
  const devtools = await page.createCDPSession();
  await devtools.send('DOM.enable');
  const { root } = await devtools.send('DOM.getDocument');
  const { nodeId } = await devtools.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  if (!nodeId) throw new Error(`${selector}: not on ${page.url()}`);
  const { node } = await devtools.send('DOM.describeNode', { nodeId, depth: -1, pierce: true });
  const { nodes } = (await devtools.send('Accessibility.getFullAXTree')) as { nodes: Node[] };
  await devtools.detach();
  const within = new Set(idsIn(node));
  const byId = new Map(nodes.map((each) => [each.nodeId, each]));
  const lines: string[] = [];
  const walk = (each: Node | undefined, depth: number): void => {
    if (!each) return;
    const role = text(each.role?.value);
    const isEmpty = role === 'StaticText' && !text(each.name?.value);
    const isSaid = within.has(each.backendDOMNodeId ?? -1) && !each.ignored && !silent.includes(role) && !isEmpty;
    if (isSaid) {
      const more = (each.properties ?? [])
        .filter(({ name }) => said.includes(name))
        .map(({ name, value }) => `${name}=${text(value.value).replace(ownAddress, '')}`);
      lines.push(`${'  '.repeat(depth)}${[role, JSON.stringify(text(each.name?.value)), ...more].join(' ')}`);
    }
    for (const id of each.childIds ?? []) walk(byId.get(id), depth + (isSaid ? 1 : 0));
  };
  walk(nodes[0], 0);
  return lines;
}
