import { openings, problemInHours, type WrittenHours } from './hours.js';
import { digits, national, phone } from '../shared/phone.js';
import type { Channel, Confidence, Helpline, Hours, HoursException, LineKind, Phone } from './types.js';

/** A helpline as people write it down: numbers as printed, hours as `'mon-fri 08:30-16:00'` or `'always'`. Most are of kind `helpline`. */
interface Fact {
  id: string;
  name: string;
  kind?: LineKind;
  audience: string[];
  phone?: string;
  formerPhone?: string;
  phoneFromAbroad?: string;
  sms?: string;
  email?: string;
  url?: string;
  hours?: Written;
  hoursExceptions?: (Pick<HoursException, 'months' | 'from' | 'to' | 'year' | 'note'> & Written)[];
  hoursConfidence?: Confidence;
  chatHoursConfidence?: Confidence;
  freeOfCharge?: boolean;
  anonymous?: boolean;
  interpreting?: string;
  interpretingSv?: string;
  textPhone?: string;
  lastSource: string;
}

type Written = Partial<Record<Channel, WrittenHours>>;

/**
 * Sweden's national lines for people who meet violence, facts only.
 * Where each fact comes from stands in `helplines.background.ts`, and a line without an entry there stops the build.
 */
const facts = [
  {
    id: '112',
    name: '112',
    kind: 'emergency',
    audience: ['alla'],
    phone: '112',
    hours: { phone: 'always' },
    hoursConfidence: 'high',
    freeOfCharge: true,
    lastSource: '2026-06-05',
  },
  {
    id: 'polisen',
    name: 'Polisen 114 14',
    kind: 'authority',
    audience: ['alla'],
    phone: '114 14',
    lastSource: '2025-04-21',
  },
  {
    id: 'kvinnofridslinjen',
    name: 'Kvinnofridslinjen',
    audience: ['kvinnor utsatta för hot, våld eller sexuella övergrepp', 'närstående', 'yrkesverksamma'],
    phone: '116 016',
    formerPhone: '020-50 50 50',
    hours: {
      phone: 'always',
      chat: ['mon 15:00-21:00', 'tue 08:00-13:00', 'thu 15:00-21:00', 'fri 09:00-16:00', 'sun 11:00-17:00'],
    },
    hoursConfidence: 'high',
    chatHoursConfidence: 'medium',
    freeOfCharge: true,
    anonymous: true,
    interpreting: 'interpreters for most languages spoken in Sweden (NCK, 2017)',
    interpretingSv: 'tolk till de flesta språk (NCK, 2017)',
    textPhone: 'text telephony offered (NCK, 2017)',
    url: 'https://kvinnofridslinjen.se/',
    lastSource: '2026-09-23',
  },
  {
    id: 'stodlinjen-for-man',
    name: 'Stödlinjen för män',
    audience: ['män utsatta för våld av närstående eller sexuellt våld', 'närstående', 'yrkesverksamma'],
    phone: '020-80 80 80',
    hours: { phone: ['mon-sun 07:00-21:00'] },
    hoursConfidence: 'low',
    freeOfCharge: true,
    anonymous: true,
    lastSource: '2025-12-10',
  },
  {
    id: 'stodlinjen-for-transpersoner',
    name: 'Stödlinjen för transpersoner',
    audience: ['transpersoner, inklusive ickebinära och personer med transerfarenhet', 'närstående', 'yrkesverksamma'],
    phone: '020-55 00 00',
    hours: {
      phone: 'always',
      chat: ['mon 15:00-21:00', 'tue 08:00-13:00', 'thu 15:00-21:00', 'fri 09:00-16:00', 'sun 11:00-17:00'],
    },
    hoursConfidence: 'medium',
    freeOfCharge: true,
    anonymous: true,
    url: 'https://stodlinjenfortranspersoner.se/',
    lastSource: '2026-06-05',
  },
  {
    id: 'ratt-att-valja',
    name: 'Rätt att välja',
    audience: ['alla åldrar utsatta för eller i risk för hedersrelaterat våld och förtryck', 'närstående'],
    phone: '020-57 70 70',
    hours: { phone: ['mon-sun 07:00-21:00'] },
    hoursConfidence: 'low',
    freeOfCharge: true,
    anonymous: true,
    lastSource: '2025-08-14',
  },
  {
    id: 'valj-att-sluta',
    name: 'Välj att sluta',
    audience: [
      'den som utövar eller riskerar att utöva våld i nära relation, även den som är under 18 år',
      'utsatta',
      'närstående',
      'yrkesverksamma',
    ],
    phone: '020-555 666',
    hours: { phone: ['mon-fri 08:30-16:00'], chat: ['mon 18:00-21:30'] },
    hoursConfidence: 'medium',
    freeOfCharge: true,
    anonymous: true,
    interpreting: 'Swedish, English, interpreter',
    interpretingSv: 'svenska, engelska, tolk',
    url: 'https://valjattsluta.se/',
    lastSource: '2026-06-05',
  },
  {
    id: 'bris',
    name: 'Bris',
    audience: ['barn och unga upp till 18 år'],
    phone: '116 111',
    sms: '116 111',
    hours: { phone: 'always', sms: 'always', chat: 'always' },
    hoursConfidence: 'high',
    freeOfCharge: true,
    anonymous: true,
    url: 'https://www.bris.se/',
    lastSource: '2026-06-05',
  },
  {
    id: 'brottsofferjouren',
    name: 'Brottsofferjouren',
    audience: ['brottsutsatta', 'vittnen', 'anhöriga'],
    phone: '116 006',
    email: 'fraga@boj.se',
    hours: { phone: ['mon-tue 09:00-19:00', 'wed-fri 09:00-17:00', 'sat-sun 09:00-12:00', 'sat-sun 13:00-16:00'] },
    hoursExceptions: [{ months: ['06', '07'], year: 2026, phone: ['mon-fri 09:00-19:00'], note: 'weekends closed' }],
    hoursConfidence: 'medium',
    freeOfCharge: true,
    anonymous: true,
    interpreting: "support in the caller's own language in several languages (Brottsoffermyndigheten)",
    interpretingSv: 'stöd på flera språk',
    lastSource: '2026-06-05',
  },
  {
    id: 'terrafem',
    name: 'Terrafem',
    audience: ['kvinnor med utländsk härkomst'],
    phone: '020-52 10 10',
    interpreting: 'many languages',
    interpretingSv: 'många språk',
    lastSource: '2025-04-21',
  },
  {
    id: 'unga-relationer',
    name: 'Unga relationer',
    kind: 'chat',
    audience: ['unga upp till 20 år: utsatta, kompisar, den som utsätter'],
    hours: { chat: ['mon-sun 20:00-22:00'] },
    hoursConfidence: 'medium',
    anonymous: true,
    url: 'https://ungarelationer.se/',
    lastSource: '2025-04-21',
  },
  {
    id: 'nch-stodtelefon',
    name: 'Nationella stödtelefonen om hedersrelaterat våld',
    kind: 'professional',
    audience: ['yrkesverksamma och ideellt verksamma, inte utsatta'],
    phone: '010-223 57 60',
    hours: { phone: ['mon,wed,fri 09:00-12:00'] },
    hoursConfidence: 'low',
    lastSource: 'undated, after 2022',
  },
  {
    id: 'preventell',
    name: 'PrevenTell',
    audience: ['den som oroar sig för sin sexualitet eller är rädd att skada någon', 'anhöriga', 'yrkesverksamma'],
    phone: '020-66 77 88',
    hours: { phone: ['mon-fri 12:00-15:00'], chat: ['mon,wed-thu 15:00-16:00'] },
    hoursConfidence: 'low',
    freeOfCharge: true,
    anonymous: true,
    url: 'https://www.karolinska.se/preventell/',
    lastSource: '2026-06-05',
  },
  {
    id: '1177',
    name: '1177',
    kind: 'health',
    audience: ['alla'],
    phone: '1177',
    phoneFromAbroad: '+46 771 11 77 00',
    hours: { phone: 'always' },
    hoursConfidence: 'medium',
    lastSource: '2026-06-05',
  },
  {
    id: 'sjalvmordslinjen',
    name: 'Självmordslinjen',
    audience: ['den som har tankar på självmord', 'närstående'],
    phone: '90101',
    hours: { phone: 'always', chat: 'always' },
    hoursConfidence: 'medium',
    anonymous: true,
    url: 'https://mind.se/',
    lastSource: '2026-09-23',
  },
  {
    id: 'hjalplinjen',
    name: 'Hjälplinjen',
    audience: ['vuxna i psykisk kris', 'anhöriga'],
    phone: '90390',
    hours: { phone: 'always' },
    hoursConfidence: 'high',
    freeOfCharge: true,
    anonymous: true,
    lastSource: '2026-06-05',
  },
  {
    id: 'jourhavande-medmanniska',
    name: 'Jourhavande medmänniska',
    audience: ['alla'],
    phone: '08-702 16 80',
    hours: { phone: ['mon-sun 21:00-06:00'], chat: ['mon-tue,sat-sun 21:00-24:00'] },
    hoursConfidence: 'medium',
    anonymous: true,
    url: 'https://www.jourhavande-medmanniska.se/',
    lastSource: '2026-06-05',
  },
  {
    id: 'jourhavande-prast',
    name: 'Jourhavande präst',
    audience: ['alla'],
    phone: '112 (be om jourhavande präst)',
    hours: { phone: ['mon-sun 21:00-06:00'], chat: ['mon-sun 20:00-24:00'] },
    hoursConfidence: 'medium',
    url: 'https://www.svenskakyrkan.se/jourhavandeprast',
    lastSource: '2026-06-05',
  },
  {
    id: 'rfsl-stodmottagning',
    name: 'RFSL Stödmottagning',
    audience: ['hbtqi-personer utsatta för våld, hot eller kränkningar', 'närstående'],
    phone: '020-34 13 16',
    email: 'stod@rfsl.se',
    hours: { phone: ['thu 09:00-12:00'] },
    hoursConfidence: 'medium',
    anonymous: true,
    lastSource: '2026-06-05',
  },
  {
    id: 'mansjouren',
    name: 'Mansjouren',
    audience: ['män'],
    phone: '08-30 30 20',
    hours: { phone: ['mon-fri,sun 12:00-14:00', 'mon-fri,sun 17:00-20:00', 'sat 12:00-14:00'] },
    hoursConfidence: 'medium',
    anonymous: true,
    lastSource: '2026-06-05',
  },
  {
    id: 'somaya',
    name: 'Somaya Stödjour',
    audience: ['kvinnor, tjejer och hbtqi-personer, även med utländsk bakgrund'],
    phone: '020-81 82 83',
    email: 'stodjouren@somaya.se',
    hours: { phone: ['mon-fri 09:00-16:00'] },
    hoursConfidence: 'medium',
    anonymous: true,
    interpreting: 'several languages',
    interpretingSv: 'flera språk',
    lastSource: '2026-06-05',
  },
  {
    id: 'killar-se',
    name: 'Killar.se',
    kind: 'chat',
    audience: ['killar och unga män 10-25 år, cis och trans'],
    hours: { chat: ['mon-thu,sun 19:00-22:00'] },
    hoursConfidence: 'medium',
    freeOfCharge: true,
    anonymous: true,
    url: 'https://killar.se/',
    lastSource: '2026-06-05',
  },
  {
    id: 'tjejzonen',
    name: 'Tjejzonen',
    kind: 'chat',
    audience: ['tjejer 10-25 år'],
    hours: { chat: ['mon-sun 20:00-22:00'] },
    hoursConfidence: 'medium',
    anonymous: true,
    url: 'https://tjejzonen.se/',
    lastSource: '2026-06-05',
  },
  {
    id: 'storasyster',
    name: 'Storasyster',
    kind: 'chat',
    audience: ['utsatta för sexuella övergrepp från 13 år', 'anhöriga'],
    hours: { chat: ['mon-thu,sun 19:00-21:00', 'fri-sat 13:00-15:00'] },
    hoursConfidence: 'medium',
    anonymous: true,
    url: 'https://storasyster.org/',
    lastSource: '2026-06-05',
  },
  {
    id: 'jourhavande-kompis',
    name: 'Jourhavande kompis',
    kind: 'chat',
    audience: ['unga upp till 25 år'],
    hours: { chat: ['mon-fri 18:00-21:00', 'sat-sun 14:00-17:00'] },
    hoursExceptions: [{ from: '06-15', to: '08-23', year: 2026, chat: ['tue-thu 18:00-21:00', 'sun 14:00-17:00'] }],
    hoursConfidence: 'medium',
    anonymous: true,
    url: 'https://www.rkuf.se/fa-stod/jourhavande-kompis/',
    lastSource: '2026-06-05',
  },
  {
    id: 'rise',
    name: 'Rise, Riksföreningen mot incest och andra sexuella övergrepp i barndomen',
    audience: ['alla som har utsatts för incest eller andra sexuella övergrepp i barndomen'],
    phone: '08-696 00 95',
    lastSource: '2025-04-21',
  },
  {
    id: 'dinarattigheter',
    name: 'Dinarättigheter.se',
    kind: 'chat',
    audience: ['unga som lever med hedersförtryck'],
    url: 'https://dinarattigheter.se/',
    lastSource: '2025-04-21',
  },
  {
    id: 'roks',
    name: 'Roks: hitta en jour',
    kind: 'directory',
    audience: ['kvinnor och tjejer'],
    url: 'https://roks.se/fa-stod/hitta-en-jour',
    lastSource: '2025-12-10',
  },
  {
    id: 'unizon',
    name: 'Unizon: hitta stöd',
    kind: 'directory',
    audience: ['kvinnor, tjejer, barn och unga; några jourer även för män'],
    url: 'https://www.unizonjourer.se/hitta-stod/',
    lastSource: '2025-12-10',
  },
  {
    id: 'ungas-jourer',
    name: 'Ungas jourer',
    kind: 'directory',
    audience: ['barn, unga och unga vuxna'],
    url: 'https://ungasjourer.se/',
    lastSource: '2025-04-21',
  },
  {
    id: 'rikskriscentrum',
    name: 'Rikskriscentrum, Sveriges kriscentrum för män',
    kind: 'directory',
    audience: ['män i kris'],
    url: 'https://rikskriscentrum.se/',
    lastSource: '2025-04-21',
  },
] as const satisfies readonly Fact[];

/** The id of a helpline, as written in the attribute `line`. */
export type HelplineId = (typeof facts)[number]['id'];

const channels = ['phone', 'chat', 'sms'] as const;

const hours = (written: Written): Hours =>
  Object.fromEntries(channels.flatMap((channel) => (written[channel] ? [[channel, openings(written[channel])]] : [])));

/** What is made of the fields that are written in short. */
const inFull: { [Field in keyof Fact]?: (written: NonNullable<Fact[Field]>) => unknown } = {
  phone,
  formerPhone: phone,
  phoneFromAbroad: phone,
  sms: (display) => ({ display }),
  hours,
  hoursExceptions: (seasons) => seasons.map((season) => ({ ...season, ...hours(season) })),
};

/** Makes of what is written down what is published. */
export function expand(fact: Fact): Helpline {
  const whole = ([field, written]: [string, unknown]) => {
    const make = inFull[field as keyof Fact] as ((written: unknown) => unknown) | undefined;
    return [field, make ? make(written) : written];
  };
  return Object.fromEntries(Object.entries({ kind: 'helpline', ...fact }).map(whole)) as Helpline;
}

/** Every helpline, in the order in which a list shows them. */
export const helplines: readonly Helpline[] = facts.map(expand);

const problemInNumber = (display: string): string | undefined =>
  digits(display) ? undefined : `"${display}" holds no digits, expected a telephone number`;

/** Numbers and hours that are written down wrongly, each as `file, entry: …`. For the build: no pasted widget carries it. */
export const problemsInFacts = (written: readonly Fact[] = facts): string[] =>
  written.flatMap(({ id, phone, formerPhone, phoneFromAbroad, sms, hours = {}, hoursExceptions = [] }) =>
    [
      ...[phone, formerPhone, phoneFromAbroad, sms].flatMap((display) => display && problemInNumber(display)),
      ...[hours, ...hoursExceptions].flatMap((each) =>
        channels.flatMap((channel) => problemInHours(each[channel] ?? [])),
      ),
    ].flatMap((problem) => (problem ? [`helplines.ts, ${id}: ${problem}`] : [])),
  );

/** Finds one helpline by its id, or nothing. */
export const findHelpline = (id: string, lines = helplines): Helpline | undefined =>
  lines.find((line) => line.id === id);

/**
 * Finds the helpline that has a number, or had it before: a link that a page wrote years ago still tells which line it means.
 *
 * @param tel - What a `tel:` link dials, in any form: `020505050`, `+4620505050`.
 */
export function findByNumber(tel: string, lines = helplines): Helpline | undefined {
  const wanted = national(tel);
  const has = (phone?: Phone) => phone && national(phone.tel) === wanted;
  return lines.find((line) => has(line.phone) || has(line.formerPhone));
}
