// Every page shares the data of the subjects. Eleventy copies plain objects for each page and wraps them in proxies, but leaves
// frozen ones as they are: a large site takes half the time.
import type { EleventyConfig } from './eleventy.types.ts';

const isFunction = (value: unknown): value is () => unknown => typeof value === 'function';

/** Freezes what the subjects add, when all have added it. What an owner's extension has added stays as Eleventy has it. */
export function shareData(eleventyConfig: EleventyConfig): void {
  const { globalData } = eleventyConfig as unknown as { globalData: Record<string, unknown> };
  const own = Object.keys(globalData);
  eleventyConfig.addPlugin(() => {
    for (const [name, value] of Object.entries(globalData).filter(([name]) => !own.includes(name)))
      globalData[name] = isFunction(value) ? async () => Object.freeze(await value()) : Object.freeze(value);
  });
}
