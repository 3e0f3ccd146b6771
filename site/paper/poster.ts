// A poster for a library's wall, as SVG on one A4: it says where on the municipality's pages help is, and nothing about violence. All
// lengths are millimetres.
import { escaped } from '../shared/html.ts';
import metadata from '../metadata.ts';
import { emsOf, linesIn } from './letters.ts';
import { forEveryone, type PaperLanguage } from './numbers.ts';
import words from './words.ts';

const a4 = { width: 210, height: 297 };
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
const lines = (texts: string[], y: number, { size, leading, isBold }: Look, x = edge): string =>
  texts
    .map(
      (each, at) =>
        `<text x="${x}" y="${short(y + at * size * leading)}" font-size="${size}"${isBold ? ' font-weight="700"' : ''}>${escaped(each)}</text>`,
    )
    .join('');

/** The size at which every line fits: the wanted one, or a smaller. */
const sizeFor = (texts: string[], wanted: number, width: number): number =>
  Math.floor(Math.min(wanted, ...texts.map((each) => width / emsOf(each, true))) * 10) / 10;

/** The page in the drawing: an ordinary page, whose words nobody needs to read. */
const page = { x: edge, y: 98, width: inner, height: 98 };
const footHeight = 28;

const bar = (x: number, y: number, width: number, height: number): string =>
  `<rect x="${page.x + x}" y="${page.y + y}" width="${width}" height="${height}" rx="${height / 2}"/>`;

const ordinary = [
  bar(11, 25, 62, 6),
  bar(11, 39, 82, 3.2),
  bar(11, 47, 76, 3.2),
  bar(11, 55, 50, 3.2),
  `<rect x="${page.x + 107}" y="${page.y + 25}" width="48" height="36" rx="2"/>`,
].join('');

/** The sign of `<hamn-haven>`, as `widgets/haven/sign.ts` draws it. */
const sign = (x: number, y: number, size: number): string =>
  `<g transform="translate(${short(x)} ${short(y)}) scale(${short(size / 24)})"><path d="M17 4.3a9.2 9.2 0 1 0 3.9 5" fill="none" stroke="#000" stroke-width="1.8" stroke-linecap="round"/><circle cx="12" cy="12" r="2.6"/></g>`;

/** The foot of the page in the drawing: the sign and its word, and a ring around them. */
function foot(word: string): string {
  const size = sizeFor([word], 9.5, inner - 50);
  const middle = page.y + page.height - footHeight / 2;
  const left = page.x + 15;
  const width = 13 + emsOf(word, true) * size;
  return [
    `<path d="M${page.x} ${page.y + page.height - footHeight}h${page.width}" stroke="#000" stroke-width=".4"/>`,
    sign(left, middle - 5.5, 11),
    lines([word], middle + size * 0.36, { size, leading: 1, isBold: true }, left + 14),
    `<rect x="${left - 6}" y="${middle - 9.5}" width="${short(width + 13)}" height="19" rx="9.5" fill="none" stroke="#000" stroke-width="1.2"/>`,
  ].join('');
}

const browser = [
  `<rect x="${page.x}" y="${page.y}" width="${page.width}" height="${page.height}" rx="4" fill="none" stroke="#000" stroke-width=".8"/>`,
  `<path d="M${page.x} ${page.y + 13}h${page.width}" stroke="#000" stroke-width=".4"/>`,
  ...[9, 14.5, 20].map((x) => `<circle cx="${page.x + x}" cy="${page.y + 6.5}" r="1.5"/>`),
].join('');

/** The poster in a language. */
export function poster(lang: PaperLanguage): string {
  const { title, sentences } = words[lang].poster;
  const word = metadata.havenWord[lang] ?? metadata.havenWord.sv;
  const heading = { size: sizeFor(title, 21, inner), leading: 1.18, isBold: true };
  const reading = { size: 6.6, leading: 1.4 };
  const paragraphs = sentences.map((each) => linesIn(each.replace('{word}', word), reading.size, inner));
  let y = page.y + page.height + 18;
  const told = paragraphs.map((each) => {
    const svg = lines(each, y, reading);
    y += each.length * reading.size * reading.leading + 3;
    return svg;
  });
  const numbers = forEveryone(lang)
    .slice(0, 2)
    .map(({ label, number }) => `${label}: ${number}`);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" lang="${lang}" width="${a4.width}mm" height="${a4.height}mm" viewBox="0 0 ${a4.width} ${a4.height}">`,
    `<title>${escaped(title.join(' '))}</title>`,
    '<style>@page{size:A4;margin:0}</style>',
    '<rect width="100%" height="100%" fill="#fff"/>',
    `<g font-family="${font}">`,
    lines(title, 44, heading),
    browser,
    `<g fill="#d9d9d9">${ordinary}</g>`,
    foot(word),
    ...told,
    `<path d="M${edge} ${a4.height - 26}h${inner}" stroke="#000" stroke-width=".3"/>`,
    lines([numbers.join(' · ')], a4.height - 18, { size: 4.6, leading: 1 }),
    '</g>',
    '</svg>\n',
  ].join('\n');
}
