import type { Scripts } from '../generator/scripts.ts';

export const scripts: Scripts = { folder: 'paper', sources: { poster: `${import.meta.dirname}/browser/poster.ts` } };
