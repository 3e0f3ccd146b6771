// Compiles the TypeScript of the program, file by file, in the folders of the repository.
import { resolve } from 'node:path';
import { build } from 'vite';
import { fileOf, type Imports } from './libraries.ts';
import { output } from './places.ts';

/** Compiles these programs and everything that they import. */
export async function compile(programs: readonly string[], imports: Imports): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [
      {
        name: 'libraries',
        enforce: 'pre',
        resolveId: (id) => {
          if (imports.has(id)) return { id: fileOf(id), external: 'relative' };
          return /^[.\0/]|^[A-Za-z]:/.test(id) ? undefined : { id, external: true };
        },
      },
    ],
    build: {
      ssr: true,
      target: 'node20',
      outDir: output,
      emptyOutDir: false,
      minify: false,
      rolldownOptions: {
        input: Object.fromEntries(programs.map((file) => [file.replace(/\.ts$/, ''), resolve(file)])),
        output: {
          preserveModules: true,
          preserveModulesRoot: '.',
          entryFileNames: '[name].js',
          chunkFileNames: '[name].js',
        },
      },
    },
  });
}
