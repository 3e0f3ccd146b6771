import { digits } from '../shared/phone.js';

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
const listOf = (accepts: (value: unknown) => boolean) => (value: unknown) =>
  Array.isArray(value) && value.length > 0 && value.length <= 100 && value.every(accepts);

const need = (rule: Rule): Rule => ({ ...rule, required: true });
const text: Rule = { accepts: isText, expected: 'a text' };
const flag: Rule = { accepts: (value) => typeof value === 'boolean', expected: 'true or false' };
const texts: Rule = { accepts: listOf(isText), expected: 'a list of texts' };
const date: Rule = { accepts: matches(/^\d{4}-\d\d-\d\d$/), expected: 'a day such as 2026-11-23' };
const confidence: Rule = { accepts: matches(/^(high|medium|low)$/), expected: 'high, medium or low' };

const web: Rule = {
  accepts: (value) => isText(value) && /^https:\/\/[^\s<>"]+$/.test(value) && URL.canParse(value),
  expected: 'an address that begins with https:',
};

function isPhone(value: unknown): boolean {
  if (!isObject(value) || !isText(value.display) || !/\d/.test(value.display)) return false;
  return value.tel === digits(value.display) && (value.e164 === undefined || matches(/^\+\d{6,15}$/)(value.e164));
}

const phone: Rule = { accepts: isPhone, expected: 'display with digits, and the same digits in tel' };

const isTime = matches(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/);
const isOpening = (value: unknown): boolean =>
  isObject(value) &&
  listOf(matches(/^(mon|tue|wed|thu|fri|sat|sun)$/))(value.days) &&
  isTime(value.open) &&
  isTime(value.close) &&
  value.open !== value.close;

const channels = ['phone', 'chat', 'sms'];
const hasHours = (value: Fields): boolean =>
  channels.every((channel) => value[channel] === undefined || listOf(isOpening)(value[channel]));

const hours: Rule = {
  accepts: (value) => isObject(value) && Object.keys(value).every((key) => channels.includes(key)) && hasHours(value),
  expected: 'phone, chat or sms with days mon to sun, open and close as HH:MM',
};

const isDayOfYear = matches(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);
const isException = (value: unknown): boolean =>
  isObject(value) &&
  hasHours(value) &&
  (listOf(matches(/^(0[1-9]|1[0-2])$/))(value.months) || (isDayOfYear(value.from) && isDayOfYear(value.to)));

const lineRules: Rules = {
  id: need({ accepts: matches(/^[a-z0-9-]{1,60}$/), expected: 'a name of a–z, 0–9 and hyphens' }),
  name: need(text),
  kind: need({
    accepts: matches(/^(emergency|authority|helpline|chat|health|professional|directory)$/),
    expected: 'emergency, authority, helpline, chat, health, professional or directory',
  }),
  audience: need(texts),
  phone,
  formerPhone: phone,
  phoneFromAbroad: phone,
  sms: { accepts: (value) => isObject(value) && matches(/\d/)(value.display), expected: 'display with digits' },
  email: { accepts: matches(/^[^\s@<>"]+@[^\s@<>"]+$/), expected: 'an e-mail address' },
  url: web,
  hours,
  hoursExceptions: {
    accepts: listOf(isException),
    expected: 'months as 01 to 12, or from and to as MM-DD, with hours',
  },
  hoursConfidence: confidence,
  chatHoursConfidence: confidence,
  freeOfCharge: flag,
  anonymous: flag,
  onPhoneBill: { accepts: (value) => isObject(value) && flag.accepts(value.value), expected: 'value: true or false' },
  interpreting: text,
  confidence: need(confidence),
  sources: need({ ...texts, expected: 'at least one id of a source' }),
  lastSource: need({ ...text, expected: 'the day of the newest source' }),
};

const sourceRules: Rules = { title: need(text), publisher: need(text), url: web };

const serviceRules: Rules = { name: need(text), phone, when: text, confidence: need(confidence), sources: need(texts) };

const municipalityRules: Rules = {
  code: need({ accepts: matches(/^\d{4}$/), expected: 'four digits' }),
  name: need(text),
  fullName: need(text),
  county: need({ accepts: matches(/^\d\d$/), expected: 'two digits' }),
  countyName: need({ ...text, expected: 'a county with this code' }),
  domain: { accepts: matches(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/), expected: 'a domain without www.' },
  violencePage: web,
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
  const used = isObject(entry) && Array.isArray(entry.sources) ? (entry.sources as unknown[]) : [];
  return used
    .filter((id) => typeof id !== 'string' || !Object.hasOwn(known, id))
    .map((id) => `${where}: sources: "${String(id)}" is not described among the file's sources`);
}

function twice(ids: unknown[], where: string): string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${where}, ${String(id)}: stands twice`);
}

/**
 * Everything that is wrong with a file of helplines, each as `file, entry: field: expected …`; empty when nothing is.
 * It never throws, whatever it is given.
 */
export function problemsInHelplines(file: unknown, name = 'helplines.json'): string[] {
  const root = problems(file, { checked: need(date) }, name);
  if (!isObject(file)) return root;
  const known = isObject(file.sources) ? file.sources : {};
  const lines = Array.isArray(file.lines) ? (file.lines as unknown[]) : [];
  if (!lines.length) root.push(`${name}: lines: expected a list of helplines`);
  const idOf = (line: unknown, index: number) => (isObject(line) && isText(line.id) ? line.id : `line ${index + 1}`);
  return [
    ...root,
    ...Object.entries(known).flatMap(([id, source]) => problems(source, sourceRules, `${name}, source ${id}`)),
    ...twice(lines.map(idOf), name),
    ...lines.flatMap((line, index) => {
      const where = `${name}, ${idOf(line, index)}`;
      return [...problems(line, lineRules, where), ...unknownSources(line, known, where)];
    }),
  ];
}

/** Everything that is wrong with a municipality's file, in the same form. It never throws. */
export function problemsInMunicipality(file: unknown): string[] {
  const name = `municipalities/${isObject(file) ? String(file.code) : '?'}.json`;
  if (!isObject(file)) return [`${name}: expected an object`];
  const known = isObject(file.sources) ? file.sources : {};
  const services = [file.outOfHours ?? [], file.socialServices ?? []].flat() as unknown[];
  return [
    ...problems(file, municipalityRules, name),
    ...services.flatMap((service, index) => {
      const where = `${name}, service ${index + 1}`;
      return [...problems(service, serviceRules, where), ...unknownSources(service, known, where)];
    }),
  ];
}
