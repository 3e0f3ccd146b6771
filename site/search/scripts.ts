import type { Scripts } from '../generator/scripts.ts';

export const scripts: Scripts = { sources: { search: `${import.meta.dirname}/search.ts` } };
