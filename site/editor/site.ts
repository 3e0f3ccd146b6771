// The editor as a few files: a page, its script, and Sveltia CMS from the project's own packages. Nothing comes from another host,
// and no page of the built site is among them: an admin page must not share an address with the exit.
import { createRequire } from 'node:module';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { program } from '../project.ts';
import { builtScripts } from '../generator/scripts.ts';
import { configFor, type Backend } from './config.ts';
import { files } from './files.ts';
import { scripts } from './scripts.ts';

/** The folder of the package in the project; `undefined` when it is not installed. */
export function cmsFolder(): string | undefined {
  try {
    return resolve(dirname(createRequire(resolve('package.json')).resolve('@sveltia/cms')), '..');
  } catch {
    return undefined;
  }
}

/** The hosts that a Git host answers from. */
const hostsOf = ({ name, host }: Backend): string =>
  host ?? (name === 'github' ? 'https://api.github.com https://github.com' : 'https://gitlab.com');

/** The page's policy: it loads only its own files, and sends only to the Git host. */
const policyFor = (backend?: Backend): string =>
  [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "font-src 'self' data:",
    "worker-src 'self' blob:",
    'frame-src blob:',
    'manifest-src blob:',
    `connect-src ${["'self' blob: data:", ...(backend ? [hostsOf(backend)] : [])].join(' ')}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

const pageFor = (backend?: Backend): string => `<!doctype html>
<html lang="sv">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <meta name="robots" content="noindex">
    <meta http-equiv="Content-Security-Policy" content="${policyFor(backend)}">
    <title>Redigera webbplatsen</title>
    <script type="module" src="./start.js"></script>
  </head>
  <body></body>
</html>
`;

const startFor = (backend?: Backend): string => `import CMS from './cms/npm/index.js';
import { start } from './editor.js';
await start(CMS, ${JSON.stringify({ config: configFor(backend), files })});
`;

async function writeScript(folder: string): Promise<void> {
  if (program.isCompiled) {
    cpSync(builtScripts(scripts), folder, { recursive: true });
    return;
  }
  const { buildFiles } = await import('../generator/build-scripts.ts');
  await buildFiles(scripts, folder);
}

/** Sveltia CMS with its own fonts instead of those of a font host, and with its words as modules. */
function withoutOthers(code: string, assets: readonly string[]): string {
  const own = (all: string, font: string): string => {
    const name = assets.find((each) => each.startsWith(`${font}-latin`));
    return name ? `./cms/npm/assets/${name}` : all;
  };
  return code
    .replace(/https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/([a-z0-9-]+?)(?::vf)?@[\d.]+\/[\w-]+\.woff2/g, own)
    .replace(/(?<=import\(`\.\.\/locales\/[\w-]+\.json)(?=`\))/g, '.js');
}

/** Writes the editor into a folder. */
export async function writeEditor(folder: string, cms: string, backend?: Backend): Promise<void> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), pageFor(backend));
  writeFileSync(join(folder, 'start.js'), startFor(backend));
  await writeScript(folder);
  cpSync(join(cms, 'npm'), join(folder, 'cms/npm'), { recursive: true, filter: (path) => !path.endsWith('.map') });
  cpSync(join(cms, 'LICENSE.txt'), join(folder, 'cms/LICENSE.txt'));
  mkdirSync(join(folder, 'cms/locales'), { recursive: true });
  for (const name of readdirSync(join(cms, 'locales'))) {
    const words = readFileSync(join(cms, 'locales', name), 'utf8');
    writeFileSync(join(folder, 'cms/locales', `${name}.js`), `export default ${words}`);
  }
  const index = join(folder, 'cms/npm/index.js');
  writeFileSync(index, withoutOthers(readFileSync(index, 'utf8'), readdirSync(join(cms, 'npm/assets'))));
}
