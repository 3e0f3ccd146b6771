// The rows of the table, and helpers that the measurements share.

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
  /** Its growth in words, where it is not measured. */
  grows?: string;
}

/** The median. */
export const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
