const hostOf = (address: unknown): string => (URL.canParse(String(address)) ? new URL(String(address)).hostname : '');

/** Whether an address leads to the machine that builds: nobody else can read such a site. */
export const isOnThisMachine = (address: unknown): boolean => /^(localhost$|127\.|\[::1\])/.test(hostOf(address));

/** Whether an address is a made-up one, of a name that is kept for examples (RFC 2606, RFC 6762), or as new projects have. */
export const isExample = (address: unknown): boolean =>
  /(^|\.)(example(\.(se|com|net|org))?|test|invalid|localhost|local)$/.test(hostOf(address));
