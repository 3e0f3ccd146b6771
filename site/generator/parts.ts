// Two tags for our templates, beside Nunjucks' own `include`. They exist for large sites: an `include` copies all data of the page,
// and a page has some twenty of them.
//
// - `{% part "layout/help.njk", lang %}` includes a template that is the same on all pages with the same values after its name. A
//   build renders it once for these. The owner's own template may use anything, so it is rendered on every page.
// - `{% place "blocks/head.njk" %}` is a place for the owner's own HTML. Unfilled, it is nothing.
import { existsSync, readFileSync } from 'node:fs';
import { replaced } from '../owner/replaced.ts';
import { remembered } from '../shared/remembered.ts';

/** A node of Nunjucks' syntax tree. */
interface Node {
  children: Node[];
  value?: unknown;
}

/** Makes a node of one kind: the line and the column, and its content. */
type NodeKind = new (line: number, column: number, content?: Node | Node[]) => Node;

interface Nodes {
  Include: NodeKind;
  NodeList: NodeKind;
  CallExtension: new (extension: Tag, method: 'run', values: Node, content: Node[]) => Node;
}

/** The parser at a tag. */
interface Parser {
  nextToken: () => { value: string; lineno: number; colno: number };
  parseSignature: (tolerant: null, noParentheses: true) => Node;
  advanceAfterBlockEnd: (name: string) => void;
}

/** A tag as Nunjucks asks for it. */
interface Tag {
  tags: string[];
  parse: (parser: Parser, nodes: Nodes) => Node;
}

const included = /\{%-?\s*(?:include|import|from|extends|part|place)\s+["']([^"']+)["']/g;

/** Whether a template is ours, and all that it includes. */
const isOurs = remembered((name: string): boolean => {
  const { path, isOwn } = replaced(name);
  if (isOwn) return false;
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  return [...text.matchAll(included)].every(([, each = '']) => isOurs(each));
});

/** A part of the page that depends on nothing but some values. */
export class Part implements Tag {
  tags = ['part'];
  /** The part is HTML. */
  autoescape = false;
  readonly #rendered = new Map<string, string>();

  parse(parser: Parser, nodes: Nodes): Node {
    const { value, lineno, colno } = parser.nextToken();
    const values = parser.parseSignature(null, true);
    parser.advanceAfterBlockEnd(value);
    const include = new nodes.Include(lineno, colno, values.children[0]);
    return new nodes.CallExtension(this, 'run', values, [new nodes.NodeList(lineno, colno, [include])]);
  }

  /** Gets the values in the tag, the first of which is the template's name, and the function that renders it. */
  run(_: unknown, name: string, ...rest: [...values: unknown[], render: () => string]): string {
    const render = rest.pop() as () => string;
    if (!isOurs(name)) return render();
    const key = JSON.stringify([name, ...rest]);
    const html = this.#rendered.get(key) ?? render();
    this.#rendered.set(key, html);
    return html;
  }
}

/** A place that an owner may fill. */
export class Place implements Tag {
  tags = ['place'];

  parse(parser: Parser, nodes: Nodes): Node {
    const { value, lineno, colno } = parser.nextToken();
    const { children } = parser.parseSignature(null, true);
    parser.advanceAfterBlockEnd(value);
    const [name] = children;
    const isFilled = existsSync(replaced(String(name?.value)).path);
    return new nodes.NodeList(lineno, colno, isFilled ? [new nodes.Include(lineno, colno, name)] : []);
  }
}
