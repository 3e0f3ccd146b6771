// Builds the site: `node site/eleventy.js`, or with `--output=out` into another folder.
import { parseArgs } from 'node:util';
import './any-folder.js';

const { default: Eleventy } = await import('@11ty/eleventy');
const { tell, telling } = await import('./tell.js');

const { values } = parseArgs({
  options: { output: { type: 'string', default: 'dist/site' }, dryrun: { type: 'boolean' } },
});

const fail = (error) => {
  process.exitCode = 1;
  return tell(error);
};
process.on('unhandledRejection', fail);

const options = { configPath: 'site/eleventy.config.js', quietMode: true, source: 'cli', dryRun: values.dryrun };
const eleventy = telling(new Eleventy('site/pages', values.output, options));
try {
  await eleventy.init();
  await eleventy.write();
} catch (error) {
  await fail(error);
}
