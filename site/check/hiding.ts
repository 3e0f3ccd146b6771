// Finds what in an owner's style sheet hides an element with everything in it.
import { transform, type Declaration, type Rule, type Selector } from 'lightningcss';

/** A declaration that hides, where it is written. */
export interface Hiding {
  selectors: readonly Selector[];
  /** The selectors of the rule around it. */
  parents: readonly Selector[];
  property: string;
  line: number;
  /** The same for the same rule in another file. */
  key: string;
}

/** A property by its name, and its value as text: JSON of the parser's tree. */
type Test = [property: RegExp, hides: (value: string) => boolean];

const isFar = (value: string): boolean =>
  [...value.matchAll(/"unit":"(\w+)","value":(-?[\d.]+)/g)].some(([, unit = '', amount]) =>
    /^[dls]?v/.test(unit) ? Number(amount) <= -60 : Number(amount) <= -300,
  ) || [...value.matchAll(/"type":"percentage","value":(-?[\d.]+)/g)].some(([, share]) => Number(share) <= -0.6);

const isAmong =
  (...words: string[]) =>
  (value: string): boolean =>
    words.some((word) => value.includes(`"${word}"`));

const tests: readonly Test[] = [
  // A variable may be `none`, which only the browser knows.
  [/^display$/, isAmong('none', 'var')],
  [/^visibility$/, isAmong('hidden', 'collapse')],
  [/^content-visibility$/, isAmong('hidden')],
  [/^opacity$/, (value) => Number(value) < 0.3],
  [
    /^(max-)?(width|height|inline-size|block-size)$/,
    (value) => /"unit":"\w+","value":0\D|"percentage","value":0\}/.test(value),
  ],
  [/^(margin|inset|text-indent|left|right|top|bottom)/, isFar],
  [/^z-index$/, (value) => /"value":-/.test(value)],
  [/^color$/, (value) => /"alpha":0(?!\.)/.test(value)],
];

/** The name of a declaration's property, and its value. */
function readOf(declaration: Declaration): [name: string, value: unknown] {
  if (declaration.property === 'unparsed') return [declaration.value.propertyId.property, declaration.value.value];
  if (declaration.property === 'custom') return [declaration.value.name, declaration.value.value];
  return [declaration.property, 'value' in declaration ? declaration.value : undefined];
}

const isForPaper = (rule: Extract<Rule, { type: 'media' }>): boolean =>
  rule.value.query.mediaQueries.every(({ qualifier, mediaType }) => mediaType === 'print' && qualifier !== 'not');

function* inRules(rules: readonly Rule[], parents: readonly Selector[]): Generator<Hiding> {
  for (const rule of rules) {
    if (rule.type === 'media' && isForPaper(rule)) continue;
    if (rule.type === 'style') {
      const { selectors, declarations, rules: nested = [], loc } = rule.value;
      const all = [...(declarations?.declarations ?? []), ...(declarations?.importantDeclarations ?? [])];
      for (const [property, value] of all.map(readOf)) {
        const text = JSON.stringify(value) ?? '';
        if (!tests.some(([name, hides]) => name.test(property) && hides(text))) continue;
        const key = JSON.stringify([parents, selectors, property]);
        yield { selectors, parents, property, line: loc.line + 1, key };
      }
      yield* inRules(nested, selectors);
    } else if ('value' in rule && rule.value && typeof rule.value === 'object' && 'rules' in rule.value) {
      yield* inRules(rule.value.rules as Rule[], parents);
    }
  }
}

/** What hides something in a style sheet, but for what is printed. */
export function hidingIn(filename: string, text: string): Hiding[] {
  const found: Hiding[] = [];
  const visitor = { StyleSheet: ({ rules }: { rules: Rule[] }) => void found.push(...inRules(rules, [])) };
  // Its errors have been reported when the sheet was put together.
  transform({ filename, code: Buffer.from(text), errorRecovery: true, visitor });
  return found;
}
