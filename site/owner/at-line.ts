import type { Written } from './yaml.ts';
import { inLine } from '../../widgets/check/words.ts';

/**
 * The line of a problem, as the end of its sentence: ` (line 4)`.
 *
 * @param lineOf - The lines of the file.
 * @param path - The path of the entry that the problem is in.
 * @param problem - The sentence. It begins with the name of the wrong field, such as `alt.sv`.
 */
export function atLine(lineOf: Written['lineOf'], path: readonly PropertyKey[], problem = ''): string {
  const field = /^[\w.-]+/.exec(problem)?.[0].split('.') ?? [];
  return inLine(lineOf([...path, ...field]));
}
