/**
 * The comparison of `<hamn-haven>` with those that have shown the way. Each cell names its sources, or says that we do not know.
 * docs/haven.md has the same of hamn for developers: change both.
 */

/** A text in both languages. */
interface Cell {
  sv: string;
  en: string;
}

/** A cell with the ids of its sources. */
interface Cited extends Cell {
  from?: (keyof typeof named)[];
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

const same = (text: string): Cell => ({ sv: text, en: text });
const unknown: Cited = { sv: 'vet vi inte', en: 'we do not know' };

const rows: [feature: Cell, hamn: Cell, shielded: Cited, spaces: Cited][] = [
  [
    { sv: 'Öppnas', en: 'Opens' },
    { sv: 'ovanpå sidan', en: 'over the page' },
    {
      sv: 'ovanpå sidan, i en ram på 310 × 420 bildpunkter',
      en: 'over the page, in a frame of 310 × 420 pixels',
      from: ['script'],
    },
    { sv: 'i ett eget litet fönster (pop-up)', en: 'in a pop-up window', from: ['ipc'] },
  ],
  [
    { sv: 'Innehållet kommer från', en: 'The content comes from' },
    { sv: 'filen som sidan redan har läst in', en: 'the file that the page has loaded already' },
    { ...same('staticcdn.co.nz'), from: ['script'] },
    unknown,
  ],
  [
    { sv: 'Hämtas vid trycket', en: 'Fetched at the press' },
    { sv: 'inget', en: 'nothing' },
    {
      sv: 'ramens sida, vid det första trycket, i den kopia vi har läst',
      en: 'the page in the frame, at the first press, in the copy that we read',
      from: ['script'],
    },
    unknown,
  ],
  [
    { sv: 'Vem svarar för innehållet', en: 'Who answers for the content' },
    {
      sv: 'den kommun som lägger in det; numren har källa och dag, men ingen stödorganisation står bakom',
      en: 'the municipality that adds it; the numbers have a source and a day, but no support organisation is behind it',
    },
    { ...same('Women’s Refuge'), from: ['stable'] },
    { sv: 'Royal Mail Group, med Hestia', en: 'Royal Mail Group, with Hestia', from: ['hestia'] },
  ],
  [
    { sv: 'Låst till en version', en: 'Pinned to a version' },
    {
      sv: 'på egen server: ja, tills ni byter filen; härifrån: ja, med adress och kontrollsumma',
      en: 'on your own server: yes, until you replace the file; from here: yes, by address and hash',
    },
    {
      sv: 'i teorin kan skriptet ändras när som helst, skriver en modul, som därför har en egen kopia',
      en: 'in theory the script can change at any time, says a module, which therefore has a copy of its own',
      from: ['module'],
    },
    unknown,
  ],
  [
    { sv: 'Rad i historiken', en: 'Entry in the history' },
    {
      sv: 'ingen, i våra egna prov i Chromium, Firefox och WebKitGTK',
      en: 'none, in our own tests in Chromium, Firefox and WebKitGTK',
    },
    {
      sv: 'ingen, skrev tidningar vid starten, och Wellington City Council, som har den',
      en: 'none, wrote the press at the launch, and Wellington City Council, which has it',
      from: ['launch', 'wellington'],
    },
    {
      sv: 'ingen, skrev Hestia, som har gjort den med Royal Mail Group',
      en: 'none, wrote Hestia, which made it with Royal Mail Group',
      from: ['hestia'],
    },
  ],
  [
    { sv: 'Sparar i webbläsaren', en: 'Stores in the browser' },
    { sv: 'inget', en: 'nothing' },
    { sv: 'inget, skrev en som har lagt in den', en: 'nothing, wrote someone who has added it', from: ['karit'] },
    unknown,
  ],
  [
    { sv: 'Stängs med', en: 'Closes by' },
    {
      sv: 'en stor knapp, Esc, Skift tre gånger, ett tryck bredvid, Bakåt i Chrome på Android; en dold flik stänger också',
      en: 'a large button, Esc, Shift three times, a press beside it, Back in Chrome on Android; a hidden tab closes it too',
    },
    { sv: 'en länk under ramen; ingen tangent', en: 'a link below the frame; no key', from: ['script'] },
    {
      sv: 'en knapp, som ledde tillbaka till sidan man var på, skrev SGN',
      en: 'a button, which led back to the page one was on, wrote SGN',
      from: ['sgn'],
    },
  ],
  [
    { sv: 'Fokus för tangentbord och skärmläsare', en: 'Focus for keyboard and screen reader' },
    { sv: 'stannar i rutan, och kommer sedan tillbaka till ordet', en: 'stays inside, and then returns to the word' },
    { sv: 'flyttades inte av skriptet', en: 'was not moved by the script', from: ['script'] },
    unknown,
  ],
  [
    { sv: 'Utan skript', en: 'Without script' },
    { sv: 'en länk till kommunens egen sida', en: 'a link to the municipality’s own page' },
    {
      sv: 'i modulen: en länk som inte leder någonstans',
      en: 'in the module: a link that leads nowhere',
      from: ['template'],
    },
    unknown,
  ],
  [
    { sv: 'Språk', en: 'Languages' },
    {
      sv: 'tio, där några meningar ännu bara finns på svenska och engelska',
      en: 'ten, with some sentences in Swedish and English only so far',
    },
    unknown,
    { sv: 'flera, skrev SGN', en: 'several, wrote SGN', from: ['sgn'] },
  ],
  [
    { sv: 'Kontakter på orten', en: 'Local contacts' },
    {
      sv: 'kommunens egna, om sidan har filen med dem; annars en länk till kommunens sida',
      en: 'the municipality’s own, if the page has the file with them; otherwise a link to its page',
    },
    unknown,
    { sv: 'en lista över lokala stöd', en: 'a list of local services', from: ['hestia', 'sgn'] },
  ],
  [
    { sv: 'Chatt', en: 'Chat' },
    { sv: 'länkar till stödlinjernas egna webbplatser', en: 'links to the helplines’ own websites' },
    {
      sv: 'i rutan, dygnet runt, sade Women’s Refuge',
      en: 'inside, day and night, said Women’s Refuge',
      from: ['kaipara'],
    },
    unknown,
  ],
  [
    { sv: 'I bruk, sedan när och var', en: 'In use, since when and where' },
    { sv: 'ingenstans än', en: 'nowhere yet' },
    {
      sv: 'sedan 2016; hos bland andra en bank, affärer, myndigheter och kommuner',
      en: 'since 2016; at a bank, shops, authorities and councils, among others',
      from: ['countdown', 'launch', 'kaipara', 'wellington'],
    },
    {
      sv: 'sedan september 2020; hos Royal Mail, eBay och andra, ett tjugotal i allt, skrev SGN',
      en: 'since September 2020; at Royal Mail, eBay and others, some twenty in all, wrote SGN',
      from: ['hestia', 'ipc', 'sgn'],
    },
  ],
  [
    { sv: 'Prövad av dem som är utsatta', en: 'Tried by those it is for' },
    { sv: 'nej, inte än', en: 'no, not yet' },
    unknown,
    unknown,
  ],
  [
    { sv: 'Säkerheten granskad av andra', en: 'Security reviewed by others' },
    { sv: 'nej, inte än', en: 'no, not yet' },
    {
      sv: 'ja, skriver den som gjort en modul, efter samtal med dem som gjorde skriptet',
      en: 'yes, says the author of a module, after talking with those who made the script',
      from: ['module'],
    },
    unknown,
  ],
];

/** The sources that the cells name, in the order in which they do. */
const ids = [...new Set(rows.flatMap((row) => row.flatMap((cell: Cited) => cell.from ?? [])))];

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
  rows: rows.map((row) =>
    row.map(({ from, ...texts }: Cited) => ({
      ...texts,
      ...(from && { sources: from.map((id) => ids.indexOf(id) + 1) }),
      ...(texts.sv === unknown.sv && { isUnknown: true }),
    })),
  ),
  sources: ids.map((id) => named[id]),
};
