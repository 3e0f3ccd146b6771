// Lists the ids and codes in the package's types, after `tsc`: it reads every text of a JSON file as `string`.
import { listIds } from './ids.ts';

listIds('dist/types/data/ids.d.ts');
