// The address that somebody typed.
import { isOnThisMachine } from '../../site/shared/this-machine.ts';

/** Words that are no host: a host has a dot, or a port, or is this machine. */
const isHost = ({ hostname, port }: URL): boolean => /[.:]/.test(hostname) || hostname === 'localhost' || port !== '';

/**
 * Begins an address with what is missing: `kommun.se`, `//kommun.se`, `https//kommun.se`. This machine serves without a certificate:
 * `localhost:8080`.
 */
const completed = (typed: string): string => {
  const begun = typed.replace(/^(https?)(?::?\/+|:(?!\d))/i, '$1://');
  if (begun.includes('://')) return begun;
  const rest = begun.replace(/^\/+/, '');
  return `${isOnThisMachine(`http://${rest}`) ? 'http' : 'https'}://${rest}`;
};

/** An address of e-mail has its @ before any slash. */
const isMail = (typed: string): boolean => /^[^/]*@/.test(typed);

/** The page that somebody means, without a query string; `undefined` if it is no address. */
export function addressFrom(typed: string): string | undefined {
  const text = completed(typed.trim().replace(/^[<"']+|[>"']+$/g, ''));
  if (!URL.canParse(text)) return undefined;
  const address = new URL(text);
  if (!/^https?:$/.test(address.protocol) || !isHost(address) || isMail(typed)) return undefined;
  return `${address.origin}${address.pathname}`;
}
