// The drawing of the poster, one A4, as plain data: the build makes a file of it, and the page of the poster draws it again with another
// word. All lengths are millimetres.
import { emsOf, linesIn } from './letters.ts';

/** What the poster says. */
export interface PosterFacts {
  lang: string;
  title: string[];
  /** `{word}` stands where the word of the sign is. */
  sentences: string[];
  word: string;
  /** Whose poster it is: a municipality, or nothing. */
  place: string;
  numbers: string;
}

/** An element of the drawing. */
export interface Shape {
  tag: string;
  attributes: Record<string, string | number>;
  children: (Shape | string)[];
}

const shape = (tag: string, attributes: Shape['attributes'], ...children: Shape['children']): Shape => ({
  tag,
  attributes,
  children,
});

export const a4 = { width: 210, height: 297 };
const edge = 22;
const inner = a4.width - 2 * edge;
const font = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

/** How a text looks: its size, and the distance between its lines. */
interface Look {
  size: number;
  leading: number;
  isBold?: boolean;
}

const short = (length: number): number => Number(length.toFixed(2));

/** Lines of text below each other. */
const lines = (texts: string[], y: number, { size, leading, isBold }: Look, x = edge): Shape[] =>
  texts.map((each, at) =>
    shape(
      'text',
      { x, y: short(y + at * size * leading), 'font-size': size, ...(isBold && { 'font-weight': 700 }) },
      each,
    ),
  );

/** The size at which every line fits: the wanted one, or a smaller. */
const sizeFor = (texts: string[], wanted: number, width: number): number =>
  Math.floor(Math.min(wanted, ...texts.map((each) => width / emsOf(each, true))) * 10) / 10;

/** The page in the drawing: an ordinary page, whose words nobody needs to read. */
const page = { x: edge, y: 98, width: inner, height: 98 };
const footHeight = 28;

const bar = (x: number, y: number, width: number, height: number): Shape =>
  shape('rect', { x: page.x + x, y: page.y + y, width, height, rx: height / 2 });

const ordinary = [
  bar(11, 25, 62, 6),
  bar(11, 39, 82, 3.2),
  bar(11, 47, 76, 3.2),
  bar(11, 55, 50, 3.2),
  shape('rect', { x: page.x + 107, y: page.y + 25, width: 48, height: 36, rx: 2 }),
];

/** A line across, from a point. */
const rule = (x: number, y: number, width: number, stroke: number): Shape =>
  shape('path', { d: `M${x} ${y}h${width}`, stroke: '#000', 'stroke-width': stroke });

/** A box of lines alone. */
const outline = (box: Record<'x' | 'y' | 'width' | 'height' | 'rx', number>, stroke: number): Shape =>
  shape('rect', { ...box, fill: 'none', stroke: '#000', 'stroke-width': stroke });

/** The sign of `<hamn-haven>`, as `widgets/haven/sign.ts` draws it. */
const sign = (x: number, y: number, size: number): Shape =>
  shape(
    'g',
    { transform: `translate(${short(x)} ${short(y)}) scale(${short(size / 24)})` },
    shape('path', {
      d: 'M17 4.3a9.2 9.2 0 1 0 3.9 5',
      ...{ fill: 'none', stroke: '#000', 'stroke-width': 1.8, 'stroke-linecap': 'round' },
    }),
    shape('circle', { cx: 12, cy: 12, r: 2.6 }),
  );

/** The foot of the page in the drawing: the sign and its word, and a ring around them. */
function foot(word: string): Shape[] {
  const size = sizeFor([word], 9.5, inner - 50);
  const middle = page.y + page.height - footHeight / 2;
  const left = page.x + 15;
  const width = 13 + emsOf(word, true) * size;
  return [
    rule(page.x, page.y + page.height - footHeight, page.width, 0.4),
    sign(left, middle - 5.5, 11),
    ...lines([word], middle + size * 0.36, { size, leading: 1, isBold: true }, left + 14),
    outline({ x: left - 6, y: middle - 9.5, width: short(width + 13), height: 19, rx: 9.5 }, 1.2),
  ];
}

const browser = [
  outline({ ...page, rx: 4 }, 0.8),
  rule(page.x, page.y + 13, page.width, 0.4),
  ...[9, 14.5, 20].map((x) => shape('circle', { cx: page.x + x, cy: page.y + 6.5, r: 1.5 })),
];

/** Everything on the poster. */
export function drawing({ title, sentences, word, place, numbers }: PosterFacts): Shape[] {
  const heading = { size: sizeFor(title, 21, inner), leading: 1.18, isBold: true };
  const reading = { size: 6.6, leading: 1.4 };
  const paragraphs = sentences.map((each) => linesIn(each.replace('{word}', word), reading.size, inner));
  let y = page.y + page.height + 18;
  const told = paragraphs.flatMap((each) => {
    const shapes = lines(each, y, reading);
    y += each.length * reading.size * reading.leading + 3;
    return shapes;
  });
  return [
    shape('rect', { width: '100%', height: '100%', fill: '#fff' }),
    shape(
      'g',
      { 'font-family': font },
      ...lines(title, 44, heading),
      ...browser,
      shape('g', { fill: '#d9d9d9' }, ...ordinary),
      ...foot(word),
      ...told,
      rule(edge, a4.height - 26, inner, 0.3),
      ...lines([numbers], a4.height - 18, { size: 4.6, leading: 1 }),
      ...(place ? lines([place], a4.height - 11.5, { size: sizeFor([place], 4.6, inner), leading: 1 }) : []),
    ),
  ];
}
