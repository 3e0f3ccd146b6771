/** How sure we are of a fact: `high` = two independent sources, one of them official and recent; `medium` = one official or two others; `low` = single or conflicting. */
export type Confidence = 'high' | 'medium' | 'low';

/** A day of the week. */
export type Day = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';

/** A way to reach a helpline that has opening hours. */
export type Channel = 'phone' | 'chat' | 'sms';

/** What sort of help a line is. */
export type LineKind = 'emergency' | 'authority' | 'helpline' | 'chat' | 'health' | 'professional' | 'directory';

/** Whom a line is for, as one would say it of oneself. A line may be for several; the first is the one it is most for. */
export type Group = 'exposed' | 'relative' | 'young' | 'man' | 'lgbtqi' | 'abuser' | 'professional';

/** A telephone number. */
export interface Phone {
  /** As printed, with its spaces. */
  display: string;
  /** What a `tel:` link dials: digits only. */
  tel: string;
  /** The international form. Absent for short numbers, which work in Sweden only. */
  e164?: string;
  /** Of a former number: whether it still connects. */
  status?: string;
}

/** A stretch of time on certain days, Swedish time, `HH:MM`. A `close` before `open` runs past midnight; `24:00` is midnight. */
export interface Opening {
  /** On which days; a stretch past midnight belongs to the day on which it begins. */
  days: Day[];
  /** From when, `HH:MM`. */
  open: string;
  /** Until when, `HH:MM` or `24:00`. */
  close: string;
}

/** When each channel is open. A channel that is absent has no known hours. */
export interface Hours {
  /** By telephone. */
  phone?: Opening[];
  /** By chat. */
  chat?: Opening[];
  /** By text message. */
  sms?: Opening[];
}

/**
 * Other hours for a part of the year: whole months (`'06'`), or from and to a day (`'06-15'`), both included.
 * They are those of the channels named here, the others keep theirs; an empty list means closed throughout.
 */
export interface HoursException extends Hours {
  /** The year that the source speaks of. In another year the same season is unknown, for it may differ again. */
  year?: number;
  /** Whole months, `01` to `12`. */
  months?: readonly string[];
  /** The first day, `MM-DD`. */
  from?: string;
  /** The last day, `MM-DD`. */
  to?: string;
  /** What the source says besides. */
  note?: string;
}

/** A way for people who are deaf or hard of hearing. */
export interface AltChannel {
  /** `sms` or `relay`. */
  channel: string;
  /** How it works, in English. */
  how?: string;
  /** Where it is described. */
  url?: string;
}

/** Whether calls show on the phone bill. */
export interface OnPhoneBill {
  /** Whether they do. */
  value: boolean;
  /** Who says so. */
  basis?: string;
}

/** A helpline. A pasted file leaves out what no card shows: who stands behind it, its sources and notes. */
export interface Helpline {
  /** The value of `line`: a–z, 0–9 and hyphens. It never changes. */
  id: string;
  /** Its own name. */
  name: string;
  /** What sort of help it is. */
  kind: LineKind;
  /** For whom it is, in Swedish. */
  audience: readonly string[];
  /** For whom it is, in English, as a sentence. */
  audienceEn?: string;
  /** Whom it is for, as groups; the first is the one it is most for. */
  groups?: readonly Group[];
  /** The number to call. */
  phone?: Phone;
  /** A number that the line had before and that people may still have. Never shown as the number to call. */
  formerPhone?: Phone;
  /** The number to call from abroad, where there is one. */
  phoneFromAbroad?: Pick<Phone, 'display'> & Partial<Phone>;
  /** What a caller abroad reaches. */
  abroad?: string;
  /** The number to text, where there is one. */
  sms?: Pick<Phone, 'display'>;
  /** An e-mail address. */
  email?: string;
  /** Its own page, `https:`. */
  url?: string;
  /** Who runs it, in Swedish. */
  runBy?: string;
  /** When to use it. */
  use?: string;
  /** When it is open. A channel that is absent has no known hours. */
  hours?: Hours;
  /** Other hours for parts of the year. */
  hoursExceptions?: HoursException[];
  /** How sure we are of the hours. Nothing is computed from `low`. */
  hoursConfidence?: Confidence;
  /** The same for the chat, where it differs. */
  chatHoursConfidence?: Confidence;
  /** What was noted about the hours. */
  hoursNote?: string;
  /** Whether a call costs nothing. Absent: not known. */
  freeOfCharge?: boolean;
  /** Whether one need not say who one is. Absent: not known. Never on a line through 112, where the caller is seen. */
  anonymous?: boolean;
  /** Whether a call shows on the bill, and who says so. Absent: not known. */
  onPhoneBill?: OnPhoneBill;
  /** Languages and interpreters, in English. */
  interpreting?: string;
  /** The same in Swedish. */
  interpretingSv?: string;
  /** Text telephony, with the source's year. */
  textPhone?: string;
  /** Ways for people who are deaf or hard of hearing, such as `sms` and `relay`. */
  altChannels?: readonly AltChannel[];
  /** What was noted when the facts were read. */
  note?: string;
  /** How sure we are of the line and its number. */
  confidence?: Confidence;
  /** Ids of entries in `sources`. */
  sources?: readonly string[];
  /** The newest source's day, `YYYY-MM-DD`, or in words where the source has none. */
  lastSource: string;
}

/** A page or file that facts were read from. */
export interface Source {
  /** The page's own title, or what it is. */
  title: string;
  /** Who published it. */
  publisher: string;
  /** Where it was. */
  url?: string;
  /** The page's own date or that of the copy that was read. */
  date?: string;
  /** Whether the publisher is the service itself or a public authority. */
  official?: boolean;
  /** What was noted about it. */
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
  /** The county board's page, where it was seen. */
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
  /** Without `www.`; absent where it is in doubt. */
  domain?: string;
}

/** A service of a municipality or in it. */
export interface Service {
  /** In Swedish. */
  name: string;
  /** The number to call. */
  phone?: Phone;
  /** When it answers. */
  hours?: Hours;
  /** Other hours for parts of the year. */
  hoursExceptions?: HoursException[];
  /** How sure we are of the hours. */
  hoursConfidence?: Confidence;
  /** In Swedish, as the source has it. */
  when?: string;
  /** An e-mail address. */
  email?: string;
  /** Its own page, `https:`. */
  url?: string;
  /** How sure we are of the service and its number. A pasted file leaves it out, as it does the sources. */
  confidence?: Confidence;
  /** Ids of entries in `sources`. */
  sources?: string[];
}

/** A place that one can visit. */
export interface Place {
  /** Street and number. */
  street: string;
  /** Five digits, as printed. */
  postalCode?: string;
  /** The town. */
  locality: string;
}

/** Where a municipality's social services are reached. */
export interface Contact {
  /** Code of the municipality. */
  code: string;
  /** The municipality's own number. */
  switchboard?: Service;
  /** Who answers when the offices are closed. */
  outOfHours?: Service;
  /** The social services' own numbers. */
  socialServices?: Service[];
  /** Shelters and other associations that support people there. */
  shelters?: Service[];
  /** An e-mail address. */
  email?: string;
  /** Where one may come in person. */
  visit?: Place;
  /** The municipality's own page on violence. */
  violencePage?: string;
}
