/** What the exit says, in Swedish. */
export const exit = {
  /** Piteå municipality's label. */
  leave: 'Lämna sidan snabbt',
  /** Spoken while Shift is pressed; it does not say what for. */
  presses: (count: number) => `${count} av 3`,
  /** On the screen of an exit that is only tried. */
  gone: 'Här skulle du ha varit borta.',
  goneTo: (host: string) => `Fliken skulle ha visat ${host}.`,
  back: 'Tillbaka till sidan',
};

/** What every language must hold for the exit. */
export type ExitStrings = typeof exit;

/** The form of days and times, in Swedish. */
export const form = {
  locale: 'sv-SE',
  /** Between two phrases. */
  comma: ', ',
  time: (hour: string, minute: string) => `${hour}.${minute}`,
};

/** How hours and numbers are told, in Swedish. Sources stand beside each phrase that has one. */
export const opening = {
  ...form,
  /** stodlinjer.se. */
  openNow: 'Öppet nu',
  closedNow: 'Stängt',
  /** 1177. */
  aroundTheClock: 'dygnet runt',
  /** Android's telephone; the same words for today, tomorrow and closing. */
  opensToday: (time: string) => `öppnar i dag kl. ${time}`,
  opensTomorrow: (time: string) => `öppnar i morgon kl. ${time}`,
  opensOn: (day: string, time: string) => `öppnar ${day} kl. ${time}`,
  closesAt: (time: string) => `stänger kl. ${time}`,
  closesOn: (day: string, time: string) => `stänger ${day} kl. ${time}`,
  swedishTime: 'svensk tid',
  everyDay: 'alla dagar',
  otherHours: 'I dag kan öppettiderna vara andra än vanligt',
  /** 1177 and Länsstyrelsen Kalmar län; the number follows as a link. */
  emergency: 'Vid akut fara – ring',
  danger: 'Vid akut fara',
};

/** How a helpline is told of, in Swedish. */
export const card = {
  ...opening,
  /** 1177. */
  free: 'Gratis att ringa',
  /** One can be; it does not come by itself. */
  anonymous: 'Du kan vara anonym',
  languages: 'Flera språk',
  forWhom: 'För',
  chatAt: (host: string) => `Chatta på ${host}`,
  helpAt: (host: string) => `Hitta stöd på ${host}`,
  newNumber: 'Nytt nummer. Det gamla var',
  lastChecked: (date: string) => `Numret kontrollerades senast ${date}.`,
  neverChecked: 'Det är inte känt när numret senast kontrollerades.',
  /** Before the name of the line. */
  more: 'Mer om',
  /** Municipio's website. */
  openingHours: 'Öppettider',
  channel: { phone: 'Telefon', chat: 'Chatt', sms: 'SMS' },
  unsureHours: 'Tiderna är inte bekräftade. Det kan vara öppet även annars.',
  language: 'Språk',
  email: 'E-post',
  deaf: 'Döv, hörselskadad eller svårt att tala',
  textPhone: (year: string) => `Texttelefon finns, enligt uppgift från ${year}.`,
  /** After SOS Alarm and Dövas Tidning: texting is for phones that are registered, so nobody else is told to. */
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
};

/** How a municipality's contacts are told of, in Swedish. */
export const contact = {
  ...opening,
  socialServices: 'Socialtjänsten',
  switchboard: 'Kommunens växel',
  /** What is said where no public page with the number was found. */
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
};

/** How warnings are told of, in Swedish. */
export const alert = {
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
  /** SMHI's licence asks for the credit, and for a word when something was done with the data. */
  credit: (sender: string) => `Källa: ${sender}. Urval för länet.`,
  old: (time: string) => `Läget ${time}. Det kan ha ändrats sedan dess.`,
};

/** What the gallery says, in Swedish. */
export const gallery = {
  search: 'Sök',
  municipality: 'Kommun',
  all: 'Alla',
  found: (count: string) => `Träffar: ${count}`,
  close: 'Stäng',
  previous: 'Förra',
  next: 'Nästa',
};

/** What every language must hold for days and times. */
export type FormStrings = typeof form;

/** What every language must hold for hours. */
export type OpeningStrings = typeof opening;

/** What every language must hold for the hotline card. */
export type CardStrings = typeof card;

/** What every language must hold for the contact block. */
export type ContactStrings = typeof contact;

/** What every language must hold for the alert banner. */
export type AlertStrings = typeof alert;

/** What every language must hold for the gallery. */
export type GalleryStrings = typeof gallery;
