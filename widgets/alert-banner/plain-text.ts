/**
 * Entities that senders leave in their texts: those of XML, and others that are likely in a Swedish text. The list is our
 * own because the browser's parser would read markup too.
 */
const named: Partial<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  shy: '\u00ad',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  bull: '•',
  deg: '°',
  aring: 'å',
  auml: 'ä',
  ouml: 'ö',
  eacute: 'é',
  Aring: 'Å',
  Auml: 'Ä',
  Ouml: 'Ö',
  Eacute: 'É',
};

function character(entity: string, name: string): string {
  const [, hex, decimal] = /^#(?:x([\da-f]+)|(\d+))$/i.exec(name) ?? [];
  const code = hex ? parseInt(hex, 16) : Number(decimal);
  if (code > 0 && code <= 0x10ffff) return String.fromCodePoint(code);
  return (Object.hasOwn(named, name) && named[name]) || entity;
}

/** A text with its entities, such as `&amp;`, replaced by characters. Anything else stays unchanged. */
export const plainText = (value: string): string => value.replace(/&(#?\w{1,8});/g, character);

/** The address of a web page, with its entities replaced, or `undefined`. */
export function webAddress(value: string): string | undefined {
  // Some senders escape the entities twice.
  const written = plainText(plainText(value)).replace(/&amp;/gi, '&');
  const url = /^https?:\/\/[^\s<>"\\]+$/i.test(written) && URL.canParse(written) ? new URL(written) : undefined;
  return url && !url.username && !url.password ? url.href : undefined;
}
