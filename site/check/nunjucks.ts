// Mistakes in the syntax of a template, found without a build.
import nunjucks from 'nunjucks';
import { say } from '../../widgets/check/say.ts';
import { Part, Place } from '../generator/parts.ts';
import { nunjucksInWords } from '../shared/nunjucks-words.ts';

const { nodes, parser } = nunjucks;

/** An `include`, whose template is a text or an expression. */
interface Include {
  lineno: number;
  ignoreMissing?: boolean;
  template?: { value?: unknown };
}

/**
 * A mistake in the syntax of a template, with its line.
 *
 * @param isThere - Whether there is a template of a name that this one includes.
 */
export function problemInNunjucks(
  body: string,
  isThere?: (name: string) => boolean,
): [line: number, sentence: string] | undefined {
  try {
    const tree = parser.parse(body, [new Part(), new Place()], {});
    const includes: Include[] = isThere ? tree.findAll(nodes.Include) : [];
    for (const { lineno, ignoreMissing, template } of includes)
      if (typeof template?.value === 'string' && !ignoreMissing && !isThere?.(template.value))
        return [lineno + 1, say`template not found: ${template.value}`];
  } catch (error) {
    const { message, lineno } = error as Error & { lineno?: number };
    // Only Eleventy knows the tags of plugins.
    if (/unknown block tag/.test(message)) return;
    // Nunjucks reports an unclosed tag at the end of the text: it starts at the last brace.
    const last = body.slice(0, Math.max(body.lastIndexOf('{{'), body.lastIndexOf('{%'))).split('\n').length;
    return [lineno || last, nunjucksInWords(message.replace(/^[^]*\n\s*/, ''))];
  }
}
