/** The texts of the builder's page. What it says while one builds stands in site/builder/words.js. */
export default {
  sv: {
    which: 'Vad ska med på sidan',
    settings: 'Inställningar',
    language: 'Språk i koden',
    rare: 'Fler inställningar',
    notes: {
      'ambassador-gallery': 'Porträtten i koden är exempel. Byt dem mot era egna.',
      'contact-block':
        'Välj er egen kommun: numren är dess egna. För kommuner utanför länet läses uppgifterna från en fil på den här webbplatsen.',
    },
    looks: 'Färger och mått',
    looksNote: 'Ta era egna färger. Texten måste gå att läsa: den som är för svag kommer inte med i koden.',
    ground: 'Er sidas bakgrund',
    dark: 'Vår webbplats har ett mörkt läge',
    light: 'ljust',
    darkColumn: 'mörkt',
    pick: 'välj i färgkarta',
    preview: 'Så ser det ut',
    address:
      'Adressen till den här sidan bär med sig allt ni valt. Spara den, eller skicka den till den som ska klistra in.',
    toCode: 'Till koden',
    code: 'Koden',
    codeNote: 'Samma innehåll på tre sätt. Ta det första som er plattform tillåter.',
    costs: ['Kräver', 'Ger', 'Vem får veta'],
    strengths: {
      snippet: {
        title: '1. Med skript',
        costs: [
          'Att ni får lägga in ett skript. Adressen hör till en version och ändras aldrig. Kontrollsumman gör att webbläsaren vägrar köra något annat.',
          'Allt: öppet eller stängt just nu, och en väg ut efter vilken Bakåt inte visar besöket på fem minuter, på de sidor där den finns.',
          'Den här webbplatsen får en begäran om filen. Lägger ni filen hos er får ingen annan veta.',
        ],
      },
      plain: {
        title: '2. Utan skript',
        costs: [
          'Ingenting. Vanliga länkar, som varje plattform släpper igenom.',
          'Nummer och länkar som fungerar. Vägen ut är en vanlig länk, och då går det att backa tillbaka.',
          'Ingen.',
        ],
      },
      frame: {
        title: '3. I en ram',
        costs: [
          'Att ni får lägga in en iframe. Höjden är fast, men följer innehållet om ni också får lägga in hjälpskriptet.',
          'Komponenten med skript, i den här webbplatsens färger. Vägen ut i en ram byter ut hela sidan, men täcker bara ramen när man trycker, och besökets tidigare sidor går att backa till.',
          'Den här webbplatsen får en begäran varje gång sidan visas.',
        ],
      },
    },
    style: 'Färgerna',
    styleNote: 'Lägg raderna i er stilmall. De gäller alla tre sätten utom ramen.',
    helper: 'Hjälpskriptet till ramar',
    helperNote: 'Läggs en gång på sidan. Det läser ett tal, innehållets höjd, ur ramar härifrån och inget annat.',
    policy: 'Om er webbplats har en säkerhetspolicy',
    policyNote:
      'Content-Security-Policy bestämmer vad en sida får hämta. Lägg till de här värdena i raderna ni redan har. Kontrollsumman räcker, adressen behöver inte stå där.',
    policyFrame: 'För ramar, och för hjälpskriptet om ni har det:',
    policyTypes:
      'Har ni raden <code>trusted-types</code>, lägg till <code>lit-html</code>. Stilar behöver inget tillägg.',
    cms: 'Er publiceringsplattform',
    cmsNote: 'Vad en redaktör får klistra in, vad ni frågar leverantören om och vilka rader som behövs:',
    byHand: 'Ändra för hand',
    byHandNote:
      'Byt <code>line</code> mot en annan linje och <code>municipality</code> mot er kommuns kod, och byt texten i länkarna mot samma uppgifter.',
    lines: 'Linjernas namn i koden',
    codes: 'Kommunernas koder',
    otherCodes: 'Andra kommuner lägger till <code>src</code> med adressen till sin egen fil,',
    publish: 'Innan ni publicerar',
    publishPoints: [
      'Läs sidan en gång till utan skript. Det som syns då är det som alltid finns kvar.',
      'Jämför numren med källan. Ett fel nummer är värre än inget. Ring inte en stödlinje bara för att pröva.',
      'Följ nyheterna. Ändras ett nummer står det där, och den som har låst en version får veta.',
    ],
    own: ['Lägg helst skriptet på er egen server: spara', 'och byt adressen i src, inget annat.'],
    more: 'Allt om varje komponent',
  },
  en: {
    which: 'What the page is to have',
    settings: 'Settings',
    language: 'Language of the code',
    rare: 'More settings',
    notes: {
      'ambassador-gallery': 'The portraits in the code are examples. Replace them with your own.',
      'contact-block':
        'Choose your own municipality: the numbers are its own. For municipalities outside the county the data are read from a file on this site.',
    },
    looks: 'Colours and measures',
    looksNote: 'Take your own colours. The text must be readable: one that is too faint is left out of the code.',
    ground: 'The ground of your page',
    dark: 'Our site has a dark mode',
    light: 'light',
    darkColumn: 'dark',
    pick: 'choose in a colour chart',
    preview: 'What it looks like',
    address: 'The address of this page carries all that you have chosen. Keep it, or send it to whoever is to paste.',
    toCode: 'To the code',
    code: 'The code',
    codeNote: 'The same content in three ways. Take the first that your platform allows.',
    costs: ['Needs', 'Gives', 'Who learns of it'],
    strengths: {
      snippet: {
        title: '1. With script',
        costs: [
          'That you may put in a script. The address belongs to a version and never changes. The hash makes the browser refuse to run anything else.',
          'Everything: open or closed right now, and an exit after which Back does not show the visit for five minutes, on the pages that have it.',
          'This site gets a request for the file. If you keep the file yourselves nobody else learns of it.',
        ],
      },
      plain: {
        title: '2. Without script',
        costs: [
          'Nothing. Ordinary links, which every platform lets through.',
          'Numbers and links that work. The exit is an ordinary link, so Back returns to the page.',
          'Nobody.',
        ],
      },
      frame: {
        title: '3. In a frame',
        costs: [
          'That you may put in an iframe. Its height is fixed, but follows the content if you may put in the helper script too.',
          'The component with script, in this site’s colours. An exit in a frame replaces the whole page, but a press covers the frame only, and Back reaches earlier pages of the visit.',
          'This site gets a request each time the page is shown.',
        ],
      },
    },
    style: 'The colours',
    styleNote: 'Put the lines into your style sheet. They hold for all but the frame.',
    helper: 'The helper script for frames',
    helperNote:
      'Goes into the page once. It reads a number, the height of the content, from frames of this site and nothing else.',
    policy: 'If your site has a security policy',
    policyNote:
      'Content-Security-Policy decides what a page may fetch. Add these values to the lines that you already have. The hash is enough, the address need not be there.',
    policyFrame: 'For frames, and for the helper script if you have it:',
    policyTypes: 'If you have a <code>trusted-types</code> line, add <code>lit-html</code>. Styles need nothing.',
    cms: 'Your publishing platform',
    cmsNote: 'What an editor may paste, what to ask the supplier and which lines are needed:',
    byHand: 'Change it by hand',
    byHandNote:
      'Replace <code>line</code> by another line and <code>municipality</code> by your municipality’s code, and the text of the links by the same facts.',
    lines: 'What the code calls the lines',
    codes: 'Codes of the municipalities',
    otherCodes: 'Other municipalities add <code>src</code> with the address of their own file,',
    publish: 'Before you publish',
    publishPoints: [
      'Read the page once more without script. What is seen then is what is always there.',
      'Compare the numbers with the source. A wrong number is worse than none. Do not call a helpline only to try it.',
      'Follow the news. If a number changes it says so, and those who have pinned a version learn of it.',
    ],
    own: ['Keep the script on your own server if you can: save', 'and change the address in src, nothing else.'],
    more: 'All about each component',
  },
};
