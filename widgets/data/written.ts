// Types of the source files in `widgets/facts`. A schema beside each file gives the same rules to editors and to the check.
import type { Channel, Helpline, HoursException, Source } from './types.js';

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
