/** The texts of the pages about the components. */
export default {
  sv: {
    components: 'Komponenter',
    source: 'källa',
    exampleId: 'exempel',
    asFrame: 'Som ram',
    frame: 'Får ni inte klistra in skript men ramar, använd komponentens egen sida:',
    chooseFrame: {
      'hotline-card': ['Välj linje, och ta koden för en ram', 'script=no&quick-exit='],
      'contact-block': ['Välj kommun, och ta koden för en ram', 'script=no&quick-exit=&hotline-card=&contact-block=on'],
    },
    developers: 'För utvecklare',
    package:
      'Bygger ni webbplatsen med npm, importera komponenten i stället för att klistra in ett skript. Typer för React, Vue, Svelte, Solid, Preact och Angular följer med.',
    unpublished:
      'hamn finns ännu inte på npm. Tills vidare: kör <code>npm pack</code> i en kopia av hamns källkod och installera filen med <code>npm install ./hamn-{version}.tgz</code>. Installera inte namnet från npm förrän hamn finns där.',
    guides: 'En guide för varje ramverk, på engelska',
    settingsId: 'attribut',
    settings: 'Det som går att ställa in',
    settingsNote:
      'Tabellerna görs av koden. Färger och mått sätts i er egen stilmall, var som helst ovanför komponenten.',
    columns: ['Namn', 'Vad det gör'],
    kinds: {
      attribute: 'Attribut, och egenskaper med samma namn i JavaScript',
      method: 'Metoder',
      event: 'Händelser',
      slot: 'Innehåll (slots)',
      property: 'CSS-egenskaper',
      part: 'Delar som ::part() når',
    },
    values: { text: 'text', boolean: 'skrivs utan värde', words: 'värde', readonly: 'läses, skrivs inte' },
    start: 'förval',
    dark: 'på mörk sida',
    unnamed: 'utan namn',
    npmReference: 'Referens för utvecklare, på engelska',
    notice: 'Färdig notis till er tillgänglighetsredogörelse',
  },
  en: {
    components: 'Components',
    source: 'source',
    exampleId: 'example',
    asFrame: 'As a frame',
    frame: 'If you can paste frames but not scripts, use the component’s own page:',
    chooseFrame: {
      'hotline-card': ['Choose a helpline, and get the code for a frame', 'script=no&quick-exit='],
      'contact-block': [
        'Choose a municipality, and get the code for a frame',
        'script=no&quick-exit=&hotline-card=&contact-block=on',
      ],
    },
    developers: 'For developers',
    package:
      'If you build your site with npm, import the component instead of pasting a script. Types for React, Vue, Svelte, Solid, Preact and Angular are included.',
    unpublished:
      'hamn is not on npm yet. Run <code>npm pack</code> in a clone of hamn, and install the file with <code>npm install ./hamn-{version}.tgz</code>. Do not install that name from npm until it is there.',
    guides: 'A guide for each framework',
    settingsId: 'settings',
    settings: 'What you can set',
    settingsNote:
      'The tables are generated from the code. Set colours and sizes in your own style sheet, anywhere above the component.',
    columns: ['Name', 'What it does'],
    kinds: {
      attribute: 'Attributes, and properties of the same name in JavaScript',
      method: 'Methods',
      event: 'Events',
      slot: 'Content (slots)',
      property: 'CSS properties',
      part: 'Parts that ::part() reaches',
    },
    values: { text: 'text', boolean: 'written without a value', words: 'value', readonly: 'read-only' },
    start: 'default',
    dark: 'on a dark page',
    unnamed: 'without a name',
    npmReference: 'Reference for developers',
    notice: 'Text for your accessibility statement',
    noticeNote: 'In Swedish, like the statement itself.',
  },
};
