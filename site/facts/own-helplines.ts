// The owner's changes of helplines: helplines.yaml.
import { existsSync } from 'node:fs';
import { say } from '../../widgets/check/say.ts';
import type { Found } from '../../widgets/check/wording.ts';
import { inLine } from '../../widgets/check/words.ts';
import type { PublishedHelpline } from '../../widgets/data/publish.ts';
import type { HelplinesFile, Source } from '../../widgets/data/index.ts';
import { phone } from '../../widgets/shared/phone.ts';
import { withoutRead } from '../owner/contacts.ts';
import { problemsInShape } from '../owner/shape.ts';
import { readIfPossible, readYaml, type Written } from '../owner/yaml.ts';
import { project } from '../project.ts';
import { helplinesSchema, type OwnHelplines } from './helplines.schema.ts';

/** The changes; none without the file, or with mistakes in it: `inOwnHelplines` reports them, and nothing is built. */
const readOwn = (): OwnHelplines => helplinesSchema.safeParse(readIfPossible(project.helplines).value).data ?? {};

/** The id of the source of a change. */
const sourceId = (line: string): string => `own-${line}`;

/** A line with its change. Its number until now still leads to it: `formerPhone`. */
function changed(
  line: PublishedHelpline,
  { phone: number, sms, url, checked }: OwnHelplines[string],
): PublishedHelpline {
  const isNew = number !== undefined && number !== line.phone?.display;
  return {
    ...line,
    ...(isNew && { phone: phone(number), ...(line.phone && { formerPhone: line.phone }) }),
    ...(sms !== undefined && { sms: { display: sms } }),
    ...(url !== undefined && { url }),
    sources: [sourceId(line.id)],
    lastSource: checked,
  };
}

/** Facts that a change comes after. Two issues may be of the same day; hamn's own facts and others may not. */
export interface Base {
  file: HelplinesFile;
  isSigned: boolean;
}

const isLater = (day: string, { file: { checked }, isSigned }: Base): boolean =>
  isSigned ? day >= checked : day > checked;

/** The helplines with the owner's changes, those that are newer than the facts. */
export function withOwn(base: Base): HelplinesFile {
  const { file } = base;
  const own = Object.entries(readOwn()).filter(([, { checked }]) => isLater(checked, base));
  if (!own.length) return file;
  const changes = new Map(own);
  const sources = own.map(([id, { source }]): [string, Source] => [sourceId(id), withoutRead(source)]);
  return {
    ...file,
    checked:
      own
        .map(([, { checked }]) => checked)
        .sort()
        .at(-1) ?? file.checked,
    sources: { ...file.sources, ...Object.fromEntries(sources) },
    lines: file.lines.map((line) => {
      const change = changes.get(line.id);
      return change ? changed(line, change) : line;
    }),
  };
}

/** Changes that hamn's own facts, or signed ones, have overtaken. */
const notesOnOld = (own: OwnHelplines, base: Base): [id: string, note: string][] =>
  Object.entries(own)
    .filter(([, { checked }]) => !isLater(checked, base))
    .map(([id, { checked }]) => [
      id,
      say`${id}: is from ${checked}, and the facts are from ${base.file.checked}: it is not used; take it out`,
    ]);

/** The problems and notes in helplines.yaml, each as `file: entry: found value; expected value (line N)`. */
export function inOwnHelplines(base: Base, file = project.helplines): Found {
  if (!existsSync(file)) return { problems: [], notes: [] };
  let read: Written;
  try {
    read = readYaml(file);
  } catch (error) {
    return { problems: [(error as Error).message], notes: [] };
  }
  const { value, lineOf } = read;
  const problems = problemsInShape(helplinesSchema, value).map(
    ({ path, problem, at = path }) =>
      `${file}: ${path.length > 1 ? `${path.join('.')}: ` : ''}${problem}${inLine(lineOf(at))}`,
  );
  if (problems.length) return { problems, notes: [] };
  const notes = notesOnOld(helplinesSchema.parse(value), base).map(
    ([id, note]) => `${file}: ${note}${inLine(lineOf([id]))}`,
  );
  return { problems, notes };
}
