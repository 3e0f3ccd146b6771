import { isObject, type Unknown } from '../shared/is-object.js';
import { moment } from '../shared/moment.js';
import { digits, phone as readPhone } from '../shared/phone.js';
import type { HelplinesFile, MunicipalityFile } from './publish.js';

/**
 * A rule for a value: a pattern for a text; a list of one rule for each entry; an object with a rule for each field, where a
 * name that ends with `!` is a required field; or a function.
 */
export type Rule = RegExp | [Rule] | { [field: string]: Rule } | ((value: unknown) => boolean);
export type Rules = Record<string, Rule>;

export const isText = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && value.length <= 2000;
export const isList = (value: unknown): value is unknown[] => Array.isArray(value) && value.length <= 500;

/** Whether a value follows a rule. Never throws, whatever the value. */
export function fits(value: unknown, rule: Rule): boolean {
  if (rule instanceof RegExp) return isText(value) && rule.test(value);
  if (Array.isArray(rule)) return isList(value) && value.length > 0 && value.every((each) => fits(each, rule[0]));
  if (typeof rule === 'function') return rule(value);
  return (
    isObject(value) &&
    Object.entries(rule).every(([name, each]) => {
      const field = name.replace('!', '');
      return value[field] === undefined ? field === name : fits(value[field], each);
    })
  );
}

/** Whether a value is a calendar day, `YYYY-MM-DD`. 30 February is not. */
export const isDate = (value: unknown): value is string =>
  fits(value, /^\d{4}-\d\d-\d\d$/) &&
  moment(value)
    ?.toISOString()
    .startsWith(value as string) === true;

/**
 * Whether a day is more than a year ago, or unknown.
 *
 * @param date - A day as `YYYY-MM-DD`; words, such as "undated", count as unknown.
 */
export function isOld(date: string, now: Date): boolean {
  if (!isDate(date)) return true;
  const limit = new Date(date);
  limit.setUTCFullYear(limit.getUTCFullYear() + 1);
  return now > limit;
}

/** Whether a number is correct: the link has the digits on screen, and a short number has no international form. */
function isPhone(value: unknown): boolean {
  if (!isObject(value) || !fits(value.display, /\d\d/)) return false;
  const { tel, e164 } = readPhone(value.display as string);
  return tel.length <= 16 && value.tel === tel && (value.e164 === undefined || value.e164 === e164);
}

/** Whether a number is correct, with or without its link. */
const isNumber = (value: unknown): boolean =>
  isObject(value) && fits(value.display, /\d\d/) && isPhone({ tel: digits(value.display as string), ...value });

const isFlag = (value: unknown): boolean => typeof value === 'boolean';
const isOpening = (value: unknown): boolean =>
  fits(value, { 'days!': [/^(mon|tue|wed|thu|fri|sat|sun)$/], 'open!': time, 'close!': time }) &&
  (value as Unknown).open !== (value as Unknown).close;
const isSeason = (value: unknown): boolean =>
  fits(value, { phone: isSpell, chat: isSpell, sms: isSpell, year: Number.isInteger }) &&
  fits(
    value,
    (value as Unknown).months === undefined ? { 'from!': day, 'to!': day } : { months: [/^(0[1-9]|1[0-2])$/] },
  );
/** An empty list means closed throughout. */
const isSpell = (value: unknown): boolean => isList(value) && value.every(isOpening);
const isHours = (value: unknown): boolean =>
  isObject(value) &&
  Object.entries(value).every(([key, each]) => /^(phone|chat|sms)$/.test(key) && fits(each, [isOpening]));

const time = /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/;
const day = /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const text = /^[^]+$/;
const web = /^https:\/\/[\w.-]+(:\d+)?([/?#][^\s<>"]*)?$/;
const email = /^[^\s@<>"?&]+@[^\s@<>"?&]+$/;
const confidence = /^(high|medium|low)$/;
const timetable = { hours: isHours, hoursExceptions: [isSeason] as [Rule], hoursConfidence: confidence };

export const line: Rules = {
  'id!': /^[a-z0-9-]{1,60}$/,
  'name!': text,
  'kind!': /^(emergency|authority|helpline|chat|health|professional|directory)$/,
  'audience!': [text],
  whom: text,
  whomEn: text,
  groups: [/^(exposed|relative|young|man|lgbtqi|abuser|professional)$/],
  phone: isPhone,
  formerPhone: isPhone,
  phoneFromAbroad: (value) => isNumber(value) && fits(value, { display: /^\+/ }),
  sms: isNumber,
  email,
  url: web,
  ...timetable,
  chatHoursConfidence: confidence,
  freeOfCharge: isFlag,
  anonymous: isFlag,
  onPhoneBill: { 'value!': isFlag, basis: text },
  interpreting: text,
  interpretingSv: text,
  textPhone: text,
  altChannels: [{ 'channel!': text, how: text, url: web }],
  'confidence!': confidence,
  'sources!': [text],
  'lastSource!': text,
};

export const service: Rules = {
  'name!': text,
  phone: isPhone,
  ...timetable,
  when: text,
  use: text,
  useEn: text,
  email,
  url: web,
  'confidence!': confidence,
  'sources!': [text],
};

export const municipality: Rules = {
  'checked!': isDate,
  allChecked: isDate,
  'code!': /^\d{4}$/,
  'name!': text,
  'fullName!': text,
  'county!': /^\d\d$/,
  'countyName!': text,
  domain: /^[a-z0-9-]+(\.[a-z0-9-]+)+$/,
  email,
  violencePage: web,
  visit: { 'street!': text, postalCode: text, 'locality!': text },
  socialServices: isList,
  shelters: isList,
};

export const source: Rules = { 'title!': text, 'publisher!': text, url: web };

export const helplinesFile: Rules = {
  'checked!': isDate,
  allChecked: isDate,
  'lines!': [isObject],
  'sources!': isObject,
};

/** Whether the sources are described and include every id that an entry names. */
function areSourced({ sources }: Unknown, entries: unknown[]): boolean {
  if (!isObject(sources) || !Object.values(sources).every((each) => fits(each, source))) return false;
  return entries.flatMap((entry) => (entry as { sources: string[] }).sources).every((id) => Object.hasOwn(sources, id));
}

/** Whether a file of helplines matches its schema. The checks in `widgets/check` report problems in words. */
export function isHelplinesFile(file: unknown): file is HelplinesFile {
  if (!fits(file, { ...helplinesFile, 'lines!': [line] })) return false;
  const { lines } = file as HelplinesFile;
  return areSourced(file as Unknown, lines) && new Set(lines.map(({ id }) => id)).size === lines.length;
}

/** Whether a municipality's file matches its schema. */
export function isMunicipalityFile(file: unknown): file is MunicipalityFile {
  if (!fits(file, municipality)) return false;
  const { switchboard = [], outOfHours = [], socialServices = [], shelters = [] } = file as MunicipalityFile;
  const services = [switchboard, outOfHours, socialServices, shelters].flat();
  return services.every((each) => fits(each, service)) && areSourced(file as Unknown, services);
}
