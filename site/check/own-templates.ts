// The syntax of the owner's templates and style sheets.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path/posix';
import { inLine } from '../../widgets/check/words.ts';
import { textOf } from '../../widgets/check/saved.ts';
import { replaced } from '../owner/replaced.ts';
import { program, project } from '../project.ts';
import { split } from '../shared/front-matter.ts';
import { problemInStyle } from '../shared/style-words.ts';
import { problemInNunjucks } from './nunjucks.ts';

const filesIn = (folder: string, ending: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((path) => path.endsWith(ending))
        .map((path) => join(folder, path.replaceAll('\\', '/')))
    : [];

/** The style sheets that an owner writes. */
export const ownStyles = (): string[] => [project.styles, project.public].flatMap((folder) => filesIn(folder, '.css'));

/** Whether a template can include another by this name. */
const isThere = (name: string): boolean =>
  existsSync(name.startsWith('hamn/') ? join(program.site, name.slice('hamn/'.length)) : replaced(name).path);

function inTemplate(text: string): [sentence: string, line: number | undefined] | undefined {
  const { body = text, offset = 0 } = split(text);
  const [line, sentence] = problemInNunjucks(body, isThere) ?? [];
  return sentence === undefined ? undefined : [sentence, line && line + offset];
}

/** The mistakes in the syntax of the owner's templates and style sheets. */
export function problemsInSyntax(): string[] {
  const kinds = [
    [filesIn(project.templates, '.njk'), inTemplate],
    [ownStyles(), problemInStyle],
  ] as const;
  return kinds.flatMap(([files, check]) =>
    files.flatMap((file) => {
      const { text, problem } = textOf(file);
      if (problem !== undefined) return `${file}: ${problem}`;
      const [sentence, line] = check(text) ?? [];
      return sentence === undefined ? [] : `${file}: ${sentence}${inLine(line)}`;
    }),
  );
}
