// Asks what the options do not say. Each question suggests an answer.
import { intro, isCancel, select, text, type CANCEL_SYMBOL, type Option } from '@clack/prompts';
import { Refusal } from '../refusal.ts';
import type { Words } from '../words/words.ts';
import { authorityOf, defaultUrl, titleFor, type Answers, type Place } from './answers.ts';
import { countiesByName, municipalitiesOf } from './place.ts';

/** The answer to a question; Ctrl-C ends everything before a file is written. */
async function answerTo<Value>(question: Promise<Value | typeof CANCEL_SYMBOL>, words: Words): Promise<Value> {
  const answer = await question;
  if (isCancel(answer)) throw new Refusal(words.new.cancelled);
  return answer;
}

/** Asks for one of some places, by name. */
const askOne = <Named extends { name: string }>(message: string, places: readonly Named[], words: Words) =>
  answerTo(
    select({
      message,
      options: places.map((value) => ({ value, label: value.name }) as Option<Named>),
      maxItems: 12,
      showInstructions: false,
    }),
    words,
  );

async function askPlace(words: Words): Promise<Place> {
  const { places } = words.new;
  const kinds = (['county', 'municipality', 'all'] as const).map((value) => ({ value, label: places[value] }));
  const kind = await answerTo(select({ message: words.new.place, options: kinds, showInstructions: false }), words);
  if (kind === 'all') return { kind };
  const county = await askOne(words.new.county[kind], countiesByName, words);
  if (kind === 'county') return { kind, county };
  return { kind, municipality: await askOne(words.new.municipality, municipalitiesOf(county), words) };
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

/** Asks for the folder until it can be used. */
export async function askFolder(problemOf: (folder: string) => string | undefined, words: Words): Promise<string> {
  return (await askText(words.new.folder, words.new.folderName, words, problemOf)).trim();
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
  return { place, title: title.trim(), owner: owner.trim(), url: url.trim() };
}
