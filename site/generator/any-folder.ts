// Lets Eleventy 3 work in a folder of any name. It imports modules by `file:` and their path, which fails when the path
// contains `#`, `%` or `?`. This corrects the line in memory, before Eleventy loads.
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

register(`data:text/javascript,${encodeURIComponent(`export ${String(load)}`)}`);
