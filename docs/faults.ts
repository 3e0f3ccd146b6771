// Writes docs/faults.md: the faults that the tests make, and what still works.
import { writeFile } from 'node:fs/promises';
import { table } from '../test/browsers/faults/table.ts';

await writeFile('docs/faults.md', await table());
