// Types of the source files in `widgets/facts`. A schema beside each file gives the same rules to editors and to the check.
import type { Channel, Contact, Helpline, HoursException, Service, Source } from './types.js';

/** Opening times in a source file: `'always'`, a text such as `'mon-fri 08:30-16:00'`, or several. */
export type WrittenTimes = string | readonly string[];

/** The opening times of each channel in a source file. */
export type WrittenHours = Partial<Record<Channel, WrittenTimes>>;

/** Hours and seasons in a source file. */
export interface WrittenTimetable {
  hours?: WrittenHours;
  hoursExceptions?: (Omit<HoursException, Channel> & WrittenHours)[];
}

/** A helpline in `facts/helplines.json`: numbers as printed, hours as short texts. */
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

/** A service in `facts/contacts`. */
export interface WrittenService extends Omit<Service, 'phone' | keyof WrittenTimetable>, WrittenTimetable {
  phone?: string;
}

/** A municipality's contacts in `facts/contacts`. An id refers to a service that several municipalities share. */
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
