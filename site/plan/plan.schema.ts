// The shape of plan.yaml.
import { z } from 'zod';
import { address, day, id, inEach, languages as allLanguages, text } from '../owner/schema.ts';
import { say } from '../../widgets/check/say.ts';

const year = (description: string) => {
  const error = say`expected a year`;
  return z.int({ error }).meta({ description, minimum: 1990, maximum: 2100 });
};

const period = z
  .strictObject(
    { from: year('Första året: 2024'), to: year('Sista året: 2027') },
    { error: say`expected a first year and a last year that is not before it` },
  )
  .meta({ description: 'Planens första och sista år' });

function progressIn(languages: readonly string[]) {
  const reached = say`expected a whole number from 0`;
  const of = say`expected a whole number above 0`;
  return z
    .strictObject(
      {
        reached: z
          .int({ error: reached })
          .min(0, { error: reached })
          .meta({ description: 'Hur många som har nått målet: 3' }),
        of: z.int({ error: of }).min(1, { error: of }).meta({ description: 'Av hur många: 12' }),
        unit: inEach(say`expected what is counted, such as municipalities`, languages).meta({
          description: 'Vad som räknas, på varje språk: kommuner',
        }),
        date: day(say`expected the day of the count, such as 2026-01-31`).meta({
          description: 'Dagen då det räknades: 2026-01-31',
        }),
      },
      { error: say`expected reached, of, unit and date, or nothing` },
    )
    .meta({ description: 'Vad som är nått. Får utelämnas' });
}

const goalIn = (languages: readonly string[]) =>
  z
    .strictObject(
      {
        id: id().meta({ description: 'Små bokstäver, siffror och bindestreck. Målets egen adress på sidan' }),
        title: inEach(say`expected the goal in a sentence`, languages).meta({
          description: 'Målet i en mening, på varje språk',
        }),
        text: inEach(say`expected a text in each language, or no text`, languages)
          .optional()
          .meta({ description: 'Mer om målet, på varje språk. Får utelämnas' }),
        responsible: z
          .union([text(), inEach(say`expected a name`, languages)], {
            error: say`expected a name, or one in each language, or nothing`,
          })
          .optional()
          .meta({ description: 'Vem som ansvarar, som ett namn eller på varje språk. Får utelämnas' }),
        progress: progressIn(languages).optional(),
      },
      { error: say`expected a goal, with id and title` },
    )
    .meta({ description: 'Ett mål' });

const source = z
  .strictObject(
    {
      name: text(say`expected what the page is called`).meta({ description: 'Vad sidan eller skriften heter' }),
      url: address(say`expected a whole address`).meta({ description: 'Dess hela adress: https://…' }),
      date: day(say`expected a day such as 2026-01-31`)
        .optional()
        .meta({ description: 'Dess dag: 2026-01-31. Får utelämnas' }),
    },
    { error: say`expected a source, with name and url` },
  )
  .meta({ description: 'En källa' });

const listOfSources = say`expected a list with name and url`;
const listOfNames = say`expected a list of names`;

/**
 * The shape of a plan.
 *
 * @param languages - The languages in which each text must be there.
 */
export const planSchema = (languages: readonly string[] = allLanguages) =>
  z
    .strictObject(
      {
        title: text(say`expected the name of the plan`).meta({ description: 'Vad planen heter' }),
        period,
        publisher: text(say`expected who has published it`).meta({ description: 'Vem som har gett ut den' }),
        with: z
          .array(text(listOfNames), { error: listOfNames })
          .optional()
          .meta({ description: 'Fler som står bakom planen. Får utelämnas' }),
        report: text(say`expected its numbers as a text`)
          .optional()
          .meta({ description: 'Dess nummer, som utgivaren skriver dem. Får utelämnas' }),
        goals: z
          .array(goalIn(languages), { error: say`expected a list, empty if the goals are not known` })
          .meta({ description: 'Målen, i planens ordning. En tom lista, [], när de inte är kända' }),
        sources: z
          .array(source, { error: listOfSources })
          .min(1, { error: listOfSources })
          .meta({ description: 'Var allt detta går att läsa' }),
      },
      { error: say`expected a plan, with title, period and more` },
    )
    .meta({ title: 'plan.yaml', description: 'Handlingsplanen, som sidan om den visar den' });
