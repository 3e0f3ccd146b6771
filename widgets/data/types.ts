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
}

/** A stretch of time on certain days, Swedish time, `HH:MM`. A `close` before `open` runs past midnight; `24:00` is midnight. */
export interface Opening {
  days: Day[];
  open: string;
  close: string;
}

/** When each channel is open. A channel that is absent has no known hours. */
export type Hours = Partial<Record<Channel, Opening[]>>;

/**
 * Other hours for a part of the year: whole months (`'06'`), or from and to a day (`'06-15'`), both included.
 * They are those of the channels named here, the others keep theirs; an empty list means closed throughout.
 */
export interface HoursException extends Hours {
  /** The year that the source speaks of. In another year the same season is unknown, for it may differ again. */
  year?: number;
  months?: readonly string[];
  from?: string;
  to?: string;
  note?: string;
}

/** A helpline as the widgets read it. */
export interface Helpline {
  id: string;
  name: string;
  kind: LineKind;
  /** For whom it is, in Swedish. */
  audience: readonly string[];
  groups?: readonly Group[];
  phone?: Phone;
  /** A number that the line had before and that people may still have. Never shown as the number to call. */
  formerPhone?: Phone;
  phoneFromAbroad?: Pick<Phone, 'display'> & Partial<Phone>;
  sms?: { display: string };
  email?: string;
  url?: string;
  hours?: Hours;
  hoursExceptions?: HoursException[];
  hoursConfidence?: Confidence;
  chatHoursConfidence?: Confidence;
  freeOfCharge?: boolean;
  anonymous?: boolean;
  onPhoneBill?: { value: boolean; basis?: string };
  /** Languages and interpreters, in English. */
  interpreting?: string;
  /** The same in Swedish. */
  interpretingSv?: string;
  /** Text telephony, with the source's year. */
  textPhone?: string;
  /** Ways for people who are deaf or hard of hearing, such as `sms` and `relay`. */
  altChannels?: readonly { channel: string; how?: string; url?: string }[];
  /** The newest source's day, `YYYY-MM-DD`, or in words where the source has none. */
  lastSource: string;
}

/** What stands behind a helpline. */
export interface Background {
  confidence: Confidence;
  /** Ids of entries in `sources`; never empty. */
  sources: [string, ...string[]];
  runBy?: string;
  use?: string;
  note?: string;
  hoursNote?: string;
  abroad?: string;
  formerPhoneStatus?: string;
  onPhoneBillBasis?: string;
  altChannels?: { channel: string; how: string; url?: string }[];
}

/** A page or file that facts were read from. */
export interface Source {
  title: string;
  publisher: string;
  url?: string;
  /** The page's own date or that of the copy that was read. */
  date?: string;
  official?: boolean;
  note?: string;
}

/** A county. */
export interface County {
  /** Two digits, SCB. */
  code: string;
  name: string;
  shortName: string;
  /** The county's area in SMHI's warnings. */
  smhiAreaId: number;
  municipalityCount: number;
  boardUrl?: string;
}

/** A municipality. */
export interface Municipality {
  /** Four digits, SCB. */
  code: string;
  name: string;
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
  phone?: Phone;
  hours?: Hours;
  hoursExceptions?: HoursException[];
  hoursConfidence?: Confidence;
  /** In Swedish, as the source has it. */
  when?: string;
  email?: string;
  url?: string;
  /** In published data only, as are the sources. */
  confidence?: Confidence;
  sources?: string[];
}

/** Where a municipality's social services are reached. */
export interface Contact {
  /** Code of the municipality. */
  code: string;
  switchboard?: Service;
  outOfHours?: Service;
  socialServices?: Service[];
  /** Shelters and other associations that support people there. */
  shelters?: Service[];
  email?: string;
  /** Where one may come in person. */
  visit?: { street: string; postalCode?: string; locality: string };
  /** The municipality's own page on violence. */
  violencePage?: string;
}
