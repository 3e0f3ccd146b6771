// The owner's templates and style sheets that take the place of ours.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path/posix';
import { say } from '../../widgets/check/say.ts';
import { meant } from '../../widgets/check/words.ts';
import { program, project } from '../project.ts';
import { split } from '../shared/front-matter.ts';
import { added, blocks } from './blocks.ts';

/** The owner's folder of the files with this ending. */
const folderOf = (path: string): string => (path.endsWith('.css') ? project.styles : project.templates);

/** The file to use: the owner's if there is one, else ours. */
export function replaced(path: string): { path: string; isOwn: boolean } {
  const own = join(folderOf(path), path);
  return existsSync(own) ? { path: own, isOwn: true } : { path: join(program.site, path), isOwn: false };
}

/** The mark of a copied file: hamn's version, and the beginning of the hash of our file then. */
const mark = /\bhamn (\d+\.\d+\.\d+\S*) ([0-9a-f]{12})\b/;

/** The line of a copy that holds the mark. */
const marked = new RegExp(`^.*${mark.source}.*\\n`, 'm');

/** The beginning of the hash of a text. Line ends do not count. */
const hashOfText = (text: string): string =>
  createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex').slice(0, 12);

/** The beginning of the hash of one of our files. */
const hashOf = (path: string): string => hashOfText(readFileSync(path, 'utf8'));

/** The text of a copy, with the mark behind the front matter if there is one. */
export function copyOf(path: string, version: string): string {
  const text = readFileSync(join(program.site, path), 'utf8');
  const words = `${path}: hamn ${version} ${hashOf(join(program.site, path))}`;
  const line = path.endsWith('.css') ? `/* ${words} */\n` : `{#- ${words} #}\n`;
  const { body = text } = split(text);
  return text.slice(0, text.length - body.length) + line + body;
}

/** A file of the owner in `templates` or `styles`. */
export interface Replacement {
  /** Its path in the folder, such as `layout/footer.njk`. */
  path: string;
  file: string;
  /** The version that it was copied from, if it has a mark. */
  from?: string;
  /** Whether our file is another one now than the one that it was copied from. */
  hasChanged: boolean;
  /** Whether the owner has changed nothing in the copy. */
  isUntouched: boolean;
}

const filesIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((each) => each.isFile() && !each.name.startsWith('.'))
        .map((each) => join(each.parentPath.replaceAll('\\', '/'), each.name).slice(join(folder, '/').length))
        .sort()
    : [];

/** Every file of the owner that takes the place of ours. */
export const replacements = (): Replacement[] =>
  [project.templates, project.styles].flatMap((folder) =>
    filesIn(folder)
      .filter((path) => existsSync(join(program.site, path)))
      .map((path) => {
        const text = readFileSync(join(folder, path), 'utf8');
        const [, from, hash] = mark.exec(text) ?? [];
        const hasChanged = hash !== undefined && hash !== hashOf(join(program.site, path));
        const isUntouched = hash !== undefined && hash === hashOfText(text.replace(marked, ''));
        return { path, file: join(folder, path), ...(from && { from }), hasChanged, isUntouched };
      }),
  );

/** The paths of all our templates or style sheets. */
export const ours = (kind: '.njk' | '.css'): string[] =>
  readdirSync(program.site, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith(kind) && !path.startsWith('pages/'))
    .sort();

/** Files in `templates` and `styles` that nothing reads. */
export function problemsInReplacements(): string[] {
  const check = (folder: string, kind: '.njk' | '.css', more: readonly string[]): string[] => {
    const files = filesIn(folder);
    const known = files.length ? [...ours(kind), ...more] : [];
    return files.flatMap((path) => {
      if (known.includes(path)) return [];
      // A template of the owner's own, which another of the owner's templates includes.
      if (kind === '.njk' && !path.startsWith('blocks/') && path.endsWith('.njk')) {
        const text = files.map((each) => readFileSync(join(folder, each), 'utf8'));
        if (text.some((each) => each.includes(`"${path}"`) || each.includes(`'${path}'`))) return [];
      }
      const near = meant(path, known) ?? known.find((each) => basename(each) === basename(path));
      const file = join(folder, path);
      return near
        ? say`${file}: is not read; did you mean ${near}?`
        : say`${file}: is not read; expected the name of a file of hamn, which npx hamn eject shows`;
    });
  };
  return [
    ...check(project.templates, '.njk', Object.keys(blocks)),
    ...check(project.styles, '.css', Object.keys(added)),
  ];
}

/** Our files that have changed since the owner copied them. */
export const notesInReplacements = (): string[] =>
  replacements()
    .filter(({ hasChanged }) => hasChanged)
    .map(({ file, path, from, isUntouched }) =>
      isUntouched
        ? say`${file}: hamn's own ${path} has changed since ${from}, and yours is as it was then; remove yours to get hamn's`
        : say`${file}: hamn's own ${path} has changed since ${from}, which it was copied from; compare them with npx hamn eject ${path} --diff`,
    );
