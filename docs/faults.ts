// Writes docs/faults.md: which faults the tests make, and what a person has then.
import { writeFile } from 'node:fs/promises';
import { table } from '../test/browsers/faults/table.ts';

await writeFile('docs/faults.md', await table());
