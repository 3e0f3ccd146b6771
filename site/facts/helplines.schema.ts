// The shape of helplines.yaml: what has changed of the helplines since the installed version of hamn.
import { z } from 'zod';
import { say } from '../../widgets/check/say.ts';
import { meant } from '../../widgets/check/words.ts';
import { findByNumber } from '../../widgets/data/helplines.ts';
import { helplines } from '../../widgets/data/index.ts';
import { phone, source } from '../owner/contacts.schema.ts';
import { day, entries, web } from '../owner/shape.ts';

const ids = helplines.map(({ id }) => id);

/** 112 never changes. */
const changeable = ids.filter((id) => id !== '112');

const change = entries(
  {
    phone: phone.optional(),
    sms: phone.optional().meta({ description: 'Numret att sms:a / The number to text' }),
    url: web.optional().meta({ description: 'Linjens sida / The page of the line' }),
    source: source.meta({ description: 'Sidan som säger det / The page that says so' }),
    checked: day.meta({ description: 'Dagen då ni ringde numret eller läste sidan / The day you called or read it' }),
  },
  say`what has changed, with source and checked`,
)
  .refine(({ phone: number, sms, url }) => number ?? sms ?? url, { error: say`expected phone, sms or url` })
  .meta({ description: 'En stödlinje / A helpline' });

const unknownLine = (id: string): string => {
  const near = meant(id, changeable);
  return near
    ? say`${id}: no helpline has this id; did you mean ${near}?`
    : say`${id}: no helpline has this id; expected one of ${changeable.join(', ')}`;
};

export const helplinesSchema = z
  .record(z.string(), change)
  .nullish()
  .transform((value) => value ?? {})
  .superRefine((value, context) => {
    for (const [id, { phone: number }] of Object.entries(value)) {
      if (!changeable.includes(id)) context.addIssue({ code: 'custom', message: unknownLine(id), path: [id] });
      const other = number && findByNumber(number);
      if (other && other.id !== id)
        context.addIssue({
          code: 'custom',
          message: say`${number}: is the number of ${other.name}`,
          path: [id, 'phone'],
        });
    }
  })
  .meta({
    title: 'helplines.yaml',
    description:
      'Stödlinjer som har ändrats sedan er version av hamn, var och en under sitt id / Helplines that have changed since your version of hamn, by id',
  });

/** The file after it is read. */
export type OwnHelplines = z.output<typeof helplinesSchema>;
