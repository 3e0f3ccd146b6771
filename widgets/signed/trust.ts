/** Whose signatures a build takes, and the issue of facts that it was built with. */
export interface Trust {
  /** The number of the issue that the build carries. 0: none was signed. An older issue is not taken. */
  version: number;
  /** The public keys (P-256, uncompressed point, base64), by the id of each. */
  keys: ReadonlyMap<string, string>;
}

/** The number of different keys that must have signed. */
export const needed = 2;

/** Reads a trust as the build writes it: the mark, the number of the issue, and each key after its id and a colon. */
export function readTrust(text: string): Trust {
  const [, version, ...pairs] = text.split(' ');
  return { version: Number(version), keys: new Map(pairs.map((pair) => pair.split(':') as [string, string])) };
}

/**
 * The trust of this build. As published it has no keys, and takes no facts from another origin. The build of an owner's site writes
 * the owner's keys in place of the text, from `keys` in `hamn.yaml`.
 */
export const trust: Trust = readTrust('hamn-keys 0');
