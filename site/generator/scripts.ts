// The scripts of the site's own pages: files, and the text of scripts inside a page. Vite builds them from their sources.
// The package has them built, so a project needs no Vite. Each subject lists its own in `scripts.ts`.
import { cp, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { program } from '../project.ts';
import type { BuildEvent, EleventyConfig } from './eleventy.types.ts';

/** Scripts that are files of the built site. */
export interface Scripts {
  /** The source of each script by its built name: `{ choose: '…/choose.ts' }` becomes `/choose.js`. */
  sources: Record<string, string>;
  /** Their folder in the built site. Modules that several scripts import are also there. */
  folder?: string;
}

/** The exports of a subject's `scripts.ts`. */
export interface SubjectScripts {
  scripts?: Scripts;
  /** The sources of scripts inside a page. */
  texts?: Record<string, string>;
}

/** The folder where the package has these scripts, with their folder in the built site. */
export const builtScripts = ({ sources }: Scripts): string => join(program.scripts, Object.keys(sources).join('-'));

/** The file where the package has the text of a script inside a page. */
export const builtText = (source: string): string => join(program.scripts, 'texts', `${basename(source, '.ts')}.js`);

/** The text of a script inside a page: ordinary, small, without imports. */
export async function inlineScript(source: string): Promise<string> {
  if (program.isCompiled) return readFile(builtText(source), 'utf8');
  const { buildText } = await import('./build-scripts.ts');
  return buildText(source);
}

/** Adds scripts to the built site. */
export function addScripts(eleventyConfig: EleventyConfig, scripts: Scripts): void {
  eleventyConfig.on('eleventy.before', async ({ directories: { output }, outputMode }: BuildEvent) => {
    if (outputMode !== 'fs') return;
    if (program.isCompiled) return cp(builtScripts(scripts), output, { recursive: true });
    const { buildFiles } = await import('./build-scripts.ts');
    await buildFiles(scripts, output);
  });
}
