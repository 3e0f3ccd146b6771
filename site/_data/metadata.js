// The one file to edit for someone who makes this site their own.

export default {
  /** The address at which the site is published, without a slash at its end. The snippets and the feeds carry it. */
  url: process.env.SITE_URL ?? 'http://localhost:8080',

  /** The two-digit code of the county. Its municipalities get a page each. Own pages lie in `site/content/<code>`. */
  county: '08',

  /** The codes of further counties whose municipalities get a page each, or `'all'` for the whole country. */
  moreCounties: [],

  /** The four-digit code of a municipality in that county, if the site is a municipality's own and is about it alone. */
  municipality: '',

  title: { sv: 'Ett Kalmar län fritt från våld', en: 'A Kalmar county free from violence' },
  description: {
    sv: 'Här finns nummer att ringa, din kommun, och vad Kalmar län gör mot våld i nära relationer.',
    en: 'Numbers to call, your municipality, and what Kalmar county does against domestic violence.',
  },

  /** Every language has a folder in site/pages and its words in each `words.ts` in site/. The first is the site's own. */
  languages: { sv: 'Svenska', en: 'English' },

  /** Who publishes the site. */
  owner: { name: 'hamn' },

  /** Whom one turns to about the county's work. Add `email` or `phone` when you have one of your own. */
  contact: { name: 'Länsstyrelsen i Kalmar län', url: 'https://www.lansstyrelsen.se/kalmar/' },

  /** The coat of arms or logo beside the name, a file in `site/content/<code>/public`: { src: '/logo.svg', width: 40, height: 48 } */
  logo: undefined,

  /** Further links at the foot of every page, each { name, url }. */
  links: { sv: [], en: [] },

  /**
   * The colours, each #rrggbb: `light` for most devices, `dark` for one that is set to dark, so change both. Text that is
   * too faint on its ground stops the build.
   */
  colours: {
    light: {
      paper: '#fbfaf6', // the ground
      mist: '#eaf0f0', // bands across it
      ink: '#14242c', // text
      soft: '#4a5c66', // text of second rank
      line: '#c9d3d6', // rules
      water: '#0b5563', // links, and the line beside help
      buoy: '#b02a17', // 112 and the exit
      'on-buoy': '#ffffff', // text on it
      lamp: '#ffc83d', // focus and warnings
      'on-lamp': '#14242c', // text on it
      open: '#1f6b3a', // the sign of a line that is open
    },
    dark: {
      paper: '#10191e',
      mist: '#18252b',
      ink: '#e8eef0',
      soft: '#a9bac1',
      line: '#34464f',
      water: '#86cfdb',
      buoy: '#ff9d8a',
      'on-buoy': '#14242c',
      lamp: '#ffc83d',
      'on-lamp': '#14242c',
      open: '#86d6a0',
    },
  },

  /** Where the code lives, and where faults are reported. Left out until it has a public address. */
  repository: '',

  /** Says on every page that this is a demonstration and not the county board's own site. */
  demonstration: true,

  /**
   * Addresses whose warnings the start page shows, from a copy that each build takes; the other pages show none. Empty, it
   * links to SMHI. Build the site again every quarter of an hour: an older copy says so, and one of a day is not shown.
   *
   *   smhi: 'https://opendata-download-warnings.smhi.se/ibww/api/version/1/warning.json',
   *   vma: 'https://vmaapi.sr.se/api/v3/alerts',
   */
  warnings: {},

  /** Where the quick exit leads: everyday, quick, the same for everyone. */
  exit: 'https://www.smhi.se/',

  /**
   * True gives every tab, and so every line of a history, the same neutral name, `discreetTitle`, from which an onlooker
   * learns nothing. A shared link and an icon on a phone's screen always carry that name.
   */
  discreetTitles: false,
  discreetTitle: { sv: 'Kalmar län', en: 'Kalmar county' },

  /** Never change it once people follow the feeds: the ids of all news are made from it. */
  feedId: 'hamn demonstration 2026',
};
