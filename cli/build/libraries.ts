// The libraries of the program. Small ones, in JavaScript alone, go into the package as one file each, with nothing but
// what the program imports. The large ones are optional peers, which a project installs and whoever wants widgets does not.
import { builtinModules } from 'node:module';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';
import { build } from 'vite';
import { output } from './places.ts';

/** Libraries that the package does not contain. `vite` and `typescript` belong to the repository. */
const external =
  /^(lit|@lit\/.*|@11ty\/eleventy|@11ty\/eleventy-img|lightningcss|pagefind|vite|typescript|tsx)(\/.*)?$/;

/** Libraries that come with an optional peer. The program must use the peer's own copy, wherever npm has put it. */
const withPeer: Record<string, string> = {
  nunjucks: '@11ty/eleventy',
  '@11ty/eleventy-dev-server': '@11ty/eleventy',
  '@11ty/eleventy-fetch': '@11ty/eleventy-img',
  sharp: '@11ty/eleventy-img',
};

/** The names that the program imports from each library in the package; `default` for a default import. */
export type Imports = Map<string, Set<string>>;

/** Adds the imports of a source file. */
function addImports(file: string, imports: Imports): void {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  for (const statement of source.statements) {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
    const { importClause, moduleSpecifier } = statement;
    const library = moduleSpecifier.text;
    const isOwn = library.startsWith('.') || library.startsWith('node:') || builtinModules.includes(library);
    if (isOwn || !importClause || importClause.phaseModifier === ts.SyntaxKind.TypeKeyword || external.test(library))
      continue;
    const names = imports.get(library) ?? new Set();
    imports.set(library, names);
    if (importClause.name) names.add('default');
    const { namedBindings } = importClause;
    if (!namedBindings) continue;
    if (ts.isNamespaceImport(namedBindings)) throw new Error(`${file}: ${library}: expected the names that are used`);
    for (const { name, propertyName, isTypeOnly } of namedBindings.elements)
      if (!isTypeOnly) names.add((propertyName ?? name).text);
  }
}

/** The imports of source files from the libraries that the package contains. */
export function importsOf(files: readonly string[]): Imports {
  const imports: Imports = new Map();
  for (const file of files) addImports(file, imports);
  return new Map([...imports].filter(([, names]) => names.size));
}

/** The file of a library in the package, without its ending. */
const nameOf = (library: string): string => library.replaceAll(/[@/]/g, '-').replace(/^-|\.js$/g, '');

/** The text of a module that passes on the names of a library. */
function textOf(library: string, names: ReadonlySet<string>): string {
  const peer = withPeer[library];
  if (!peer) return `export { ${[...names].join(', ')} } from ${JSON.stringify(library)};`;
  return [
    "import { createRequire } from 'node:module';",
    `const require = createRequire(import.meta.resolve('${peer}'));`,
    `const library = require('${library}');`,
    ...[...names].map((name) =>
      name === 'default' ? 'export default library;' : `export const ${name} = library.${name};`,
    ),
  ].join('\n');
}

const prefix = '\0library:';

/** Bundles the libraries. */
export async function buildLibraries(imports: Imports): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true, external: [] },
    plugins: [
      {
        name: 'libraries',
        enforce: 'pre',
        resolveId: (id) => (id.startsWith(prefix) ? id : undefined),
        load: (id) =>
          id.startsWith(prefix)
            ? textOf(id.slice(prefix.length), imports.get(id.slice(prefix.length)) ?? new Set())
            : undefined,
      },
    ],
    build: {
      ssr: true,
      target: 'node20',
      outDir: `${output}/libraries`,
      license: { fileName: 'LICENSES.md' },
      minify: true,
      rolldownOptions: {
        external,
        input: Object.fromEntries([...imports.keys()].map((library) => [nameOf(library), prefix + library])),
        output: { entryFileNames: '[name].js', chunkFileNames: 'shared/[name].js' },
      },
    },
  });
}

/** Where the program finds a library of the package: the compiler sees it beside the other folders of the program. */
export const fileOf = (library: string): string => resolve('libraries', `${nameOf(library)}.js`);
