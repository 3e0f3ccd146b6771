// Checks a text that a page shows as it is: in the owner's YAML files, and at the top of a page.
import { inWords, type Found } from '../../widgets/check/wording.ts';
import { say } from '../../widgets/check/say.ts';
import { notesOnOldNumbers } from './old-numbers.ts';
import { leftIn } from './text.ts';

/** Markdown, HTML or Nunjucks in a text that a page shows as it is. */
export function markupIn(text: string): string | undefined {
  const found = leftIn(text) ?? /&(?:[a-z]+|#\d+);|<\/?[a-z][^>]*>|\{\{.*?\}\}|\{%.*?%\}/i.exec(text)?.[0];
  return found && say`${found.split(';')[0]}; expected plain text, without Markdown or HTML`;
}

/** The problems and notes in one text. An address may have &, { and more. */
export function inPlainText(text: string): Found {
  const { problems, notes } = inWords(text);
  const isAddress = /^\W?\w+:\/\//.test(text);
  const markup = isAddress ? undefined : markupIn(text);
  if (markup) problems.push(markup);
  if (!isAddress && /^[”“„«].*[”“»]$/su.test(text))
    notes.push(say`${text}: the quotation marks appear on the page; expected straight ones, or none`);
  notes.push(...notesOnOldNumbers(text).map(([, note]) => note));
  return { problems, notes };
}
