/** A text in both languages of an ambassador's entry. */
export type InBoth = Record<'sv' | 'en', string>;

/** A drawing or a photograph: its file name and its alternative text. */
export type Portrait = { alt: InBoth } & (
  { drawing: string; photo?: undefined } | { photo: string; drawing?: undefined }
);

/** A person in the gallery. The template's made-up people have neither a place nor a day of consent. */
export interface Person {
  id: string;
  name: string;
  role: InBoth;
  pledge: InBoth;
  portrait: Portrait;
  place?: string;
  consent?: string;
}

/** A checked entry of ambassadors.yaml. */
export interface Ambassador extends Person {
  /** The code of his municipality. */
  place: string;
  /** The day he consented to be shown. */
  consent: string;
}

/** The published data of a person. */
export interface ShownPerson extends Omit<Person, 'portrait'> {
  placeName: string | undefined;
  /** The address of his picture. */
  portrait: string;
  alt: InBoth;
  width: number;
  height: number;
}
