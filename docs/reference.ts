// Makes the API pages with TypeDoc. TypeDoc reads ( ) [ ] # in a folder's name as a pattern or an anchor, so it gets a copy of the
// sources in a folder with a plain name. The copy lists the ids, as the package's types do.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { listIds } from '../widgets/build/ids.ts';

const linked = ['node_modules', 'dist'];
const isSource = (path: string): boolean => ![...linked, '.git', '.cache'].includes(path);

const copy = mkdtempSync(join(tmpdir(), 'hamn-reference-'));
try {
  cpSync('.', copy, { recursive: true, filter: isSource });
  listIds(join(copy, 'widgets/data/ids.ts'));
  for (const folder of linked) symlinkSync(resolve(folder), join(copy, folder), 'junction');
  const typedoc = ['--import', 'tsx', 'docs/typedoc.ts'];
  process.exitCode = spawnSync(process.execPath, typedoc, { cwd: copy, stdio: 'inherit' }).status ?? 1;
} finally {
  rmSync(copy, { recursive: true });
}
