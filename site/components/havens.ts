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
    name: 'andrewandante/silverstripe-womens-refuge-shield: javascript/embed.js',
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
    name: 'LBBOnline: New Zealand businesses back Women’s Refuge to make asking for help online safe',
    url: 'https://www.lbbonline.com/news/new-zealand-businesses-back-womens-refuge-to-make-asking-for-help-online-safe',
  },
  stable: {
    name: 'The Stable: Saatchi & Saatchi NZ’s The Shielded Site',
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
    name: 'Kaipara Lifestyler: Women’s Refuge innovation',
    url: 'https://kaiparalifestyler.co.nz/womens-refuge-innovation/',
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
    { sv: 'ramens sida, vid det första trycket', en: 'the page in the frame, at the first press', from: ['script'] },
    unknown,
  ],
  [
    { sv: 'Vem bestämmer innehållet', en: 'Who decides the content' },
    {
      sv: 'kommunen, som väljer version och egna kontakter',
      en: 'the municipality, which chooses the version and has its own contacts',
    },
    { ...same('Women’s Refuge'), from: ['stable'] },
    { sv: 'Royal Mail Group, med Hestia', en: 'Royal Mail Group, with Hestia', from: ['hestia'] },
  ],
  [
    { sv: 'Låst till en version', en: 'Pinned to a version' },
    { sv: 'ja, med adress och hash', en: 'yes, by address and hash' },
    {
      sv: 'nej: skriptet kan ändras när som helst; en modul har en egen kopia',
      en: 'no: the script can change at any time; a module has a copy of its own',
      from: ['module'],
    },
    unknown,
  ],
  [
    { sv: 'Rad i historiken', en: 'Entry in the history' },
    { sv: 'ingen', en: 'none' },
    { sv: 'ingen, skriver de som har gjort den', en: 'none, say those who made it', from: ['launch', 'wellington'] },
    { sv: 'ingen, skriver de som har gjort den', en: 'none, say those who made it', from: ['hestia'] },
  ],
  [
    { sv: 'Sparar i webbläsaren', en: 'Stores in the browser' },
    { sv: 'inget', en: 'nothing' },
    { sv: 'inget, skriver en som har lagt in den', en: 'nothing, says someone who has added it', from: ['karit'] },
    unknown,
  ],
  [
    { sv: 'Stängs med', en: 'Closes by' },
    {
      sv: 'en stor knapp, Esc, Skift tre gånger, ett tryck bredvid, Bakåt i Chrome på Android; en dold flik stänger också',
      en: 'a large button, Esc, Shift three times, a press beside it, Back in Chrome on Android; a hidden tab closes it too',
    },
    { sv: 'en länk under ramen; ingen tangent', en: 'a link below the frame; no key', from: ['script'] },
    { sv: 'en knapp som lämnar snabbt', en: 'a button that leaves quickly', from: ['hestia'] },
  ],
  [
    { sv: 'Fokus för tangentbord och skärmläsare', en: 'Focus for keyboard and screen reader' },
    { sv: 'stannar i rutan, och kommer sedan tillbaka till ordet', en: 'stays inside, and then returns to the word' },
    { sv: 'flyttas inte av skriptet', en: 'is not moved by the script', from: ['script'] },
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
    unknown,
  ],
  [
    { sv: 'Chatt', en: 'Chat' },
    { sv: 'länkar till stödlinjernas egna webbplatser', en: 'links to the helplines’ own websites' },
    { sv: 'i rutan, dygnet runt', en: 'inside, day and night', from: ['kaipara'] },
    unknown,
  ],
];

/** The sources that the cells name, in the order in which they do. */
const ids = [...new Set(rows.flatMap((row) => row.flatMap((cell: Cited) => cell.from ?? [])))];

export default {
  id: { sv: 'jamford', en: 'compared' },
  caption: {
    sv: 'Läst den 1 december 2026. Siffran i en ruta leder till källan.',
    en: 'As read on 1 December 2026. The number in a cell leads to its source.',
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
