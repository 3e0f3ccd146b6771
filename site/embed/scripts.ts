import type { Scripts } from '../generator/scripts.ts';

export const scripts: Scripts = { sources: { embed: `${import.meta.dirname}/embed.ts` } };
