// Every page shares the data that the subjects add. Eleventy copies plain objects for each page and wraps them in proxies, but leaves
// frozen ones as they are. That takes half of the time of a large site.
import type { EleventyConfig } from './eleventy.types.ts';

/** Freezes what the subjects have added. It comes after them. */
export default function sharedData(eleventyConfig: EleventyConfig): void {
  const { globalData } = eleventyConfig as unknown as { globalData: Record<string, unknown> };
  for (const [name, value] of Object.entries(globalData)) {
    globalData[name] =
      typeof value === 'function' ? async () => Object.freeze(await (value as () => unknown)()) : Object.freeze(value);
  }
}
