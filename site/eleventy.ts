// Builds the site: `npm run build:site`, or with `--output=out` into another folder.
import { existsSync, renameSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { prepare } from './generator/any-folder.ts';

prepare();
const { program, project } = await import('./project.ts');
const { default: Eleventy } = await import('@11ty/eleventy');
const { noteOf } = await import('./generator/finished.ts');
const { report, reportEndOf, reportErrorsOf } = await import('./generator/report.ts');

const { values } = parseArgs({
  options: { output: { type: 'string', default: project.output }, dryrun: { type: 'boolean' } },
});

/**
 * The folder that Eleventy writes into. A project's site is put in its place only when it is whole: a failed build leaves the
 * last one, and a page that was removed does not stay. In the repository the reference is in the same folder.
 */
const folder = program.isCompiled ? `${values.output}.draft` : values.output;

/** Puts the finished site in the place of the last one, with its note. */
function publish(): void {
  for (const [from, to] of [
    [folder, values.output],
    [noteOf(folder), noteOf(values.output)],
  ] as const) {
    rmSync(to, { recursive: true, force: true });
    if (existsSync(from)) renameSync(from, to);
  }
}

const fail = (error: unknown): Promise<void> => {
  process.exitCode = 1;
  return report(error);
};
process.on('unhandledRejection', (error) => void fail(error));

if (folder !== values.output) rmSync(folder, { recursive: true, force: true });
const eleventy = reportErrorsOf(
  new Eleventy(program.pages, folder, {
    configPath: `${program.site}/eleventy.config${program.ending}`,
    quietMode: true,
    source: 'cli',
    dryRun: values.dryrun,
  }),
);
try {
  await eleventy.init();
  reportEndOf(eleventy);
  await eleventy.write();
  if (folder !== values.output && !process.exitCode && !values.dryrun) publish();
} catch (error) {
  await fail(error);
}
