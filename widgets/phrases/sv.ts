// Phrases that include others are made in a function marked as pure, so that a bundler leaves them out where no widget uses them.
// It cannot leave out `{ ...opening }`: reading a property may have side effects.
/** The exit's phrases, in Swedish. */
export const exit = {
  /** Piteå municipality's label. */
  leave: 'Lämna sidan snabbt',
  /** Read aloud while Shift is pressed; it does not reveal the purpose. */
  presses: (count: number) => `${count} av 3`,
  /** Shown by an exit in demo mode. */
  gone: 'Här skulle du ha varit borta.',
  goneTo: (host: string) => `Fliken skulle ha visat ${host}.`,
  back: 'Tillbaka till sidan',
};

/** Phrases of the exit that every language must have. */
export type ExitStrings = typeof exit;

/** The format of days and times, in Swedish. */
export const form = {
  locale: 'sv-SE',
  /** Between two phrases. */
  comma: ', ',
  time: (hour: string, minute: string) => `${hour}.${minute}`,
};

/** Phrases about hours and numbers, in Swedish. A comment names the source of a phrase that has one. */
export const opening = /* @__PURE__ */ (() => ({
  ...form,
  /** stodlinjer.se. */
  openNow: 'Öppet nu',
  closedNow: 'Stängt',
  /** 1177. */
  aroundTheClock: 'dygnet runt',
  /** Android's Phone app; the same words for today, tomorrow and closing. */
  opensToday: (time: string) => `öppnar i dag kl. ${time}`,
  opensTomorrow: (time: string) => `öppnar i morgon kl. ${time}`,
  opensOn: (day: string, time: string) => `öppnar ${day} kl. ${time}`,
  closesAt: (time: string) => `stänger kl. ${time}`,
  closesOn: (day: string, time: string) => `stänger ${day} kl. ${time}`,
  swedishTime: 'svensk tid',
  everyDay: 'alla dagar',
  otherHours: 'I dag kan öppettiderna vara andra än vanligt',
  /** 1177 and Länsstyrelsen Kalmar län. The number follows as a link. */
  emergency: 'Vid akut fara – ring',
  danger: 'Vid akut fara',
}))();

/** Facts about a call, in Swedish. */
export const call = {
  /** 1177. */
  free: 'Gratis att ringa',
  /** A possibility: no caller is anonymous automatically. */
  anonymous: 'Du kan vara anonym',
  languages: 'Flera språk',
  unsureHours: 'Tiderna är inte bekräftade. Det kan vara öppet även annars.',
};

/** The hotline card's phrases, in Swedish. */
export const card = /* @__PURE__ */ (() => ({
  ...opening,
  ...call,
  forWhom: 'För',
  /** Android's Phone app. */
  callNumber: (number: string) => `Ring ${number}`,
  chatAt: (host: string) => `Chatta på ${host}`,
  helpAt: (host: string) => `Hitta stöd på ${host}`,
  newNumber: 'Nytt nummer. Det gamla var',
  neverChecked: 'Det är inte känt när numret senast kontrollerades.',
  /** Before the name of the line. */
  more: 'Mer om',
  /** Municipio's website. */
  openingHours: 'Öppettider',
  channel: { phone: 'Telefon', chat: 'Chatt', sms: 'SMS' },
  language: 'Språk',
  email: 'E-post',
  deaf: 'Döv, hörselskadad eller svårt att tala',
  textPhone: (year: string) => `Texttelefon finns, enligt uppgift från ${year}.`,
  /** After SOS Alarm and Dövas Tidning: only registered phones can text 112, so the phrase does not advise others to. */
  deaf112:
    'SMS till 112 fungerar bara från en telefon som är anmäld i förväg. Det går också att ringa via Teletal, Texttelefoni.se eller Bildtelefoni.net, som kräver ett konto.',
  abroad: 'Utomlands',
  abroad116: 'Numret går till en linje i det land där du är, inte till Sverige.',
  swedenOnly: 'Räkna med att numret bara fungerar i Sverige.',
  formerNumber: 'Tidigare nummer',
  checked: 'Kontrollerat',
  newestSource: (date: string) => `Nyaste källa: ${date}.`,
  /** After Försäkringskassan. */
  callList: 'Samtalet syns i telefonens egen samtalslista. Det går att ta bort där.',
  others: 'Andra att ringa:',
}))();

/** The contact block's phrases, in Swedish. */
export const contact = /* @__PURE__ */ (() => ({
  ...opening,
  socialServices: 'Socialtjänsten',
  switchboard: 'Kommunens växel',
  /** Used when no public page gives the number. */
  daytime: 'Socialtjänsten på dagtid',
  notConfirmed: 'Numret är inte bekräftat här. Det finns på kommunens webbplats.',
  outOfHours: 'Socialjour',
  website: 'Webbplats',
  violencePage: 'Om våld, på kommunens webbplats',
  email: 'E-post',
  visit: 'Besöksadress',
  map: 'Visa på karta hos OpenStreetMap',
  save: 'Spara kontakten',
  saveNote: 'Den sparas i telefonen, där andra kan se den.',
}))();

/** The alert banner's phrases, in Swedish. */
export const alert = /* @__PURE__ */ (() => ({
  ...form,
  level: {
    VMA: 'Viktigt meddelande',
    RED: 'Röd varning',
    UNKNOWN: 'Varning, okänd nivå',
    ORANGE: 'Orange varning',
    YELLOW: 'Gul varning',
    MESSAGE: 'Meddelande',
  },
  today: (time: string) => `kl. ${time}`,
  day: (day: string, time: string) => `${day} kl. ${time}`,
  from: (time: string) => `från ${time}`,
  until: (time: string) => `till ${time}`,
  openEnded: 'tills vidare',
  unplaced: 'Vi kan inte se vilket område det gäller. Det kan gälla dig.',
  readAt: (sender: string) => `Läs mer hos ${sender}`,
  /** SMHI's licence requires the credit, and a note when the data has been processed. */
  credit: (sender: string) => `Källa: ${sender}. Urval för länet.`,
  old: (time: string) => `Läget ${time}. Det kan ha ändrats sedan dess.`,
}))();

/** The haven's phrases, in Swedish. */
export const haven = /* @__PURE__ */ (() => ({
  ...form,
  ...call,
  /** The word of the sign where the page has none. */
  sign: 'Stöd',
  /** The name of the panel, for screen readers. */
  panel: 'Stöd och hjälp',
  close: 'Stäng',
  changeLanguage: 'Byt språk',
  /** In all other languages, both in Swedish and in English. */
  partly: 'Delar av texten finns bara på svenska.',
  callNumber: (number: string) => `Ring ${number}`,
  chatAt: (host: string) => `Chatta på ${host}`,
  helpAt: (host: string) => `Hitta stöd på ${host}`,
  chat: 'Chatt',
  sms: 'Sms',
  intro: 'Du behöver inte ha bestämt något för att ringa. Du behöver inte säga vad du heter.',
  about: 'Vad gäller det?',
  groups: {
    exposed: 'Jag är utsatt',
    relative: 'Jag är orolig för någon',
    young: 'Jag är ung',
    man: 'Jag är man och utsatt',
    lgbtqi: 'Jag är hbtqi-person',
    abuser: 'Jag vill sluta skada andra',
    professional: 'Jag möter utsatta i mitt arbete',
  },
  leaves: 'En länk med en pil öppnar en annan sida i en ny flik. Den sidan syns i webbläsarens historik.',
  municipality: 'I din kommun',
  ownPage: 'Fler nummer och mer hjälp finns på en annan sida. Den öppnas i en ny flik och syns i historiken:',
  /** Sees and does not see: four sentences, the last of them a warning. */
  seenTitle: 'Vad syns, och vad syns inte?',
  seen: {
    history:
      'Sidan under står i webbläsarens historik, men inte det du läser här. Inget du väljer sparas eller skickas.',
    calls: 'Samtal och sms syns i telefonen, och en chatt är en egen webbplats som syns i historiken.',
    page: 'Den som äger webbplatsen kan se att någon tryckte här, men inte vad du läste.',
    spyware: 'Ett spionprogram i telefonen eller datorn kan se allt.',
  },
  leave: 'Stäng snabbt: knappen Stäng, ett tryck utanför, Esc eller Skift tre gånger.',
  again: (word: string) => `Du hittar tillbaka: tryck på ”${word}” på den här sidan.`,
  checked: (date: string) => `Numren kontrollerade ${date}.`,
}))();

/** The gallery's phrases, in Swedish. */
export const gallery = {
  search: 'Sök',
  municipality: 'Kommun',
  all: 'Alla',
  found: (count: string) => `Träffar: ${count}`,
  close: 'Stäng',
  previous: 'Föregående',
  next: 'Nästa',
};

/** Formats of days and times that every language must have. */
export type FormStrings = typeof form;

/** Phrases about hours that every language must have. */
export type OpeningStrings = typeof opening;

/** Phrases of the hotline card that every language must have. */
export type CardStrings = typeof card;

/** Phrases of the contact block that every language must have. */
export type ContactStrings = typeof contact;

/** Phrases of the alert banner that every language must have. */
export type AlertStrings = typeof alert;

/** Phrases of the haven that every language must have. */
export type HavenStrings = typeof haven;

/** Phrases of the gallery that every language must have. */
export type GalleryStrings = typeof gallery;
