import type { Scripts } from '../generator/scripts.ts';

export const scripts: Scripts = { folder: 'audit', sources: { audit: `${import.meta.dirname}/browser/page.ts` } };
