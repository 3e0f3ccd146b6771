import { testExample } from './example.ts';

testExample({
  name: 'angular',
  out: 'dist',
  fallback: 'index.html',
  chooses: true,
  mistake: { file: 'src/help.ts', right: '[line]="shown.id"', wrong: '[line]="1"' },
});
