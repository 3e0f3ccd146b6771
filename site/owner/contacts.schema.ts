// The shape of contacts.yaml, the owner's file of municipalities' numbers. Editors read it as a JSON Schema.
import { z } from 'zod';
import { isDate } from '../../widgets/data/check.ts';
import { problemInNumber } from '../../widgets/check/numbers.ts';
import { shown } from '../../widgets/check/words.ts';
import { hoursIn } from './hours.ts';
import { day, email, entries, expected, list, oneOf, text, web, written } from './shape.ts';
import { say } from '../../widgets/check/say.ts';

export const phone = z
  .union([z.string(), z.number()], { error: expected(say`a number such as 010-223 80 00`) })
  .transform(String)
  .superRefine((value, context) => {
    const problem = problemInNumber(value);
    if (problem) context.addIssue({ code: 'custom', message: `${value}: ${problem}` });
  })
  .meta({ description: 'Numret som det skrivs / The number as printed: 010-223 80 00, 112 (be om socialjouren)' });

const someHours = say`hours such as mån-fre 08:30-16:00, mon-fri 08:30-16:00 or dygnet runt`;
const spell = z.string({ error: expected(someHours) }).transform((value, context) => {
  const hours = hoursIn(value);
  if (hours === undefined) context.addIssue({ code: 'custom', message: say`${shown(value)}; expected ${someHours}` });
  return hours ?? '';
});
const hours = z
  .union([spell, list(spell, someHours)], { error: expected(someHours) })
  .transform((value) => [value].flat())
  .meta({ description: 'Telefontider / Telephone hours: mån-fre 08:30-16:00, or a list of such' });

const closed = z.literal(['stängt', 'closed']).transform((): string[] => []);
const month = written(say`a month, 1 to 12`, (value) => /^(0?[1-9]|1[0-2])$/.test(value)).transform((value) =>
  value.padStart(2, '0'),
);
const dayOfYear = text(say`a day of the year such as 06-15`).refine((value) => isDate(`2024-${value}`), {
  error: expected(say`a day of the year such as 06-15`),
});
const season = entries({
  months: list(month, say`a list of months, such as [6, 7, 8]`)
    .optional()
    .meta({ description: 'Hela månader / Whole months: [6, 7, 8]' }),
  from: dayOfYear.optional().meta({ description: 'Första dagen / The first day: 06-15' }),
  to: dayOfYear.optional().meta({ description: 'Sista dagen / The last day: 08-15' }),
  year: z
    .int({ error: expected(say`a year such as 2026`) })
    .optional()
    .meta({ description: 'Året i källan / The year in the source. In another year the season is unknown.' }),
  note: text().optional().meta({ description: 'Egen anteckning / A note' }),
  hours: z
    .union([closed, hours], { error: expected(say`${someHours}, or stängt`) })
    .meta({ description: 'Telefontiderna då / The telephone hours then, or stängt' }),
})
  .refine(({ months, from, to }) => (months ? !from && !to : from && to), {
    error: say`expected months, or from and to`,
  })
  .meta({ description: 'En del av året med andra tider / A part of the year with other hours' });

const confidence = oneOf(['high', 'medium', 'low']).meta({
  description:
    'Hur säkert / How sure: high = två oberoende källor, en av dem officiell och ny; medium = en officiell, eller två andra; low = en, eller de säger olika',
});

const sources = list(text(say`the id of a source`), say`a list with the ids of its sources`).meta({
  description: 'Var det står: id ur sources / The pages that say so, by their ids in sources',
});

const service = entries(
  {
    name: text(say`its name`).meta({ description: 'Tjänstens namn / Its name: Mottagningen, Sydostjouren' }),
    phone: phone.optional(),
    hours: hours.optional(),
    hoursExceptions: list(season, say`a list of parts of the year`)
      .optional()
      .meta({
        description: 'Andra tider delar av året / Other hours for parts of the year',
      }),
    hoursConfidence: confidence.optional(),
    when: text().optional().meta({ description: 'När, med källans ord / When, in the words of the source' }),
    use: text().optional().meta({ description: 'Vad den gör, på svenska / What it does, in Swedish' }),
    useEn: text().optional().meta({ description: 'Samma på engelska / The same in English' }),
    email: email.optional().meta({ description: 'E-postadress / An e-mail address' }),
    url: web.optional().meta({ description: 'Dess egen sida / Its own page' }),
    confidence,
    sources,
  },
  say`a service`,
)
  .refine((value) => !value.hours || value.hoursConfidence, {
    path: ['hoursConfidence'],
    error: say`missing; expected high, medium or low beside hours`,
  })
  .meta({ description: 'En tjänst / A service' });

const given = z
  .union([text(say`a service, or the id of one in services`), service], {
    error: expected(say`a service, or the id of one in services`),
  })
  .meta({ description: 'En tjänst, eller id för en under services / A service, or the id of one in services' });

const municipality = entries(
  {
    switchboard: given.optional().meta({ description: 'Kommunens växel / The municipality’s own number' }),
    socialServices: list(given, say`a list of services`)
      .optional()
      .meta({
        description: 'Socialtjänstens egna nummer / The numbers of the social services',
      }),
    outOfHours: given.optional().meta({
      description: 'Socialjouren / The service that answers when the offices are closed',
    }),
    shelters: list(given, say`a list of services`)
      .optional()
      .meta({ description: 'Kvinnojourer m.fl. / Shelters' }),
    email: email.optional().meta({ description: 'Kommunens e-post / The e-mail address of the municipality' }),
    visit: entries(
      {
        street: text(say`a street and number`).meta({ description: 'Gata och nummer / Street and number' }),
        postalCode: written(say`five digits, such as 391 26`, (value) => /^\d{3} ?\d\d$/.test(value))
          .optional()
          .meta({ description: 'Postnummer / Postal code' }),
        locality: text(say`a town`).meta({ description: 'Ort / Town' }),
      },
      say`a street and a locality`,
    )
      .optional()
      .meta({ description: 'Besöksadress / The visiting address' }),
    violencePage: web.optional().meta({ description: 'Kommunens sida om våld / Its page about violence' }),
    checked: day.optional().meta({
      description: 'Dagen då ni gick igenom just den här kommunen / The day you went through this municipality',
    }),
  },
  say`what is known of the municipality`,
).meta({ description: 'En kommun / A municipality' });

/** A day, a month or a year: a page may say no more. */
const partOfDay = written(
  say`a day from 1990 on such as 2026-11-23, or its month or year`,
  (value) => value >= '1990' && /^\d{4}(-\d\d){0,2}$/.test(value) && isDate(`${value}-01-01`.slice(0, 10)),
);

export const source = entries(
  {
    title: text(say`the title of the page`).meta({ description: 'Sidans rubrik / The title of the page' }),
    publisher: text(say`who published it`).meta({ description: 'Vem som har gett ut den / Who published it' }),
    url: web.optional().meta({ description: 'Dess adress / Its address' }),
    date: partOfDay.optional().meta({
      description: 'Sidans datum, månad eller år / The date of the page: 2026-11-25, 2026-11 or 2026',
    }),
    read: day.optional().meta({
      description: 'Dagen då ni läste den, om den saknar datum / The day you read it, if it has no date',
    }),
    official: z
      .boolean({ error: expected(say`true or false`) })
      .optional()
      .meta({ description: 'Om en myndighet eller tjänsten själv har gett ut den / Whether it is official' }),
    note: text().optional().meta({ description: 'Egen anteckning / A note' }),
  },
  say`a page with its title and publisher`,
).meta({ description: 'En sida som ett nummer står på / A page that gives a number' });

const code = z
  .string()
  .regex(/^\d{4}$/)
  .meta({ description: 'Kommunkoden, fyra siffror / The code of a municipality' });

/** A list that the owner has not begun: its name alone, or nothing. */
const none = <Entry>(record: z.ZodType<Record<string, Entry>>) => record.nullish().transform((value) => value ?? {});

export const contactsSchema = entries({
  checked: day.meta({
    description: 'Dagen då ni gick igenom alla nummer / The day you went through all numbers. The pages say it.',
  }),
  services: none(z.record(z.string(), service, { error: expected(say`services, each under an id`) })).meta({
    description: 'Tjänster som flera kommuner delar / Services that several municipalities share, by id',
  }),
  municipalities: none(
    z.record(code, municipality, {
      error: (issue) =>
        issue.code === 'invalid_key'
          ? say`expected the four digits of a municipality`
          : expected(say`municipalities, each under its code`)(issue),
    }),
  ).meta({
    description: 'Kommunerna, var och en under sin kod / The municipalities, each under its code',
  }),
  sources: none(z.record(z.string(), source, { error: expected(say`sources, each under an id`) })).meta({
    description: 'Sidorna som numren står på, var och en under ett id / The pages behind the numbers, by id',
  }),
}).meta({ title: 'contacts.yaml', description: 'Kommunernas nummer, med källor / The numbers, with their sources' });

/** The file after it is read: hours are in one form, and days and numbers are texts. */
export type ContactsFile = z.output<typeof contactsSchema>;
export type WrittenService = z.output<typeof service>;
export type WrittenContact = z.output<typeof municipality>;
export type WrittenSource = z.output<typeof source>;
