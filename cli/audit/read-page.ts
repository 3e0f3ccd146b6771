// What a page leads to: the pages that it links to, and the files that its audit asks for.
import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { mostHelpLinks } from './manners.ts';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** Addresses, whole and without a fragment. */
export interface Leads {
  /** Pages that a robot may follow. */
  links: string[];
  /** Links to help: in a widget, or about violence or support. */
  help: string[];
  /** Scripts of hamn. */
  scripts: string[];
  /** Data that a widget names in `src`. */
  data: string[];
}

const isAboutHelp =
  /v(å|a|%c3%a5)ld|kvinno(frid|jour|hus)|st(ö|o|%c3%b6)d|hj(ä|a|%c3%a4)lp|orosanm|violence|abuse|support|help/i;

/** Whether an address is likely to be about violence or support. */
export const speaksOfHelp = (text: string): boolean => isAboutHelp.test(text);

function* elementsIn(node: Node): Generator<Element> {
  if (tree.isElementNode(node)) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsIn(child);
}

const valueOf = (element: Element, name: string): string | undefined =>
  element.attrs.find((each) => each.name === name)?.value;

function textIn(node: Node): string {
  if (tree.isTextNode(node)) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textIn).join('') : '';
}

const isIn = (element: Element, tags: readonly string[]): boolean => {
  const { parentNode } = element;
  return (
    parentNode !== null &&
    tree.isElementNode(parentNode) &&
    (tags.includes(parentNode.tagName) || isIn(parentNode, tags))
  );
};

/** Whether a page, or a link, asks robots not to follow. */
const isClosed = (value = ''): boolean => /\b(nofollow|none)\b/i.test(value);

/** A file to paste, also one that somebody has given a version or `min` in its name. */
const scriptOf = (tags: readonly string[]): RegExp =>
  new RegExp(
    `/(hamn|frame|first|${tags.map((each) => each.replace('hamn-', '')).join('|')})([-.][\d.]+)?(\.min)?\.js$`,
  );

/** Files that are no pages: they are not asked for. */
const isFile =
  /\.(pdf|docx?|xlsx?|pptx?|odt|ods|zip|gz|jpe?g|png|gif|svg|webp|ico|css|js|mjs|json|xml|rss|mp3|mp4|webm|ics|woff2?)$/i;

/** An address in a page, whole and without a fragment. */
function wholeAddress(value: string | undefined, root: string): string[] {
  if (value === undefined || !URL.canParse(value, root)) return [];
  const address = new URL(value, root);
  address.hash = '';
  return [address.href];
}

/** Reads where a page leads. */
export function leadsOf(html: string, address: string, tags: readonly string[]): Leads {
  const elements = [...elementsIn(parse(html, { scriptingEnabled: false }))];
  const base = elements.find(({ tagName }) => tagName === 'base');
  const [root = address] = wholeAddress(base && valueOf(base, 'href'), address);
  const whole = (element: Element, name: string): string[] => wholeAddress(valueOf(element, name), root);
  const script = scriptOf(tags);
  const anchors = elements.filter(({ tagName }) => tagName === 'a' || tagName === 'area');
  const isOpen = !elements.some(
    (each) =>
      each.tagName === 'meta' && /^robots$/i.test(valueOf(each, 'name') ?? '') && isClosed(valueOf(each, 'content')),
  );
  const followed = isOpen ? anchors.filter((each) => !isClosed(valueOf(each, 'rel'))) : [];
  const helpful = anchors.filter(
    (each) => isIn(each, tags) || speaksOfHelp(`${valueOf(each, 'href')} ${textIn(each)}`),
  );
  return {
    links: [...new Set(followed.flatMap((each) => whole(each, 'href')))].filter(
      (each) => !isFile.test(new URL(each).pathname),
    ),
    help: [...new Set(helpful.flatMap((each) => whole(each, 'href')))].slice(0, mostHelpLinks),
    scripts: elements
      .filter(({ tagName }) => tagName === 'script')
      .flatMap((each) => whole(each, 'src'))
      .filter((each) => script.test(new URL(each).pathname)),
    data: elements.filter(({ tagName }) => tags.includes(tagName)).flatMap((each) => whole(each, 'src')),
  };
}
