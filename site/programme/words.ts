/** The texts of the page about the programme for municipalities. */
export default {
  sv: {
    webmaster: 'Har du hand om webbplatsen?',
    list: 'Länets kommuner',
    nation: 'Landets kommuner',
    support: 'Stöd i',
    own: 'Få in stödet på er egen webbplats',
    ownText:
      'Allt ni ser här går att använda på kommunens sidor. Vilken väg som passar beror på vad ni får klistra in.',
    waysHome: [
      {
        name: 'Vanliga länkar',
        text: 'Fungerar överallt. Skriv linjens namn och nummer som en länk. Det är också vad som syns om skript inte körs.',
      },
      {
        name: 'Kod att klistra in',
        text: 'Ett element och en skriptrad. Kräver att webbansvarig tillåter skript från er egen server eller härifrån.',
      },
      {
        name: 'En ram (iframe)',
        text: 'När skript är förbjudet men ramar tillåts. Varje komponent har en egen sida att rama in.',
      },
    ],
    components: 'Alla komponenter',
    code: 'Koden att klistra in',
  },
  en: {
    webmaster: 'Are you responsible for the website?',
    list: 'The county’s municipalities',
    nation: 'The municipalities of the country',
    support: 'Support in',
    own: 'Add the support to your own website',
    ownText:
      'You can use everything you see here on your municipality’s pages. The best way depends on what you are allowed to paste.',
    waysHome: [
      {
        name: 'Ordinary links',
        text: 'Work everywhere. Write the line’s name and number as a link. It is also what people see if scripts do not run.',
      },
      {
        name: 'Code to paste',
        text: 'One element and one line of script. Your web manager has to allow scripts from your own server or from here.',
      },
      {
        name: 'A frame (iframe)',
        text: 'For when scripts are not allowed but frames are. Each component has its own page to frame.',
      },
    ],
    components: 'All components',
    code: 'Code to paste',
  },
};
