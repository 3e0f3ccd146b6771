// The owner's changes of helplines: helplines.yaml.
import { existsSync } from 'node:fs';
import { say } from '../../widgets/check/say.ts';
import type { Found } from '../../widgets/check/wording.ts';
import { inLine } from '../../widgets/check/words.ts';
import type { PublishedHelpline } from '../../widgets/data/publish.ts';
import { isDate } from '../../widgets/data/check.ts';
import { publishHelplines, type HelplinesFile, type Source } from '../../widgets/data/index.ts';
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

/** hamn's own line. */
const ownLine = (id: string): PublishedHelpline | undefined => publishHelplines().lines.find((line) => line.id === id);

/** A new number, and the one until now, which still leads to the line. A return to hamn's own number takes a misprint away. */
function numbersOf({ id, phone: before }: PublishedHelpline, number = before?.display): Partial<PublishedHelpline> {
  if (number === undefined || number === before?.display) return {};
  const { phone: own, formerPhone: former } = ownLine(id) ?? {};
  if (number === own?.display) return { phone: own, ...(former && { formerPhone: former }) };
  return { phone: phone(number), ...(before && { formerPhone: before }) };
}

/** A line with its change. */
const changed = (
  line: PublishedHelpline,
  { phone: number, sms, url, checked }: OwnHelplines[string],
): PublishedHelpline => ({
  ...line,
  ...numbersOf(line, number),
  ...(sms !== undefined && { sms: { display: sms } }),
  ...(url !== undefined && { url }),
  sources: [sourceId(line.id)],
  lastSource: checked,
});

/** Facts that a change comes after. Two issues may be of the same day; hamn's own facts and others may not. */
export interface Base {
  file: HelplinesFile;
  isSigned: boolean;
}

/** Whether a change is newer than the facts: than the line in a signed issue, and than all of hamn's own, which were checked together. */
function isLater(id: string, day: string, { file, isSigned }: Base): boolean {
  if (!isSigned) return day > file.checked;
  const { lastSource = '' } = file.lines.find((line) => line.id === id) ?? {};
  return !isDate(lastSource) || day >= lastSource;
}

/** The helplines with the owner's changes, those that are newer than the facts. */
export function withOwn(base: Base): HelplinesFile {
  const { file } = base;
  const own = Object.entries(readOwn()).filter(([id, { checked }]) => isLater(id, checked, base));
  if (!own.length) return file;
  const changes = new Map(own);
  const sources = own.map(([id, { source }]): [string, Source] => [sourceId(id), withoutRead(source)]);
  return {
    ...file,
    checked: [file.checked, ...own.map(([, { checked }]) => checked)].sort().at(-1) ?? file.checked,
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
    .filter(([id, { checked }]) => !isLater(id, checked, base))
    .map(([id, { checked }]) => [
      id,
      say`${id}: is from ${checked}, and the facts are from ${base.file.checked}: it is not used; take it out`,
    ]);

/** Numbers that the site shows and nobody has signed, where the site has signed facts: pasted cards keep those. */
const notesOnUnsigned = (base: Base): [id: string, note: string][] =>
  base.isSigned
    ? withOwn(base).lines.flatMap(({ id, phone: now }): [string, string][] => {
        const signed = base.file.lines.find((line) => line.id === id)?.phone;
        if (!now || !signed || now.tel === signed.tel) return [];
        return [
          [
            id,
            say`${id}: is ${now.display} here, and nobody has signed it: pasted cards keep ${signed.display}; npx hamn data sign`,
          ],
        ];
      })
    : [];

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
  const notes = [...notesOnOld(helplinesSchema.parse(value), base), ...notesOnUnsigned(base)].map(
    ([id, note]) => `${file}: ${note}${inLine(lineOf([id]))}`,
  );
  return { problems, notes };
}
