import type { Scripts } from '../generator/scripts.ts';

export const scripts: Scripts = { sources: { editor: `${import.meta.dirname}/browser/editor.ts` } };
