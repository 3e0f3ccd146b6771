import { readFileSync } from 'node:fs';

/** The version in package.json, which the pinned addresses carry. */
export default JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version;
