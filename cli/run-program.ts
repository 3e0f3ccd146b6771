import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { programArgs } from '../site/generator/programs.ts';

/**
 * Runs one of the site's programs to its end and returns its exit code. Ctrl-C ends the program first.
 *
 * @param path - Its path in site/, without its ending.
 */
export async function runProgram(path: string, args: readonly string[] = [], environment = {}): Promise<number> {
  const child = spawn(process.execPath, programArgs(path, ...args), {
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  const [code] = (await once(child, 'close')) as [number | null];
  return code ?? 0;
}
