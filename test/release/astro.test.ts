import { testExample } from './example.ts';

testExample({ name: 'astro', out: 'dist', chooses: false });
