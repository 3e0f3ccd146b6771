import { testExample } from './example.ts';

testExample({
  name: 'sveltekit',
  out: 'build',
  chooses: true,
  mistake: { file: 'src/routes/+page.svelte', right: 'line={line.id}', wrong: 'line={1}' },
});
