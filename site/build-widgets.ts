// npm run build:widgets: builds the widgets with the contacts of the site's own county.
import { spawnSync } from 'node:child_process';
import metadata from './metadata.ts';

const program = ['--import', 'tsx', 'widgets/build/build.ts', `--county=${metadata.county}`];
process.exitCode = spawnSync(process.execPath, program, { stdio: 'inherit' }).status ?? 1;
