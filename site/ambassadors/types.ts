/** A text in each language that an ambassador's entry needs. */
export type InBoth = Record<'sv' | 'en', string>;

/** A drawing or a photograph: the name of its file, and words for those who do not see it. */
export type Portrait = { alt: InBoth } & (
  { drawing: string; photo?: undefined } | { photo: string; drawing?: undefined }
);

/** A person in the gallery. The template's own examples have neither a place nor a day of consent. */
export interface Person {
  id: string;
  name: string;
  role: InBoth;
  pledge: InBoth;
  portrait: Portrait;
  place?: string;
  consent?: string;
}

/** An entry of ambassadors.js, checked. */
export interface Ambassador extends Person {
  /** The code of his municipality. */
  place: string;
  /** The day he agreed to be shown. */
  consent: string;
}

/** What the pages show of a person. */
export interface ShownPerson extends Omit<Person, 'portrait'> {
  placeName: string | undefined;
  /** The address of his picture. */
  portrait: string;
  alt: InBoth;
  width: number;
  height: number;
}
