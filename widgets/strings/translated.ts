import { html } from 'lit';
import { code, phrases } from 'virtual:language';
import * as swedish from './sv.js';

/**
 * What a widget says in the language that this file is built for. It takes the place of `index.ts` there.
 *
 * A phrase that nobody has printed in the language stands in Swedish and says so with `lang`, so that a screen reader
 * reads it as such. That makes a template of it; wherever a phrase is shown a template may stand, see `said.marked.ts`.
 */
type Phrase = (typeof phrases)[string];

const inSwedish = (text: string) => html`<span lang="sv" dir="ltr">${text}</span>`;

/** Marks the Swedish words of a phrase, not the day in it, which is in the language of the page, nor the spaces beside it. */
const around = (phrase: (day: string) => string) => (day: string) =>
  phrase('\uE000')
    .split(/( *\uE000 *|^\.|\.$)/)
    .map((part) => (/[a-z]/i.test(part) ? inSwedish(part) : part.replace('\uE000', day)));

function inSwedishAll(strings: object): object {
  const entries = Object.entries(strings).map(([key, value]: [string, unknown]) => {
    if (typeof value === 'string') return [key, inSwedish(value)];
    if (typeof value === 'function') return [key, around(value as (day: string) => string)];
    return [key, inSwedishAll(value as object)];
  });
  return Object.fromEntries(entries) as object;
}

const capital = (text: string) => text.charAt(0).toLocaleUpperCase(code) + text.slice(1);
const small = (text: string) => text.charAt(0).toLocaleLowerCase(code) + text.slice(1);

/** A phrase of the language, where it has one. */
const printed = (key: string, name: string, form: (text: string) => unknown = (text) => text) => {
  const text: Phrase | undefined = phrases[key];
  return text === undefined ? {} : { [name]: form(text) };
};
const withTime = (key: string) => printed(key, key, (text) => (time: string) => small(text).replace('{time}', time));

/** What the number 112 is called. */
const name112 = capital(phrases.emergencyNumber ?? phrases.emergencyCall ?? '');

const form = { locale: `${code}-u-ca-gregory-nu-latn`, time: (hour: string, minute: string) => `${hour}:${minute}` };

const opening = {
  ...form,
  ...printed('openNow', 'openNow', capital),
  ...printed('closedNow', 'closedNow', capital),
  ...printed('aroundTheClock', 'aroundTheClock', small),
  ...withTime('opensToday'),
  ...withTime('opensTomorrow'),
  ...withTime('closesAt'),
  // Nobody has printed "opens on"; a day and a time need no word: the state lasts until then.
  opensOn: (day: string, time: string) => `– ${day} ${time}`,
  closesOn: (day: string, time: string) => `– ${day} ${time}`,
  /** The sentence about 112, with the number in it, else what the number is called; see `call-112.marked.ts`. */
  emergency: (phrases.emergency ?? name112).replace(/\.$/, ''),
};

const card = {
  ...inSwedishAll(swedish.card),
  ...opening,
  danger: name112,
  ...printed('free', 'free', capital),
  ...printed('anonymous', 'anonymous', (text) => capital(text).replace(/\.$/, '')),
  ...printed('openingHours', 'openingHours'),
  // To whom it may be of use is told in Swedish, as are the addresses that one opens.
  forWhom: '',
  chatAt: (host: string) => inSwedish(swedish.card.chatAt(host)),
  helpAt: (host: string) => inSwedish(swedish.card.helpAt(host)),
  channel: { ...inSwedishAll(swedish.card.channel), ...printed('phone', 'phone') },
};

const contact = {
  ...inSwedishAll(swedish.contact),
  ...opening,
  ...printed('socialServices', 'socialServices', capital),
};

const exit = {
  ...inSwedishAll(swedish.exit),
  leave: capital(phrases.quickExit ?? swedish.exit.leave),
  presses: (count: number) => `${count}/3`,
};

/** What the exit says. */
export const exitPhrases = { sv: swedish.exit, [code]: exit };

/** What the hotline card says. */
export const cardPhrases = { sv: swedish.card, [code]: card };

/** What the contact block says. */
export const contactPhrases = { sv: swedish.contact, [code]: contact };

/** What the alert banner says: nobody has printed its words in other languages, so it is in Swedish and says so. */
export const alertPhrases = { sv: swedish.alert };

/** What the gallery says. */
export const galleryPhrases = {
  sv: swedish.gallery,
  [code]: {
    ...inSwedishAll(swedish.gallery),
    ...printed('municipality', 'municipality', capital),
    ...printed('close', 'close', capital),
  },
};
