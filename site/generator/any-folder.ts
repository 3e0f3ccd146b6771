// Lets Eleventy 3 work in a folder of any name. It imports modules by `file:` and their path, which fails when the path
// contains `#`, `%` or `?`. This corrects the line in memory, before Eleventy loads.
//
// A hook is a thread of its own, which every import waits for: this one is only there where a path needs it, and Eleventy's own, which
// loads a changed module again in a program that goes on, is never there. Each build of ours is a new program.
import { register, type LoadFnOutput, type LoadHookContext } from 'node:module';

async function load(
  url: string,
  context: LoadHookContext,
  nextLoad: (url: string, context: LoadHookContext) => LoadFnOutput | Promise<LoadFnOutput>,
): Promise<LoadFnOutput> {
  const loaded = await nextLoad(url, context);
  if (!url.endsWith('/@11ty/eleventy/src/Util/Require.js')) return loaded;
  const faulty = 'new URL(`file:${absolutePath}`)';
  const source = String(loaded.source);
  if (!source.includes(faulty))
    throw new Error(
      'site/generator/any-folder.ts: this version of Eleventy has another line there; check whether it still needs this fix.',
    );
  return { ...loaded, source: source.replace(faulty, '(await import("node:url")).pathToFileURL(absolutePath)') };
}

/** Prepares Node for Eleventy, before it loads. */
export function prepare(): void {
  process.env.ELEVENTY_SKIP_ESM_RESOLVER = '1';
  if (/[#%?]/.test(process.cwd() + import.meta.dirname))
    register(`data:text/javascript,${encodeURIComponent(`export ${String(load)}`)}`);
}
