// What a measurement gives the table, and what the measurements share.

/** A row of the table. Rows of one series differ in the size of their work. */
export interface Row {
  what: string;
  unit: string;
  hamn: number;
  peer: number;
  /** The name of the peer. */
  name: string;
  note?: string;
  series?: string;
  size?: number;
  /** How it grows, in words, where that is not measured. */
  grows?: string;
}

/** The middle one of some values. */
export const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
