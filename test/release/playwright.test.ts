import { testTests } from './example.ts';

testTests('playwright');
