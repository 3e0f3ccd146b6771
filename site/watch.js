// Builds the site, serves it and builds it again on change. What is wrong is told of and leaves what stands.
import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import './any-folder.js';

const { default: Eleventy } = await import('@11ty/eleventy');
const { tell, telling } = await import('./tell.js');

/** Pages on other hosts may load our code, as they do when someone has pasted it there. */
const headers = { 'Access-Control-Allow-Origin': '*' };

/** The widgets, their data and their reference, when their source has changed. */
function rebuildWidgets(changed) {
  if (!changed.some((file) => /^(\.\/)?widgets\//.test(file))) return;
  try {
    for (const script of ['build:widgets', 'build:docs']) {
      execFileSync('npm', ['run', '--silent', script], { stdio: 'inherit', shell: process.platform === 'win32' });
    }
  } catch {
    console.error('The widgets could not be built. The site stays as it was until they can.');
  }
}

/**
 * What has been imported is read anew when a module has changed, metadata.js for one, and with it all that follows from it:
 * Eleventy forgets what it remembers of the files in this list.
 */
function readAnew(changed) {
  if (!changed.some((file) => /\.[jt]s$/.test(file))) return;
  for (const folder of ['site', 'dist/modules']) {
    const modules = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.js'));
    changed.push(...modules.map((file) => `./${folder}/${file.replaceAll('\\', '/')}`));
  }
}

/** When each file of the site's was written last. */
const writtenWhen = () =>
  readdirSync('site', { recursive: true })
    .map((file) => `${file} ${statSync(`site/${file}`, { throwIfNoEntry: false })?.mtimeMs}`)
    .join();

/** Waits until the files are others than they were. A system's own notice of a change may come too early to be heard. */
async function changedSince(before) {
  while (writtenWhen() === before) await pause(300);
  // An editor may write a file in several steps.
  await pause(200);
}

const makeEleventy = (port) => {
  const eleventy = new Eleventy('site/pages', 'dist/site', {
    configPath: 'site/eleventy.config.js',
    quietMode: true,
    runMode: 'serve',
    config(eleventyConfig) {
      eleventyConfig.addWatchTarget('./widgets/');
      eleventyConfig.on('eleventy.beforeWatch', rebuildWidgets);
      eleventyConfig.on('eleventy.beforeWatch', readAnew);
      eleventyConfig.setServerOptions({
        // Nothing is put into the pages: what is served is what is built.
        liveReload: false,
        domDiff: false,
        port,
        portReassignmentRetryCount: 0,
        headers,
        messageOnStart: () => `The site is at http://localhost:${port}. Ctrl-C ends it.`,
      });
    },
  });
  return telling(eleventy);
};

/** Builds the site and watches it. A fault that is there from the start is told of, and mended while this goes on. */
async function started(port) {
  for (;;) {
    const before = writtenWhen();
    const eleventy = makeEleventy(port);
    try {
      await eleventy.init();
      await eleventy.watch();
      return eleventy;
    } catch (error) {
      await tell(error);
      console.error('Waiting for a change …');
      await changedSince(before);
    }
  }
}

/** Serves the site on this port of this machine until it is ended. */
export async function watch(port) {
  process.env.HAMN_WATCHES = '1';
  // A fault in one page is no reason to end: what stands goes on being served.
  process.on('unhandledRejection', tell);
  const eleventy = await started(port);
  await eleventy.serve(port);
}
