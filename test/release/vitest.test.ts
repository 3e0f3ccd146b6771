import { testTests } from './example.ts';

testTests('vitest');
