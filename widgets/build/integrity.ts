// The content of `integrity.json`: the hash and the size of each file to paste.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { hashOf } from './pinned.ts';

/** The entry of a file. */
interface FileFacts {
  integrity: string;
  bytes: number;
  gzip: number;
  brotli: number;
}

function measure(path: string): FileFacts {
  const bytes = readFileSync(path);
  return {
    integrity: hashOf(path),
    bytes: bytes.length,
    gzip: gzipSync(bytes).length,
    brotli: brotliCompressSync(bytes).length,
  };
}

/** The facts of files in a folder, by name. */
export const measured = (folder: string, files: readonly string[]): Record<string, FileFacts> =>
  Object.fromEntries(files.map((file) => [file, measure(join(folder, file))]));
