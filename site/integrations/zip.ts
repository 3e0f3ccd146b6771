// A zip that has the same bytes on every machine and every day.
import { zipSync } from 'fflate';

/** The content of each file, by its path in the zip. */
export type Files = Record<string, string | Uint8Array>;

/**
 * The files in a fixed order, all of one day.
 *
 * @param day - Such as `2026-11-29`.
 */
export function zipped(files: Files, day: string): Uint8Array {
  const all = Object.entries(files)
    .map(([path, content]): [string, Uint8Array] => [
      path,
      typeof content === 'string' ? Buffer.from(content) : content,
    ])
    .sort(([a], [b]) => (a < b ? -1 : 1));
  // A zip has no time zone, so a local date gives the same bytes everywhere.
  return zipSync(Object.fromEntries(all), { mtime: new Date(`${day}T12:00`), level: 9 });
}
