import { html } from 'lit';
import { capital, small } from '../shared/letters.js';
import ar from './ar.json' with { type: 'json' };
import de from './de.json' with { type: 'json' };
import es from './es.json' with { type: 'json' };
import fa from './fa.json' with { type: 'json' };
import fi from './fi.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };
import ru from './ru.json' with { type: 'json' };
import uk from './uk.json' with { type: 'json' };
import type {
  CardPhrases,
  ContactPhrases,
  ExitPhrases,
  GalleryPhrases,
  HavenPhrases,
  OpeningPhrases,
} from './index.js';
import type { KeyOf, OpeningKey, Speaker } from './keys.js';
import { haven as english } from './en.js';
import { allInSwedish, inSwedish, type Phrase } from './phrase.js';
import { card, contact, exit, gallery, haven, opening } from './sv.js';
import type { FormStrings } from './sv.js';

/** A language with phrases from printed sources. Phrases without a source are Swedish and marked as such. */
export interface Printed<Key extends string = KeyOf<Speaker>> {
  code: string;
  /** Its own name. Only the haven has a menu of languages. */
  name?: string;
  dir: string;
  phrases: Partial<Record<Key, { text: string }>>;
}

/** The widgets' languages besides Swedish and English. */
export const languages: readonly Printed[] = [ar, de, es, fa, fi, fr, ru, uk];

/** A phrase in the form that suits its place, or else the Swedish phrase. */
function say<Key extends string>(
  { code, phrases }: Printed<Key>,
  key: Key,
  swedish: Phrase,
  form: (text: string, code: string) => string = (text) => text,
): Phrase {
  const text = phrases[key]?.text;
  return text === undefined ? swedish : form(text, code);
}

const withoutStop = (text: string): string => text.replace(/\.$/, '');

/** The formats of days and times. */
const formIn = ({ code, dir }: Printed): FormStrings => ({
  locale: `${code}-u-ca-gregory-nu-latn`,
  comma: dir === 'rtl' ? '، ' : ', ',
  time: (hour, minute) => `${hour}:${minute}`,
});

/** Phrases about hours and 112. */
function openingIn(language: Printed<OpeningKey>): OpeningPhrases {
  const { code, phrases } = language;
  const swedish = allInSwedish(opening);
  const at = (key: 'opensToday' | 'opensTomorrow' | 'closesAt') => {
    const text = phrases[key]?.text;
    return text === undefined ? swedish[key] : (time: string) => small(text, code).replace('{time}', time);
  };
  const danger = say(language, 'emergencyNumber', say(language, 'emergencyCall', swedish.danger, capital), capital);
  return {
    ...swedish,
    ...formIn(language),
    openNow: say(language, 'openNow', swedish.openNow, capital),
    closedNow: say(language, 'closedNow', swedish.closedNow, capital),
    aroundTheClock: say(language, 'aroundTheClock', swedish.aroundTheClock, small),
    opensToday: at('opensToday'),
    opensTomorrow: at('opensTomorrow'),
    closesAt: at('closesAt'),
    // No source has printed "opens on". A day and a time need no word: the state lasts until then.
    opensOn: (day, time) => `– ${day} ${time}`,
    closesOn: (day, time) => `– ${day} ${time}`,
    danger,
    // The sentence about 112 with the number in it, or else the name of the number; see `call-112.ts`.
    emergency: say(language, 'emergency', danger, withoutStop),
  };
}

/** The exit's phrases. */
export const exitIn = (language: Printed<KeyOf<'quick-exit'>>): ExitPhrases => ({
  ...allInSwedish(exit),
  leave: say(language, 'quickExit', inSwedish(exit.leave), capital),
  presses: (count) => `${count}/3`,
});

/** Facts about a call. */
function callIn(language: Printed<'free' | 'anonymous'>, swedish: Pick<CardPhrases, 'free' | 'anonymous'>) {
  return {
    free: say(language, 'free', swedish.free, capital),
    anonymous: say(language, 'anonymous', swedish.anonymous, (text, code) => withoutStop(capital(text, code))),
  };
}

/** The hotline card's phrases. The audience and the link texts for web pages are Swedish. */
export function cardIn(language: Printed<KeyOf<'hotline-card'>>): CardPhrases {
  const { phrases } = language;
  const swedish = allInSwedish(card);
  return {
    ...swedish,
    ...openingIn(language),
    ...callIn(language, swedish),
    openingHours: say(language, 'openingHours', swedish.openingHours),
    forWhom: '',
    callNumber: (number) => (phrases.callNumber?.text ?? '{number}').replace('{number}', number),
    chatAt: (host) => inSwedish(card.chatAt(host)),
    helpAt: (host) => inSwedish(card.helpAt(host)),
    channel: { ...swedish.channel, phone: say(language, 'phone', swedish.channel.phone) },
  };
}

/** The contact block's phrases. */
export function contactIn(language: Printed<KeyOf<'contact-block'>>): ContactPhrases {
  const swedish = allInSwedish(contact);
  return {
    ...swedish,
    ...openingIn(language),
    socialServices: say(language, 'socialServices', swedish.socialServices, capital),
  };
}

/** The haven's phrases. What no printed source has is Swedish. */
export function havenIn(language: Printed<KeyOf<'haven'>>): HavenPhrases {
  const swedish = allInSwedish(haven);
  return {
    ...swedish,
    ...formIn(language),
    ...callIn(language, swedish),
    languages: say(language, 'interpreter', swedish.languages, capital),
    close: say(language, 'close', swedish.close, capital),
    changeLanguage: say(language, 'changeLanguage', swedish.changeLanguage),
    partly: html`${swedish.partly} <span lang="en" dir="ltr">${english.partly}</span>`,
    callNumber: (number) => (language.phrases.callNumber?.text ?? '{number}').replace('{number}', number),
    chatAt: (host) => inSwedish(haven.chatAt(host)),
    helpAt: (host) => inSwedish(haven.helpAt(host)),
  };
}

/** The gallery's phrases. */
export function galleryIn(language: Printed<KeyOf<'ambassador-gallery'>>): GalleryPhrases {
  const swedish = allInSwedish(gallery);
  return {
    ...swedish,
    municipality: say(language, 'municipality', swedish.municipality, capital),
    close: say(language, 'close', swedish.close, capital),
  };
}
