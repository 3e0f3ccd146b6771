// Builds the site, serves it and builds it again on change. What is wrong is told of and leaves what stands.
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import Eleventy from '@11ty/eleventy';

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

/** Serves the site on this port of this machine until it is ended. */
export async function watch(port) {
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
  await eleventy.init();
  await eleventy.watch();
  await eleventy.serve(port);
}
