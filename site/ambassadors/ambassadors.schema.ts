// The shape of ambassadors.yaml.
import { z } from 'zod';
import { checked, checkedAndThere, day, id, inEach, municipalityCode, text } from '../owner/schema.ts';
import { say } from '../../widgets/check/say.ts';

const portrait = z
  .strictObject(
    {
      drawing: checked({
        type: 'string',
        pattern: String.raw`^[a-z0-9.-]+\.svg$`,
        description: 'En teckning i mappen portraits: exempel-1.svg',
      }).optional(),
      photo: checked({
        type: 'string',
        pattern: String.raw`^[\w-]+\.(avif|jpe?g|png|webp)$`,
        description: 'Ett fotografi i mappen photos, stående 4:5: exempel-1.jpg',
      }).optional(),
      alt: inEach(say`expected words for those who do not see the picture`).meta({
        description: 'Ord för den som inte ser bilden, på svenska och engelska',
      }),
    },
    { error: say`expected drawing or photo, and alt with sv and en` },
  )
  .meta({
    description:
      'Porträttet: en teckning (drawing) eller ett fotografi (photo), och ord för den som inte ser det (alt)',
    oneOf: [{ required: ['drawing'] }, { required: ['photo'] }],
  });

const ambassador = z
  .strictObject(
    {
      id: id().meta({
        description: 'Små bokstäver, siffror och bindestreck. Bildens adress görs av det',
      }),
      name: text(say`expected a name`).meta({ description: 'Namnet' }),
      role: inEach(say`expected a text`).meta({ description: 'Vad han gör, på svenska och engelska: rektor' }),
      place: checkedAndThere(say`expected the code of a municipality, such as 0880`, {
        description: 'Kommunens kod med fyra siffror',
        ...municipalityCode,
      }),
      pledge: inEach(say`expected a text`).meta({ description: 'Löftet i en mening, på svenska och engelska' }),
      consent: day(say`expected the day he agreed to be shown, such as 2026-01-19`).meta({
        description: 'Dagen då han skriftligt gick med på att visas: 2026-01-19. Utan den stannar bygget',
      }),
      portrait,
    },
    { error: say`expected an ambassador, with id, name and more` },
  )
  .meta({ description: 'En ambassadör' });

export const ambassadorsSchema = z
  .array(ambassador, { error: say`expected a list of ambassadors, each after a hyphen` })
  .meta({ title: 'ambassadors.yaml', description: 'Ambassadörerna: män som var och en lovar något mot mäns våld' });
