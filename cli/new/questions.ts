// Asks what the options do not say. Each question suggests an answer.
import { autocomplete, intro, isCancel, select, text, type CANCEL_SYMBOL } from '@clack/prompts';
import { Refusal } from '../refusal.ts';
import type { Words } from '../words/words.ts';
import { authorityOf, defaultUrl, titleFor, type Answers, type Place } from './answers.ts';
import { countiesByName, municipalitiesByName } from './place.ts';

/** The answer to a question; Ctrl-C ends everything before a file is written. */
async function answerTo<Value>(question: Promise<Value | typeof CANCEL_SYMBOL>, words: Words): Promise<Value> {
  const answer = await question;
  if (isCancel(answer)) throw new Refusal(words.new.cancelled);
  return answer;
}

async function askPlace(words: Words): Promise<Place> {
  const { places } = words.new;
  const kinds = (['county', 'municipality', 'all'] as const).map((value) => ({ value, label: places[value] }));
  const kind = await answerTo(select({ message: words.new.place, options: kinds, showInstructions: false }), words);
  if (kind === 'county') {
    const options = countiesByName.map((value) => ({ value, label: value.name }));
    return {
      kind,
      county: await answerTo(
        select({ message: words.new.county, options, maxItems: 12, showInstructions: false }),
        words,
      ),
    };
  }
  if (kind === 'municipality') {
    const options = municipalitiesByName.map((value) => ({ value, label: value.name }));
    const asked = autocomplete({ message: words.new.municipality, options, maxItems: 12 });
    return { kind, municipality: await answerTo(asked, words) };
  }
  return { kind };
}

const isAddress = (url: string): boolean => /^https?:\/\/[^\s/]+$/.test(url) && URL.canParse(url);

const askText = (message: string, suggestion: string, words: Words, fault?: (answer: string) => string | undefined) =>
  answerTo(
    text({
      message,
      initialValue: suggestion,
      validate: (answer = '') => (answer.trim() ? fault?.(answer.trim()) : words.new.empty),
    }),
    words,
  );

export async function askFolder(words: Words): Promise<string> {
  return (await askText(words.new.folder, 'min-webbplats', words)).trim();
}

/** Asks about the site; about its place only when the options do not name one. */
export async function ask(given: Place | undefined, words: Words): Promise<Answers> {
  intro(words.new.intro);
  const place = given ?? (await askPlace(words));
  const title = await askText(words.new.title, titleFor(place), words);
  const owner = await askText(words.new.owner, authorityOf(place).name, words);
  const url = await askText(words.new.url, defaultUrl, words, (answer) =>
    isAddress(answer) ? undefined : words.new.notAnAddress,
  );
  return { place, title: title.trim(), owner: owner.trim(), url: url.trim(), isSuggested: false };
}
