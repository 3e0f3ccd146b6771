import type { Scripts } from '../generator/scripts.ts';

const browser = `${import.meta.dirname}/browser`;

export const scripts: Scripts = {
  folder: 'builder',
  sources: { page: `${browser}/page.ts`, platform: `${browser}/platform.ts`, preview: `${browser}/preview.ts` },
};
