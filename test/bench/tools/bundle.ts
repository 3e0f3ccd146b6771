// Bundles a peer's modules into one file, minified by the same tools as ours.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';

/** One file with some modules and everything they need, and with code that uses them by their given names. */
export async function bundle(modules: string[] | Record<string, string>, code = ''): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
  try {
    const entry = join(folder, 'entry.js');
    const imports = Object.entries(modules).map(([name, path]) => {
      const from = JSON.stringify(resolve('node_modules', path));
      return Array.isArray(modules) ? `import ${from};` : `import ${name} from ${from};`;
    });
    writeFileSync(entry, [...imports, code].join('\n'));
    const built = await build({
      root: folder,
      logLevel: 'error',
      build: { write: false, target: 'es2022', rolldownOptions: { input: entry, output: { minify: true } } },
    });
    if (!('output' in built)) throw new Error('more than one bundle was made');
    return built.output.map((each) => ('code' in each ? each.code : '')).join('');
  } finally {
    rmSync(folder, { recursive: true });
  }
}
