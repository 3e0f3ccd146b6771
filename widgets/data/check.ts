import { isObject, type Unknown } from '../shared/is-object.js';
import { digits, phone as readPhone } from '../shared/phone.js';

/**
 * What a value must be: a text that a pattern fits; a list of such; an object with such fields, where a name that ends
 * with `!` stands for a field that must be there; or what a function says.
 */
type Rule = RegExp | [Rule] | { [field: string]: Rule } | ((value: unknown) => boolean);
type Rules = Record<string, Rule>;

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '' && value.length <= 2000;
const isList = (value: unknown): value is unknown[] => Array.isArray(value) && value.length <= 500;

function fits(value: unknown, rule: Rule): boolean {
  if (rule instanceof RegExp) return isText(value) && rule.test(value);
  if (Array.isArray(rule)) return isList(value) && value.length > 0 && value.every((each) => fits(each, rule[0]));
  return typeof rule === 'function' ? rule(value) : isObject(value) && !misfits(value, rule).length;
}

/** The fields of an object that are not as they must be. */
const misfits = (value: Unknown, rules: Rules): [field: string, rule: Rule][] =>
  Object.entries(rules)
    .map(([name, rule]): [string, Rule, boolean] => [name.replace('!', ''), rule, name.endsWith('!')])
    .filter(([field, rule, needed]) => (value[field] === undefined ? needed : !fits(value[field], rule)))
    .map(([field, rule]) => [field, rule]);

/** A day of the calendar: 30 February is none. */
export function isDate(value: unknown): value is string {
  if (!fits(value, /^\d{4}-\d\d-\d\d$/)) return false;
  const day = new Date(value as string);
  return !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(value as string);
}

/**
 * Whether a day is more than a year ago, or not known at all.
 *
 * @param date - A day as `YYYY-MM-DD`; words, such as "undated", count as not known.
 */
export function isOld(date: string, now: Date): boolean {
  if (!isDate(date)) return true;
  const limit = new Date(date);
  limit.setUTCFullYear(limit.getUTCFullYear() + 1);
  return now > limit;
}

/** The digits in the link are those that one sees, and a short number never gets a form for calls from abroad. */
function isPhone(value: unknown): boolean {
  if (!isObject(value) || !fits(value.display, /\d\d/)) return false;
  const { tel, e164 } = readPhone(value.display as string);
  return tel.length <= 16 && value.tel === tel && (value.e164 === undefined || value.e164 === e164);
}

/** A number that need not have its link written out. */
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
/** An empty list says that it is closed throughout. */
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

const line: Rules = {
  'id!': /^[a-z0-9-]{1,60}$/,
  'name!': text,
  'kind!': /^(emergency|authority|helpline|chat|health|professional|directory)$/,
  'audience!': [text],
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

const service: Rules = {
  'name!': text,
  phone: isPhone,
  ...timetable,
  when: text,
  email,
  url: web,
  'confidence!': confidence,
  'sources!': [text],
};

const municipality: Rules = {
  'checked!': isDate,
  'code!': /^\d{4}$/,
  'name!': text,
  'fullName!': text,
  'county!': /^\d\d$/,
  'countyName!': text,
  domain: /^[a-z0-9-]+(\.[a-z0-9-]+)+$/,
  email,
  violencePage: web,
  visit: { 'street!': text, postalCode: text, 'locality!': text },
};

/** One sentence for each field that is not as it must be; a pattern is the shortest way to say what was expected. */
function problems(entry: unknown, rules: Rules, where: string): string[] {
  if (!isObject(entry)) return [`${where}: expected an object`];
  return misfits(entry, rules).map(([field, rule]) => {
    const expected = rule instanceof RegExp ? rule.source : "what the file's schema says";
    return `${where}: ${field}: expected ${expected}`;
  });
}

/** The sources themselves, and that each one an entry names is among them. */
function problemsInSources({ sources }: Unknown, entries: [where: string, entry: unknown][], name: string): string[] {
  if (!isObject(sources)) return [`${name}: sources: expected an object`];
  return [
    ...Object.entries(sources).flatMap(([id, source]) =>
      problems(source, { 'title!': text, 'publisher!': text, url: web }, `${name}, source ${id}`),
    ),
    ...entries.flatMap(([where, entry]) =>
      (isObject(entry) && isList(entry.sources) ? entry.sources : [])
        .filter((id) => typeof id !== 'string' || !Object.hasOwn(sources, id))
        .map(() => `${where}: sources: expected ids that the file describes`),
    ),
  ];
}

/**
 * Everything that is wrong with a file of helplines, each as `file, entry: field: expected …`; empty when nothing is.
 * It never throws, whatever it is given.
 */
export function problemsInHelplines(file: unknown, name = 'helplines.json'): string[] {
  if (!isObject(file)) return [`${name}: expected an object`];
  const lines = isList(file.lines) ? file.lines : [];
  const ids = lines.map((each, index) => (isObject(each) && isText(each.id) ? each.id : `line ${index + 1}`));
  const entries = lines.map((each, index): [string, unknown] => [`${name}, ${ids[index]}`, each]);
  return [
    ...problems(file, { 'checked!': isDate, 'lines!': [isObject] }, name),
    ...problemsInSources(file, entries, name),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${name}, ${id}: stands twice`),
    ...entries.flatMap(([where, each]) => problems(each, line, where)),
  ];
}

/** Everything that is wrong with a municipality's file, in the same form. It never throws. */
export function problemsInMunicipality(file: unknown): string[] {
  if (!isObject(file)) return ['municipality: expected an object'];
  const name = `municipalities/${isText(file.code) ? file.code : '?'}.json`;
  const lists = { socialServices: isList, shelters: isList };
  const entries = ['switchboard', 'outOfHours', ...Object.keys(lists)].flatMap((key) =>
    (file[key] === undefined ? [] : [file[key]].flat()).map((each): [string, unknown] => [`${name}, ${key}`, each]),
  );
  return [
    ...problems(file, { ...municipality, ...lists }, name),
    ...problemsInSources(file, entries, name),
    ...entries.flatMap(([where, each]) => problems(each, service, where)),
  ];
}
