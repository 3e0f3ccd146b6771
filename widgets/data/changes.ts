import file from '../facts/changes.json' with { type: 'json' };
import { checked } from './checked.js';
import { findHelpline, written } from './helplines.js';
import type { Source } from './types.js';

/** A field of a line that is a number. */
export type NumberField = 'phone' | 'phoneFromAbroad' | 'sms';

/** A change of a line's number. Without `old` the number is new, without `new` it has ended. */
export interface Change {
  /** The id of the line. */
  line: string;
  field: NumberField;
  /** The number before, as printed. */
  old?: string;
  /** The number after, as printed. */
  new?: string;
  /** The first day on which the source says that the change applies, `YYYY-MM-DD`. */
  day: string;
  /** The id of an entry in the sources of `helplines.json`. */
  source: string;
  /** The day on which the source was read, `YYYY-MM-DD`. */
  read: string;
  /** The day on which the change came into the data, `YYYY-MM-DD`. */
  added: string;
  /** The version of hamn in which it came. */
  version: string;
}

/** The content of the source file. */
export interface ChangesWritten {
  /** The numbers that have been the same since they came into the data, by line and field. */
  unchanged: Record<string, Partial<Record<NumberField, string>>>;
  /** The changes, in the order in which they came into the data. */
  changes: Change[];
}

/** A change in `changes.json`. */
export interface PublishedChange extends Change {
  /** An id of the change, which stays the same. */
  id: string;
  /** The name of the line. */
  name: string;
}

/** The root of `changes.json`. */
export interface ChangesFile {
  /** The address of its JSON Schema. */
  $schema: string;
  /** The day of the last check or change of anything in the data, `YYYY-MM-DD`. */
  checked: string;
  /** The pages behind the changes, by id. */
  sources: Record<string, Source>;
  /** The changes, the newest first. */
  changes: PublishedChange[];
}

/** Every change of a number, the newest first. */
export const changes: readonly PublishedChange[] = (file as ChangesWritten).changes
  .map((change) => ({
    id: `${change.line}-${change.field}-${change.day}`,
    name: findHelpline(change.line)?.name ?? change.line,
    ...change,
  }))
  .reverse();

/** The content of the published `changes.json`. */
export const publishChanges = (): ChangesFile => ({
  $schema: './changes.schema.json',
  checked,
  sources: Object.fromEntries(
    Object.entries(written.sources).filter(([id]) => changes.some(({ source }) => source === id)),
  ),
  changes: [...changes],
});
