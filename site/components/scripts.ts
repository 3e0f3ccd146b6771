import type { Scripts } from '../generator/scripts.ts';

export const scripts: Scripts = { sources: { site: `${import.meta.dirname}/copy.ts` } };
