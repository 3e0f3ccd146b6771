// The shape of hamn.yaml, the owner's settings.
import { z } from 'zod';
import { problemInNumber } from '../../widgets/check/numbers.ts';
import { counties } from '../../widgets/data/index.ts';
import { defaults } from './defaults.ts';
import {
  address,
  checked,
  checkedAndThere,
  countyCode,
  countyOrAll,
  form,
  inEach,
  languages,
  municipalityOrNone,
  orEmpty,
  text,
  whole,
} from './schema.ts';
import { say } from '../../widgets/check/say.ts';
import { isKey } from '../signed/keys.ts';

const flag = (name: string) =>
  z.boolean({ error: say`expected ${name}: true or ${name}: false, without quotation marks` }).optional();

const onThisMachine = /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?/;
const wholeUrl = say`expected a whole address without a slash at its end`;
const url = z
  .string({ error: wholeUrl })
  .refine((value) => (whole.test(value) || onThisMachine.test(value)) && !value.endsWith('/') && URL.canParse(value), {
    error: wholeUrl,
  })
  .refine((value) => !URL.canParse(value) || new URL(value).href === `${new URL(value).origin}/`, {
    error: say`expected an address without a folder: the pages lead to each other from its root`,
  })
  .meta({
    pattern: String.raw`^https?://[^\s/]+$`,
    description: 'Adressen där webbplatsen ligger, utan snedstreck sist: https://www.example.se',
  });

const email = say`expected an e-mail address such as namn@example.se`;
/** The number without separators. A `(0)` stays, since it would be dialled. */
const dialled = (value: string): string => value.replace(/[\s-]|\((?=0?[1-9])|(?<=\d)\)/g, '');
const phone = say`expected a telephone number such as 010-223 80 00 or +46 10 223 80 00`;
const number = form(phone, (value) => !problemInNumber(dialled(value)), {
  type: ['string', 'number'],
  pattern: String.raw`^\+?[\d(][\d() -]*$`,
});

/** An address that a program fetches. A test may use this machine. */
const source = () => {
  const error = say`expected a whole address`;
  return z
    .string({ error })
    .regex(/^https?:\/\/[^\s/]+/, { error })
    .optional();
};

/** The use of each colour. */
const uses: Record<string, string> = {
  paper: 'Bakgrunden',
  mist: 'Band tvärs över bakgrunden',
  ink: 'Texten',
  soft: 'Mindre viktig text',
  line: 'Linjer',
  water: 'Länkar, och linjen bredvid numren att ringa',
  buoy: '112 och knappen Lämna sidan snabbt',
  'on-buoy': 'Text på buoy',
  lamp: 'Det markerade, och varningar',
  'on-lamp': 'Text på lamp',
  open: 'Tecknet för en öppen stödlinje',
};

/** `colours.ts` checks each colour; here only unknown names. */
const schemeOf = (scheme: 'light' | 'dark', description: string) =>
  z
    .strictObject(
      Object.fromEntries(
        Object.entries({ ...defaults.colours.light, ...defaults.colours[scheme] }).map(([name, colour]) => [
          name,
          checked({
            type: 'string',
            pattern: '^#[0-9a-fA-F]{6}$',
            default: colour,
            description: uses[name],
          }).optional(),
        ]),
      ),
    )
    .optional()
    .meta({ description });

const nameAndAddress = say`expected a name and a whole address`;
const link = z.strictObject(
  {
    name: text(nameAndAddress).meta({ description: 'Länkens ord' }),
    url: address(nameAndAddress).meta({ description: 'Dess hela adress: https://…' }),
  },
  { error: nameAndAddress },
);
const listOfLinks = (description: string) =>
  z
    .array(link, { error: say`expected a list of links, each with name and url` })
    .optional()
    .meta({ description });

const pixels = (description: string) => {
  const error = say`expected a whole number of pixels, such as 40`;
  return z.int({ error }).min(1, { error }).meta({ description });
};

const logo = z
  .strictObject(
    {
      src: checkedAndThere(say`expected a file in the folder public, written as /logo.svg`, {
        type: 'string',
        pattern: '^/',
        description: 'Filen i mappen public: /logo.svg',
      }),
      width: pixels('Bredden i bildpunkter'),
      height: pixels('Höjden i bildpunkter'),
    },
    { error: say`expected src, width and height, or nothing` },
  )
  .optional();

const names = counties.map(({ code, shortName }) => `${code} ${shortName}`).join(', ');

/**
 * The shape of the settings.
 *
 * @param inLanguages - The languages in which each text must be there.
 * @param hasWarnings - Whether `warnings` holds anything. An empty text means the same as no entry.
 */
export function hamnSchema(inLanguages: readonly string[] = ['sv'], hasWarnings = true) {
  const repository = say`expected a whole address, or nothing`;
  const version = say`expected the version of hamn, such as 0.2.0`;
  const twoKeys = say`expected two or three different keys, each as hamn keys new writes it`;
  const reference = say`expected an address that ends with a slash, such as /api/, or nothing`;
  return z
    .strictObject({
      url,
      county: checked({
        ...countyOrAll,
        description: `Länets kod med två siffror: ${names}. Eller all för hela landet`,
      }).optional(),
      moreCounties: checked({
        anyOf: [
          { type: 'string', const: 'all' },
          { type: 'array', items: countyCode },
        ],
        default: defaults.moreCounties,
        description: "Fler län vars kommuner får varsin sida: en lista som ['07', '10'], eller all för hela landet",
      }).optional(),
      municipality: checked({
        ...municipalityOrNone,
        default: defaults.municipality,
        description: 'Kommunens kod med fyra siffror, för en webbplats om bara den kommunen: 0780',
      }).optional(),
      title: inEach(say`expected the name of the site`, inLanguages).meta({
        description: 'Webbplatsens namn, på varje språk',
      }),
      description: inEach(say`expected the site in a sentence`, inLanguages).meta({
        description: 'Webbplatsen i en mening, på varje språk',
      }),
      languages: z
        .strictObject(
          Object.fromEntries(
            languages.map((lang) => [
              lang,
              text(say`expected the language's own name`)
                .optional()
                .meta({ description: lang === 'sv' ? 'Svenska' : 'English' }),
            ]),
          ),
          { error: say`expected the languages of the site, such as sv: Svenska` },
        )
        .optional()
        .meta({
          default: defaults.languages,
          description: 'Webbplatsens språk, vart och ett med sitt namn. Bara svenska: sv: Svenska',
        }),
      owner: z
        .strictObject(
          { name: text(say`expected who publishes the site`).meta({ description: 'Namnet' }) },
          { error: say`expected name on a line below, with spaces before it` },
        )
        .meta({ description: 'Vem som står bakom webbplatsen' }),
      contact: z
        .strictObject(
          {
            name: text(say`expected the name of the contact`).meta({ description: 'Namnet' }),
            url: address(say`expected a whole address such as https://www.example.se/`).meta({
              description: 'Hel adress till er egen webbplats: https://www.example.se/',
            }),
            email: orEmpty(z.email({ error: email }), email)
              .optional()
              .meta({ description: 'E-postadress: namn@example.se. Får utelämnas' }),
            phone: orEmpty(number, phone)
              .optional()
              .meta({ description: 'Telefonnummer: 010-223 80 00 eller +46 10 223 80 00. Får utelämnas' }),
          },
          { error: say`expected name and url` },
        )
        .meta({ description: 'Vem som svarar på frågor om arbetet' }),
      logo: logo.meta({ description: 'Er logotyp, bredvid webbplatsens namn. Får utelämnas' }),
      links: z
        .strictObject(
          { sv: listOfLinks('På de svenska sidorna'), en: listOfLinks('På de engelska sidorna') },
          { error: say`expected sv and en, each a list` },
        )
        .optional()
        .meta({ default: defaults.links, description: 'Fler länkar i sidfoten, på varje språk' }),
      colours: z
        .strictObject(
          {
            light: schemeOf('light', 'I ljust läge. Skriv bara de färger som ska vara andra'),
            dark: schemeOf('dark', 'I mörkt läge. Skriv bara de färger som ska vara andra'),
          },
          { error: say`expected light and dark` },
        )
        .optional()
        .meta({ description: 'Färgerna, var och en som #rrggbb. Bygget mäter kontrasten' }),
      repository: orEmpty(address(repository), repository)
        .optional()
        .meta({ default: defaults.repository, description: 'Hel adress till er källkod. Får utelämnas' }),
      hamn: z
        .string({ error: version })
        .regex(/^\d+\.\d+\.\d+/, { error: version })
        .optional()
        .meta({ description: 'Den version av hamn som filerna är skrivna för: 0.2.0. hamn upgrade skriver den' }),
      embedding: flag('embedding').meta({
        default: defaults.embedding,
        description: 'false tar bort sidorna för webbansvariga: koden att klistra in, komponenterna och versionerna',
      }),
      demonstration: flag('demonstration').meta({
        default: defaults.demonstration,
        description: 'true visar på varje sida att det är en demonstration',
      }),
      warnings: (hasWarnings
        ? z.strictObject(
            {
              smhi: source().meta({ description: 'SMHI:s varningar. Hel adress till deras data' }),
              vma: source().meta({ description: 'Viktigt meddelande till allmänheten. Hel adress till deras data' }),
            },
            { error: say`expected smhi and vma` },
          )
        : z.any()
      )
        .optional()
        .meta({ default: defaults.warnings, description: 'Varifrån varje bygge hämtar varningar. Får utelämnas' }),
      reference: z
        .string({ error: reference })
        .regex(/^(\/([\w-]+\/)*|https?:\/\/\S+\/)?$/, { error: reference })
        .optional()
        .meta({
          default: defaults.reference,
          description:
            'Adressen till referensen för utvecklare, med snedstreck sist: /api/. Utan den leder ingen sida dit',
        }),
      keys: z
        .array(form(twoKeys, isKey, { type: 'string', pattern: '^[A-Za-z0-9+/]{87}=$' }), { error: twoKeys })
        .max(3, { error: twoKeys })
        .refine((keys) => keys.length !== 1 && new Set(keys).size === keys.length, { error: twoKeys })
        .optional()
        .meta({
          default: defaults.keys,
          description: 'De öppna nycklar vars underskrifter ni litar på, två eller tre. hamn keys new gör en',
        }),
      dataFrom: source().meta({
        description: 'Adressen som hamn data update hämtar signerade uppgifter från: …/data/helplines.signed.json',
      }),
      exit: address(say`expected a whole address that begins with http: or https:`)
        .optional()
        .meta({
          default: defaults.exit,
          description:
            'Vart knappen Lämna sidan snabbt leder: en vardaglig, snabb sida, som är likadan för alla: https://www.smhi.se/',
        }),
      haven: flag('haven').meta({
        default: defaults.haven,
        description: 'false tar bort tecknet i sidfoten som öppnar hjälp ovanpå sidan. Sidorna om stöd har det aldrig',
      }),
      havenWord: inEach(say`expected a word that does not stand out, such as Stöd`, inLanguages)
        .optional()
        .meta({
          default: defaults.havenWord,
          description: 'Ordet vid det tecknet, på varje språk. Ett som inte sticker ut: Stöd',
        }),
      discreetTitles: flag('discreetTitles').meta({
        default: defaults.discreetTitles,
        description: 'true ger varje flik namnet i discreetTitle. Sidorna om stöd har det alltid',
      }),
      discreetTitle: inEach(
        say`expected a name that tells an onlooker nothing; a shared link shows it`,
        inLanguages,
      ).meta({
        description: 'Ett namn som inte avslöjar något för den som ser skärmen, på varje språk',
      }),
      feedId: text(say`expected a name that you never change; the ids of the news are made from it`).meta({
        description: 'Nyheternas id i flödena görs av det. Byt aldrig',
      }),
    })
    .meta({ title: 'hamn.yaml', description: 'Inställningarna: vilka ni är, och hur webbplatsen ser ut' });
}
