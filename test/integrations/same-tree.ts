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
}

/** What a screen reader says of a node, besides role and name. */
const said = ['level', 'expanded', 'pressed', 'hasPopup', 'url', 'roledescription', 'disabled', 'checked'];

/** Boxes without a meaning: a theme adds some, and a paste none. */
const silent = ['generic', 'none', 'InlineTextBox', 'LineBreak', 'paragraph'];

const text = (value: unknown): string =>
  String(value ?? '')
    .replace(/\s+/g, ' ')
    .trim();

/** A line for each node below the first element that fits a selector, indented as the tree is. */
export async function treeOf(page: Page, selector: string): Promise<string[]> {
  const devtools = await page.createCDPSession();
  await devtools.send('DOM.enable');
  const { root } = await devtools.send('DOM.getDocument');
  const { nodeId } = await devtools.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  if (!nodeId) throw new Error(`${selector}: not on ${page.url()}`);
  const { node } = await devtools.send('DOM.describeNode', { nodeId });
  const { nodes } = (await devtools.send('Accessibility.getFullAXTree')) as {
    nodes: (Node & { backendDOMNodeId?: number })[];
  };
  const byId = new Map(nodes.map((each) => [each.nodeId, each]));
  const start = nodes.find((each) => each.backendDOMNodeId === node.backendNodeId);
  await devtools.detach();
  const lines: string[] = [];
  const walk = (each: Node | undefined, depth: number): void => {
    if (!each) return;
    const role = text(each.role?.value);
    const isSaid = !each.ignored && !silent.includes(role) && !(role === 'StaticText' && !text(each.name?.value));
    if (isSaid) {
      const more = (each.properties ?? [])
        .filter(({ name }) => said.includes(name))
        .map(({ name, value }) => `${name}=${text(value.value).replace(/^https?:\/\/127\.0\.0\.1:\d+\/[^#]*/, '')}`);
      lines.push(`${'  '.repeat(depth)}${[role, JSON.stringify(text(each.name?.value)), ...more].join(' ')}`);
    }
    for (const id of each.childIds ?? []) walk(byId.get(id), depth + (isSaid ? 1 : 0));
  };
  walk(start, 0);
  return lines;
}
