// Builds the site: `npm run build:site`, or with `--output=out` into another folder.
import { parseArgs } from 'node:util';
import './generator/any-folder.ts';

const { program, project } = await import('./project.ts');
const { default: Eleventy } = await import('@11ty/eleventy');
const { report, reportErrorsOf } = await import('./generator/report.ts');

const { values } = parseArgs({
  options: { output: { type: 'string', default: project.output }, dryrun: { type: 'boolean' } },
});

const fail = (error: unknown): Promise<void> => {
  process.exitCode = 1;
  return report(error);
};
process.on('unhandledRejection', (error) => void fail(error));

const eleventy = reportErrorsOf(
  new Eleventy(program.pages, values.output, {
    configPath: `${program.site}/eleventy.config${program.ending}`,
    quietMode: true,
    source: 'cli',
    dryRun: values.dryrun,
  }),
);
try {
  await eleventy.init();
  await eleventy.write();
} catch (error) {
  await fail(error);
}
