import type { HelplineId } from './helplines.js';
import type { Background, Source } from './types.js';

/**
 * What stands behind each helpline: who runs it, where the facts come from and what was noted on the way.
 * It is published with the data and is not part of a pasted widget.
 */
export const background: Record<HelplineId, Background> = {
  '112': {
    url: 'https://www.sosalarm.se/',
    runBy: 'SOS Alarm',
    altChannels: [
      {
        channel: 'sms',
        how: 'SMS112: pre-registered phones only, for people who are deaf or have a hearing or speech impairment (also temporarily)',
        url: 'https://www.sosalarm.se/trygghet/viktiga-telefonnummer/112/112-for-tal--och-horselskadade/',
      },
      {
        channel: 'relay',
        how: 'via Teletal, Texttelefoni.se or Bildtelefoni.net (Bildtelefoni.net needs an account; calls to 112 go first)',
      },
    ],
    confidence: 'high',
    sources: ['sos-sms112', '1177-vald-2025', 'dir-2026-06', 'dova-2022'],
  },
  polisen: {
    url: 'https://polisen.se/',
    runBy: 'Polismyndigheten',
    use: 'not urgent; 112 for ongoing crime',
    confidence: 'high',
    sources: ['1177-vald-2025', 'web-list'],
  },
  kvinnofridslinjen: {
    runBy:
      'Nationellt centrum för kvinnofrid (NCK), Uppsala universitet och Akademiska sjukhuset, på uppdrag av regeringen',
    abroad: '116 numbers reach the helpline of the EU country the caller is in, not Sweden',
    formerPhoneStatus:
      'still connected; the government said in April 2025 it stays in use until calls to it cease, expected to take several years',
    onPhoneBill: {
      value: false,
      basis:
        "1177, NCK and Försäkringskassan said so of 020-50 50 50; not re-confirmed for 116 016. The number still shows in the phone's own call list and must be deleted there (Försäkringskassan)",
    },
    note: 'the government describes 116 016 as helping women, men and lgbtqi persons; NCK is also to reach people under 18',
    confidence: 'high',
    sources: [
      'gov-2025-04',
      'dir-2026-06',
      'dir-2025-12',
      'app-2026-09',
      'app-2025-08',
      'nck-kfl-2017',
      '1177-vald-2025',
      'fk-en',
    ],
  },
  'stodlinjen-for-man': {
    url: 'https://stodlinjenforman.se/',
    runBy: 'NCK',
    hoursNote:
      '07-21 daily in official and unofficial lists up to December 2025; an undated later list says round the clock',
    confidence: 'high',
    sources: ['1177-vald-2025', 'nck-man-trans-2024', 'dir-2025-12', 'app-2025-08', 'web-list'],
  },
  'stodlinjen-for-transpersoner': {
    runBy: 'NCK',
    hoursNote:
      "official pages said 11-19 daily up to April 2025; the June 2026 check of the line's own site says round the clock",
    confidence: 'high',
    sources: ['1177-vald-2025', 'nck-man-trans-2024', 'dir-2026-06', 'web-list'],
  },
  'ratt-att-valja': {
    runBy: 'NCK på uppdrag av Nationellt centrum mot hedersrelaterat våld och förtryck',
    hoursNote:
      '07-21 daily at the start in June 2024; an undated later list says round the clock; started as a pilot with possible extension to the end of 2025, so check that it still runs',
    confidence: 'medium',
    sources: ['nck-ratt-2024', 'app-2025-08', 'web-list'],
  },
  'valj-att-sluta': {
    runBy: 'Manscentrum Stockholm i samarbete med Socialstyrelsen (1177, 2025)',
    confidence: 'high',
    sources: ['1177-vald-2025', 'dir-2026-06', 'dir-2025-12', 'valj-2021', 'app-2025-08', 'web-list'],
  },
  bris: {
    runBy: 'Bris (Barnens rätt i samhället)',
    confidence: 'high',
    sources: ['gov-2024-04-bris', 'brom-en', '1177-vald-2025', 'dir-2026-06', 'dir-2025-12', 'app-2025-08'],
    note: 'the 2024 government text confirms round-the-clock support, Brottsoffermyndigheten the number; Bris also has a line for adults (number not confirmed here)',
  },
  brottsofferjouren: {
    url: 'https://www.brottsofferjouren.se/',
    runBy: 'Brottsofferjouren Sverige (ideell)',
    abroad:
      "116 006 is also the victim line of other EU countries (e.g. Finland): a caller abroad reaches that country's line",
    confidence: 'high',
    sources: ['boj-faq', 'brom-en', 'dir-2026-06', 'dir-2025-12', 'app-2025-08'],
  },
  terrafem: {
    runBy: 'Terrafem (ideell)',
    onPhoneBill: { value: false, basis: '1177, April 2025' },
    confidence: 'medium',
    sources: ['1177-vald-2025'],
    note: 'hours not confirmed',
  },
  'unga-relationer': {
    confidence: 'high',
    sources: ['1177-vald-2025', 'kalmar-jamstallt', 'web-list'],
  },
  'nch-stodtelefon': {
    url: 'https://www.hedersfortryck.se/om-oss/stodtelefonen/',
    runBy: 'Nationellt centrum mot hedersrelaterat våld och förtryck, Länsstyrelsen Östergötland',
    confidence: 'medium',
    sources: ['nch-stod'],
  },
  preventell: {
    runBy: 'Anova, Karolinska Universitetssjukhuset',
    onPhoneBill: { value: false, basis: '1177, April 2025' },
    confidence: 'high',
    sources: ['1177-beteende-2025', 'dir-2026-06', 'dir-2025-12', 'app-2025-08'],
  },
  '1177': {
    url: 'https://www.1177.se/',
    runBy: 'Regionerna',
    abroad: "+46 771 11 77 00 from abroad or a foreign number (directory check of 1177's page, June 2026)",
    confidence: 'high',
    sources: ['1177-vald-2025', 'dir-2026-06', 'dir-2025-12'],
  },
  sjalvmordslinjen: {
    runBy: 'Mind (ideell)',
    confidence: 'medium',
    sources: ['dir-2026-06', 'dir-2025-12', 'app-2026-09'],
  },
  hjalplinjen: {
    url: 'https://hjalplinjen.se/',
    confidence: 'medium',
    sources: ['dir-2026-06', 'dir-2025-12', 'app-2025-08'],
  },
  'jourhavande-medmanniska': {
    runBy: 'ideell förening',
    confidence: 'medium',
    sources: ['dir-2026-06', 'dir-2025-12', '1177-vald-2025'],
    note: 'an unofficial 2025 list gives another number, 020-22 00 60',
  },
  'jourhavande-prast': {
    runBy: 'Svenska kyrkan',
    confidence: 'medium',
    sources: ['dir-2026-06', 'dir-2025-12'],
  },
  'rfsl-stodmottagning': {
    url: 'https://www.rfsl.se/verksamhet/stod/stodmottagning/',
    runBy: 'RFSL',
    hoursNote: 'answering machine at other times, they call back',
    confidence: 'medium',
    sources: ['dir-2026-06', 'dir-2025-12', '1177-vald-2025'],
  },
  mansjouren: {
    url: 'https://www.mansjouren.se/',
    runBy: 'Mansjouren (ideell)',
    confidence: 'medium',
    sources: ['dir-2026-06', 'dir-2025-12', 'app-2025-08'],
  },
  somaya: {
    url: 'https://www.somaya.se/',
    runBy: 'Somaya (ideell)',
    confidence: 'medium',
    sources: ['dir-2026-06', 'dir-2025-12'],
  },
  'killar-se': {
    runBy: 'MÄN',
    hoursNote: '19-21 in December 2025, 19-22 in June 2026',
    confidence: 'high',
    sources: ['1177-beteende-2025', 'dir-2026-06', 'dir-2025-12'],
    note: '1177 also still named Killfrågor.se (10-18 years) in April 2025',
  },
  tjejzonen: {
    runBy: 'Tjejzonen (ideell)',
    confidence: 'medium',
    sources: ['dir-2026-06', 'dir-2025-12'],
  },
  storasyster: {
    runBy: 'Storasyster (ideell)',
    confidence: 'low',
    sources: ['dir-2026-06'],
  },
  'jourhavande-kompis': {
    runBy: 'Röda Korsets Ungdomsförbund',
    confidence: 'medium',
    sources: ['dir-2026-06', 'dir-2025-12'],
  },
  rise: {
    runBy: 'ideell riksförening',
    confidence: 'medium',
    sources: ['1177-vald-2025'],
    note: 'hours not confirmed',
  },
  dinarattigheter: {
    runBy: 'Rädda Barnen',
    confidence: 'medium',
    sources: ['1177-vald-2025'],
    note: 'chat and e-mail; hours not confirmed',
  },
  roks: {
    runBy: 'Roks, Riksorganisationen för kvinnojourer och tjejjourer i Sverige',
    confidence: 'high',
    sources: ['1177-vald-2025', 'dir-2025-12', 'web-list'],
  },
  unizon: {
    runBy: 'Unizon',
    confidence: 'high',
    sources: ['1177-vald-2025', 'dir-2025-12', 'web-list'],
  },
  'ungas-jourer': {
    confidence: 'medium',
    sources: ['1177-vald-2025'],
    note: "1177's link still ran under the older name tjejjouren.se",
  },
  rikskriscentrum: {
    confidence: 'medium',
    sources: ['1177-vald-2025'],
  },
};

/** The pages and files that the helplines' facts were read from. */
export const sources: Record<string, Source> = {
  'gov-2025-04': {
    title: 'Nu börjar stödlinjen 116 016 gälla (pressmeddelande)',
    publisher: 'Regeringskansliet',
    url: 'https://www.regeringen.se/pressmeddelanden/2025/04/nu-borjar-stodlinjen-116-016-galla/',
    date: '2025-04-29',
    official: true,
  },
  'gov-2024-03-line': {
    title: 'Ny nationell stödlinje för psykisk hälsa och suicidprevention (pressmeddelande)',
    publisher: 'Regeringskansliet',
    url: 'https://www.regeringen.se/pressmeddelanden/2024/03/ny-nationell-stodlinje-for-psykisk-halsa-och-suicidprevention/',
    date: '2024-03',
    official: true,
  },
  'gov-2024-04-bris': {
    title: 'Regeringen förstärker arbetet med Bris nationella stödlinje (pressmeddelande)',
    publisher: 'Regeringskansliet',
    url: 'https://www.regeringen.se/pressmeddelanden/2024/04/regeringen-forstarker-arbetetmed-bris-nationella-stodlinje/',
    date: '2024-04',
    official: true,
  },
  '1177-vald-2025': {
    title: 'Att bli utsatt för våld i nära relationer, avsnittet Hjälporganisationer',
    publisher: '1177 (regionerna)',
    url: 'https://www.1177.se/liv--halsa/vald-overgrepp-och-sexuella-trakasserier/',
    date: '2025-04-21',
    official: true,
    note: 'stored copy of that day; it still gave the older Kvinnofridslinjen number, i.e. just before the change',
  },
  '1177-beteende-2025': {
    title: 'Att förändra ett våldsamt eller kränkande beteende',
    publisher: '1177 (regionerna)',
    url: 'https://www.1177.se/liv--halsa/vald-overgrepp-och-sexuella-trakasserier/att-forandra-ett-valdsamt-eller-krankande-beteende/',
    date: '2025-04-21',
    official: true,
  },
  'nck-ratt-2024': {
    title: 'Stödlinje för personer utsatta för hedersförtryck',
    publisher: 'NCK, Uppsala universitet',
    url: 'https://www.uu.se/centrum/nck/nyheter-fran-nck/arkiv/2024-06-03-stodlinje-for-personer-utsatta-for-hedersfortryck',
    date: '2024-06-03',
    official: true,
  },
  'nck-man-trans-2024': {
    title: 'Förlängd finansiering av stödtelefoner',
    publisher: 'NCK, Uppsala universitet',
    url: 'https://www.uu.se/centrum/nck/kontakt/pressrum/pressmeddelanden/forlangd-finansiering-av-stodtelefoner',
    date: '2024-01-10',
    official: true,
  },
  'nck-kfl-2017': {
    title: 'Kvinnofridslinjen ger stöd per telefon',
    publisher: 'NCK, Uppsala universitet',
    url: 'https://nck.uu.se/kvinnofridslinjen/kvinnofridslinjen-ger-stod-per-telefon/',
    date: '2017',
    official: true,
  },
  'nch-stod': {
    title: 'Nationella stödtelefonen',
    publisher: 'Nationellt centrum mot hedersrelaterat våld och förtryck, Länsstyrelsen Östergötland',
    url: 'https://www.hedersfortryck.se/om-oss/stodtelefonen/',
    official: true,
    note: 'undated copy, after 2022',
  },
  'boj-faq': {
    title: 'Vanliga frågor om Brottsofferjouren',
    publisher: 'Brottsofferjouren Sverige',
    url: 'https://brottsofferjouren.se/om-oss/vanliga-fragor',
    official: true,
    note: "the organisation's own page, undated copy",
  },
  'sos-sms112': {
    title: '112 för tal- och hörselskadade',
    publisher: 'SOS Alarm',
    url: 'https://www.sosalarm.se/trygghet/viktiga-telefonnummer/112/112-for-tal--och-horselskadade/',
    official: true,
    note: 'undated copy',
  },
  'dova-2022': {
    title: 'Inte lika enkelt för döva att larma 112',
    publisher: 'Dövas Tidning',
    url: 'https://dovastidning.se/nyhet/inte-lika-enkelt-for-dova-att-larma-112/',
    date: '2022-04-27',
    official: false,
  },
  'kalmar-jamstallt': {
    title: 'Ett Kalmar län fritt från våld (samlingssida med stöd)',
    publisher: 'Länsstyrelsen Kalmar län',
    url: 'https://www.ettjamstalltkalmarlan.nu/nationella-mal/ett-kalmar-lan-fritt-fran-vald/',
    official: true,
    note: 'undated copy, before April 2025',
  },
  'valj-2021': {
    title: 'Telefonlinjen Välj att sluta blir nationell',
    publisher: 'NCK, Uppsala universitet',
    url: 'https://www.nck.uu.se/kunskapsbanken/om-kunskapsbanken/kunskapsbankens-nyhetsarkiv/nyhetsvisningssida/?tarContentId=928948',
    date: '2021-02-15',
    official: true,
  },
  'dir-2026-06': {
    title: 'Öppen svensk katalog över stödlinjer, poster kontrollerade mot varje linjes egen sida',
    publisher: 'ideell webbplats (stodlinjer.se)',
    url: 'https://stodlinjer.se/',
    date: '2026-06-05',
    official: false,
  },
  'dir-2025-12': {
    title: 'Öppen svensk katalog över stödlinjer, alla poster kontrollerade samma dag',
    publisher: 'ideell webbplats (stodlinjer.jfageras.se)',
    url: 'https://stodlinjer.jfageras.se/',
    date: '2025-12-10',
    official: false,
  },
  'app-2026-09': {
    title: 'Hjälplinjer per land i en öppen app, kontrollerade mot tjänsternas egna sidor',
    publisher: 'enskild utvecklare, öppen källkod',
    date: '2026-09-23',
    official: false,
  },
  'app-2025-08': {
    title: 'Nummerlista i en öppen svensk app',
    publisher: 'enskild utvecklare, öppen källkod',
    date: '2025-08-14',
    official: false,
  },
  'brom-en': {
    title: 'Support and help',
    publisher: 'Brottsoffermyndigheten',
    url: 'https://brom.se/other-languages/english/terrorist-crimes/support-and-help',
    official: true,
    note: 'undated copy',
  },
  'fk-en': {
    title: 'You have the right to live a life free from any form of violence',
    publisher: 'Försäkringskassan',
    url: 'https://forsakringskassan.se/english/you-have-the-right-to-live-a-life-free-from-any-form-of-violence',
    official: true,
    note: 'undated copy, before April 2025',
  },
  'web-list': {
    title: 'Stödlista på en öppen svensk webbplats om destruktiva relationer',
    publisher: 'enskild utvecklare, öppen källkod',
    official: false,
    note: 'undated, after April 2025',
  },
};
