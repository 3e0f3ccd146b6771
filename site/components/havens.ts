/**
 * The comparison of `<hamn-haven>` with those that have shown the way. A cell about another names its sources. Where none says it, the
 * table says that we do not know.
 * docs/haven.md has the same of hamn for developers: change both.
 */

/** A text in both languages. */
interface Cell {
  sv: string;
  en: string;
}

/** What each source is, and who says it. */
const named = {
  script: {
    name: 'andrewandante/silverstripe-womens-refuge-shield: javascript/embed.js, the module’s copy of the script',
    url: 'https://github.com/andrewandante/silverstripe-womens-refuge-shield/blob/5b4c423ed15fcbf288b2faef1cabd95718057435/javascript/embed.js',
  },
  module: {
    name: 'andrewandante/silverstripe-womens-refuge-shield: README.md',
    url: 'https://github.com/andrewandante/silverstripe-womens-refuge-shield',
  },
  template: {
    name: 'andrewandante/silverstripe-womens-refuge-shield: WomensRefugeShieldButton.ss',
    url: 'https://github.com/andrewandante/silverstripe-womens-refuge-shield/blob/1aceca2116edf0d6d4294c259050207a87fe0d87/templates/WomensRefugeShieldButton.ss',
  },
  launch: {
    name: 'LBBOnline, undated, at the launch: New Zealand businesses back Women’s Refuge to make asking for help online safe',
    url: 'https://www.lbbonline.com/news/new-zealand-businesses-back-womens-refuge-to-make-asking-for-help-online-safe',
  },
  stable: {
    name: 'The Stable, undated, at the launch: Saatchi & Saatchi NZ’s The Shielded Site',
    url: 'https://www.thestable.com.au/ss-nzs-the-shielded-site-keeps-family-violence-victims-safe-from-prying-eyes',
  },
  wellington: {
    name: 'Wellington City Council, 30 April 2020: Technology at hand to help victims of abuse',
    url: 'https://wellington.govt.nz/your-council/news/2020/04/green-shield',
  },
  karit: {
    name: 'karit, 25 March 2021: Shielded Site Project',
    url: 'https://blah.karit.nz/2021/03/25/shielded-site-project.html',
  },
  kaipara: {
    name: 'Kaipara Lifestyler, undated, during a lockdown: Women’s Refuge innovation',
    url: 'https://kaiparalifestyler.co.nz/womens-refuge-innovation/',
  },
  countdown: {
    name: 'Newshub, 2 August 2017: Countdown brings in site protecting domestic violence victims',
    url: 'https://www.newshub.co.nz/home/new-zealand/2017/08/countdown-brings-in-site-protecting-domestic-violence-victims.html',
  },
  sgn: {
    name: 'SGN, which had added it, undated, after 2020: We’re helping people stay safe from abuse',
    url: 'https://sgn.co.uk/news/were-helping-people-stay-safe-abuse',
  },
  hestia: {
    name: 'Hestia, 2 September 2020: Royal Mail Group develops Online Safe Spaces service',
    url: 'https://www.hestia.org/News/royal-mail-group-develops-online-safe-spaces-service-to-support-victims-of-domestic-abuse',
  },
  ipc: {
    name: 'International Post Corporation, 18 September 2020: Online Safe Space',
    url: 'https://ipc.be/news-portal/general-news/2020/09/18/08/18/ebay-post-office-and-ministry-of-defense-first-to-adopt-royal-mails-online-safe-space',
  },
} satisfies Record<string, { name: string; url: string }>;

type Source = keyof typeof named;

/** What others say of theirs, with the ids of the sources. */
interface Cited extends Cell {
  from: [Source, ...Source[]];
}

/** What is compared. What no source says of the others is left out. */
interface Row {
  feature: Cell;
  hamn: Cell;
  shielded?: Cited;
  spaces?: Cited;
}

const same = (text: string): Cell => ({ sv: text, en: text });
const unknown: Cell = { sv: 'vet vi inte', en: 'we do not know' };

const rows: Row[] = [
  {
    feature: { sv: 'Öppnas', en: 'Opens' },
    hamn: { sv: 'ovanpå sidan', en: 'over the page' },
    shielded: {
      sv: 'ovanpå sidan, i en ram på 310 × 420 bildpunkter',
      en: 'over the page, in a frame of 310 × 420 pixels',
      from: ['script'],
    },
    spaces: { sv: 'i ett eget litet fönster (pop-up)', en: 'in a pop-up window', from: ['ipc'] },
  },
  {
    feature: { sv: 'Innehållet kommer från', en: 'The content comes from' },
    hamn: { sv: 'filen som sidan redan har läst in', en: 'the file that the page has loaded already' },
    shielded: { ...same('staticcdn.co.nz'), from: ['script'] },
  },
  {
    feature: { sv: 'Hämtas vid trycket', en: 'Fetched at the press' },
    hamn: { sv: 'inget', en: 'nothing' },
    shielded: {
      sv: 'ramens sida, vid det första trycket, i den kopia vi har läst',
      en: 'the page in the frame, at the first press, in the copy that we read',
      from: ['script'],
    },
  },
  {
    feature: { sv: 'Vem svarar för innehållet', en: 'Who answers for the content' },
    hamn: {
      sv: 'den kommun som lägger in det; numren har källa och dag, men ingen stödorganisation står bakom',
      en: 'the municipality that adds it; the numbers have a source and a day, but no support organisation is behind it',
    },
    shielded: { ...same('Women’s Refuge'), from: ['stable'] },
    spaces: { sv: 'Royal Mail Group, med Hestia', en: 'Royal Mail Group, with Hestia', from: ['hestia'] },
  },
  {
    feature: { sv: 'Låst till en version', en: 'Pinned to a version' },
    hamn: {
      sv: 'på egen server: ja, tills ni byter filen; härifrån: ja, med adress och kontrollsumma',
      en: 'on your own server: yes, until you replace the file; from here: yes, by address and hash',
    },
    shielded: {
      sv: 'i teorin kan skriptet ändras när som helst, skriver en modul, som därför har en egen kopia',
      en: 'in theory the script can change at any time, says a module, which therefore has a copy of its own',
      from: ['module'],
    },
  },
  {
    feature: { sv: 'Rad i historiken', en: 'Entry in the history' },
    hamn: {
      sv: 'ingen, i våra egna prov i Chromium, Firefox och WebKitGTK',
      en: 'none, in our own tests in Chromium, Firefox and WebKitGTK',
    },
    shielded: {
      sv: 'ingen, skrev tidningar vid starten, och Wellington City Council, som har den',
      en: 'none, wrote the press at the launch, and Wellington City Council, which has it',
      from: ['launch', 'wellington'],
    },
    spaces: {
      sv: 'ingen, skrev Hestia, som har gjort den med Royal Mail Group',
      en: 'none, wrote Hestia, which made it with Royal Mail Group',
      from: ['hestia'],
    },
  },
  {
    feature: { sv: 'Sparar i webbläsaren', en: 'Stores in the browser' },
    hamn: { sv: 'inget', en: 'nothing' },
    shielded: {
      sv: 'inget, skrev en som har lagt in den',
      en: 'nothing, wrote someone who has added it',
      from: ['karit'],
    },
  },
  {
    feature: { sv: 'Stängs med', en: 'Closes by' },
    hamn: {
      sv: 'en stor knapp, Esc, Skift tre gånger, ett tryck bredvid, Bakåt i Chrome på Android; en dold flik stänger också',
      en: 'a large button, Esc, Shift three times, a press beside it, Back in Chrome on Android; a hidden tab closes it too',
    },
    shielded: { sv: 'en länk under ramen; ingen tangent', en: 'a link below the frame; no key', from: ['script'] },
    spaces: {
      sv: 'en knapp, som ledde tillbaka till sidan man var på, skrev SGN',
      en: 'a button, which led back to the page one was on, wrote SGN',
      from: ['sgn'],
    },
  },
  {
    feature: { sv: 'Fokus för tangentbord och skärmläsare', en: 'Focus for keyboard and screen reader' },
    hamn: {
      sv: 'stannar i rutan, och kommer sedan tillbaka till ordet',
      en: 'stays inside, and then returns to the word',
    },
    shielded: { sv: 'flyttades inte av skriptet', en: 'was not moved by the script', from: ['script'] },
  },
  {
    feature: { sv: 'Utan skript', en: 'Without script' },
    hamn: { sv: 'en länk till kommunens egen sida', en: 'a link to the municipality’s own page' },
    shielded: {
      sv: 'i modulen: en länk som inte leder någonstans',
      en: 'in the module: a link that leads nowhere',
      from: ['template'],
    },
  },
  {
    feature: { sv: 'Språk', en: 'Languages' },
    hamn: {
      sv: 'tio, där några meningar ännu bara finns på svenska och engelska',
      en: 'ten, with some sentences in Swedish and English only so far',
    },
    spaces: { sv: 'flera, skrev SGN', en: 'several, wrote SGN', from: ['sgn'] },
  },
  {
    feature: { sv: 'Kontakter på orten', en: 'Local contacts' },
    hamn: {
      sv: 'kommunens egna, om sidan har filen med dem; annars en länk till kommunens sida',
      en: 'the municipality’s own, if the page has the file with them; otherwise a link to its page',
    },
    spaces: { sv: 'en lista över lokala stöd', en: 'a list of local services', from: ['hestia', 'sgn'] },
  },
  {
    feature: { sv: 'Chatt', en: 'Chat' },
    hamn: { sv: 'länkar till stödlinjernas egna webbplatser', en: 'links to the helplines’ own websites' },
    shielded: {
      sv: 'i rutan, dygnet runt, sade Women’s Refuge',
      en: 'inside, day and night, said Women’s Refuge',
      from: ['kaipara'],
    },
  },
  {
    feature: { sv: 'I bruk, sedan när och var', en: 'In use, since when and where' },
    hamn: { sv: 'ingenstans än', en: 'nowhere yet' },
    shielded: {
      sv: 'sedan 2016; hos bland andra en bank, affärer, myndigheter och kommuner',
      en: 'since 2016; at a bank, shops, authorities and councils, among others',
      from: ['countdown', 'launch', 'kaipara', 'wellington'],
    },
    spaces: {
      sv: 'sedan september 2020; hos Royal Mail, eBay och andra, ett tjugotal i allt, skrev SGN',
      en: 'since September 2020; at Royal Mail, eBay and others, some twenty in all, wrote SGN',
      from: ['hestia', 'ipc', 'sgn'],
    },
  },
  {
    feature: { sv: 'Prövad av dem som är utsatta', en: 'Tried by those it is for' },
    hamn: { sv: 'nej, inte än', en: 'no, not yet' },
  },
  {
    feature: { sv: 'Säkerheten granskad av andra', en: 'Security reviewed by others' },
    hamn: { sv: 'nej, inte än', en: 'no, not yet' },
    shielded: {
      sv: 'ja, skriver den som gjort en modul, efter samtal med dem som gjorde skriptet',
      en: 'yes, says the author of a module, after talking with those who made the script',
      from: ['module'],
    },
  },
];

const others = ({ shielded, spaces }: Row): (Cited | undefined)[] => [shielded, spaces];

/** The sources that the cells name, in the order in which they do. */
const ids = [...new Set(rows.flatMap(others).flatMap((cell) => cell?.from ?? []))];

/** A cell of the table, with the numbers of its sources. */
const shown = (cell: Cited | undefined) =>
  cell
    ? { sv: cell.sv, en: cell.en, sources: cell.from.map((id) => ids.indexOf(id) + 1) }
    : { ...unknown, isUnknown: true };

export default {
  id: { sv: 'jamford', en: 'compared' },
  caption: {
    sv: 'Läst den 1 december 2026. De flesta källorna är från 2016 till 2021, och mycket kan ha ändrats sedan dess. Siffran i en ruta leder till källan.',
    en: 'As read on 1 December 2026. Most of the sources are from 2016 to 2021, and much may have changed since. The number in a cell leads to its source.',
  },
  corner: { sv: 'Det som skiljer', en: 'What differs' },
  columns: [
    same('hamn'),
    { sv: 'Shielded Site, Nya Zeeland', en: 'Shielded Site, New Zealand' },
    { sv: 'Online Safe Spaces, Storbritannien', en: 'Online Safe Spaces, Britain' },
  ],
  rows: rows.map((row) => [row.feature, row.hamn, ...others(row).map(shown)]),
  sources: ids.map((id) => named[id]),
};
