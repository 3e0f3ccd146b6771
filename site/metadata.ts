// The owner's settings, typed. `site/check/metadata.ts` has refused everything else before anything reads them.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { contentOf, project } from './project.ts';

/** A text in each language of the site: Swedish always, any other by its code. */
export type Texts = { sv: string } & Record<string, string>;

/** A colour, `#rrggbb`. */
export type Colours = Record<string, string>;

/** What `site/_data/metadata.js` exports. */
export interface Metadata {
  /** The address at which the site is published, without a slash at its end. */
  url: string;
  /** The two-digit code of the county. */
  county: string;
  /** The codes of further counties whose municipalities get a page each, or `all`. */
  moreCounties?: string[] | 'all';
  /** The four-digit code of a municipality, for a site about that one alone. */
  municipality?: string;
  title: Texts;
  description: Texts;
  /** Each language of the site with its name. The first is the site's own. */
  languages: Texts;
  owner: { name: string; url?: string };
  contact: { name: string; url?: string; email?: string; phone?: string };
  logo?: { src: string; width: number; height: number } | undefined;
  links?: Record<string, { name: string; url: string }[]>;
  colours: { light: Colours; dark: Colours };
  repository?: string;
  demonstration: boolean;
  /** Addresses that a copy of warnings is taken from. */
  warnings: { smhi?: string; vma?: string };
  /** Where the quick exit leads. */
  exit: string;
  discreetTitles: boolean;
  discreetTitle: Texts;
  /** The ids of all news are made from it. */
  feedId: string;
}

const { default: metadata } = (await import(pathToFileURL(resolve(project.settings)).href)) as { default: Metadata };
export default metadata;

/** Where the owner's own pages and people lie. It need not be there. */
export const contentFolder = contentOf(metadata.municipality || metadata.county);
