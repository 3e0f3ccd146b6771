// Files of warnings: made-up ones for the examples, and copies from the addresses in hamn.yaml.
import type { Bilingual, Level, Warning } from '../../widgets/alert-banner/warnings.ts';
import { alert as en } from '../../widgets/phrases/en.ts';
import { alert as sv } from '../../widgets/phrases/sv.ts';
import { inForce, takeCopy, type Copy } from './copy.ts';
import { county } from '../municipalities/place.ts';
import metadata, { type Texts } from '../metadata.ts';

/** The phrases of the banner in each language of the site. */
const phrases = { sv, en };

/** A published file of warnings. */
export interface PublishedWarnings {
  name: string;
  address: string;
  text: string;
}

/** A warning as one line of the start page. */
export interface WarningLine {
  level: Level;
  /** The name of its level. */
  name: string;
  what: string;
  text: string;
}

const both = (sv: string, en: string): Texts => ({ sv: `EXEMPEL ${sv}`, en: `SAMPLE ${en}` });
const here = both(county.name, `${county.shortName} county`);
const began = '2026-11-01T06:00:00.000Z';

/** The samples are made up, and each says so. None of them ends or ages, so that the example always shows them. */
const never = '9999-01-01T00:00:00.000Z';

const smhiArea = (id: number, code: string, event: Texts) => ({
  id,
  warningAreas: [
    {
      id,
      approximateStart: began,
      areaName: here,
      warningLevel: { code },
      eventDescription: event,
      affectedAreas: [{ id: county.smhiAreaId }],
    },
  ],
});

const announcement = (language: string, words: { event: string; description: string }) => ({
  language,
  expires: null,
  web: 'https://www.sverigesradio.se/',
  area: [{ areaDesc: here[language.slice(0, 2)], geocode: [{ valueName: 'Län', value: county.code }] }],
  ...words,
});

const samples = {
  'smhi-warnings.sample': {
    timestamp: never,
    warnings: [
      smhiArea(1, 'ORANGE', { sv: 'Regn', en: 'Rain' }),
      smhiArea(2, 'YELLOW', { sv: 'Vind', en: 'Wind' }),
      smhiArea(3, 'MESSAGE', { sv: 'Risk för vattenbrist', en: 'Risk of water shortage' }),
    ],
  },
  'vma.sample': {
    timestamp: never,
    alerts: [
      {
        identifier: 'EXEMPEL',
        sent: began,
        status: 'Actual',
        msgType: 'Alert',
        references: null,
        info: [
          announcement('sv-SE', {
            event: 'EXEMPEL Viktigt meddelande till allmänheten (VMA)',
            description: 'EXEMPEL Rök från en brand. Gå inomhus och stäng dörrar, fönster och ventilation.',
          }),
          announcement('en-US', {
            event: 'SAMPLE Important Public Announcement (VMA)',
            description: 'SAMPLE Smoke from a fire. Go indoors and close doors, windows and ventilation.',
          }),
        ],
      },
    ],
  },
};

const published = (files: Record<string, unknown>): PublishedWarnings[] =>
  Object.entries(files)
    .filter(([, file]) => file)
    .map(([name, file]) => ({ name, address: `/data/${name}.json`, text: JSON.stringify(file, null, 2) }));

/** A warning as one line of the start page: its level, its kind and place, and its other text. */
function toLine({ level, isPlaced, event, area, text }: Warning, lang: 'sv' | 'en'): WarningLine {
  const { level: names, unplaced } = phrases[lang];
  const inWords = (words?: Bilingual) => words?.[lang] || words?.sv || words?.en;
  return {
    level,
    name: names[level],
    // The title of an announcement is the same for every event, so it is left out.
    what: (level === 'VMA' ? [area] : [event, area]).map(inWords).filter(Boolean).join(', ') || unplaced,
    text: [!isPlaced && unplaced, inWords(text)].filter(Boolean).join(' '),
  };
}

/** The most warnings with a line of their own, so that the numbers to call stay in the first screen. */
const mostLines = 3;

/** The warnings in force on the start page. */
interface CurrentWarnings extends ReturnType<typeof inForce> {
  /** The number of further warnings. */
  rest: number;
  /** The warnings with a line of their own, in each language. */
  lines: Record<string, WarningLine[]>;
}

/** The files of warnings, and the warnings in force. */
export interface SiteWarnings {
  copies: PublishedWarnings[];
  current: CurrentWarnings;
  files: PublishedWarnings[];
}

export default async function warnings(): Promise<SiteWarnings> {
  const taken = Object.entries(metadata.warnings ?? {}).map(
    async ([name, address]): Promise<[string, Copy | undefined]> => [
      `${name}-warnings`,
      await takeCopy(address, county.code),
    ],
  );
  const read = Object.fromEntries(await Promise.all(taken));
  const copies = published(read);
  const current = inForce(
    Object.values(read).filter((copy) => copy !== undefined),
    county.code,
  );
  return {
    copies,
    current: {
      ...current,
      rest: Math.max(0, current.warnings.length - mostLines),
      lines: Object.fromEntries(
        (Object.keys(phrases) as ('sv' | 'en')[]).map((lang) => [
          lang,
          current.warnings.slice(0, mostLines).map((each) => toLine(each, lang)),
        ]),
      ),
    },
    files: [...published(samples), ...copies],
  };
}
