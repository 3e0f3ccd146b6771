// The shape of a page's front matter. Eleventy reads it with another parser, to which 010 is the number 8: a text that looks like
// a number has quotation marks.
import { z } from 'zod';
import { checked, checkedAndThere, expectedText as textOrList, whole } from '../owner/schema.ts';
import { say } from '../../widgets/check/say.ts';

const expectedText = ({ input }: { input?: unknown }): string =>
  typeof input === 'number'
    ? say`expected a text, with quotation marks: '${input}'`
    : textOrList(say`expected a text`)({ input });
const text = () =>
  z
    .string({ error: expectedText })
    .refine((value) => value.trim() !== '', { error: say`expected a text` })
    .meta({ pattern: String.raw`\S` });
const flag = () => z.boolean({ error: say`expected true or false` });
const day = { type: 'string', format: 'date' };

const source = z
  .strictObject(
    {
      id: text().optional().meta({ description: 'Ett id att hänvisa till i texten. Får utelämnas' }),
      name: text().meta({ description: 'Vad sidan eller skriften heter' }),
      url: z
        .string({ error: say`expected a whole address` })
        .refine((value) => /^https?:\/\/[^\s/]+\.[^\s/]+/.test(value), { error: say`expected a whole address` })
        .meta({ pattern: whole.source, description: 'Dess hela adress: https://…' }),
      lang: text().optional().meta({ description: 'Dess språk, om det är ett annat än sidans: en' }),
      date: z
        .any()
        .optional()
        .meta({ ...day, description: 'Dess dag: 2026-01-31. Får utelämnas' }),
    },
    { error: say`expected a source, with name and url` },
  )
  .meta({ description: 'En källa' });

const picture = z
  .strictObject(
    {
      src: checkedAndThere(say`expected photos/ and a file name`, {
        type: 'string',
        pattern: '^photos/',
        description: 'Filen: photos/hamnen.jpg',
      }),
      alt: checkedAndThere(say`expected words for those who do not see the picture`, {
        type: 'string',
        pattern: String.raw`\S`,
        description: 'Ord för den som inte ser bilden',
      }),
      credit: text().optional().meta({ description: 'Vem som har tagit den' }),
      caption: text().optional().meta({ description: 'Text under bilden' }),
    },
    { error: say`expected src and alt` },
  )
  .meta({ description: 'Sidans bild' });

const listOfSources = say`expected a list with name and url`;

export const pageSchema = z
  .strictObject({
    title: text().meta({ description: 'Sidans rubrik, högst 70 tecken' }),
    description: text().meta({ description: 'Sidan i en mening, högst 160 tecken. Sökmotorer visar den' }),
    lead: text().optional().meta({ description: 'Ingressen, under rubriken' }),
    heading: text().optional().meta({ description: 'Startsidans rubrik, om den är en annan än title' }),
    layout: text().optional().meta({ description: 'Mallen: page.njk, news.njk, start.njk' }),
    bareTitle: flag()
      .optional()
      .meta({ description: 'Om fliken bara har sidans namn, utan webbplatsens', default: false }),
    hasChoice: flag()
      .optional()
      .meta({ description: 'Om sidan visar linjer som besökaren väljer bland', default: false }),
    noindex: flag().optional().meta({ description: 'Om sökmotorer inte ska visa sidan', default: false }),
    noFooter: flag().optional().meta({ description: 'Om sidan inte ska ha någon sidfot', default: false }),
    translated: flag().optional().meta({ description: 'false om sidan bara ska finnas på ett språk', default: true }),
    published: checked({
      ...day,
      description: 'Dagen då sidan publicerades: 2026-11-23. Nyheter måste ha den',
    }).optional(),
    updated: checked({ ...day, description: 'Dagen då sidan ändrades: 2026-11-23' }).optional(),
    happened: checked({ ...day, description: 'Dagen då det som nyheten handlar om hände: 2026-11-23' }).optional(),
    permalink: checked({
      type: 'string',
      pattern: String.raw`^/([a-z0-9-]+/)*([a-z0-9-]+\.[a-z]+)?$|[{%]`,
      description: 'En annan adress än filens namn ger: /om-oss/',
    }).optional(),
    sources: z
      .array(source, { error: listOfSources })
      .min(1, { error: listOfSources })
      .optional()
      .meta({ description: 'Källorna. Nyheter måste ha minst en' }),
    picture: picture.optional(),
    header: checked({ description: 'En annan rad överst på sidan' }).optional(),
  })
  .meta({ title: 'En sida', description: 'Raderna mellan --- överst i en sida' });
