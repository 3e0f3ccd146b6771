// robots.txt, as RFC 9309 reads it.
import robotsParser from 'robots-parser';
import type { Answer } from './request.ts';
import { Unread } from './unread.ts';

export type Robots = ReturnType<typeof robotsParser>;

/**
 * The rules in an answer. A site that has none allows everything; one whose server fails has not said what it allows.
 *
 * @param address - The address of robots.txt.
 */
export function rulesIn(address: string, { status, body }: Answer): Robots {
  if (status >= 500) throw new Unread('robots-unread', String(status));
  return robotsParser(address, status < 300 ? new TextDecoder().decode(body) : '');
}
