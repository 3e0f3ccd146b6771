// What YAML reads without an error but otherwise than its writer means: the text would be lost.
import { isMap, isNode, isScalar, visit, type Document, type Scalar } from 'yaml';
import { say } from '../../widgets/check/say.ts';

/** A problem, and where it begins. */
interface Lost {
  problem: string;
  offset: number;
}

/**
 * Whether YAML reads what follows a value on its line as a remark: `water: #0b5563`. A person's remark begins
 * with a space, and not with a number.
 */
const hasHash = ({ type, value, range }: Scalar, text: string): boolean =>
  type === 'PLAIN' &&
  (value === null || typeof value === 'string') &&
  /^[ \t]*#(?:[^\s#]|[ \t]*\d)/.test(text.slice(range?.[1]));

/** A sign at the start of a text that means something to YAML. */
const startsWith = (sign: string, offset: number): Lost => ({
  problem: say`a text cannot begin with ${sign}; expected quotation marks around it`,
  offset,
});

/** A group in braces without a colon: `{{ title }}`, `{Ett exempel}`. */
const isTextInBraces = (node: unknown): boolean =>
  isMap(node) && Boolean(node.flow) && node.items.some(({ value }) => value === null);

/** The first text that would be lost. */
export function firstLost(document: Document, text: string): Lost | undefined {
  const found: Lost[] = [];
  const referred = new Set<string>();
  visit(document, { Alias: (_, { source }) => void referred.add(source) });
  visit(document, {
    Node: (step, node) => {
      if (!isNode(node) || !('range' in node) || !node.range) return;
      const [offset] = node.range;
      const { anchor, tag } = node as Scalar;
      if (anchor && !referred.has(anchor)) found.push(startsWith('&', offset));
      if (tag?.startsWith('!')) found.push(startsWith('!', offset));
      if (isTextInBraces(node)) found.push(startsWith('{', offset));
      if (!isScalar(node)) return;
      if (step === 'key' && /^-\S/.test(String(node.value)))
        found.push({ problem: say`expected a space after the hyphen`, offset });
      if (step !== 'key' && hasHash(node, text))
        found.push({
          problem: say`what stands after # would be lost; expected quotation marks around the whole text, or a space after # if it is a remark`,
          offset,
        });
    },
  });
  return found.sort((one, other) => one.offset - other.offset)[0];
}
