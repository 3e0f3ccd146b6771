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

type Added = (this: unknown, ...args: unknown[]) => unknown;

/** What a function of the extension threw last: Nunjucks loses it. */
let thrown: Error | undefined;

export const thrownByExtension = (): Error | undefined => thrown;

/** The same function, which notes what it throws. Eleventy asks whether a function is asynchronous. */
function noting(run: Added): Added {
  const note = (error: unknown): never => {
    thrown = error as Error;
    throw error;
  };
  if (run.constructor.name === 'AsyncFunction')
    return async function (...args) {
      return await Promise.resolve(run.apply(this, args)).catch(note);
    };
  return function (...args) {
    try {
      return run.apply(this, args);
    } catch (error) {
      return note(error);
    }
  };
}

/** Eleventy's configuration for the extension: each function that it adds notes what it throws. */
const noted = (config: EleventyConfig): EleventyConfig =>
  new Proxy(config, {
    get: (target, name) => {
      const value = Reflect.get(target, name) as unknown;
      if (typeof value !== 'function') return value;
      const isAdding = /^add\w*(Filter|Shortcode|Collection|Transform)$/.test(String(name));
      return (...args: unknown[]): unknown =>
        (value as Added).apply(
          target,
          args.map((each) => (isAdding && typeof each === 'function' ? noting(each as Added) : each)),
        );
    },
  });

/** Runs the owner's extension, if there is one. */
export default async function extend(eleventyConfig: EleventyConfig): Promise<void> {
  const file = project.extension;
  if (!existsSync(file)) return;
  const address = `${pathToFileURL(resolve(file)).href}?${statSync(file).mtimeMs}`;
  try {
    const { default: extension } = (await import(address)) as { default: unknown };
    if (typeof extension !== 'function') stop([say`${file}: expected export default function (eleventyConfig) { … }`]);
    else await (extension as (config: EleventyConfig) => unknown)(noted(eleventyConfig));
  } catch (error) {
    const { message, stack = '' } = error as Error;
    const line = new RegExp(`${file}[^\\s:]*:(\\d+)`).exec(stack)?.[1];
    stop([`${file}: ${message}${inLine(Number(line ?? 0))}`]);
  }
}
