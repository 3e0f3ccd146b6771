// Checks links against their text. A link that dials another number than it shows stops the build.
import { helplines } from '../facts/helplines.ts';
import { type Helpline } from '../../widgets/data/index.ts';
import { problemInNumber } from '../../widgets/check/numbers.ts';
import { say } from '../../widgets/check/say.ts';

/** A number as dialled in Sweden. */
const national = (number: string): string => number.replace(/[^\d+]/g, '').replace(/^(\+|00)46(0(?=\d))?/, '0');

/** Former numbers of helplines, each with its helpline. */
const formerNumbers = new Map(
  helplines.flatMap((line): [string, Helpline][] => (line.formerPhone ? [[national(line.formerPhone.tel), line]] : [])),
);

/**
 * The problems in a link that dials, each as a sentence.
 *
 * @param href - The address of the link.
 * @param words - The text of the link.
 */
export function problemsInCall(href: string, words: string): string[] {
  if (!/^tel:/i.test(href)) return [];
  const dialled = national(href);
  const former = formerNumbers.get(dialled);
  if (former) return [say`${href}: ${former.name} had that number before; expected ${former.phone?.display}`];
  const shown = [...words.matchAll(/\+?\d[\d\s().\u2010-\u2013/-]*\d/g)].map(([number]) =>
    national(number.replace('(0)', '')),
  );
  if (shown.length && !shown.includes(dialled))
    return [say`[${words}](${href}): dials another number than it shows; expected one number`];
  const wrong = problemInNumber(href.slice('tel:'.length).replaceAll('%20', ' '));
  return wrong ? [`${href}: ${wrong}`] : [];
}

const empty = /^(klicka |tryck )?(här|nu)$|^(läs |se )?mer$|^länk$|^(click |read )?(here|more)$|^link$/i;

/** The notes on a link, each as a sentence. */
export const notesInLink = (href: string, words: string): string[] =>
  empty.test(words.replace(/[\s.:!»>→]+$/, ''))
    ? [say`[${words}](${href}): says nothing to somebody who hears the links alone; expected where it leads`]
    : [];
