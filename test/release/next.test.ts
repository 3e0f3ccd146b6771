import { testExample } from './example.ts';

testExample({
  name: 'next',
  out: 'out',
  chooses: true,
  mistake: { file: 'app/help.tsx', right: 'line={line.id}', wrong: 'line={1}' },
});
