// The owner's settings, typed. `site/check/metadata.ts` refuses all other values before anything reads them.
import { fieldsOf } from '../widgets/check/words.ts';
import { withDefaults } from './owner/defaults.ts';
import { hamnSchema } from './owner/hamn.schema.ts';
import { readYaml } from './owner/yaml.ts';
import { project } from './project.ts';

/** A text in each language of the site: always Swedish, any other by its code. */
export type Texts = { sv: string } & Record<string, string>;

/** A colour, `#rrggbb`. */
export type Colours = Record<string, string>;

/** The settings in `hamn.yaml`, with the defaults for those left out. */
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
  /** The address of the source code. */
  repository?: string;
  /** The address of the reference for developers. Without it no page leads there. */
  reference?: string;
  /** Whether the site has the pages for webmasters: code to paste, components, versions. */
  embedding: boolean;
  /** Whether the site is for the whole country. */
  isNation: boolean;
  demonstration: boolean;
  /** Addresses of warnings that each build copies. */
  warnings: { smhi?: string; vma?: string };
  /** The public keys whose signatures count, each as base64. */
  keys: string[];
  /** The address of signed helplines that `hamn data update` fetches. */
  dataFrom?: string;
  /** The destination of the quick exit. */
  exit: string;
  /** Whether the foot of each page that is not about support has the sign that opens help over the page. */
  haven: boolean;
  /** The word of that sign. */
  havenWord: Texts;
  /** Whether every tab has the neutral name. Those of pages about support always do. */
  discreetTitles: boolean;
  discreetTitle: Texts;
  /** The source of all news items' ids. */
  feedId: string;
}

const { isNation, ...written } = fieldsOf(withDefaults(readYaml(project.settings).value));
// The schema makes texts of numbers.
const { data = written } = hamnSchema(['sv'], Boolean(written.warnings)).safeParse(written);
const metadata = { ...data, isNation } as Metadata;

/** `SITE_URL` takes the place of the address in the settings, for a build for another place. */
if (process.env.SITE_URL) metadata.url = process.env.SITE_URL;

export default metadata;
