// Every page shares the data of the subjects. Eleventy copies plain objects for each page and wraps them in proxies, but leaves
// frozen ones as they are: a large site takes half the time.
import type { EleventyConfig } from './eleventy.types.ts';

const isFunction = (value: unknown): value is () => unknown => typeof value === 'function';

/** Freezes what the subjects before it have added. What an owner's extension adds stays as Eleventy has it. */
export default function sharedData(eleventyConfig: EleventyConfig): void {
  const { globalData } = eleventyConfig as unknown as { globalData: Record<string, unknown> };
  for (const [name, value] of Object.entries(globalData))
    globalData[name] = isFunction(value) ? async () => Object.freeze(await value()) : Object.freeze(value);
}
