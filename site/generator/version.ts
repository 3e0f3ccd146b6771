import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { program } from '../project.ts';

const about = JSON.parse(readFileSync(join(program.root, 'package.json'), 'utf8')) as { version: string };

/** The version in package.json, part of the pinned addresses. */
export default about.version;
