/** Whether an address leads to the machine that builds: nobody else can read such a site. */
export const isOnThisMachine = (address: unknown): boolean =>
  URL.canParse(String(address)) && /^(localhost|127\.|\[::1\])/.test(new URL(String(address)).hostname);
