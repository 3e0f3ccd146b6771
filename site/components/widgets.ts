import type { Texts } from '../metadata.ts';

/** A widget as the pages show it. */
export interface SiteWidget {
  /** The name of its file and its page. */
  name: string;
  tag: string;
  title: Texts;
  purpose: Texts;
  /** The height of its frame. */
  height?: number;
}

/**
 * The widgets in the order of the pages, with the height that each needs in a frame of 288 px with a wide font, at any
 * hour. A widget without a height is not offered as a frame: it would show made-up people or no warnings, or open help in a small
 * part of the page.
 */
const widgets: SiteWidget[] = [
  {
    name: 'quick-exit',
    tag: 'hamn-quick-exit',
    title: { sv: 'Lämna sidan snabbt', en: 'Exit this page' },
    purpose: { sv: 'Lämnar sidan med ett tryck.', en: 'Leaves the page with one press.' },
    height: 80,
  },
  {
    name: 'hotline-card',
    tag: 'hamn-hotline-card',
    title: { sv: 'Stödlinje', en: 'Helpline' },
    purpose: {
      sv: 'En stödlinje med numret som länk, och om den har öppet nu.',
      en: 'A helpline with its number as a link, and whether it is open now.',
    },
    height: 820,
  },
  {
    name: 'contact-block',
    tag: 'hamn-contact-block',
    title: { sv: 'Kontakt i kommunen', en: 'Contact in the municipality' },
    purpose: { sv: 'Vart man vänder sig i en kommun.', en: 'Where to turn in a municipality.' },
    height: 710,
  },
  {
    name: 'ambassador-gallery',
    tag: 'hamn-ambassador-gallery',
    title: { sv: 'Ambassadörer', en: 'Ambassadors' },
    purpose: {
      sv: 'Porträtt, namn och löften i ett rutnät eller en rad, med sökning.',
      en: 'Portraits, names and pledges in a grid or a row, with a search.',
    },
  },
  {
    name: 'alert-banner',
    tag: 'hamn-alert-banner',
    title: { sv: 'Vädervarningar', en: 'Weather warnings' },
    purpose: {
      sv: 'SMHI:s varningar för ett län, överst på sidan.',
      en: 'SMHI’s warnings for a county, at the top of the page.',
    },
  },
  {
    name: 'haven',
    tag: 'hamn-haven',
    title: { sv: 'Hjälp ovanpå sidan', en: 'Help over the page' },
    purpose: {
      sv: 'Hjälp vid våld, bakom ett ord i sidfoten på vanliga sidor. Den öppnas utan någon ny adress.',
      en: 'Help with violence, behind a word at the foot of ordinary pages. It opens without a new address.',
    },
  },
];

export default widgets;
