// The facts as they are written in `widgets/facts`, for code: a schema beside each file says the same to editors and to the check.
import type { Channel, Contact, Helpline, HoursException, Service, Source } from './types.js';

/** Opening times as people write them: `'always'`, a stretch such as `'mon-fri 08:30-16:00'`, or several. */
export type WrittenTimes = string | readonly string[];

/** The opening times of each channel, as people write them. */
export type WrittenHours = Partial<Record<Channel, WrittenTimes>>;

/** Hours and seasons, as people write them. */
export interface WrittenTimetable {
  hours?: WrittenHours;
  hoursExceptions?: (Omit<HoursException, Channel> & WrittenHours)[];
}

/** A helpline as `facts/helplines.json` has it: numbers as printed, hours as people write them. */
export interface WrittenLine
  extends
    Omit<Helpline, 'phone' | 'formerPhone' | 'phoneFromAbroad' | 'sms' | keyof WrittenTimetable>,
    WrittenTimetable {
  phone?: string;
  formerPhone?: string;
  /** Whether the former number still connects. */
  formerPhoneStatus?: string;
  phoneFromAbroad?: string;
  sms?: string;
}

/** `facts/helplines.json`. */
export interface HelplinesWritten {
  lines: WrittenLine[];
  sources: Record<string, Source>;
}

/** A service as `facts/contacts` has it. */
export interface WrittenService extends Omit<Service, 'phone' | keyof WrittenTimetable>, WrittenTimetable {
  phone?: string;
}

/** A municipality's contacts as they are written. A service that several municipalities share is given by its id. */
export interface WrittenContact extends Omit<Contact, 'switchboard' | 'outOfHours' | 'socialServices' | 'shelters'> {
  switchboard?: WrittenService | string;
  outOfHours?: WrittenService | string;
  socialServices?: (WrittenService | string)[];
  shelters?: (WrittenService | string)[];
}

/** `facts/contacts/<county>.json`. */
export interface ContactsFile {
  /** Services that several municipalities share, by an id of ours. */
  services?: Record<string, WrittenService>;
  contacts: WrittenContact[];
  sources: Record<string, Source>;
}
