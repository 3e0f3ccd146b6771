/** The texts of the page about changed numbers, and of the links to it. */
const sv = {
  page: '/andrade-nummer/',
  feed: '/data/feed.xml',
  rss: '/data/rss.xml',
  feedTitle: 'Nummer som har ändrats',
  old: 'Gammalt nummer',
  new: 'Nytt nummer',
  noNumber: 'inget',
  field: { phone: '', sms: 'sms', phoneFromAbroad: 'från utlandet' },
  day: 'Gäller från',
  source: 'Källa',
  read: 'läst',
  version: 'Kom i hamn',
  link: 'Få veta när ett nummer ändras',
  issues: 'Signerade uppgifter',
  issuesNote: 'Varje utgåva, den senaste först. Jämför kontrollsumman, SHA-256, med filen ni har.',
  issue: 'Version',
  issueNews: {
    title: (version: number) => `Signerade uppgifter: utgåva ${version}`,
    description: (day: string) => `Numren till stödlinjer och kommuner, undertecknade ${day}.`,
  },
};

const en: typeof sv = {
  page: '/en/changed-numbers/',
  feed: sv.feed,
  rss: sv.rss,
  feedTitle: 'Numbers that have changed',
  old: 'Old number',
  new: 'New number',
  noNumber: 'none',
  field: { phone: '', sms: 'text message', phoneFromAbroad: 'from abroad' },
  day: 'From',
  source: 'Source',
  read: 'read on',
  version: 'Came in hamn',
  link: 'Hear of it when a number changes',
  issues: 'Signed facts',
  issuesNote: 'Every issue, the newest first. Compare the hash, SHA-256, with the file that you have.',
  issue: 'Version',
  issueNews: {
    title: (version) => `Signed facts: issue ${version}`,
    description: (day) => `The numbers of helplines and municipalities, signed on ${day}.`,
  },
};

export default { sv, en };
