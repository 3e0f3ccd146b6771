import type { Municipality } from './types.js';

const asciiDomain = (name: string): string =>
  `${name.toLowerCase().replace(/[åä]/g, 'a').replace(/ö/g, 'o').replace(/é/g, 'e').replace(/ /g, '')}.se`;

function readRow(row: string): Municipality {
  const [code = '', name = '', fullName, domain] = row.split('|');
  return {
    code,
    name,
    fullName: fullName || `${name} kommun`,
    county: code.slice(0, 2),
    ...(domain !== '-' && { domain: domain || asciiDomain(name) }),
  };
}

/**
 * Municipalities as people write them down, one to a row: code, name, and only where they differ from the usual form,
 * the full name (`<name> kommun`) and the domain (the name in a–z and `.se`; `-` where it is in doubt).
 */
export const readRows = (table: string): Municipality[] => table.trim().split('\n').map(readRow);
