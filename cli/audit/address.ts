// The address that somebody typed.

/** Words that are no host: a host has a dot, or a port, or is this machine. */
const isHost = ({ hostname, port }: URL): boolean => /[.:]/.test(hostname) || hostname === 'localhost' || port !== '';

/** Begins an address with what is missing: `kommun.se`, `//kommun.se`, `https//kommun.se`. */
const completed = (typed: string): string => {
  const begun = typed.replace(/^(https?)(?::?\/+|:(?!\d))/i, '$1://');
  return begun.includes('://') ? begun : `https://${begun.replace(/^\/+/, '')}`;
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
