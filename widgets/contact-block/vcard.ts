/** The content of an organisation's vCard. */
export interface Card {
  name: string;
  phones?: { number: string; label?: string }[];
  emails?: string[];
  urls?: string[];
  address?: { street: string; postalCode?: string; locality: string };
  note?: string;
}

/** Escapes a value for vCard: special characters get a backslash, new lines become `\n`. */
const escape = (value: string): string =>
  value
    .replace(/[\\,;]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    // A value must not contain control characters.
    .replace(/[\u0000-\u001f\u007f]/g, '');

const octets = (text: string): number => new TextEncoder().encode(text).length;

/** Breaks a line at 75 octets, never inside a character. The next line begins with a space, which counts. */
function fold(line: string): string {
  const lines = [''];
  for (const character of line) {
    const last = lines.at(-1) as string;
    if (octets(last + character) > 75) lines.push(` ${character}`);
    else lines[lines.length - 1] = last + character;
  }
  return lines.join('\r\n');
}

/** A vCard 4.0 (RFC 6350) for a telephone's contacts. */
export function vCard({ name, phones = [], emails = [], urls = [], address, note }: Card): string {
  const lines = [
    'BEGIN:VCARD',
    'VERSION:4.0',
    'KIND:org',
    `FN:${escape(name)}`,
    `ORG:${escape(name)}`,
    ...phones.flatMap(({ number, label }, index) => [
      `item${index + 1}.TEL;TYPE=voice:${escape(number)}`,
      ...(label ? [`item${index + 1}.X-ABLABEL:${escape(label)}`] : []),
    ]),
    ...emails.map((email) => `EMAIL:${escape(email)}`),
    ...urls.map((url) => `URL:${url}`),
    ...(address
      ? [`ADR:;;${escape(address.street)};${escape(address.locality)};;${escape(address.postalCode ?? '')};`]
      : []),
    ...(note ? [`NOTE:${escape(note)}`] : []),
    'END:VCARD',
  ];
  return `${lines.map(fold).join('\r\n')}\r\n`;
}
