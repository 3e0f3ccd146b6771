// The text in a built file that says whose signatures it takes: `widgets/signed/trust.ts` reads it. An owner's build writes the owner's
// keys there; everything else in the file stays as hamn published it.
import type { Trust } from '../signed/trust.ts';

/** The text as published, without keys. */
export const noTrust = 'hamn-keys 0';

const written = /hamn-keys \d+( [\w]+:[\w+/=]+)*/g;

const textOf = ({ version, keys }: Trust): string =>
  [`hamn-keys ${version}`, ...[...keys].map((pair) => pair.join(':'))].join(' ');

/** The number of places in a file for the keys: one in a file that reads facts. */
export const placesIn = (file: string): number => [...file.matchAll(written)].length;

export const withTrust = (file: string, trust: Trust): string => file.replace(written, textOf(trust));

/** A file as hamn published it. */
export const withoutTrust = (file: string): string => file.replace(written, noTrust);
