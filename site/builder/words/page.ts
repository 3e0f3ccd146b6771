/** The texts of the builder's page. The texts of its script are in site/builder/words/script.ts. */
export default {
  sv: {
    which: 'Vad ska med på sidan',
    settings: 'Inställningar',
    language: 'Språk i koden',
    rare: 'Fler inställningar',
    notes: {
      'ambassador-gallery': 'Porträtten i koden är exempel. Byt dem mot era egna.',
      'contact-block':
        'Numren är kommunens egna, så koden väntar tills ni har valt vilken. För kommuner utanför länet läses uppgifterna från en fil på den här webbplatsen.',
    },
    choose: { municipality: 'Välj kommun', county: 'Välj län' },
    looks: 'Färger och mått',
    looksNote:
      'Ta era egna färger. Texten måste gå att läsa på ljus och mörk botten: den som är för svag kommer inte med i koden. Skriver ni bara en ljus färg räknas den mörka fram. Det ni inte sätter har samma färg som er sidas text.',
    ground: 'Er sidas bakgrund',
    sheet: [
      'Färgerna läggs i vår egen stilmall',
      'Välj det om er säkerhetspolicy eller plattform inte tillåter ett style-element i koden. Annars följer färgerna med i samma kopia.',
    ],
    light: 'ljust',
    darkColumn: 'mörkt',
    pick: 'välj i färgkarta',
    asText: 'som text',
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
          'Att ni får lägga in ett skript. Adressen hör till en version och ändras aldrig när versionen väl är släppt. Kontrollsumman gör att webbläsaren vägrar köra något annat.',
          'Allt: öppet eller stängt just nu, och en knapp som gör att Bakåt inte visar besöket på fem minuter, på de sidor där den finns.',
          'Den här webbplatsen får en begäran om filen. Lägger ni filen hos er får ingen annan veta, om inte koden också läser uppgifter (src) eller bilder härifrån.',
        ],
      },
      plain: {
        title: '2. Utan skript',
        costs: [
          'Ingenting. Vanliga länkar, som varje plattform släpper igenom.',
          'Nummer och länkar som fungerar. Lämna sidan snabbt är en vanlig länk, och då går det att backa tillbaka.',
          'Ingen, om koden inte har bilder härifrån.',
        ],
      },
      frame: {
        title: '3. I en ram',
        costs: [
          'Att ni får lägga in en iframe. Höjden är fast, men följer innehållet om ni också får lägga in hjälpskriptet.',
          'Komponenten med skript, i den här webbplatsens färger. Lämna sidan snabbt i en ram byter ut hela sidan, men täcker bara ramen när man trycker. Sidan runt om syns tills den nya har svarat, tre tryck på Skift utanför ramen gör ingenting, och besökets tidigare sidor går att backa till.',
          'Den här webbplatsen får en begäran varje gång sidan visas.',
        ],
      },
    },
    apart: 'Färgerna är inte med i den kopian. De står för sig, närmast här under.',
    style: 'Färgerna, till er stilmall',
    styleNote:
      'Lägg raderna i er stilmall. De gäller koden med skript. Vanliga länkar har redan er sidas färger, och en ram har den här webbplatsens.',
    helper: 'Hjälpskriptet till ramar',
    helperNote: 'Läggs en gång på sidan. Det läser ett tal, innehållets höjd, ur ramar härifrån och inget annat.',
    policy: 'Om er webbplats har en säkerhetspolicy',
    policyNote:
      'Content-Security-Policy bestämmer vad en sida får hämta. Lägg till de här värdena i raderna ni redan har. Kontrollsumman räcker, adressen behöver inte stå där.',
    policyFrame: 'För ramar, och för hjälpskriptet om ni har det:',
    policyTypes:
      'Har ni raden <code>trusted-types</code>, lägg till <code>lit-html</code>. Komponenternas egna stilar behöver inget tillägg. Står era färger i koden, i ett style-element, gäller kontrollsumman i <code>style-src</code> just de raderna: ändrar plattformen ett blanksteg gäller den inte, och då behåller komponenterna sina egna färger.',
    cms: 'Er publiceringsplattform',
    cmsNote: 'Vad en redaktör får klistra in, vad ni frågar leverantören om och vilka rader som behövs:',
    byHand: 'Ändra för hand',
    byHandNote: 'Byt <code>line</code> mot en annan linje, och byt texten i länken mot samma uppgifter.',
    byHandMore:
      'Kommunens kontaktuppgifter är en egen komponent. Dess kod, med en kommun som exempel att byta ut, står på sidan',
    lines: 'Linjernas namn i koden',
    codes: 'Kommunernas koder',
    otherCodes: 'Andra kommuner lägger till <code>src</code> med adressen till sin egen fil,',
    publish: 'Innan ni publicerar',
    publishPoints: [
      'Lägg Lämna sidan snabbt på <strong>varje sida</strong> i avsnittet om våld, inte bara på den första. En sida utan den går att backa till.',
      'Ta bort statistik, chatt, värmekartor och annat som följer besökaren från de sidorna. De berättar för andra vad någon har läst, och kan hindra knappen.',
      'Lägg om ni kan <a href="/first.js" download>first.js</a> allra först i sidornas <code>head</code>, som ett vanligt skript från er egen server. Utan det kan en sida som webbläsaren laddar om skymta när någon backar. Lägg det bara på sidor som har knappen, och skriv då <code>blocking="render"</code> på skriptraden för hamn.js i <code>head</code>.',
      '<strong>Pröva:</strong> läs två sidor i avsnittet, tryck på knappen och gå Bakåt, flera gånger. Inget av sidorna får synas. Gör det på en telefon också.',
      'Gör fönstret så smalt det går, eller förstora till 400 procent, så att sidan är 320 pixlar bred. Numret och knappen ska synas, och inget ska täcka det andra. Slå sedan på datorns högkontrastläge och titta igen.',
      'Läs sidan en gång till utan skript. Det som syns då är det som alltid finns kvar.',
      'Jämför numren med källan. Ett fel nummer är värre än inget. Ring inte en stödlinje bara för att pröva.',
      'Följ nyheterna. Ändras ett nummer står det där, och den som har låst en version får veta.',
    ],
    own: ['Lägg helst skriptet på er egen server: spara', 'och byt adressen i src, inget annat.'],
    aboutExit: 'Om Lämna sidan snabbt, first.js och vad knappen inte kan',
    more: 'Allt om varje komponent',
  },
  en: {
    which: 'What to include',
    settings: 'Settings',
    language: 'Language of the code',
    rare: 'More settings',
    notes: {
      'ambassador-gallery': 'The portraits in the code are examples. Replace them with your own.',
      'contact-block':
        'The numbers are the municipality’s own, so the code waits until you choose one. For municipalities outside the county, the data comes from a file on this site.',
    },
    choose: { municipality: 'Choose a municipality', county: 'Choose a county' },
    looks: 'Colours and sizes',
    looksNote:
      'Use your own colours. The text must be readable on a light and a dark background: a colour that is too faint is left out of the code. If you only enter a light colour, the dark one is worked out for you. Anything you do not set has the same colour as the text on your page.',
    ground: 'Your page’s background',
    sheet: [
      'We will put the colours in our own style sheet',
      'Choose this if your security policy or platform does not allow a style element in the code. Otherwise the colours are part of what you copy.',
    ],
    light: 'light',
    darkColumn: 'dark',
    pick: 'choose from a colour chart',
    asText: 'as text',
    preview: 'What it looks like',
    address:
      'The address of this page holds everything you have chosen. Save it, or send it to whoever will paste the code.',
    toCode: 'Go to the code',
    code: 'The code',
    codeNote: 'The same content in three ways. Use the first one that your platform allows.',
    costs: ['Needs', 'Gives', 'Who finds out'],
    strengths: {
      snippet: {
        title: '1. With script',
        costs: [
          'Permission to add a script. The address belongs to one version and never changes once that version is released. The hash makes the browser refuse to run anything else.',
          'Everything: open or closed right now, and a button that keeps Back from showing the visit for five minutes, on the pages that have it.',
          'This site gets a request for the file. If you host the file yourselves, nobody else finds out, unless the code also reads data (src) or pictures from here.',
        ],
      },
      plain: {
        title: '2. Without script',
        costs: [
          'Nothing. Ordinary links, which every platform allows.',
          'Numbers and links that work. Exit this page is an ordinary link, so Back returns to the page.',
          'Nobody, unless the code uses pictures from here.',
        ],
      },
      frame: {
        title: '3. In a frame',
        costs: [
          'Permission to add an iframe. Its height is fixed, unless you can also add the helper script: then it follows the content.',
          'The component with script, in this site’s colours. Exit this page in a frame replaces the whole page, but a press only covers the frame. The page around it can be seen until the new site answers, three presses of Shift outside the frame do nothing, and Back can reach earlier pages of the visit.',
          'This site gets a request every time the page is shown.',
        ],
      },
    },
    apart: 'The colours are not part of that code. They are right below.',
    style: 'The colours, for your style sheet',
    styleNote:
      'Add these lines to your style sheet. They are for the code with script. Ordinary links already have your page’s colours, and a frame has this site’s.',
    helper: 'The helper script for frames',
    helperNote:
      'Add it to the page once. It reads one number, the height of the content, from frames of this site, and nothing else.',
    policy: 'If your site has a security policy',
    policyNote:
      'Content-Security-Policy decides what a page may fetch. Add these values to the lines you already have. The hash is enough; the address does not need to be there.',
    policyFrame: 'For frames, and for the helper script if you use it:',
    policyTypes:
      'If you have a <code>trusted-types</code> line, add <code>lit-html</code>. The components’ own styles need nothing. If your colours are in the code, in a style element, the hash in <code>style-src</code> is for exactly those lines. If the platform changes a single space, the hash no longer matches and the components keep their own colours.',
    cms: 'Your publishing platform',
    cmsNote: 'What an editor may paste, what to ask the supplier and which lines are needed:',
    byHand: 'Change it by hand',
    byHandNote: 'Change <code>line</code> to another helpline, and change the text of the link to match.',
    byHandMore:
      'A municipality’s contacts have their own component. Its code, with one municipality as an example to replace, is on the page',
    lines: 'Names of the helplines in the code',
    codes: 'Municipality codes',
    otherCodes: 'Other municipalities add <code>src</code> with the address of their own file,',
    publish: 'Before you publish',
    publishPoints: [
      'Put Exit this page on <strong>every page</strong> in the section about violence, not just the first. Back can reach a page without it.',
      'Remove statistics, chats, heat maps and anything else that tracks visitors from those pages. They tell others what someone has read, and can get in the way of the button.',
      'If you can, put <a href="/first.js" download>first.js</a> first in the <code>head</code> of the pages, as an ordinary script from your own server. Without it, a page that the browser reloads may be glimpsed when someone goes Back. Use it only on pages that have the button, and with <code>blocking="render"</code> on the script tag of hamn.js in the <code>head</code>.',
      '<strong>Try it:</strong> read two pages in the section, press the button and go Back, several times. You must not see anything of the pages. Do it on a phone too.',
      'Make the window as narrow as it goes, or zoom to 400 per cent, so that the page is 320 pixels wide. The number and the button must both be visible, and neither may cover the other. Then turn on high contrast mode on the computer and look again.',
      'Read the page again without script. What you see then is what is always there.',
      'Compare the numbers with the source. A wrong number is worse than none. Do not call a helpline just to test it.',
      'Follow the news. It tells you when a number changes, which you need to know if you use a fixed version.',
    ],
    own: ['If you can, keep the script on your own server: save', 'and change only the address in src.'],
    aboutExit: 'About Exit this page, first.js and what the button cannot do',
    more: 'More about each component',
  },
};
