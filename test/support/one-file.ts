// A bundle of what one script imports, as Vite makes it without a configuration.
import assert from 'node:assert/strict';
import { build, type Rolldown } from 'vite';

/** What Vite makes of a script in a folder: the script itself first. Nothing is written. */
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
