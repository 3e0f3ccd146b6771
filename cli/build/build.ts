// npm run build:program: compiles the site's program and the command line into dist/program/, for the package. A project
// runs them from node_modules, where Node reads no TypeScript, and has neither Vite nor TypeScript.
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { pathToFileURL } from 'node:url';
import { buildFiles, buildText } from '../../site/generator/build-scripts.ts';
import { builtScripts, builtText, type SubjectScripts } from '../../site/generator/scripts.ts';
import { program, project } from '../../site/project.ts';
import { compile } from './compile.ts';
import { buildLibraries, importsOf } from './libraries.ts';
import { filesIn, output } from './places.ts';

const isSource = (file: string): boolean => /(?<!\.d|\.types)\.ts$/.test(file);
const isForBrowser = (file: string): boolean => /\/browser\//.test(file);
const isOfRepository = (file: string): boolean =>
  /^(cli\/build|widgets\/(build\/(?!integrity|pinned|release|trust-text)|check\/(data|schema)|phrases\/check)|site\/package-address)/.test(
    file,
  );

const sources = ['cli', 'site', 'widgets'].flatMap(filesIn).filter((file) => !isOfRepository(file));
const code = sources.filter((file) => isSource(file) && !isForBrowser(file));

/** The programs that Node starts, and the files that Eleventy imports. */
const programs = code.filter((file) =>
  /^(cli\/hamn|site\/(eleventy|eleventy\.config|serve|check\/run|ambassadors\/remove|nginx\/deploy)|site\/pages\/.*\.11tydata)\.ts$/.test(
    file,
  ),
);

/** Files that the program reads as they are: templates, texts, style sheets, pictures, phrases. */
const isRead = (file: string): boolean =>
  (file.startsWith('site/') && !file.endsWith('.ts')) || /^widgets\/phrases\/.*\.json$/.test(file);

/** The hashes of hamn's published versions. */
const publishedList = `${project.published}.json`;

/** Builds the scripts of the site's own pages, so that a project needs no Vite. */
async function buildScripts(): Promise<void> {
  const inPackage = (path: string): string => path.replace(program.scripts, `${output}/scripts`);
  for (const file of code.filter((each) => /^site\/[\w-]+\/scripts\.ts$/.test(each) && !each.includes('generator'))) {
    const { scripts, texts = {} } = (await import(pathToFileURL(file).href)) as SubjectScripts;
    if (scripts) await buildFiles(scripts, inPackage(builtScripts(scripts)));
    for (const source of Object.values(texts)) {
      const built = inPackage(builtText(source));
      mkdirSync(dirname(built), { recursive: true });
      writeFileSync(built, await buildText(source));
    }
  }
}

rmSync(output, { recursive: true, force: true });
const imports = importsOf(code);
await buildLibraries(imports);
await compile(programs, imports);
await buildScripts();
if (existsSync(publishedList)) cpSync(publishedList, join(output, 'published.json'));
for (const file of sources.filter(isRead)) cpSync(file, join(output, file));
