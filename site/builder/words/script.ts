// The texts of the builder's script.
import type { OwnNumbers } from '../elements.ts';

const number = (value: number, lang: string): string =>
  new Intl.NumberFormat(lang, { minimumFractionDigits: 1, maximumFractionDigits: 2 }).format(value);

/** The phrases of one language. */
interface Phrases {
  schemes: { light: string; dark: string };
  ground: string;
  asText: string;
  figure: (found: string, on: string) => string;
  faint: (least: string) => string;
  faintDefault: string;
  refused: (names: string) => string;
  unusable: (names: string) => string;
  /** The requests under a field with unusable text. */
  colour: string;
  address: string;
  folder: string;
  length: string;
  use: (colour: string) => string;
  nothing: string;
  waiting: (names: string) => string;
  /** The requests under a field that a component needs, by the name of the field. */
  one: Record<string, string>;
  /** The requests under a cell of a row that cannot be used, by the name of its column. */
  cells: Record<string, string>;
  /** Said when a row is left out of the code. */
  lost: string;
  /** Where a municipality's own numbers are, and are not. */
  numbers: Record<OwnNumbers, (municipality: string) => string>;
  /** Added to it when the webmaster's own numbers take the place of those that we know. */
  instead: string;
  /** The button that makes the file, and what the file says. */
  saveFile: (name: string) => string;
  aboutFile: (municipality: string, count: number, day: string) => string;
  /** Said when the code lacks the address of the file. */
  noAddress: string;
  /** Said of a file that was opened. */
  openedFile: (municipality: string, count: number, day: string) => string;
  /** Added to it when the file is more than a year old. */
  oldFile: string;
  /** Added to it when the file says more than the rows hold. */
  moreInFile: (names: string) => string;
  notOpened: string;
  derived: (colour: string) => string;
  preview: (scheme: string) => string;
  followed: string;
  without: (names: string) => string;
  others: string;
}

/** The phrases, and the number format of the language. */
export interface Words extends Phrases {
  number: (value: number) => string;
}

const phrases: { sv: Phrases } & Record<string, Phrases> = {
  sv: {
    schemes: { light: 'ljust', dark: 'mörkt' },
    ground: 'bakgrunden',
    asText: 'som text',
    figure: (found, on) => `${found} : 1 mot ${on}`,
    faint: (least) => `För svag. Minst ${least} : 1 behövs.`,
    faintDefault: 'Den färg som följer med är för svag här. Välj en annan.',
    refused: (names) =>
      `Inte med i koden, för att texten blir svår att läsa: ${names}. Se kontrasten vid färgen, och välj en annan.`,
    unusable: (names) => `Går inte att använda, och är inte med i koden: ${names}.`,
    colour: 'Skriv en färg som #0b5563.',
    address: 'Skriv en hel adress som börjar med https://.',
    folder: 'Skriv mappens adress, som https://www.kommun.se/hamn/.',
    length: 'Skriv ett mått som 1rem eller 16px.',
    use: (colour) => `Använd ${colour}`,
    nothing: 'Välj minst en komponent, så visas koden här.',
    waiting: (names) => `Inte med i koden än: ${names}. Fyll i det som saknas, så kommer det med.`,
    one: {
      'hotline-card.line': 'Välj minst en stödlinje, så kommer den med i koden.',
      'contact-block.municipality': 'Välj er kommun, så kommer den med i koden.',
      'haven.municipality': 'Välj er kommun, så kommer den med i koden.',
      'haven.link':
        'Vi känner inte till någon sida hos er om stöd. Skriv adressen till den, så kommer ordet med i koden. Er första sida duger inte: den som har letat upp ordet ska hitta hjälp.',
      'alert-banner.county': 'Välj ert län, så kommer det med i koden.',
      'alert-banner.src': 'Skriv adressen till er kopia, så kommer varningarna med i koden.',
    },
    cells: {
      kind: 'Välj vad det är. Socialjouren och växeln kan bara stå en gång.',
      name: 'Skriv ett namn.',
      number: 'Skriv ett helt nummer, som 0480\u201145\u00a000\u00a000, och inget som kostar extra.',
      picture: 'Skriv en hel adress som börjar med https://.',
      consent: 'Skriv dagen då personen sa ja.',
    },
    lost: 'En rad som inte är färdig är inte med i koden.',
    numbers: {
      none: (municipality) =>
        `Vi har inga nummer till ${municipality}. Skriv era egna här under. Tills dess visar rutan 112, stödlinjerna och en länk till er sida om stöd.`,
      file: (municipality) =>
        `Numren till ${municipality} kommer bara med om filen med dem ligger på er egen server. Utan den visar rutan 112, stödlinjerna och en länk till er sida om stöd.`,
      read: (municipality) => `Numren till ${municipality} läses ur filen på er server. Jämför dem med era egna.`,
      written: (municipality) =>
        `Era egna nummer till ${municipality} kommer med när koden har filens adress. Ladda ner filen här under, lägg den på er server och skriv adressen.`,
      own: (municipality) => `Rutan visar era egna nummer till ${municipality}, när filen ligger på sin adress.`,
    },
    instead: 'De visas i stället för dem som vi har.',
    saveFile: (name) => `Ladda ner ${name}`,
    aboutFile: (municipality, count, day) =>
      `Filen gäller ${municipality} och har ${count} nummer. Den säger att numren stämde i dag, ${day}, och att uppgifterna är kommunens egna. Ring dem innan ni laddar ner den.`,
    noAddress: 'Era egna nummer är inte med i koden än: skriv filens adress.',
    openedFile: (municipality, count, day) =>
      `${count} nummer till ${municipality}, från ${day}. Se efter att alla följde med, och att de stämmer.`,
    oldFile: 'Filen är mer än ett år gammal: ring varje nummer innan ni laddar ner en ny.',
    moreInFile: (names) =>
      `Raderna har bara plats för namn, nummer och tid. Det andra i filen om ${names} följer inte med när ni laddar ner en ny: ta med det för hand, eller behåll filen som den är.`,
    notOpened: 'Hjälpen kan inte läsa den filen. Öppna en som är gjord här, eller på en webbplats med hamn.',
    derived: (colour) => `Framräknad: ${colour}, `,
    preview: (scheme) => `Förhandsvisning, ${scheme}`,
    followed: 'I förhandsvisningen leder länkarna ingenstans. På er sida gör de det.',
    without: (names) => `Finns inte som ram med de här valen: ${names}. Använd skript eller vanliga länkar.`,
    others: 'Kommuner och län utanför',
  },
  en: {
    schemes: { light: 'light', dark: 'dark' },
    ground: 'the background',
    asText: 'as text',
    figure: (found, on) => `${found} : 1 against ${on}`,
    faint: (least) => `Too faint. At least ${least} : 1 is needed.`,
    faintDefault: 'The component’s own colour is too faint here. Choose another one.',
    refused: (names) =>
      `Not in the code, because the text would be hard to read: ${names}. Check the contrast next to the colour, and choose another one.`,
    unusable: (names) => `Cannot be used, so it is not in the code: ${names}.`,
    colour: 'Enter a colour such as #0b5563.',
    address: 'Enter a full address that begins with https://.',
    folder: 'Enter the address of the folder, such as https://www.example.org/hamn/.',
    length: 'Enter a size such as 1rem or 16px.',
    use: (colour) => `Use ${colour}`,
    nothing: 'Choose at least one component to see the code here.',
    waiting: (names) => `Not in the code yet: ${names}. Fill in what is missing, and it is added.`,
    one: {
      'hotline-card.line': 'Choose at least one helpline to add it to the code.',
      'contact-block.municipality': 'Choose your municipality to add it to the code.',
      'haven.municipality': 'Choose your municipality to add it to the code.',
      'haven.link':
        'We know no page of yours about support. Enter its address to add the word to the code. Your first page will not do: whoever has looked for the word must find help.',
      'alert-banner.county': 'Choose your county to add it to the code.',
      'alert-banner.src': 'Enter the address of your copy to add the warnings to the code.',
    },
    cells: {
      kind: 'Choose what it is. The out-of-hours services and the switchboard can each be there only once.',
      name: 'Enter a name.',
      number: 'Enter one whole number, such as 0480\u201145\u00a000\u00a000, and none that costs extra.',
      picture: 'Enter a full address that begins with https://.',
      consent: 'Enter the day on which the person agreed.',
    },
    lost: 'A row that is not finished is not in the code.',
    numbers: {
      none: (municipality) =>
        `We have no numbers of ${municipality}. Enter your own below. Until then the help shows 112, the helplines, and a link to your page about support.`,
      file: (municipality) =>
        `The numbers of ${municipality} are in the help only if the file with them is on your own server. Without it, the help shows 112, the helplines, and a link to your page about support.`,
      read: (municipality) =>
        `The numbers of ${municipality} are read from the file on your server. Compare them with your own.`,
      written: (municipality) =>
        `Your own numbers of ${municipality} come in when the code has the address of the file. Download the file below, put it on your server and enter its address.`,
      own: (municipality) => `The help shows your own numbers of ${municipality}, when the file is at its address.`,
    },
    instead: 'They are shown instead of those that we have.',
    saveFile: (name) => `Download ${name}`,
    aboutFile: (municipality, count, day) =>
      `The file is about ${municipality} and has ${count === 1 ? 'one number' : `${count} numbers`}. It says that the numbers were right today, ${day}, and that the municipality itself says so. Call them before you download it.`,
    noAddress: 'Your own numbers are not in the code yet: enter the address of the file.',
    openedFile: (municipality, count, day) =>
      `${count === 1 ? 'One number' : `${count} numbers`} of ${municipality}, of ${day}. See that all of them came along, and that they are right.`,
    oldFile: 'The file is more than a year old: call each number before you download a new one.',
    moreInFile: (names) =>
      `The rows have room for name, number and time only. What else the file says about ${names} is not in a new file that you download: carry it over by hand, or keep the file as it is.`,
    notOpened: 'The help cannot read that file. Open one made here, or on a site with hamn.',
    derived: (colour) => `Worked out: ${colour}, `,
    preview: (scheme) => `Preview, ${scheme}`,
    followed: 'Links in the preview do not work. They will work on your page.',
    without: (names) => `Not available as a frame with these choices: ${names}. Use script or ordinary links.`,
    others: 'Others',
  },
};

/** The phrases of a language, and its number format. */
export const words = (lang: string): Words => ({
  ...(phrases[lang] ?? phrases.sv),
  number: (value) => number(value, lang),
});
