// What may be wrong in any text of the owner's, wherever it stands: numbers that would dial another, what is not meant for others,
// addresses that tell too much. What can harm somebody stops the build; the rest is noted.

import { known116 } from './numbers.ts';

/** What is wrong, and what is only noted, each as a sentence. */
export interface Found {
  problems: string[];
  notes: string[];
}

const withoutAddresses = (text: string): string => text.replace(/\b(?:https?|mailto):[^\s"'<>)]*/g, ' ');

/** Whether ten figures are a Swedish identity number: a day that there is, and the last figure as it is counted from the others. */
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

/** Figures with letters that look like figures among them: 116 O16, O20-52, ll2. A gas such as O2 and a measure such as 10l are none. */
const mixedIn = (text: string): string[] =>
  [...text.matchAll(/(?<![\p{L}\p{N}])[\dOoIl]{2,}(?![\p{L}\p{N}])/gu)]
    .filter(({ 0: each, index }) => {
      if (!/\d/.test(each) || !/[OoIl]/.test(each)) return false;
      const isFurther = /\d[ \u00a0-]$/.test(text.slice(0, index));
      return isFurther || (each.length > 2 && !/^\d+l$/.test(each));
    })
    .map(([each]) => each);

/** What stops the build, each as a sentence. */
function* problemsIn(text: string): Generator<string> {
  const hidden = /[\u00ad\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u.exec(text);
  if (hidden) {
    const code = hidden[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
    const near = text.slice(Math.max(0, hidden.index - 12), hidden.index + 13).trim();
    yield `${near}: an invisible character (U+${code}) stands in it; expected the text written anew, not pasted`;
  }
  const strange = /(?![0-9])\p{Nd}+/u.exec(text)?.[0];
  if (strange) yield `${strange}: figures that no telephone dials; expected 0 to 9`;
  const words = withoutAddresses(text);
  for (const each of mixedIn(words)) {
    const letter = /[OoIl]/.exec(each)?.[0];
    const meant = each.replace(/o/gi, '0').replace(/[Il]/g, '1');
    yield `${each}: the letter ${letter} stands among figures; expected ${meant}`;
  }
  for (const [number, last] of words.matchAll(/(?<![\d+-])116[ \u00a0-]?(\d{3})(?!\d)/g)) {
    if (!known116.includes(`116 ${last}`))
      yield `${number}: there is no such number; expected one of ${known116.join(', ')}`;
  }
  for (const [number, digits = '', last = ''] of words.matchAll(/(?<!\d)(?:19|20)?(\d{6})[-+](\d{4})(?!\d)/g)) {
    if (isIdentity(digits + last)) yield `${number}: a personal identity number; expected nobody's on the site`;
  }
  const secret = /\bhttps?:\/\/[^\s/@"'<>]+:[^\s/@"'<>]*@[^\s/"'<>)]+/.exec(text)?.[0];
  // The password itself is not said once more, in a log.
  if (secret)
    yield `${secret.replace(/:[^:@]*@/, ':…@')}: a name and a password stand in the address; expected it without them`;
}

const isOwnNetwork = (host: string): boolean =>
  /^(\d{1,3}(\.\d{1,3}){3}|\[.*\])$/.test(host) || /\.(corp|home|internal|intra|lan|local)$/.test(host);

/** What an address tells others, or who cannot reach it. */
function* notesInAddress(address: string): Generator<string> {
  if (!URL.canParse(address)) return;
  const { protocol, hostname, searchParams } = new URL(address);
  if (hostname === 'localhost' || hostname === '127.0.0.1') return;
  if (isOwnNetwork(hostname)) yield `${address}: perhaps only your own network reaches it; expected an address for all`;
  else if (protocol === 'http:')
    yield `${address}: not encrypted, so others on the way see what is read; expected https:// if the site has it`;
  const tracked = [...searchParams.keys()].filter((key) => /^(utm_\w+|fbclid|gclid|mc_eid|msclkid)$/i.test(key));
  if (tracked.length) yield `${address}: ${tracked.join(', ')} tells where one came from; expected it without`;
}

/** What is only noted, each as a sentence. */
function* notesIn(text: string): Generator<string> {
  for (const [address] of text.matchAll(/\bhttps?:\/\/[^\s"'<>)\]]+/g))
    yield* notesInAddress(address.replace(/[.,;:]+$/, ''));
  const left =
    /\b([Ll]orem ipsum|TODO|FIXME|TBD|XXX+)\b/.exec(text)?.[0] ??
    /\[(?:fyll i|infoga|namn|datum|insert|name|date)[^\]\n]*\](?!\()/i.exec(text)?.[0];
  if (left) yield `${left}: stands for a text that was to come; expected the text`;
}

/** What is wrong in one text, and what is only noted. */
export const inWords = (text: string): Found => ({ problems: [...problemsIn(text)], notes: [...notesIn(text)] });

/** The texts in what a file of the owner's exports, each with the path to it. */
function* textsIn(value: unknown, path = ''): Generator<[path: string, text: string]> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'object' && value !== null) {
    for (const [name, each] of Object.entries(value) as [string, unknown][]) {
      const step = Array.isArray(value) ? `entry ${Number(name) + 1}` : name;
      yield* textsIn(each, path ? `${path}${Array.isArray(value) ? ', ' : '.'}${step}` : step);
    }
  }
}

/** The same in each text of what a file exports, with the entry before each sentence. */
export function inTextsOf(exported: unknown): Found {
  const found: Found = { problems: [], notes: [] };
  for (const [path, text] of textsIn(exported)) {
    const { problems, notes } = inWords(text);
    found.problems.push(...problems.map((each) => `${path}: ${each}`));
    found.notes.push(...notes.map((each) => `${path}: ${each}`));
  }
  return found;
}
