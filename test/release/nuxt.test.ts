import { testExample } from './example.ts';

testExample({
  name: 'nuxt',
  out: '.output/public',
  chooses: true,
  mistake: { file: 'app/pages/index.vue', right: ':line="line.id"', wrong: ':line="1"' },
});
