// The owner's settings, typed. `site/check/metadata.ts` refuses all other values before anything reads them.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { contentOf, project } from './project.ts';

/** A text in each language of the site: always Swedish, any other by its code. */
export type Texts = { sv: string } & Record<string, string>;

/** A colour, `#rrggbb`. */
export type Colours = Record<string, string>;

/** The default export of `site/_data/metadata.js`. */
export interface Metadata {
  /** The published address, without a slash at the end. */
  url: string;
  /** The two-digit code of the county. */
  county: string;
  /** The codes of more counties whose municipalities get a page each, or `all`. */
  moreCounties?: string[] | 'all';
  /** The four-digit code of a municipality, for a site about that municipality only. */
  municipality?: string;
  title: Texts;
  description: Texts;
  /** Each language of the site with its name. The first is the main language. */
  languages: Texts;
  owner: { name: string; url?: string };
  contact: { name: string; url?: string; email?: string; phone?: string };
  logo?: { src: string; width: number; height: number } | undefined;
  links?: Record<string, { name: string; url: string }[]>;
  colours: { light: Colours; dark: Colours };
  repository?: string;
  demonstration: boolean;
  /** Addresses of warnings that each build copies. */
  warnings: { smhi?: string; vma?: string };
  /** The destination of the quick exit. */
  exit: string;
  /** Whether every tab has the neutral name. Those of pages about support always do. */
  discreetTitles: boolean;
  discreetTitle: Texts;
  /** The source of all news items' ids. */
  feedId: string;
}

const { default: metadata } = (await import(pathToFileURL(resolve(project.settings)).href)) as { default: Metadata };
export default metadata;

/** The folder of the owner's own pages and people. It need not exist. */
export const contentFolder = contentOf(metadata.municipality || metadata.county);
