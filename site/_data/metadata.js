// The owner's settings: the one file to edit for your own site.

export default {
  /** The published address, without a slash at the end. The code to paste and the feeds contain it. */
  url: process.env.SITE_URL ?? 'http://localhost:8080',

  /** The two-digit code of the county. Each municipality gets a page. Your own pages are in `site/content/<code>`. */
  county: '08',

  /** The codes of more counties whose municipalities each get a page, or `'all'` for the whole country. */
  moreCounties: [],

  /** The four-digit code of a municipality in that county, for a site about that municipality only. */
  municipality: '',

  title: { sv: 'Ett Kalmar län fritt från våld', en: 'A Kalmar county free from violence' },
  description: {
    sv: 'Här finns nummer att ringa, din kommun, och vad Kalmar län gör mot våld i nära relationer.',
    en: 'Numbers to call, your municipality, and what Kalmar county does against domestic violence.',
  },

  /** Each language has a folder in site/pages and texts in each `words.ts` in site/. The first is the main language. */
  languages: { sv: 'Svenska', en: 'English' },

  /** The publisher of the site. */
  owner: { name: 'hamn' },

  /** The contact for the county's work. Add `email` or `phone` when you have one of your own. */
  contact: { name: 'Länsstyrelsen i Kalmar län', url: 'https://www.lansstyrelsen.se/kalmar/' },

  /** The coat of arms or logo next to the name, a file in `site/content/<code>/public`: { src: '/logo.svg', width: 40, height: 48 } */
  logo: undefined,

  /** More links in the footer of every page, each { name, url }. */
  links: { sv: [], en: [] },

  /**
   * The colours, each #rrggbb: `light` for most devices, `dark` for devices in dark mode, so change both. Text with too
   * little contrast to its background stops the build.
   */
  colours: {
    light: {
      paper: '#fbfaf6', // background
      mist: '#eaf0f0', // bands across the background
      ink: '#14242c', // text
      soft: '#4a5c66', // secondary text
      line: '#c9d3d6', // lines
      water: '#0b5563', // links, and the line beside the numbers to call
      buoy: '#b02a17', // 112 and the exit
      'on-buoy': '#ffffff', // text on buoy
      lamp: '#ffc83d', // focus and warnings
      'on-lamp': '#14242c', // text on lamp
      open: '#1f6b3a', // the sign for an open helpline
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

  /** The address of the source code, for reading it and reporting bugs. Empty until it is public. */
  repository: '',

  /** Shows on every page that this is a demonstration and not the county administrative board's own site. */
  demonstration: true,

  /**
   * Addresses of warnings for the start page; other pages show none. Each build copies the warnings. Without addresses the
   * page links to SMHI. Build the site again every 15 minutes: an older copy says so, and one of a day is not shown.
   *
   *   smhi: 'https://opendata-download-warnings.smhi.se/ibww/api/version/1/warning.json',
   *   vma: 'https://vmaapi.sr.se/api/v3/alerts',
   */
  warnings: {},

  /** The destination of the quick exit: an everyday, fast page that is the same for everyone. */
  exit: 'https://www.smhi.se/',

  /**
   * `discreetTitle` is a name that reveals nothing to an onlooker. A shared link and an icon on a phone's home screen have
   * it, and so have the tabs of all pages about support: “Kontakt – Kalmar län”. With `discreetTitles: true` every tab, and
   * so every line in the browser's history, is only that name.
   */
  discreetTitles: false,
  discreetTitle: { sv: 'Kalmar län', en: 'Kalmar county' },

  /** Never change it once people follow the feeds: the ids of all news items are made from it. */
  feedId: 'hamn demonstration 2026',
};
