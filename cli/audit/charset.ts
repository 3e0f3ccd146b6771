// The character set of a page, as the HTML standard finds it: byte order mark, header, then the beginning of the page.

const charsetIn = (text: string): string | undefined => /charset\s*=\s*["']?\s*([^\s"';>]+)/i.exec(text)?.[1];

/** The beginning of a page, where it names its character set. */
const beginning = (body: Uint8Array): string => new TextDecoder('latin1').decode(body.subarray(0, 1024));

const named = (body: Uint8Array): string | undefined =>
  charsetIn(/<meta\b[^>]*charset[^>]*>/i.exec(beginning(body))?.[0] ?? '');

const hasMark = (body: Uint8Array): boolean => body[0] === 0xef && body[1] === 0xbb && body[2] === 0xbf;

function decoder(label: string | undefined): TextDecoder | undefined {
  try {
    return label === undefined ? undefined : new TextDecoder(label);
  } catch {
    return undefined;
  }
}

/** A page that names no character set. */
function guessed(body: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    return new TextDecoder('windows-1252').decode(body);
  }
}

/** The text of a page. */
export function textOf(body: Uint8Array, contentType = ''): string {
  if (hasMark(body)) return new TextDecoder().decode(body);
  const known = decoder(charsetIn(contentType)) ?? decoder(named(body));
  return known ? known.decode(body) : guessed(body);
}
