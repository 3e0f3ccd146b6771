// The builder's own fields: what no attribute of a widget says. What the webmaster knows and we do not (numbers, people) are
// lists of rows: one line of text for each row, with a tab between its cells.
import { isDate, fits, service } from '../../widgets/data/check.ts';
import { numberToSave } from '../../widgets/contact-block/card.ts';
import { hasLegalForm, parts, phone, telHref } from '../../widgets/shared/phone.ts';
import type { Choice, Field } from './types.ts';

/** The columns of each list of rows, with the greatest length of a cell. */
export const columns: Record<string, Record<string, number>> = {
  'contact-block.own': { name: 80, number: 40, when: 80 },
  'haven.numbers': { kind: 12, name: 80, number: 40, when: 80 },
  'ambassador-gallery.own': { name: 80, role: 80, place: 4, pledge: 400, picture: 400, alt: 160, consent: 10 },
};

/** The most rows that a list takes. */
export const mostRows = 60;

export const ownFields: Field[] = [
  { name: 'script', kind: 'word', options: ['yes', 'no', 'unknown'] },
  { name: 'everywhere', kind: 'word', options: ['on', 'all'] },
  { name: 'host', kind: 'folder' },
  { name: 'pin', kind: 'on' },
  { name: 'sheet', kind: 'on' },
  { name: 'haven.word', kind: 'text' },
  { name: 'haven.link', kind: 'address' },
  ...Object.keys(columns).map((name): Field => ({ name, kind: 'rows' })),
];

/** A row of a list, by the names of its columns. */
export type Row = Record<string, string>;

const cell = (text: string, most: number): string =>
  text
    .replace(/\p{Cc}+/gu, ' ')
    .trim()
    .slice(0, most);

/** The rows of a list that say something. */
export function rowsOf(name: string, text: string): Row[] {
  const all = Object.entries(columns[name] ?? {});
  return text
    .split('\n')
    .slice(0, mostRows)
    .map((line) => line.split('\t'))
    .map((cells) => Object.fromEntries(all.map(([column, most], at) => [column, cell(cells[at] ?? '', most)])))
    .filter((row) => Object.values(row).some(Boolean));
}

/** Rows as a text for the address. */
export const rowsText = (rows: readonly Row[]): string =>
  rows.map((row) => Object.values(row).join('\t').trimEnd()).join('\n');

/** Short numbers that work in all of Sweden. */
const isShort = (tel: string): boolean => /^(112|1177|116\d{3}|11[34]\d\d)$/.test(tel);

/** The least digits of a number with its area code: Stockholm has the shortest, `08-12 34 56`. */
const leastDigits = 8;

/**
 * Whether a number can be dialled: one number, complete, with its area code, accepted by the check of the data, and none that costs the
 * caller extra.
 */
function isNumber(display: string): boolean {
  const read = phone(display);
  const entry = { name: display, phone: read, confidence: 'high', sources: ['own'] };
  const [before, , after] = parts(display);
  const isOne = !/\d/.test(before + after);
  const isLong = read.tel.length >= leastDigits && numberToSave(telHref(display)) !== undefined;
  return isOne && fits(entry, service) && hasLegalForm(read.tel) && (isLong || isShort(read.tel));
}

/** Whose number a row of the help over the page has, as its file divides them. */
export const numberKinds = ['day', 'night', 'switchboard', 'shelter'] as const;
export type NumberKind = (typeof numberKinds)[number];
/** The file has room for one of each of these. */
const single: readonly string[] = ['night', 'switchboard'] satisfies NumberKind[];

const isKind = (text: string): text is NumberKind => numberKinds.some((each) => each === text);

/** No picture, or one at an address that a page may show. `localhost` is for a website that is being made. */
const isPicture = (text: string): boolean =>
  text === '' || (/^(https:\/\/|http:\/\/localhost[:/])/.test(text) && URL.canParse(text));

/** What a cell must be, by list and column, next to the rows above it. A cell without a rule may be anything. */
const rules: Record<string, Record<string, (text: string, above: readonly Row[]) => boolean>> = {
  'contact-block.own': { name: Boolean, number: isNumber },
  'haven.numbers': {
    kind: (text, above) => isKind(text) && !(single.includes(text) && above.some(({ kind }) => kind === text)),
    name: Boolean,
    number: isNumber,
  },
  'ambassador-gallery.own': { name: Boolean, picture: isPicture, consent: isDate },
};

/** A cell that cannot be used. */
export interface Slip {
  /** The number of the row, from 0. */
  row: number;
  column: string;
}

/** The rows of a list that can be used, and the cells that keep the others out of the code. */
export function usable(name: string, { [name]: text = '' }: Choice): { rows: Row[]; slips: Slip[] } {
  const rows: Row[] = [];
  const slips: Slip[] = [];
  rowsOf(name, text).forEach((row, at, all) => {
    const above = all.slice(0, at);
    const wrong = Object.entries(rules[name] ?? {}).filter(([column, isRight]) => !isRight(row[column] ?? '', above));
    slips.push(...wrong.map(([column]) => ({ row: at, column })));
    if (!wrong.length) rows.push(row);
  });
  return { rows, slips };
}
