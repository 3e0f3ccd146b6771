// The builder's types. site/builder/make-facts.ts collects the facts when the site is built.
import type { Texts } from '../metadata.ts';

/** The kinds of values that a field takes. */
export type FieldKind =
  'on' | 'off' | 'row' | 'one' | 'many' | 'word' | 'address' | 'folder' | 'text' | 'rows' | 'colour' | 'length';

/** An attribute of a widget, as a field of the form. */
export interface Attribute {
  name: string;
  kind: FieldKind;
  options?: string[];
}

/** A field of the form. The address uses its name. */
export interface Field extends Attribute {
  /** The initial text of the field. */
  initial?: string;
}

/** A custom property with a colour, without `--hamn-`. */
export interface ColourProperty {
  name: string;
  kind: 'colour';
  standard: string;
  /** The colour in each scheme, or the name of the property that this one follows. */
  light: string;
  dark: string;
}

/** A custom property with a length, without `--hamn-`. */
export interface LengthProperty {
  name: string;
  kind: 'length';
  standard: string;
  light?: undefined;
  dark?: undefined;
}

export type Property = ColourProperty | LengthProperty;

/** A widget, with its attributes and properties. */
export interface Widget {
  name: string;
  tag: string;
  title: Texts;
  /** The height of its frame. A widget without a height has no frame. */
  height?: number;
  attributes: Attribute[];
  properties: Property[];
}

/** A language of the widgets, with the words that the code contains. */
export interface Language {
  name: string;
  exit: string;
  readWarnings: string;
  /** A word for help that does not stand out. A language without one has the Swedish word. */
  support: Said;
}

/** A line of text, or a link on a line of its own. */
export interface Said {
  text: string;
  href?: string;
  /** The language of the text, if it is not the page's own. */
  lang?: 'sv';
}

/** A helpline and the address of its link. */
export interface Line {
  id: string;
  label: string;
  href: string;
  /** The words of its link, by language, where they are more than its label. */
  words?: Record<string, Said>;
  /** What else is known of it, by language. */
  known: Record<string, Said[]>;
  /** Its number is newer than the script, and nobody has signed it. */
  isUnknownToScript?: boolean;
}

export interface County {
  code: string;
  name: string;
}

export interface Municipality {
  code: string;
  name: string;
  fullName: string;
  /** The code of its county. */
  county: string;
  domain?: string;
  /** The address of its own page about violence, if we know it. */
  supportPage?: string;
  /** The number of its services. */
  services: number;
  /** What is known of it besides its name and website, in paragraphs. */
  known: Said[][];
  /** The site has a page about it. */
  hasPage?: boolean;
}

/** An ambassador. */
export interface Person {
  id: string;
  name: string;
  role: Texts;
  /** The code of a municipality. */
  place?: string | undefined;
  placeName?: string | undefined;
  pledge: Texts;
  src: string;
  alt: Texts;
  width?: number;
  height?: number;
}

/** The builder's facts. */
export interface BuilderFacts {
  /** The address of the site, without a slash at the end. */
  site: string;
  version: string;
  /** A released version never changes. */
  isReleased: boolean;
  /** The day of the last check of the data. */
  checked: string;
  /** The path of the signed helplines on this site; empty without any. */
  signedHelplines: string;
  /** The destination of the quick exit. */
  exit: string;
  /** The builder's page in each language. */
  pages: Record<string, string>;
  /** The hash of each built file. */
  files: Record<string, string>;
  widgets: Widget[];
  languages: Record<string, Language>;
  lines: Line[];
  counties: County[];
  municipalities: Municipality[];
  people: Person[];
  /** The county of the made-up warnings. */
  sampleCounty: string;
  fields: Field[];
}

/** The choice: a text for each field. */
export interface Choice {
  [field: string]: string;
  lang: string;
  ground: string;
  'dark.ground': string;
  /** The address of the folder on the webmaster's own host that has the files, with a slash at the end; '' for this site. */
  host: string;
  /** Keeps the hash of a file on the own host. */
  pin: string;
}

/** An element as data. An attribute that is `true` has no value. */
export interface ElementData {
  tag: string;
  attributes: Record<string, string | true>;
  children: Child[];
}

/** A comment in the code. */
export interface CommentData {
  comment: string;
}

/** The content of an element. */
export type Child = ElementData | CommentData | string;

/** The message from the builder's page to a preview. */
export interface Shown {
  nodes: Child[];
  css: string;
  lang: string;
  scheme: string;
  ground: string;
  /** The page is shown as in an editor. */
  isEdited: boolean;
}

/** The message from a preview to the builder's page. */
export interface Reply {
  /** The widgets are loaded. */
  ready?: boolean;
  /** The height of the preview's content. */
  hamn?: number;
  /** Someone pressed a link. */
  followed?: boolean;
}
