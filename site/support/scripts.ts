import type { Scripts } from '../generator/scripts.ts';

export const scripts: Scripts = { sources: { choose: `${import.meta.dirname}/choose.ts` } };
