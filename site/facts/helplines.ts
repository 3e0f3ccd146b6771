// The helplines as this site publishes them: hamn's own, or the signed ones of the project where they are newer, with the owner's
// changes. Everything in site/ gets the helplines here.
import { isDeepStrictEqual } from 'node:util';
import { publishHelplines, type Helpline, type HelplinesFile } from '../../widgets/data/index.ts';
import { project } from '../project.ts';
import { helplinesIn } from '../signed/issue-files.ts';
import { withOwn, type Base } from './own-helplines.ts';

/** hamn's helplines, or the signed ones of the project when nobody has checked hamn's later. `site/signed/check.ts` verifies them. */
export function newestFacts(): Base {
  const ours = publishHelplines();
  const signed = helplinesIn(project.signed);
  if (!signed || signed.checked < ours.checked) return { file: ours, isSigned: false };
  const { checked, allChecked = ours.allChecked, sources, lines } = signed;
  // An older issue may lack a line that hamn has had since.
  const missing = ours.lines.filter(({ id }) => !lines.some((line) => line.id === id));
  const file = { ...ours, checked, sources: { ...ours.sources, ...sources }, lines: [...lines, ...missing] };
  return { file: { ...file, ...(allChecked && { allChecked }) }, isSigned: true };
}

const base = newestFacts();
const published = withOwn(base);

/** The content of the site's `helplines.json`. */
export const publishedHelplines = (): HelplinesFile => published;

/** Every helpline, in the order of a list. */
export const helplines: readonly Helpline[] = published.lines;

/** Finds a helpline by its id. */
export const findHelpline = (id: string): Helpline | undefined => helplines.find((line) => line.id === id);

/** The day of the last check or change of any helpline, and that of the last complete check. */
export const { checked, allChecked = checked } = published;

/** Whether the site has signed helplines, which a card on any other site may read. */
export const { isSigned } = base;

/** Whether the site's helplines differ from those in hamn's files, so that a card on the site has to read them. */
export const areNewer: boolean = isSigned || checked > publishHelplines().checked;

const isWhollySigned = isSigned && isDeepStrictEqual(base.file, published);

/** The path from which a card on this site reads helplines; empty when the script carries the same. */
export const cardSource: string = areNewer ? `/data/helplines${isWhollySigned ? '.signed' : ''}.json` : '';

/** Whether a card on another site does not know a line's number or address: it is new, and nobody has signed it. */
export const isUnsigned = ({ id, phone, url }: Helpline): boolean => {
  const known = base.file.lines.find((line) => line.id === id);
  return known?.phone?.tel !== phone?.tel || known?.url !== url;
};
