import { digits, phone as readPhone } from '../shared/phone.js';

/** What a field must be: the test, and the words that tell what was expected. */
interface Rule {
  accepts: (value: unknown) => boolean;
  expected: string;
  required?: boolean;
}

type Rules = Record<string, Rule>;
type Fields = Partial<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string' && value !== '' && value.length <= 2000;
const matches = (pattern: RegExp) => (value: unknown) => isText(value) && pattern.test(value);
const isList = (value: unknown): value is unknown[] => Array.isArray(value) && value.length <= 500;
const listOf = (accepts: (value: unknown) => boolean) => (value: unknown) =>
  isList(value) && value.length > 0 && value.every(accepts);
const objectOf = (rules: Rules) => (value: unknown) => !problems(value, rules, '').length;

const need = (rule: Rule): Rule => ({ ...rule, required: true });
const text: Rule = { accepts: isText, expected: 'a text' };
const flag: Rule = { accepts: (value) => typeof value === 'boolean', expected: 'true or false' };
const texts: Rule = { accepts: listOf(isText), expected: 'a list of texts' };
const confidence: Rule = { accepts: matches(/^(high|medium|low)$/), expected: 'high, medium or low' };
const email: Rule = { accepts: matches(/^[^\s@<>"?&]+@[^\s@<>"?&]+$/), expected: 'an e-mail address' };

/** A day of the calendar: 30 February is none. */
export function isDate(value: unknown): value is string {
  if (!matches(/^\d{4}-\d\d-\d\d$/)(value)) return false;
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

const date: Rule = { accepts: isDate, expected: 'a day such as 2026-11-23' };

function isWeb(value: unknown): boolean {
  try {
    return matches(/^https:\/\/[^\s<>"]+$/)(value) && Boolean(new URL(value as string));
  } catch {
    return false;
  }
}

const web: Rule = { accepts: isWeb, expected: 'an address that begins with https:' };

/** The digits in the link are those that one sees, and a short number never gets a form for calls from abroad. */
function isPhone(value: unknown): boolean {
  if (!isObject(value) || !matches(/\d\d/)(value.display)) return false;
  const { tel, e164 } = readPhone(value.display as string);
  return tel.length <= 16 && value.tel === tel && (value.e164 === undefined || value.e164 === e164);
}

const phone: Rule = { accepts: isPhone, expected: 'display with digits, the same digits in tel, and in e164 if any' };
const phoneFromAbroad: Rule = {
  accepts: (value) =>
    isObject(value) && matches(/^\+\d/)(value.display) && isPhone({ tel: digits(value.display as string), ...value }),
  expected: 'a number that begins with +',
};

const isTime = matches(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/);
const isOpening = (value: unknown): boolean =>
  isObject(value) &&
  listOf(matches(/^(mon|tue|wed|thu|fri|sat|sun)$/))(value.days) &&
  isTime(value.open) &&
  isTime(value.close) &&
  value.open !== value.close;

const channels = ['phone', 'chat', 'sms'];
const hours: Rule = {
  accepts: (value) =>
    isObject(value) && Object.entries(value).every(([key, each]) => channels.includes(key) && listOf(isOpening)(each)),
  expected: 'phone, chat or sms with days mon to sun, open and close as HH:MM',
};

const isMonth = matches(/^(0[1-9]|1[0-2])$/);
const isDayOfYear = matches(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);
const isException = (value: unknown): boolean =>
  isObject(value) &&
  channels.every((key) => value[key] === undefined || (isList(value[key]) && value[key].every(isOpening))) &&
  (value.year === undefined || Number.isInteger(value.year)) &&
  (value.months === undefined ? isDayOfYear(value.from) && isDayOfYear(value.to) : listOf(isMonth)(value.months));

const timetable: Rules = {
  hours,
  hoursExceptions: {
    accepts: listOf(isException),
    expected: 'months as 01 to 12, or from and to as MM-DD, with hours',
  },
  hoursConfidence: confidence,
};

const lineRules: Rules = {
  id: need({ accepts: matches(/^[a-z0-9-]{1,60}$/), expected: 'a name of a–z, 0–9 and hyphens' }),
  name: need(text),
  kind: need({
    accepts: matches(/^(emergency|authority|helpline|chat|health|professional|directory)$/),
    expected: 'emergency, authority, helpline, chat, health, professional or directory',
  }),
  audience: need(texts),
  groups: {
    accepts: listOf(matches(/^(exposed|relative|young|man|lgbtqi|abuser|professional)$/)),
    expected: 'a list of exposed, relative, young, man, lgbtqi, abuser or professional',
  },
  phone,
  formerPhone: phone,
  phoneFromAbroad,
  sms: {
    accepts: (value) =>
      isObject(value) && matches(/\d\d/)(value.display) && isPhone({ tel: digits(value.display as string), ...value }),
    expected: 'display with digits',
  },
  email,
  url: web,
  ...timetable,
  chatHoursConfidence: confidence,
  freeOfCharge: flag,
  anonymous: flag,
  onPhoneBill: { accepts: objectOf({ value: need(flag), basis: text }), expected: 'value: true or false' },
  interpreting: text,
  interpretingSv: text,
  textPhone: text,
  altChannels: {
    accepts: listOf(objectOf({ channel: need(text), how: text, url: web })),
    expected: 'a list, each with a channel',
  },
  confidence: need(confidence),
  sources: need({ ...texts, expected: 'at least one id of a source' }),
  lastSource: need({ ...text, expected: 'the day of the newest source' }),
};

const sourceRules: Rules = { title: need(text), publisher: need(text), url: web };

const serviceRules: Rules = {
  name: need(text),
  phone,
  ...timetable,
  when: text,
  email,
  url: web,
  confidence: need(confidence),
  sources: need(texts),
};

const municipalityRules: Rules = {
  checked: need(date),
  code: need({ accepts: matches(/^\d{4}$/), expected: 'four digits' }),
  name: need(text),
  fullName: need(text),
  county: need({ accepts: matches(/^\d\d$/), expected: 'two digits' }),
  countyName: need({ ...text, expected: 'a county with this code' }),
  domain: { accepts: matches(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/), expected: 'a domain without www.' },
  email,
  violencePage: web,
  visit: {
    accepts: objectOf({ street: need(text), postalCode: text, locality: need(text) }),
    expected: 'street and locality, with postalCode if known',
  },
};

function problems(entry: unknown, rules: Rules, where: string): string[] {
  if (!isObject(entry)) return [`${where}: expected an object`];
  return Object.entries(rules).flatMap(([key, { accepts, expected, required }]) => {
    const value = entry[key];
    const fine = value === undefined ? !required : accepts(value);
    return fine ? [] : [`${where}: ${key}: expected ${expected}`];
  });
}

function unknownSources(entry: unknown, known: Fields, where: string): string[] {
  const used = isObject(entry) && isList(entry.sources) ? entry.sources : [];
  return used
    .filter((id) => typeof id !== 'string' || !Object.hasOwn(known, id))
    .map((id) => `${where}: sources: "${isText(id) ? id : '?'}" is not described among the file's sources`);
}

function problemsInSources({ sources }: Fields, name: string): string[] {
  return isObject(sources)
    ? Object.entries(sources).flatMap(([id, source]) => problems(source, sourceRules, `${name}, source ${id}`))
    : [`${name}: sources: expected an object`];
}

function twice(ids: string[], where: string): string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${where}, ${id}: stands twice`);
}

/**
 * Everything that is wrong with a file of helplines, each as `file, entry: field: expected …`; empty when nothing is.
 * It never throws, whatever it is given.
 */
export function problemsInHelplines(file: unknown, name = 'helplines.json'): string[] {
  if (!isObject(file)) return [`${name}: expected an object`];
  const known = isObject(file.sources) ? file.sources : {};
  const lines = isList(file.lines) ? file.lines : [];
  const idOf = (line: unknown, index: number) => (isObject(line) && isText(line.id) ? line.id : `line ${index + 1}`);
  return [
    ...problems(file, { checked: need(date) }, name),
    ...(lines.length ? [] : [`${name}: lines: expected a list of helplines`]),
    ...problemsInSources(file, name),
    ...twice(lines.map(idOf), name),
    ...lines.flatMap((line, index) => {
      const where = `${name}, ${idOf(line, index)}`;
      return [...problems(line, lineRules, where), ...unknownSources(line, known, where)];
    }),
  ];
}

/** Everything that is wrong with a municipality's file, in the same form. It never throws. */
export function problemsInMunicipality(file: unknown): string[] {
  if (!isObject(file)) return ['municipalities: expected an object'];
  const name = `municipalities/${isText(file.code) ? file.code : '?'}.json`;
  const known = isObject(file.sources) ? file.sources : {};
  const lists = ['socialServices', 'shelters'].filter((key) => file[key] !== undefined);
  const services = [
    ...['switchboard', 'outOfHours'].filter((key) => file[key] !== undefined).map((key) => [key, file[key]] as const),
    ...lists.flatMap((key) => (isList(file[key]) ? file[key].map((each) => [key, each] as const) : [])),
  ];
  return [
    ...problems(file, municipalityRules, name),
    ...problemsInSources(file, name),
    ...lists.filter((key) => !isList(file[key])).map((key) => `${name}: ${key}: expected a list`),
    ...services.flatMap(([key, service]) => {
      const where = `${name}, ${key}`;
      return [...problems(service, serviceRules, where), ...unknownSources(service, known, where)];
    }),
  ];
}
