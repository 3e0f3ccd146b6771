// The door for a developer of the owner: `extend.js` in the project gets Eleventy's configuration after all subjects, and
// can add collections, filters and plugins.
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { say } from '../../widgets/check/say.ts';
import { inLine } from '../../widgets/check/words.ts';
import { project } from '../project.ts';
import { stop } from '../shared/stop.ts';
import type { EleventyConfig } from './eleventy.types.ts';

/** Runs the owner's extension, if there is one. */
export default async function extend(eleventyConfig: EleventyConfig): Promise<void> {
  const file = project.extension;
  if (!existsSync(file)) return;
  const address = `${pathToFileURL(resolve(file)).href}?${statSync(file).mtimeMs}`;
  try {
    const { default: extension } = (await import(address)) as { default: unknown };
    if (typeof extension !== 'function') stop([say`${file}: expected export default function (eleventyConfig) { … }`]);
    else await (extension as (config: EleventyConfig) => unknown)(eleventyConfig);
  } catch (error) {
    const { message, stack = '' } = error as Error;
    const line = new RegExp(`${file}[^\\s:]*:(\\d+)`).exec(stack)?.[1];
    stop([`${file}: ${message}${inLine(Number(line ?? 0))}`]);
  }
}
