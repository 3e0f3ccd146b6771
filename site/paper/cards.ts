// Cards to cut out, as SVG: eight on an A4, and a few on a municipality's printed page. All lengths are millimetres.
import { correction, generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';
import supportWords from '../layout/words.ts';
import metadata from '../metadata.ts';
import type { ShownMunicipality } from '../municipalities/municipalities.ts';
import { escaped } from '../shared/html.ts';
import { remembered } from '../shared/remembered.ts';
import { emsOf, linesIn } from './letters.ts';
import {
  aroundCode,
  checkedOn,
  forEveryone,
  healthAdvice,
  outOfHours,
  type PaperLanguage,
  type PrintedNumber,
} from './numbers.ts';
import words from './words.ts';

/** A bank card, so that it fits in a purse or behind a phone. */
const card = { width: 85, height: 55, margin: 5 };
const inner = card.width - 2 * card.margin;
const a4 = { width: 210, height: 297 };
const columns = 2;
const rows = 4;
const left = (a4.width - columns * card.width) / 2;
const top = (a4.height - rows * card.height) / 2;

const font = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

/** Where a text is, and how. */
interface Placed {
  x: number;
  y: number;
  size: number;
  /** The room for it; a wider text becomes smaller. */
  width: number;
  bold?: boolean;
  anchor?: 'start' | 'middle' | 'end';
}

/** A length without the digits that no printer can show. */
const short = (length: number): number => Number(length.toFixed(2));

/** Texts of one size: the size we want, or the largest that leaves room for each. */
const sizeFor = (texts: string[], { size, width, bold }: Pick<Placed, 'size' | 'width' | 'bold'>): number =>
  Math.floor(Math.min(size, ...texts.map((each) => width / emsOf(each, bold))) * 100) / 100;

function text(content: string, place: Placed): string {
  const { x, y, bold, anchor = 'start' } = place;
  const look = `${bold ? ' font-weight="700"' : ''}${anchor === 'start' ? '' : ` text-anchor="${anchor}"`}`;
  return `<text x="${short(x)}" y="${short(y)}" font-size="${sizeFor([content], place)}"${look}>${escaped(content)}</text>`;
}

const labelSize = 3.7;
const numberSize = 7.4;
const right = card.width - card.margin;

/** A label with its number below it. */
const row = ({ label, number }: PrintedNumber, y: number): string =>
  text(label, { x: card.margin, y, size: labelSize, width: inner }) +
  text(number, { x: card.margin, y: y + 6.6, size: numberSize, width: inner, bold: true });

/** The card with the numbers alone. Where no number out of hours is known, it has the number for advice on health care. */
function plain(own: PrintedNumber | undefined, checked: string, lang: PaperLanguage): string {
  const numbers = [...forEveryone(lang), own ?? healthAdvice(lang)];
  const day = text(checked, { x: right, y: 6.5, size: 2.7, width: inner * 0.65, anchor: 'end' });
  return numbers.map((each, index) => row(each, 6.5 + index * 12.6)).join('') + day;
}

const codeSize = 26;
/** The light edge around a code, in modules. */
const quiet = 4;
const codes = new Map<string, { path: string; size: number }>();

/** The code of an address, made once. */
function codeOf(address: string): { path: string; size: number } {
  const known = codes.get(address);
  if (known) return known;
  const code = generate(address, { minCorrectionLevel: correction.M });
  const made = { path: toSvgPath(code), size: code.size };
  codes.set(address, made);
  return made;
}

/** The address in the code: the support page's, with nothing about where the card was. */
export const codeAddress = (lang: PaperLanguage): string => metadata.url + supportWords[lang].supportPage;

const besideCode = (inner - codeSize) / 2;

/** Lines of text below each other, on one side of the card. */
const lines = (texts: string[], y: number, size: number, anchor: 'start' | 'end'): string =>
  texts
    .map((each, index) =>
      text(each, {
        x: anchor === 'start' ? card.margin : right,
        y: y + index * size * 1.2,
        size,
        width: besideCode,
        anchor,
      }),
    )
    .join('');

/** The card with a code in its middle, between the numbers that hold everywhere and above the municipality's. */
function withCode(own: PrintedNumber | undefined, checked: string, lang: PaperLanguage): string {
  const { path, size } = codeOf(codeAddress(lang));
  const module = codeSize / (size + 2 * quiet);
  const edge = quiet * module;
  const { numbers, hours } = aroundCode(lang);
  const numberLook = { bold: true, width: besideCode };
  const oneSize = sizeFor(
    numbers.map(({ number }) => number),
    { ...numberLook, size: numberSize },
  );
  const corners = numbers.map(({ label, number }, index) => {
    const anchor = index % 2 ? 'end' : 'start';
    const y = index < 2 ? 12 : 28;
    const x = anchor === 'start' ? card.margin : right;
    return (
      text(number, { ...numberLook, x, y, size: oneSize, anchor }) +
      lines(linesIn(label, 2.9, besideCode), y + 4, 2.9, anchor)
    );
  });
  const [word = '', ...day] = checked.split(/(?= \d)/);
  return [
    `<path transform="translate(${short((card.width - codeSize) / 2 + edge)} ${short(6 + edge)}) scale(${module.toFixed(4)})" d="${path}"/>`,
    ...corners,
    hours && text(hours, { x: card.width / 2, y: 5.2, size: 2.9, width: inner, anchor: 'middle' }),
    own && text(own.label, { x: card.margin, y: 43, size: 3.3, width: inner }),
    own && text(own.number, { x: card.margin, y: 50, size: 6.8, width: inner - besideCode, bold: true }),
    lines([word, day.join('').trim()], 47.2, 2.4, 'end'),
  ]
    .filter(Boolean)
    .join('');
}

const kinds = { plain, withCode };

/** A kind of card. */
export type CardKind = keyof typeof kinds;

/** A card with these words on it. Municipalities without a number of their own have the same. */
const withWords = remembered(
  (kind: CardKind, lang: PaperLanguage, checked: string, label?: string, number?: string): string =>
    kinds[kind](label === undefined || number === undefined ? undefined : { label, number }, checked, lang),
);

function drawn(kind: CardKind, municipality: ShownMunicipality | undefined, lang: PaperLanguage): string {
  const { label, number } = outOfHours(municipality, lang) ?? {};
  return withWords(kind, lang, checkedOn(lang, municipality), label, number);
}

/** Cards in a grid: the first is drawn, the others repeat it. Dashed lines show where to cut. */
function grid(one: string, across: number, down: number): string {
  const places = Array.from(
    { length: across * down },
    (_, index) => [index % across, Math.floor(index / across)] as const,
  );
  const copies = places.slice(1).map(([x, y]) => `<use href="#card" x="${x * card.width}" y="${y * card.height}"/>`);
  const upright = Array.from({ length: across + 1 }, (_, i) => `M${i * card.width} 0v${down * card.height}`);
  const level = Array.from({ length: down + 1 }, (_, i) => `M0 ${i * card.height}h${across * card.width}`);
  return (
    `<g id="card" font-family="${font}">${one}</g>${copies.join('')}` +
    `<path d="${[...upright, ...level].join('')}" fill="none" stroke="#000" stroke-width=".3" stroke-dasharray="2 1.5"/>`
  );
}

/** An A4 with eight cards. A printer keeps its size, and no browser adds the page's title and address. */
export function sheet(kind: CardKind, municipality: ShownMunicipality | undefined, lang: PaperLanguage): string {
  const { title, cut } = words[lang];
  const name = municipality ? `${title}, ${municipality.fullName}` : title;
  const note = { x: a4.width / 2, size: 3.4, width: columns * card.width, anchor: 'middle' } as const;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" lang="${lang}" width="${a4.width}mm" height="${a4.height}mm" viewBox="0 0 ${a4.width} ${a4.height}">`,
    `<title>${escaped(name)}</title>`,
    '<style>@page{size:A4;margin:0}</style>',
    '<rect width="100%" height="100%" fill="#fff"/>',
    `<g font-family="${font}">${text(name, { ...note, y: top - 10 })}${text(cut, { ...note, y: top - 5 })}</g>`,
    `<g transform="translate(${left} ${top})">${grid(drawn(kind, municipality, lang), columns, rows)}</g>`,
    '</svg>\n',
  ].join('\n');
}

/** A strip of cards for a municipality's printed page. */
export function strip(municipality: ShownMunicipality | undefined, lang: PaperLanguage): string {
  const [across, down] = [3, 1];
  const edge = 0.3;
  const box = `-${edge} -${edge} ${across * card.width + 2 * edge} ${down * card.height + 2 * edge}`;
  return `<svg class="paper-cards" viewBox="${box}" fill="#000">${grid(drawn('plain', municipality, lang), across, down)}</svg>`;
}
