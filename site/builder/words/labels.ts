import type { Texts } from '../../metadata.ts';

/** A name in the form, and a hint where needed. */
type Words = [label: string, hint?: string];

/** The names of one attribute or custom property. */
export interface Label {
  /** Whether few people change it. */
  isRare?: boolean;
  sv: Words;
  en: Words;
  /** The names of the words to choose from. */
  words?: Record<string, Texts>;
}

/**
 * The names of each attribute and custom property in the form, in both languages: a label, and a hint where needed. The
 * manifest decides which fields the form has. Rarely changed fields are folded away. A name that is missing here, or no
 * longer in the manifest, stops the build.
 */
export const labels: Record<string, Label> = {
  'quick-exit.href': {
    sv: ['Vart den leder', 'En vardaglig webbplats som laddar snabbt. Tomt fält: https://www.smhi.se/.'],
    en: ['Where it leads', 'An everyday site that loads fast. Empty: https://www.smhi.se/.'],
  },
  'quick-exit.inline': {
    sv: ['Står kvar där ni lägger den', 'Annars syns den alltid, i fönstrets hörn.'],
    en: ['Stays where you put it', 'Otherwise it is always in view, in the corner of the window.'],
  },
  'quick-exit.place': {
    sv: ['Hörn', 'På språk som läses från höger är det tvärtom.'],
    en: ['Corner', 'The other way round in languages that are read from right to left.'],
    words: {
      'bottom end': { sv: 'nere till höger', en: 'bottom right' },
      'bottom start': { sv: 'nere till vänster', en: 'bottom left' },
      'top end': { sv: 'uppe till höger', en: 'top right' },
      'top start': { sv: 'uppe till vänster', en: 'top left' },
    },
  },
  'quick-exit.shortcut': {
    isRare: true,
    sv: ['Tre tryck på Skift lämnar också sidan'],
    en: ['Three presses of Shift also leave the page'],
  },
  'quick-exit.guard': {
    isRare: true,
    sv: ['Bakåt visar inte besöket', 'En tom kaka håller reda på det i fem minuter efter att sidan har lämnats.'],
    en: [
      'Back does not show the visit',
      'An empty cookie takes care of it for five minutes after someone leaves the page.',
    ],
  },
  'quick-exit.quiet': {
    isRare: true,
    sv: [
      'Besöket blir ett enda steg för Bakåt',
      'Bakåt leder då ut ur webbplatsen, inte till förra sidan. I Firefox står sidorna ändå kvar i historiken.',
    ],
    en: [
      'The visit is a single step for Back',
      'Back then leads out of the site, not to the page before. In Firefox the pages still stay in the history.',
    ],
  },
  'quick-exit.shield': {
    isRare: true,
    sv: ['Sidan täcks när fliken är dold'],
    en: ['The page is covered while its tab is hidden'],
  },
  'quick-exit.disguise': {
    isRare: true,
    sv: ['Flikens namn när sidan lämnas', 'Tomt fält: namnet på webbplatsen som den leder till.'],
    en: ['Name of the tab when someone leaves the page', 'Empty: the name of the site it leads to.'],
  },
  'hotline-card.line': { sv: ['Stödlinjer'], en: ['Helplines'] },
  'hotline-card.src': {
    isRare: true,
    sv: [
      'Adress till nyare uppgifter',
      'En fil på er egen server, eller en signerad fil. Tomt fält: uppgifterna följer med skriptet.',
    ],
    en: [
      'Address of newer data',
      'A file on your own server, or a signed file. Empty: the data comes with the script.',
    ],
  },
  'hotline-card.level': {
    isRare: true,
    sv: ['Rubriknivå', 'En siffra från 2 till 6. Tomt fält: 3.'],
    en: ['Heading level', 'A number from 2 to 6. Empty: 3.'],
  },
  'contact-block.municipality': { sv: ['Kommun'], en: ['Municipality'] },
  'contact-block.src': {
    isRare: true,
    sv: ['Adress till kommunens uppgifter', 'En fil på er egen server, eller en signerad fil.'],
    en: ['Address of the municipality’s data', 'A file on your own server, or a signed file.'],
  },
  'haven.municipality': { sv: ['Kommun'], en: ['Municipality'] },
  'haven.src': {
    isRare: true,
    sv: [
      'Adress till kommunens uppgifter',
      'En fil på er egen server, eller en signerad fil. Den läses med sidan, aldrig vid ett tryck.',
    ],
    en: [
      'Address of the municipality’s data',
      'A file on your own server, or a signed file. It is read with the page, never at a press.',
    ],
  },
  'ambassador-gallery.filter': {
    sv: ['Sökning', 'Besökaren söker efter namn, ord och kommun.'],
    en: ['Search', 'Visitors can search by name, word and municipality.'],
  },
  'ambassador-gallery.view': {
    sv: ['En persons egen vy', 'Den öppnas ur bilden, och inget skrivs i historiken.'],
    en: ['A view of one person', 'It opens from the picture, and nothing is added to the history.'],
  },
  'ambassador-gallery.layout': {
    sv: ['En rad att bläddra i', 'Annars ett rutnät.'],
    en: ['A row that scrolls', 'Otherwise a grid.'],
  },
  'alert-banner.county': { sv: ['Län'], en: ['County'] },
  'alert-banner.src': {
    sv: [
      'Adress till er egen kopia av varningarna',
      'En fil på er egen server, som ni förnyar ofta: SMHI:s varningar eller Sveriges Radios meddelanden (VMA). VMA går inte att läsa på något annat sätt. Utan adress kommer varningarna inte med i koden.',
    ],
    en: [
      'Address of your own copy of the warnings',
      'A file on your own server that you renew often: SMHI’s warnings or Sveriges Radio’s announcements (VMA). VMA cannot be read in any other way. Without an address, the code has no warnings.',
    ],
  },
  '--hamn-water': { sv: ['Länkar, och linjen bredvid'], en: ['Links, and the line beside'] },
  '--hamn-hotline-accent': { sv: ['Linjens nummer'], en: ['The line’s number'] },
  '--hamn-hotline-facts': {
    sv: ['Gratis, anonym, flera språk', 'Skriv none för att visa det först under ”Mer om”.'],
    en: ['Free, anonymous, several languages', 'Write none to show this only under “More about”.'],
  },
  '--hamn-buoy': { sv: ['112 och Lämna sidan snabbt'], en: ['112 and Exit this page'] },
  '--hamn-on-buoy': { sv: ['Text på Lämna sidan snabbt'], en: ['Text on Exit this page'] },
  '--hamn-lamp': { sv: ['Gula varningar, och fokus'], en: ['Yellow warnings, and focus'] },
  '--hamn-on-lamp': { sv: ['Text på varningar'], en: ['Text on warnings'] },
  '--hamn-soft': { sv: ['Text i andra hand'], en: ['Less prominent text'] },
  '--hamn-open': { sv: ['Tecknet för öppet'], en: ['The symbol for open'] },
  '--hamn-exit-inset': {
    sv: ['Avstånd till fönstrets kanter', 'Som 1rem eller 16px.'],
    en: ['Space to the edges of the window', 'Such as 1rem or 16px.'],
  },
  '--hamn-exit-radius': { sv: ['Rundade hörn', 'Som 4px.'], en: ['Rounded corners', 'Such as 4px.'] },
  '--hamn-gallery-column': {
    sv: ['Kolumnernas minsta bredd', 'Som 11em.'],
    en: ['Minimum column width', 'Such as 11em.'],
  },
  '--hamn-gallery-gap': {
    sv: ['Avstånd mellan porträtten', 'Mellan rader och mellan kolumner, som 2em 1.5em.'],
    en: ['Space between portraits', 'Between rows and between columns, such as 2em 1.5em.'],
  },
  '--hamn-alert-inset': { sv: ['Avstånd i sidled', 'Som 1rem.'], en: ['Space at the sides', 'Such as 1rem.'] },
};

/** The missing and the left-over names, one sentence each. */
export function problemsInLabels(wanted: Iterable<string>, has: Record<string, Label> = labels): string[] {
  const names = new Set(wanted);
  return [
    ...[...names].filter((name) => !has[name]).map((name) => `${name}: missing; expected what the builder calls it`),
    ...Object.keys(has)
      .filter((name) => !names.has(name))
      .map((name) => `${name}: is not in the manifest of the widgets`),
  ];
}
