/**
 * How sure we are of a fact: `high` = two independent sources, one of them official and recent; `medium` = one official or
 * two others; `low` = single or conflicting.
 */
export type Confidence = 'high' | 'medium' | 'low';

/** A day of the week. */
export type Day = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';

/** A way to reach a helpline that has opening hours. */
export type Channel = 'phone' | 'chat' | 'sms';

/** The kind of help that a line gives. */
export type LineKind = 'emergency' | 'authority' | 'helpline' | 'chat' | 'health' | 'professional' | 'directory';

/** A group that a line is for, as people would describe themselves. A line may have several; the first is its main group. */
export type Group = 'exposed' | 'relative' | 'young' | 'man' | 'lgbtqi' | 'abuser' | 'professional';

/** A telephone number. */
export interface Phone {
  /** As printed, with its spaces. */
  display: string;
  /** The number in a `tel:` link: digits only. */
  tel: string;
  /** The international form. Absent for short numbers, which work in Sweden only. */
  e164?: string;
  /** For a former number: whether it still connects. */
  status?: string;
}

/** Opening hours on certain days, Swedish time, `HH:MM`. A `close` before `open` runs past midnight; `24:00` is midnight. */
export interface Opening {
  /** The days. Hours past midnight belong to the day on which they begin. */
  days: Day[];
  /** The start, `HH:MM`. */
  open: string;
  /** The end, `HH:MM` or `24:00`. */
  close: string;
}

/** The opening hours of each channel. An absent channel has no known hours. */
export interface Hours {
  /** By telephone. */
  phone?: Opening[];
  /** By chat. */
  chat?: Opening[];
  /** By text message. */
  sms?: Opening[];
}

/**
 * Other hours for a part of the year: whole months (`'06'`), or from and to a day (`'06-15'`), both included. They replace
 * the hours of the channels named here; other channels keep theirs. An empty list means closed throughout.
 */
export interface HoursException extends Hours {
  /** The year in the source. In another year the same season is unknown, because it may differ again. */
  year?: number;
  /** Whole months, `01` to `12`. */
  months?: readonly string[];
  /** The first day, `MM-DD`. */
  from?: string;
  /** The last day, `MM-DD`. */
  to?: string;
  /** Other remarks in the source. */
  note?: string;
}

/** A way for people who are deaf or hard of hearing. */
export interface AltChannel {
  /** `sms` or `relay`. */
  channel: string;
  /** How it works, in English. */
  how?: string;
  /** A page that describes it. */
  url?: string;
}

/** Whether calls show on the phone bill. */
export interface OnPhoneBill {
  /** `true` when they do. */
  value: boolean;
  /** The source of the statement. */
  basis?: string;
}

/** A helpline. A pasted file leaves out facts that no card shows: who runs the line, its sources and notes. */
export interface Helpline {
  /** The value of `line`: a–z, 0–9 and hyphens. It never changes. */
  id: string;
  /** Its own name. */
  name: string;
  /** The kind of help that it gives. */
  kind: LineKind;
  /** Who it is for, in Swedish. */
  audience: readonly string[];
  /** Who it is for, in English, as a sentence. */
  audienceEn?: string;
  /** Who it is for, in Swedish, in some six words. */
  whom?: string;
  /** The same in English. */
  whomEn?: string;
  /** Who it is for, as groups; the first is the main one. */
  groups?: readonly Group[];
  /** The number to call. */
  phone?: Phone;
  /** A former number that people may still have. Never shown as the number to call. */
  formerPhone?: Phone;
  /** The number to call from abroad, if any. */
  phoneFromAbroad?: Pick<Phone, 'display'> & Partial<Phone>;
  /** The result of a call from abroad. */
  abroad?: string;
  /** The number to text, if any. */
  sms?: Pick<Phone, 'display'>;
  /** An e-mail address. */
  email?: string;
  /** Its own page, `https:`. */
  url?: string;
  /** Who runs it, in Swedish. */
  runBy?: string;
  /** When to use it. */
  use?: string;
  /** Its opening hours. An absent channel has no known hours. */
  hours?: Hours;
  /** Other hours for parts of the year. */
  hoursExceptions?: HoursException[];
  /** How sure we are of the hours. Nothing is computed from `low`. */
  hoursConfidence?: Confidence;
  /** How sure we are of the chat's hours, when that differs. */
  chatHoursConfidence?: Confidence;
  /** Notes about the hours. */
  hoursNote?: string;
  /** Whether a call is free. Absent: unknown. */
  freeOfCharge?: boolean;
  /** Whether callers may stay anonymous. Absent: unknown. Never on a line through 112, which sees the caller. */
  anonymous?: boolean;
  /** Whether a call shows on the bill, and the source of that. Absent: unknown. */
  onPhoneBill?: OnPhoneBill;
  /** Languages and interpreters, in English. */
  interpreting?: string;
  /** The same in Swedish. */
  interpretingSv?: string;
  /** Text telephony, with the source's year. */
  textPhone?: string;
  /** Ways for people who are deaf or hard of hearing, such as `sms` and `relay`. */
  altChannels?: readonly AltChannel[];
  /** Notes from the reading of the facts. */
  note?: string;
  /** How sure we are of the line and its number. */
  confidence?: Confidence;
  /** Ids of entries in `sources`. */
  sources?: readonly string[];
  /** The newest source's day, `YYYY-MM-DD`, or words when the source has no day. */
  lastSource: string;
}

/** A page or file behind the facts. */
export interface Source {
  /** The page's own title, or a description. */
  title: string;
  /** Who published it. */
  publisher: string;
  /** Its address at the time. */
  url?: string;
  /** The date of the page, or of the copy that we read. */
  date?: string;
  /** Whether the publisher is the service itself or a public authority. */
  official?: boolean;
  /** Notes about it. */
  note?: string;
}

/** A county. */
export interface County {
  /** Two digits, SCB. */
  code: string;
  /** Its full name, such as Kalmar län. */
  name: string;
  /** Its name alone. */
  shortName: string;
  /** The county's area in SMHI's warnings. */
  smhiAreaId: number;
  /** How many municipalities it has. */
  municipalityCount: number;
  /** The county board's page, if seen. */
  boardUrl?: string;
}

/** A municipality. */
export interface Municipality {
  /** Four digits, SCB. */
  code: string;
  /** Its name alone. */
  name: string;
  /** Its official name, such as Kalmar kommun. */
  fullName: string;
  /** The code of its county. */
  county: string;
  /** Its host without `www.`; absent when in doubt. */
  domain?: string;
}

/** A service of a municipality, or one in the municipality. */
export interface Service {
  /** Its name in Swedish. */
  name: string;
  /** The number to call. */
  phone?: Phone;
  /** Its telephone hours. */
  hours?: Hours;
  /** Other hours for parts of the year. */
  hoursExceptions?: HoursException[];
  /** How sure we are of the hours. */
  hoursConfidence?: Confidence;
  /** Its hours in Swedish, in the words of the source. */
  when?: string;
  /** What it does, in Swedish. */
  use?: string;
  /** The same in English. */
  useEn?: string;
  /** An e-mail address. */
  email?: string;
  /** Its own page, `https:`. */
  url?: string;
  /** How sure we are of the service and its number. */
  confidence?: Confidence;
  /** Ids of entries in `sources`. */
  sources?: string[];
}

/** A visiting address. */
export interface Place {
  /** Street and number. */
  street: string;
  /** Five digits, as printed. */
  postalCode?: string;
  /** The town. */
  locality: string;
}

/** Contacts of a municipality's social services. */
export interface Contact {
  /** Code of the municipality. */
  code: string;
  /** The municipality's own number. */
  switchboard?: Service;
  /** The service that answers when the offices are closed. */
  outOfHours?: Service;
  /** The social services' own numbers. */
  socialServices?: Service[];
  /** Shelters and other associations that support people there. */
  shelters?: Service[];
  /** An e-mail address. */
  email?: string;
  /** The visiting address. */
  visit?: Place;
  /** The municipality's own page on violence. */
  violencePage?: string;
}
