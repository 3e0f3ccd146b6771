// What an onlooker can read of a page: the name of its tab, which is also its line in the browser's history, and its
// description. On pages about support neither says what the page is about.

import { findHelpline } from '../facts/helplines.ts';
import type { EleventyConfig } from '../generator/eleventy.types.ts';
import { sure } from '../shared/sure.ts';
import type { Metadata, Texts } from '../metadata.ts';

/** The data of a page. */
interface Subject {
  key?: string;
  lang: string;
  title: string;
  description: string;
  bareTitle?: boolean;
  municipality?: { fullName: string };
  metadata: Pick<Metadata, 'title' | 'discreetTitle' | 'discreetTitles'>;
}

/** The name of a tab, and the description for search engines. */
interface Shown {
  title: string;
  description: string;
}

/** The pages about support, by the first part of their key: the same in every language. */
const quietPages = ['stod', 'stod-kommun', 'sakrare-surf', 'sok', '404'];

const firstPart = (key = '') => key.split('/')[1] ?? '';

/** Whether a page is about support, and therefore quiet. */
export const isQuiet = (key?: string): boolean => quietPages.includes(firstPart(key));

/** Search engines cut a title after some 70 characters: a long title loses the site's name. */
const longest = 70;

/** The numbers of every page, for a language without neutral words of its own. */
const numbers = ['112', 'kvinnofridslinjen'].map((id) => sure(findHelpline(id)?.phone, id).display).join(', ');

const inLanguage = (texts: Texts, lang: string) => texts[lang] ?? texts.sv;

/** The neutral words of a page about support. Pages in other languages are named by their language. */
function quietWords({ key, lang, title, description, municipality }: Subject): Shown {
  const place = municipality?.fullName ?? '';
  const inWords: Record<string, Record<string, Shown>> = {
    sv: {
      stod: { title: 'Kontakt', description: 'Telefonnummer och chattar, dygnet runt, och vägen till din kommun.' },
      'stod-kommun': { title: place, description: `Telefonnummer i ${place}, på dagen och dygnet runt.` },
      'sakrare-surf': { title: 'Om webbplatsen', description: 'Så fungerar webbplatsen i din telefon eller dator.' },
      sok: { title, description: 'Sök efter ord på webbplatsen.' },
      404: { title, description },
    },
    en: {
      stod: { title: 'Contact', description: 'Phone numbers and chats, day and night, and your municipality.' },
      'stod-kommun': { title: place, description: `Phone numbers in ${place}, in the daytime and day and night.` },
      'sakrare-surf': { title: 'About this site', description: 'How this site works on your phone or computer.' },
      sok: { title, description: 'Search for words on this site.' },
    },
  };
  return inWords[lang]?.[firstPart(key)] ?? { title, description: `${title}: ${numbers}` };
}

/** The name of a page's tab, and its description. */
export function shownToOnlookers(page: Subject): Shown {
  const { key, lang, title, description, bareTitle, metadata } = page;
  const quiet = isQuiet(key) ? quietWords(page) : undefined;
  const neutralName = inLanguage(metadata.discreetTitle, lang);
  if (metadata.discreetTitles) return { title: neutralName, description: quiet?.description ?? description };
  if (quiet) return { ...quiet, title: `${quiet.title} – ${neutralName}` };
  const whole = `${title} – ${inLanguage(metadata.title, lang)}`;
  return { title: bareTitle || whole.length > longest ? title : whole, description };
}

export default function quiet(eleventyConfig: EleventyConfig): void {
  eleventyConfig.addNunjucksFilter('isQuiet', isQuiet);
  eleventyConfig.addNunjucksFilter('shownToOnlookers', shownToOnlookers);
}
