import type { Scripts } from '../generator/scripts.ts';

const browser = `${import.meta.dirname}/browser`;

export const scripts: Scripts = { folder: 'try', sources: { page: `${browser}/page.ts` } };

export const texts = { inside: `${browser}/inside.ts` };
