// Lists the ids and codes in the package's types, after `tsc`: it reads every text of a JSON file as `string`.
import { readFileSync, writeFileSync } from 'node:fs';
import { ids, unionOf } from './ids.ts';

const file = 'dist/types/data/ids.d.ts';
let text = readFileSync(file, 'utf8');
for (const type of Object.keys(ids)) {
  const before = `type ${type} = string;`;
  if (!text.includes(before)) throw new Error(`${file}: expected "${before}"`);
  text = text.replace(before, `type ${type} = ${unionOf(type)};`);
}
writeFileSync(file, text);
