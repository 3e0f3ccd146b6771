// Problems in any of the owner's texts: numbers that would dial someone else, private information, addresses that reveal too
// much. Anything that can harm somebody stops the build; the rest is only noted.

import type { Path } from './json-file.ts';
import { known116 } from './numbers.ts';
import { say } from './say.ts';

/** Problems, which stop the build, and notes, one sentence each. */
export interface Found {
  problems: string[];
  notes: string[];
}

const withoutAddresses = (text: string): string => text.replace(/\b(?:https?|mailto):[^\s"'<>)]*/g, ' ');

/** Whether ten digits are a Swedish identity number: a valid date, and a correct check digit. */
function isIdentity(digits: string): boolean {
  const [month, day] = [Number(digits.slice(2, 4)), Number(digits.slice(4, 6))];
  // A coordination number has 60 added to its day.
  if (month < 1 || month > 12 || day % 60 < 1 || day % 60 > 31 || day > 91) return false;
  const sum = [...digits].reduce((total, digit, i) => {
    const product = Number(digit) * (i % 2 ? 1 : 2);
    return total + Math.floor(product / 10) + (product % 10);
  }, 0);
  return sum % 10 === 0;
}

/** Digits mixed with letters that look like digits: 116 O16, O20-52, ll2. The gas O2 and a measure such as 10l are correct. */
const mixedIn = (text: string): string[] =>
  [...text.matchAll(/(?<![\p{L}\p{N}])[\dOoIl]{2,}(?![\p{L}\p{N}])/gu)]
    .filter(({ 0: each, index }) => {
      if (!/\d/.test(each) || !/[OoIl]/.test(each)) return false;
      const isFurther = /\d[ \u00a0-]$/.test(text.slice(0, index));
      return isFurther || (each.length > 2 && !/^\d+l$/.test(each));
    })
    .map(([each]) => each);

/** Problems that stop the build, one sentence each. */
function* problemsIn(text: string): Generator<string> {
  const hidden = /[\u00ad\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u.exec(text);
  if (hidden) {
    const code = hidden[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
    const near = text.slice(Math.max(0, hidden.index - 12), hidden.index + 13).trim();
    yield say`${near}: contains an invisible character (U+${code}); expected the text typed again, not pasted`;
  }
  const strange = /(?![0-9])\p{Nd}+/u.exec(text)?.[0];
  if (strange) yield say`${strange}: digits that no telephone dials; expected 0 to 9`;
  const words = withoutAddresses(text);
  for (const each of mixedIn(words)) {
    const letter = /[OoIl]/.exec(each)?.[0];
    const intended = each.replace(/o/gi, '0').replace(/[Il]/g, '1');
    yield say`${each}: the letter ${letter} is among the digits; expected ${intended}`;
  }
  for (const [number, last] of words.matchAll(/(?<![\d+-])116[ \u00a0-]?(\d{3})(?!\d)/g)) {
    if (!known116.includes(`116 ${last}`))
      yield say`${number}: there is no such number; expected one of ${known116.join(', ')}`;
  }
  for (const [number, digits = '', last = ''] of words.matchAll(/(?<!\d)(?:19|20)?(\d{6})[-+](\d{4})(?!\d)/g)) {
    if (isIdentity(digits + last)) yield say`${number}: a personal identity number; expected nobody's on the site`;
  }
  const secret = /\bhttps?:\/\/[^\s/@"'<>]+:[^\s/@"'<>]*@[^\s/"'<>)]+/.exec(text)?.[0];
  // Keep the password itself out of logs.
  if (secret)
    yield say`${secret.replace(/:[^:@]*@/, ':…@')}: the address contains a name and a password; expected it without them`;
}

const isOwnNetwork = (host: string): boolean =>
  /^(\d{1,3}(\.\d{1,3}){3}|\[.*\])$/.test(host) || /\.(corp|home|internal|intra|lan|local)$/.test(host);

/** Notes on an address that reveals something to others, or that not everyone can reach. */
function* notesInAddress(address: string): Generator<string> {
  if (!URL.canParse(address)) return;
  const { protocol, hostname, searchParams } = new URL(address);
  if (hostname === 'localhost' || hostname === '127.0.0.1') return;
  if (isOwnNetwork(hostname))
    yield say`${address}: perhaps only your own network reaches it; expected an address for all`;
  else if (protocol === 'http:')
    yield say`${address}: not encrypted, so others on the way see what is read; expected https:// if the site has it`;
  const tracked = [...searchParams.keys()].filter((key) => /^(utm_\w+|fbclid|gclid|mc_eid|msclkid)$/i.test(key));
  if (tracked.length)
    yield say`${address}: ${tracked.join(', ')} reveals where a visitor came from; expected it without`;
}

/** Notes, one sentence each. */
function* notesIn(text: string): Generator<string> {
  for (const [address] of text.matchAll(/\bhttps?:\/\/[^\s"'<>)\]]+/g))
    yield* notesInAddress(address.replace(/[.,;:]+$/, ''));
  const left =
    /\b([Ll]orem ipsum|TODO|FIXME|TBD|XXX+)\b/.exec(text)?.[0] ??
    /\[(?:fyll i|infoga|namn|datum|insert|name|date)[^\]\n]*\](?!\()/i.exec(text)?.[0];
  if (left) yield say`${left}: a placeholder; expected the text`;
}

/** The problems and notes of one text. */
export const inWords = (text: string): Found => ({ problems: [...problemsIn(text)], notes: [...notesIn(text)] });

/** Each text in a value, with its path. */
export function* textsIn(value: unknown, path: Path = []): Generator<[path: Path, text: string]> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'object' && value !== null)
    for (const [name, each] of Object.entries(value))
      yield* textsIn(each, [...path, Array.isArray(value) ? Number(name) : name]);
}

/** A path in words: `goals, entry 2.title`. */
const inOneLine = (path: Path): string =>
  path
    .map((step, index) => {
      const [between, name] = typeof step === 'number' ? [', ', say`entry ${step + 1}`] : ['.', step];
      return index ? between + name : name;
    })
    .join('');

/** The problems and notes of all texts in a file's exports, with the entry before each sentence. */
export function inTextsOf(exported: unknown): Found {
  const found: Found = { problems: [], notes: [] };
  for (const [path, text] of textsIn(exported)) {
    const { problems, notes } = inWords(text);
    found.problems.push(...problems.map((each) => `${inOneLine(path)}: ${each}`));
    found.notes.push(...notes.map((each) => `${inOneLine(path)}: ${each}`));
  }
  return found;
}
