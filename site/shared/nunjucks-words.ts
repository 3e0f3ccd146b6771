// What Nunjucks says about a template. Its errors have no codes.
import { say } from '../../widgets/check/say.ts';
import { inOwnWords, type Pattern } from '../../widgets/check/own-words.ts';

const unclosedTag = () => say`{% has no %}; expected {% and %} around an instruction`;

const patterns: readonly Pattern[] = [
  [/expected variable end$/, () => say`{{ has no }}; expected {{ and }} around a name`],
  [/expected block end in \w+ statement$/, unclosedTag],
  [/expected end of comment, got end of file$/, () => say`{# has no #}; expected {# and #} around a remark`],
  [
    /expected (?:elif, else, or )?(end\w+),? got end of file$/,
    (end = '') => say`a part has no end; expected {% ${end} %}`,
  ],
  // The second is what its parser throws at the end of a file.
  [
    /(?:(?:unexpected|expected expression, got) end of file|properties of null \(.*\))$/,
    () => say`the text ends within {{ or {%; expected }} or %}`,
  ],
  [/unknown block tag: (\S+)$/, (tag = '') => say`{% ${tag} %}: unknown; expected an instruction of Nunjucks`],
  [/filter not found: (\S+)$/, (name = '') => say`filter not found: ${name}`],
  [/template not found: (\S+)$/, (name = '') => say`template not found: ${name}`],
  [/Unable to call `(.+?)`/, (name = '') => say`${name}: no such function`],
  [/attempted to output null or undefined value$/, () => say`a value between {{ and }} is missing`],
  [/unexpected token: (\S+)$/, (token = '') => say`${token} cannot stand there; expected }} or %} before it`],
  [/Unexpected token at top-level: (\S+)$/, unclosedTag],
];

/** A message of Nunjucks in the owner's words. */
export const nunjucksInWords = (message: string): string => inOwnWords(message, patterns);
