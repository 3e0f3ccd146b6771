// Phrases that include others are made in a function marked as pure, so that a bundler leaves them out where no widget uses them.
// It cannot leave out `{ ...opening }`: reading a property may have side effects.
import type {
  AlertStrings,
  CardStrings,
  ContactStrings,
  ExitStrings,
  FormStrings,
  GalleryStrings,
  HavenStrings,
  OpeningStrings,
} from './sv.js';

/** The exit's phrases, in English. */
export const exit: ExitStrings = {
  /** GOV.UK's label. */
  leave: 'Exit this page',
  presses: (count) => `${count} of 3`,
  gone: 'You would be gone by now.',
  goneTo: (host) => `The tab would show ${host}.`,
  back: 'Back to the page',
};

/** The format of days and times, in English. */
export const form: FormStrings = {
  locale: 'en-GB',
  comma: ', ',
  time: (hour, minute) => `${hour}:${minute}`,
};

/** Phrases about hours and numbers, in English. */
export const opening: OpeningStrings = /* @__PURE__ */ (() => ({
  ...form,
  openNow: 'Open now',
  closedNow: 'Closed now',
  aroundTheClock: 'around the clock',
  opensToday: (time) => `opens today at ${time}`,
  opensTomorrow: (time) => `opens tomorrow at ${time}`,
  opensOn: (day, time) => `opens on ${day} at ${time}`,
  closesAt: (time) => `closes at ${time}`,
  closesOn: (day, time) => `closes on ${day} at ${time}`,
  swedishTime: 'Swedish time',
  everyDay: 'every day',
  otherHours: 'Opening hours may be different today',
  /** After Polisen. */
  emergency: 'In an emergency, call',
  danger: 'In an emergency',
}))();

/** Facts about a call, in English. */
const call = {
  free: 'Free to call',
  /** Polisen and Försäkringskassan. */
  anonymous: 'You can be anonymous',
  languages: 'Several languages',
  unsureHours: 'These hours are not confirmed. It may be open at other times too.',
};

/** The hotline card's phrases, in English. */
export const card: CardStrings = /* @__PURE__ */ (() => ({
  ...opening,
  ...call,
  forWhom: 'For',
  callNumber: (number) => `Call ${number}`,
  chatAt: (host) => `Chat at ${host}`,
  helpAt: (host) => `Find support at ${host}`,
  newNumber: 'New number. The old one was',
  neverChecked: 'It is not known when the number was last checked.',
  more: 'More about',
  openingHours: 'Opening hours',
  channel: { phone: 'Telephone', chat: 'Chat', sms: 'SMS' },
  language: 'Languages',
  email: 'E-mail',
  deaf: 'Deaf, hard of hearing or unable to speak',
  textPhone: (year) => `Text telephone, according to information from ${year}.`,
  deaf112:
    'Texting 112 works only from a phone that has been registered beforehand. One can also call through Teletal, Texttelefoni.se or Bildtelefoni.net, which needs an account.',
  abroad: 'Outside Sweden',
  abroad116: 'The number reaches a line in the country you are in, not in Sweden.',
  swedenOnly: 'Expect the number to work in Sweden only.',
  formerNumber: 'Former number',
  checked: 'Checked',
  newestSource: (date) => `Newest source: ${date}.`,
  callList: 'The call shows in the phone’s own call list. It can be deleted there.',
  others: 'Others to call:',
}))();

/** The contact block's phrases, in English. */
export const contact: ContactStrings = /* @__PURE__ */ (() => ({
  ...opening,
  socialServices: 'Social services',
  switchboard: 'The municipality’s switchboard',
  daytime: 'Social services in the daytime',
  notConfirmed: 'The number is not confirmed here. It is on the municipality’s website.',
  outOfHours: 'Social services out of hours',
  website: 'Website',
  violencePage: 'About violence, on the municipality’s website',
  email: 'E-mail',
  visit: 'Visiting address',
  map: 'Show on a map at OpenStreetMap',
  save: 'Save the contact',
  saveNote: 'It is saved on the phone, where others can see it.',
}))();

/** The alert banner's phrases, in English. */
export const alert: AlertStrings = /* @__PURE__ */ (() => ({
  ...form,
  level: {
    VMA: 'Important announcement',
    RED: 'Red warning',
    UNKNOWN: 'Warning, level not known',
    ORANGE: 'Orange warning',
    YELLOW: 'Yellow warning',
    MESSAGE: 'Message',
  },
  today: (time) => time,
  day: (day, time) => `${day} at ${time}`,
  from: (time) => `from ${time}`,
  until: (time) => `until ${time}`,
  openEnded: 'until further notice',
  unplaced: 'We cannot see which area this is about. It may be yours.',
  readAt: (sender) => `Read more at ${sender}`,
  credit: (sender) => `Source: ${sender}. Selected for the county.`,
  old: (time) => `As of ${time}. Things may have changed since.`,
}))();

/** The haven's phrases, in English. */
export const haven: HavenStrings = /* @__PURE__ */ (() => ({
  ...form,
  ...call,
  sign: 'Support',
  panel: 'Support and help',
  close: 'Close',
  changeLanguage: 'Change language',
  partly: 'Parts of the text are in Swedish only.',
  callNumber: (number) => `Call ${number}`,
  chatAt: (host) => `Chat at ${host}`,
  helpAt: (host) => `Find support at ${host}`,
  chat: 'Chat',
  sms: 'Text',
  intro: 'You do not need to have decided anything before you call. You do not need to say your name.',
  about: 'What is it about?',
  groups: {
    exposed: 'Someone is hurting me',
    relative: 'I am worried about someone',
    young: 'I am young',
    man: 'I am a man and someone hurts me',
    lgbtqi: 'I am an lgbtqi person',
    abuser: 'I want to stop hurting others',
    professional: 'I meet victims of violence in my work',
  },
  leaves: 'A link with an arrow opens another page in a new tab. That page shows in the browser’s history.',
  municipality: 'In your municipality',
  ownPage: 'More numbers and more help are on another page. It opens in a new tab and shows in the history:',
  seenTitle: 'What shows, and what does not?',
  seen: {
    history:
      'The page below is in the browser’s history, but not what you read here. Nothing you choose is stored or sent.',
    calls: 'Calls and text messages show in the phone, and a chat is a website of its own that shows in the history.',
    page: 'Those who own the website can see that someone pressed here, but not what you read.',
    spyware: 'Spyware in the phone or the computer can see everything.',
  },
  leave: 'To close quickly: the button Close, a press outside, Esc, or Shift three times.',
  again: (word) => `To find this again: press “${word}” on this page.`,
  checked: (date) => `Numbers checked on ${date}.`,
}))();

/** The gallery's phrases, in English. */
export const gallery: GalleryStrings = {
  search: 'Search',
  municipality: 'Municipality',
  all: 'All',
  found: (count) => `Matches: ${count}`,
  close: 'Close',
  previous: 'Previous',
  next: 'Next',
};
