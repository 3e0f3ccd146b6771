// Bundles one script with its imports, using Vite without a configuration.
import assert from 'node:assert/strict';
import { build, type Rolldown } from 'vite';

/** Bundles a script in a folder. Returns Vite's output, the script itself first, and writes no files. */
export async function buildOne(root: string, input: string): Promise<Rolldown.RolldownOutput['output']> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: { write: false, rolldownOptions: { input } },
  });
  assert.ok('output' in built);
  return built.output;
}
