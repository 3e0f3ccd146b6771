import type { Texts } from '../../metadata.ts';

/** The texts of the form that no field of a widget has. */
export const words: Record<string, Texts> = {
  name: { sv: 'hamn: stöd mot våld', en: 'hamn: support against violence' },
  description: {
    sv: 'Lämna sidan snabbt, hjälp ovanpå sidan, stödlinjer, kommunens kontakter, ambassadörer och varningar.',
    en: 'Exit this page, help over the page, helplines, the municipality’s contacts, ambassadors and warnings.',
  },
  settings: { sv: 'Inställningar', en: 'Settings' },
  widget: { sv: 'Vad ska visas?', en: 'What should be shown?' },
  rare: { sv: 'Fler inställningar', en: 'More settings' },
  severalHint: {
    sv: 'Håll ned Ctrl eller Cmd för att välja flera. Varje linje blir ett eget kort.',
    en: 'Hold Ctrl or Cmd to choose several. Each line becomes a card of its own.',
  },
  rowsHint: {
    sv: 'En rad för var och en, med | mellan uppgifterna. Det som saknas lämnas tomt. Ordningen:',
    en: 'One line each, with | between the parts. Leave out what you do not have. The order:',
  },
  everyPage: {
    sv: 'Ska den synas på varje sida i ett avsnitt läggs modulen i avsnittets mall.',
    en: 'To show it on every page of a section, put the module in the template of the section.',
  },
  'contact-block-own-hint': {
    sv: 'Nummer som ni känner till och hamn inte har. De står först.',
    en: 'Numbers that you know and hamn does not. They come first.',
  },
  'ambassador-gallery-own-hint': {
    sv: 'Skriv bara den som har sagt ja. Dagen för samtycket syns inte på sidan, men står i sidans kod som en kommentar.',
    en: 'Write only those who have agreed. The day of their consent is not seen on the page, but is a comment in its code.',
  },
  dateHint: { sv: 'Ett datum skrivs som 2026-11-29.', en: 'Write a date as 2026-11-29.' },
  row: { sv: 'Rad', en: 'Row' },
  onlyYou: { sv: 'Syns bara för den som redigerar:', en: 'Only seen by those who edit:' },
  chooseWidget: { sv: 'Välj vad modulen ska visa.', en: 'Choose what the module should show.' },
  choose: { sv: 'Inget visas förrän ni har fyllt i:', en: 'Nothing is shown until you fill in:' },
};
