// What the builder knows and works with. site/builder/make-facts.ts makes the facts when the site is built.
import type { Texts } from '../metadata.ts';

/** What one may write in a field. */
export type FieldKind = 'on' | 'off' | 'row' | 'one' | 'word' | 'address' | 'text' | 'colour' | 'length';

/** An attribute of a widget, as a field of the form. */
export interface Attribute {
  name: string;
  kind: FieldKind;
  options?: string[];
}

/** A field of the form. Its name is what the address calls it. */
export interface Field extends Attribute {
  /** The text that stands in the field from the start. */
  initial?: string;
}

/** A custom property that holds a colour, without `--hamn-`. */
export interface ColourProperty {
  name: string;
  kind: 'colour';
  standard: string;
  /** The colour in each scheme, or the name of the property that this one follows. */
  light: string;
  dark: string;
}

/** A custom property that holds a measure, without `--hamn-`. */
export interface LengthProperty {
  name: string;
  kind: 'length';
  standard: string;
  light?: undefined;
  dark?: undefined;
}

export type Property = ColourProperty | LengthProperty;

/** A widget, with what one can set on it. */
export interface Widget {
  name: string;
  tag: string;
  title: Texts;
  /** The height of its frame. A widget without one is not offered as a frame. */
  height?: number;
  attributes: Attribute[];
  properties: Property[];
}

/** A language of the widgets, and the words in it that the code contains. */
export interface Language {
  name: string;
  exit: string;
  readWarnings: string;
}

/** A helpline, and where its link leads. */
export interface Line {
  id: string;
  label: string;
  href: string;
}

export interface County {
  code: string;
  name: string;
}

/** A telephone number, as the code without script shows it. */
export interface PhoneNumber {
  label: string;
  href: string;
  display: string;
}

export interface Municipality {
  code: string;
  fullName: string;
  /** The code of its county. */
  county: string;
  domain?: string;
  /** How many services it has. */
  services: number;
  numbers: PhoneNumber[];
  /** The script contains its data. */
  isCarried?: boolean;
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
  width: number;
  height: number;
}

/** All that the builder knows. */
export interface BuilderFacts {
  /** The address of the site, without a slash at its end. */
  site: string;
  version: string;
  /** The day on which the data were last checked. */
  checked: string;
  /** Where the quick exit leads. */
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
  fields: Field[];
}

/** What has been chosen: a text for each field. */
export interface Choice {
  [field: string]: string;
  lang: string;
  ground: string;
  'dark.ground': string;
}

/** An element as data. An attribute that is `true` stands alone. */
export interface ElementData {
  tag: string;
  attributes: Record<string, string | true>;
  children: Child[];
}

/** What stands inside an element. */
export type Child = ElementData | string;

/** What the builder's page sends to a preview. */
export interface Shown {
  nodes: ElementData[];
  css: string;
  lang: string;
  scheme: string;
  ground: string;
}

/** What a preview sends back. */
export interface Reply {
  /** The widgets are loaded. */
  ready?: boolean;
  /** The height of what it shows. */
  hamn?: number;
  /** Someone pressed a link. */
  followed?: boolean;
}
