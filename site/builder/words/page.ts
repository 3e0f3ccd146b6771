/** The texts of the builder's page. The texts of its script are in site/builder/words/script.ts. */
export default {
  sv: {
    mayScript: '1. Får ni klistra in skript?',
    mayScriptOptions: [
      ['', 'Ja'],
      ['no', 'Nej'],
      ['unknown', 'Vet inte, låt mig prova'],
    ],
    trial: 'Klistra in det här på en sida som inte är publicerad, och titta på sidan:',
    trialWords: 'En röd knapp: skript går. Bara en länk: skript går inte.',
    trialResult: 'Svara sedan Ja eller Nej ovanför. Så länge ni inte vet visas koden utan skript: den går alltid.',
    where: '2. Var ska det synas?',
    whereOptions: [
      ['', 'På en sida'],
      ['on', 'På varje sida i ett avsnitt'],
      ['all', 'På varje vanlig sida på hela webbplatsen'],
    ],
    which: '3. Vad vill ni ha?',
    before: {
      haven: 'För vanliga sidor: öppettider, sophämtning, skolor. På sidor om våld behövs den inte.',
      'alert-banner':
        'Kräver att ni har en egen kopia av SMHI:s fil på er server, som förnyas av sig själv: ingen webbsida får läsa den hos SMHI.',
    },
    moreLines: 'Fler stödlinjer',
    copyLine: 'Raden som gör kopian',
    copyLineNote:
      'För den som sköter servern: en rad i crontab, som förnyar filen var femte minut. Byt mappen mot den där er webbplats filer ligger, och skriv filens adress ovanför.',
    copyCode:
      '*/5 * * * * cd /var/www/html && curl -fsS -m 20 -o varningar.ny https://opendata-download-warnings.smhi.se/ibww/api/version/1/warning.json && mv varningar.ny varningar.json',
    rows: {
      'contact-block.own': {
        title: 'Egna nummer',
        hint: 'Nummer som ni känner till och vi inte har. De står i er egen kod, och komponenten visar dem.',
        row: 'Ett eget nummer',
        add: 'Lägg till ett nummer',
        remove: 'Ta bort',
        columns: { name: ['Vem som svarar'], number: ['Telefonnummer', 'tel'], when: ['Telefontid'] },
      },
      'haven.numbers': {
        title: 'Egna nummer i hjälpen',
        hint: 'Skriv dem här, så gör sidan filen som hjälpen läser. Inget skickas någonstans. Finns det redan nummer hos oss tar era deras plats, alla på en gång.',
        row: 'Ett eget nummer',
        add: 'Lägg till ett nummer',
        remove: 'Ta bort',
        choose: 'Välj',
        kinds: {
          day: 'Socialtjänsten',
          night: 'Socialjouren',
          switchboard: 'Kommunens växel',
          shelter: 'Kvinnojour eller förening',
        },
        columns: {
          kind: ['Vad det är'],
          name: ['Vem som svarar'],
          number: ['Telefonnummer', 'tel'],
          when: ['Telefontid, om ni vill'],
        },
      },
      'ambassador-gallery.own': {
        title: 'Era ambassadörer',
        hint: 'Skriv bara den som har sagt ja. Dagen för samtycket kommer med i koden som en kommentar.',
        row: 'En ambassadör',
        add: 'Lägg till en person',
        remove: 'Ta bort',
        columns: {
          name: ['Namn'],
          role: ['Roll'],
          place: ['Kommun'],
          pledge: ['Löfte'],
          picture: ['Bildens adress, på er webbplats', 'url'],
          alt: ['Vad bilden visar'],
          consent: ['Datum för samtycket', 'date'],
        },
      },
    },
    own: {
      haven: [
        { name: 'haven.word', kind: 'text', sv: ['Ordet', 'Ett som inte sticker ut. Tomt fält: Stöd.'] },
        {
          name: 'haven.link',
          kind: 'address',
          sv: [
            'Er sida om stöd',
            'Dit leder ordet utan skript, och rutan har en länk dit. Känner vi till kommunens sida om våld får fältet vara tomt, annars behövs det.',
          ],
        },
      ],
    },
    language: 'Språk i koden',
    rare: 'Fler inställningar',
    notes: {
      haven: 'Koden väntar tills ni har valt kommun och det finns en sida om stöd. Inget hämtas när någon trycker.',
      'hotline-card': 'Ni kan välja flera. Varje linje blir ett eget kort.',
      'ambassador-gallery': 'Koden väntar tills ni har skrivit minst en person med samtycke.',
      'contact-block': 'Numren är kommunens egna, så koden väntar tills ni har valt vilken. Alla nummer står i koden.',
    },
    choose: { municipality: 'Välj kommun', county: 'Välj län' },
    looks: 'Färger och mått',
    looksNote:
      'Ta era egna färger. Texten måste gå att läsa på ljus och mörk botten: den som är för svag kommer inte med i koden. Skriver ni bara en ljus färg räknas den mörka fram. Det ni inte sätter har samma färg som er sidas text.',
    ground: 'Er sidas bakgrund',
    sheet: [
      'Färgerna läggs i er webbplats stilmall',
      'Välj det om er säkerhetspolicy eller plattform inte tillåter ett style-element i koden. Annars följer färgerna med i samma kopia.',
    ],
    light: 'ljust',
    darkColumn: 'mörkt',
    pick: 'välj i färgkarta',
    asText: 'som text',
    preview: 'Så ser det ut',
    view: 'Visa som',
    wide: 'Dator',
    phone: 'Telefon',
    editing: 'När sidan redigeras',
    sample: 'Varningen i förhandsvisningen är påhittad.',
    madeUp: 'Personerna i förhandsvisningen är påhittade exempel. De kommer inte med i koden.',
    unreleased:
      'Versionen här är inte släppt än. Filen på den här webbplatsen kan bytas, och då visas bara vanliga länkar, utan att någon märker det. Lägg därför filen på er egen server, här under.',
    edited:
      'Så länge någon redigerar sover Lämna sidan snabbt och Hjälp ovanpå sidan, så att inget går förlorat. I text som går att skriva i gör de det av sig själva. Annars skriver mallen <code>data-hamn-asleep</code> på <code>html</code> i redigeringsläget, och aldrig annars.',
    ownHost: 'Lägg filen på er egen server (bäst)',
    ownHostNote:
      'Då får ingen annan veta vem som läser. Skriv mappen där filerna ska ligga, så ändras koden och raderna i säkerhetspolicyn.',
    host: ['Mappens adress', 'Som https://www.kommun.se/hamn/.'],
    pin: [
      'Behåll kontrollsumman',
      'Filen får då sin version i namnet, och en ny version betyder ny kod på varje sida. Utan kontrollsumma byts filen under samma namn, och ingen sida ändras. Den som kan byta filen på er server kan ändå byta era sidor.',
    ],
    filesNote: 'Spara de här filerna i mappen, med just de här namnen:',
    update: {
      here: 'Så kommer nästa version: från den här webbplatsen har varje släppt version sin egen adress, som aldrig ändras, och kontrollsumman gör att webbläsaren vägrar köra något annat. Hämta koden på nytt och byt den på sidorna.',
      own: 'Så kommer nästa version: spara den nya filen under samma namn. Ingen sida behöver ändras. Servern bör låta webbläsare spara filen högst ett dygn (Cache-Control: max-age=86400).',
      pinned:
        'Så kommer nästa version: spara den nya filen bredvid den gamla, hämta koden på nytt och byt den på sidorna. Ta inte bort den gamla filen förrän alla sidor är bytta: annars visar de bara vanliga länkar, utan att någon märker det.',
    },
    steps: 'Sedan',
    tryAddress: 'prova/',
    tryPage: 'Pröva det ni har valt på er egen sida',
    auditAddress: '/kontrollera/',
    auditPage: 'Kontrollera en sida som redan finns: gamla nummer, trasiga länkar, skript som inte kör',
    bossAddress: '/fragor/',
    bossPage: 'Det chefen frågar om',
    onePage: 'Klistra in koden överst i sidans text, i en modul eller ett block för HTML-kod.',
    everyPage:
      'Klistra in koden i avsnittets mall eller sidfot, så att den följer med på varje sida där. Går det inte, klistra in den på varje sida.',
    wholeSite:
      'Klistra in koden en gång, i sidfoten i webbplatsens mall, så att varje vanlig sida har den. Kommer ni inte åt mallen, be den som sköter den.',
    firstPoints: [
      'Lägg Lämna sidan snabbt på <strong>varje sida</strong> i avsnittet om våld, inte bara på den första. En sida utan den går att backa till.',
      '<strong>Pröva:</strong> läs två sidor i avsnittet, tryck på knappen och gå Bakåt, flera gånger. Ingen av sidorna får synas. Gör det på en telefon också.',
      'Ta bort statistik, chatt, värmekartor och annat som följer besökaren från sidorna om våld. De berättar för andra vad någon har läst, och kan hindra knappen.',
    ],
    havenPoints: [
      'Hjälp ovanpå sidan hör hemma i sidfoten, på <strong>varje vanlig sida</strong>. Lämna plats under den: en ruta om kakor som ligger längst ned i fönstret får inte täcka ordet.',
      '<strong>Pröva</strong> i ett privat fönster, innan ni har svarat på rutan om kakor: öppna hjälpen, stäng och gå Bakåt. Ni ska komma till sidan före. Pröva en gång till när ni har svarat nej.',
      'Ta bort klickmätning, värmekartor och inspelning av besök från sidfoten. Helst har de vanliga sidorna inga mätverktyg alls: de ser att någon tryckte just där, men inte vad någon läste.',
      'Berätta för dem som möter besökare vad tecknet är. <a href="/komponenter/haven/#for-er-som-arbetar-dar">En text att ge dem</a>, och <a href="/komponenter/haven/#affisch-till-bibliotekets-vagg">en affisch</a>, finns på sidan om Hjälp ovanpå sidan.',
    ],
    numbers: {
      none: {
        title: 'Så får rutan kommunens egna nummer',
        steps: [
          'Skriv dem under Egna nummer i hjälpen. Ring dem först: ett fel nummer är värre än inget.',
          'Ladda ner filen och lägg den på er egen server, eller i filarkivet i ert publiceringsverktyg.',
          'Skriv filens adress här, så kommer den med i koden.',
        ],
      },
      file: {
        title: 'Så kommer numren med',
        steps: [
          'Skriv mappen på er server under Koden, ”Lägg filen på er egen server”.',
          'Spara filerna som då visas där, och hämta dem på nytt när ett nummer ändras.',
          'Stämmer numren inte, skriv era egna här under i stället.',
        ],
      },
    },
    ownFile: {
      where:
        'Lägg den på er egen server, helst bredvid hamn.js, eller i filarkivet i ert publiceringsverktyg. Ändras ett nummer: ändra här, ladda ner igen och byt ut filen under samma namn. Koden på sidorna behöver då inte bytas.',
      address: [
        'Filens adress',
        'Som https://www.kommun.se/hamn/0780.json, på samma webbplats som sidorna. Tomt fält: i mappen med hamn.js, om ni har skrivit den under Koden.',
      ],
      open: [
        'Har ni redan en fil?',
        'Öppna den här, så fylls raderna i. Bara namn, nummer och telefontid följer med. Filen stannar i er dator.',
      ],
    },
    address:
      'Adressen till den här sidan bär med sig allt ni valt. Spara den, eller skicka den till den som ska klistra in.',
    toCode: 'Till koden',
    code: 'Koden',
    costs: ['Kräver', 'Ger'],
    asked: 'Vem får veta att sidan läses',
    strengths: {
      snippet: {
        title: 'Med skript',
        needs: 'Att ni får lägga in ett skript.',
        gives: {
          all: 'Allt.',
          'hotline-card': 'Stödlinjen visar om det är öppet eller stängt just nu.',
          'quick-exit':
            'Lämna sidan snabbt gör att Bakåt inte visar besöket på fem minuter, på de sidor där den finns.',
          haven: 'Ordet i sidfoten öppnar hjälp ovanpå sidan, utan någon ny adress i historiken.',
        },
      },
      plain: {
        title: 'Utan skript',
        needs: 'Ingenting. Vanliga länkar, som varje plattform släpper igenom.',
        gives: {
          all: 'Allt som är känt, som text och länkar.',
          'quick-exit': 'Lämna sidan snabbt är en vanlig länk, och då går det att backa tillbaka.',
          haven:
            'Ordet i sidfoten är en vanlig länk till er sida om stöd. Den sidan får en rad i historiken, och inget öppnas ovanpå.',
        },
      },
      frame: {
        title: 'I en ram',
        needs:
          'Att ni får lägga in en iframe. Höjden är fast, men följer innehållet om ni också får lägga in hjälpskriptet.',
        gives: {
          all: 'Komponenten med skript, i den här webbplatsens färger.',
          'quick-exit':
            'Lämna sidan snabbt i en ram byter ut hela sidan, men täcker bara ramen när man trycker. Sidan runt om syns tills den nya har svarat, tre tryck på Skift utanför ramen gör ingenting, och besökets tidigare sidor går att backa till.',
          haven: 'Hjälp ovanpå sidan finns inte som ram.',
        },
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
      'Content-Security-Policy bestämmer vad en sida får hämta. Lägg till de här värdena i raderna ni redan har.',
    policyFrame: 'För ramar, och för hjälpskriptet om ni har det:',
    policyTypes:
      'Har ni raden <code>trusted-types</code>, lägg till <code>lit-html</code>. Komponenternas egna stilar behöver inget tillägg. Står era färger i koden, i ett style-element, gäller kontrollsumman i <code>style-src</code> just de raderna: ändrar plattformen ett blanksteg gäller den inte, och då behåller komponenterna sina egna färger.',
    cms: 'Så gör ni i er publiceringsplattform',
    suppliers: 'För leverantörer',
    suppliersAddress: '/bygg/leverantorer/',
    byHand: 'Ändra för hand',
    byHandNote: 'Byt <code>line</code> mot en annan linje, och byt texten i länken mot samma uppgifter.',
    byHandMore:
      'Kommunens kontaktuppgifter är en egen komponent. Dess kod, med en kommun som exempel att byta ut, står på sidan',
    lines: 'Linjernas namn i koden',
    codes: 'Kommunernas koder',
    otherCodes: '<code>src</code> är adressen till kommunens fil,',
    publish: 'Mer att tänka på innan ni publicerar',
    publishPoints: [
      'Lägg om ni kan <a href="/first.js" download>first.js</a> allra först i sidornas <code>head</code>, som ett vanligt skript från er egen server. Utan det kan en sida som webbläsaren laddar om skymta när någon backar. Lägg det bara på sidor som har knappen, och skriv då <code>blocking="render"</code> på skriptraden för hamn.js i <code>head</code>. Har ni en säkerhetspolicy behöver <code>script-src</code> också <code>&#39;self&#39;</code>.',
      'Gör fönstret så smalt det går, eller förstora till 400 procent, så att sidan är 320 pixlar bred. Numret och knappen ska synas, och inget ska täcka det andra. Slå sedan på datorns högkontrastläge och titta igen.',
      'Läs sidan en gång till utan skript. Det som syns då är det som alltid finns kvar.',
      'Jämför numren med källan. Ett fel nummer är värre än inget. Ring inte en stödlinje bara för att pröva.',
      'Följ nyheterna. Ändras ett nummer står det där, och den som har låst en version får veta.',
    ],
    aboutExit: 'Om Lämna sidan snabbt, first.js och vad knappen inte kan',
    more: 'Allt om varje komponent',
  },
  en: {
    mayScript: '1. May you paste a script?',
    mayScriptOptions: [
      ['', 'Yes'],
      ['no', 'No'],
      ['unknown', 'I do not know, let me try'],
    ],
    trial: 'Paste this on a page that is not published, and look at the page:',
    trialWords: 'A red button: scripts work. Only a link: scripts do not work.',
    trialResult:
      'Then answer Yes or No above. Until you know, this page shows the code without script: it always works.',
    where: '2. Where is it for?',
    whereOptions: [
      ['', 'One page'],
      ['on', 'Every page of a section'],
      ['all', 'Every ordinary page of the whole site'],
    ],
    which: '3. What do you want?',
    before: {
      haven: 'For ordinary pages: opening hours, rubbish, schools. Pages about violence do not need it.',
      'alert-banner':
        'You need a copy of SMHI’s file on your own server, renewed automatically: no web page may read it from SMHI.',
    },
    moreLines: 'More helplines',
    copyLine: 'The line that makes the copy',
    copyLineNote:
      'For whoever runs the server: a line in crontab that renews the file every five minutes. Change the folder to the one with your website’s files, and enter the file’s address above.',
    copyCode:
      '*/5 * * * * cd /var/www/html && curl -fsS -m 20 -o varningar.ny https://opendata-download-warnings.smhi.se/ibww/api/version/1/warning.json && mv varningar.ny varningar.json',
    rows: {
      'contact-block.own': {
        title: 'Your own numbers',
        hint: 'Numbers that you know and we do not have. They are in your own code, and the component shows them.',
        row: 'A number of your own',
        add: 'Add a number',
        remove: 'Remove',
        columns: { name: ['Who answers'], number: ['Phone number', 'tel'], when: ['Phone hours'] },
      },
      'haven.numbers': {
        title: 'Your own numbers in the help',
        hint: 'Enter them here, and the page makes the file that the help reads. Nothing is sent anywhere. If we have numbers already, yours take the place of all of them.',
        row: 'A number of your own',
        add: 'Add a number',
        remove: 'Remove',
        choose: 'Choose',
        kinds: {
          day: 'Social services',
          night: 'Out-of-hours services',
          switchboard: 'Switchboard',
          shelter: 'Shelter or association',
        },
        columns: {
          kind: ['What it is'],
          name: ['Who answers'],
          number: ['Phone number', 'tel'],
          when: ['Phone hours, if you like'],
        },
      },
      'ambassador-gallery.own': {
        title: 'Your ambassadors',
        hint: 'Only enter people who have agreed. The day of their consent becomes a comment in the code.',
        row: 'An ambassador',
        add: 'Add a person',
        remove: 'Remove',
        columns: {
          name: ['Name'],
          role: ['Role'],
          place: ['Municipality'],
          pledge: ['Pledge'],
          picture: ['Address of the picture, on your website', 'url'],
          alt: ['What the picture shows'],
          consent: ['Date of consent', 'date'],
        },
      },
    },
    own: {
      haven: [
        { name: 'haven.word', kind: 'text', en: ['The word', 'One that does not stand out. Empty: Support.'] },
        {
          name: 'haven.link',
          kind: 'address',
          en: [
            'Your page about support',
            'Where the word leads without script, and a link in the help. Leave it empty if we know the municipality’s page about violence. Otherwise it is needed.',
          ],
        },
      ],
    },
    language: 'Language of the code',
    rare: 'More settings',
    notes: {
      haven: 'The code waits for a municipality and a page about support. Nothing is fetched at a press.',
      'hotline-card': 'You can choose several. Each one becomes a card of its own.',
      'ambassador-gallery': 'The code waits until you have entered at least one person who has agreed.',
      'contact-block':
        'The numbers are the municipality’s own, so the code waits until you choose one. The code has all the numbers in it.',
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
    view: 'Show as',
    wide: 'Computer',
    phone: 'Phone',
    editing: 'While the page is edited',
    sample: 'The warning in the preview is made up.',
    madeUp: 'The people in the preview are made-up examples. They are not in the code.',
    unreleased:
      'This version is not released yet. The file on this site may be replaced, and then the pages show ordinary links only, and nobody notices. So put the file on your own server, as described below.',
    edited:
      'While someone edits, Exit this page and Help over the page sleep, so that nothing is lost. In editable text they do so by themselves. Otherwise the template should write <code>data-hamn-asleep</code> on <code>html</code> in edit mode, and nowhere else.',
    ownHost: 'Put the file on your own server (best)',
    ownHostNote:
      'Then nobody else finds out who reads the page. Enter the folder for the files, and the code and the lines of the security policy change.',
    host: ['The address of the folder', 'Such as https://www.example.org/hamn/.'],
    pin: [
      'Keep the hash',
      'The file then has its version in its name, and a new version means new code on each page. Without a hash, you replace the file under the same name, and no page changes. Whoever can replace the file on your server can replace your pages anyway.',
    ],
    filesNote: 'Save these files in the folder, with exactly these names:',
    update: {
      here: 'How the next version arrives: from this site, each released version has its own address, which never changes, and the hash makes the browser refuse to run anything else. Get the code again and replace it on the pages.',
      own: 'How the next version arrives: save the new file under the same name. No page needs a change. The server should let browsers keep the file for at most a day (Cache-Control: max-age=86400).',
      pinned:
        'How the next version arrives: save the new file beside the old one, get the code again and replace it on the pages. Do not remove the old file until every page is changed: otherwise they show ordinary links only, and nobody notices.',
    },
    steps: 'Then',
    tryAddress: 'try/',
    tryPage: 'Try what you have chosen on your own page',
    auditAddress: '/en/check/',
    auditPage: 'Check a page that is there already: old numbers, broken links, scripts that do not run',
    bossAddress: '/en/questions/',
    bossPage: 'What your boss asks',
    onePage: 'Paste the code at the top of the page’s text, in a module or block for HTML code.',
    everyPage:
      'Paste the code into the section’s template or footer, so that every page there has it. If you cannot, paste it on each page.',
    wholeSite:
      'Paste the code once, in the footer of the site’s template, so that every ordinary page has it. If you cannot reach the template, ask whoever looks after it.',
    firstPoints: [
      'Put Exit this page on <strong>every page</strong> in the section about violence, not just the first. Back can reach a page without it.',
      '<strong>Try it:</strong> read two pages in the section, press the button and go Back, several times. You must not see anything of the pages. Do it on a phone too.',
      'Remove statistics, chats, heat maps and anything else that tracks visitors from the pages about violence. They tell others what someone has read, and can get in the way of the button.',
    ],
    havenPoints: [
      'Help over the page belongs in the footer, on <strong>every ordinary page</strong>. Leave room below it: a cookie banner at the bottom of the window must not cover the word.',
      '<strong>Try it</strong> in a private window, before you answer the cookie banner: open the help, close it and go Back. You should come to the page before. Try it once more when you have answered no.',
      'Remove click tracking, heat maps and recordings of visits from the footer. If you can, have no trackers at all on the ordinary pages: they see that someone pressed in that place, but not what anyone read.',
      'Tell those who meet visitors what the sign is. <a href="/en/components/haven/#for-those-who-work-there">A text to give them</a>, and <a href="/en/components/haven/#a-poster-for-the-library-s-wall">a poster</a>, are on the page about Help over the page.',
    ],
    numbers: {
      none: {
        title: 'How the municipality’s own numbers come in',
        steps: [
          'Enter them under Your own numbers in the help. Call them first: a wrong number is worse than none.',
          'Download the file and put it on your own server, or in the file archive of your publishing tool.',
          'Enter the address of the file here to add it to the code.',
        ],
      },
      file: {
        title: 'How the numbers come in',
        steps: [
          'Enter the folder on your server under The code, “Put the file on your own server”.',
          'Save the files that it then shows, and download them again when a number changes.',
          'If the numbers are not right, enter your own below instead.',
        ],
      },
    },
    ownFile: {
      where:
        'Put it on your own server, best beside hamn.js, or in the file archive of your publishing tool. When a number changes: change it here, download the file again and put it in the place of the old one, under the same name. The code on the pages stays the same.',
      address: [
        'Address of the file',
        'Such as https://www.example.org/hamn/0780.json, on the same website as the pages. Empty: in the folder with hamn.js, if you have entered it under The code.',
      ],
      open: [
        'Do you have a file already?',
        'Open it here to fill in the rows. Only names, numbers and phone hours come along. The file stays on your computer.',
      ],
    },
    address:
      'The address of this page holds everything you have chosen. Save it, or send it to whoever will paste the code.',
    toCode: 'Go to the code',
    code: 'The code',
    costs: ['Needs', 'Gives'],
    asked: 'Who finds out that the page is read',
    strengths: {
      snippet: {
        title: 'With script',
        needs: 'Permission to add a script.',
        gives: {
          all: 'Everything.',
          'hotline-card': 'The helpline shows whether it is open or closed right now.',
          'quick-exit': 'Exit this page keeps Back from showing the visit for five minutes, on the pages that have it.',
          haven: 'The word in the footer opens help over the page, without a new address in the history.',
        },
      },
      plain: {
        title: 'Without script',
        needs: 'Nothing. Ordinary links, which every platform allows.',
        gives: {
          all: 'Everything that is known, as text and links.',
          'quick-exit': 'Exit this page is an ordinary link, so Back returns to the page.',
          haven:
            'The word in the footer is an ordinary link to your page about support. That page gets an entry in the history, and nothing opens over the page.',
        },
      },
      frame: {
        title: 'In a frame',
        needs:
          'Permission to add an iframe. Its height is fixed, unless you can also add the helper script: then it follows the content.',
        gives: {
          all: 'The component with script, in this site’s colours.',
          'quick-exit':
            'Exit this page in a frame replaces the whole page, but a press only covers the frame. The page around it can be seen until the new site answers, three presses of Shift outside the frame do nothing, and Back can reach earlier pages of the visit.',
          haven: 'Help over the page has no frame.',
        },
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
      'Content-Security-Policy decides what a page may fetch. Add these values to the lines you already have.',
    policyFrame: 'For frames, and for the helper script if you use it:',
    policyTypes:
      'If you have a <code>trusted-types</code> line, add <code>lit-html</code>. The components’ own styles need nothing. If your colours are in the code, in a style element, the hash in <code>style-src</code> is for exactly those lines. If the platform changes a single space, the hash no longer matches and the components keep their own colours.',
    cms: 'How to do it in your publishing platform',
    suppliers: 'For suppliers',
    suppliersAddress: '/en/build/suppliers/',
    byHand: 'Change it by hand',
    byHandNote: 'Change <code>line</code> to another helpline, and change the text of the link to match.',
    byHandMore:
      'A municipality’s contacts have their own component. Its code, with one municipality as an example to replace, is on the page',
    lines: 'Names of the helplines in the code',
    codes: 'Municipality codes',
    otherCodes: '<code>src</code> is the address of the municipality’s file,',
    publish: 'More to think of before you publish',
    publishPoints: [
      'If you can, put <a href="/first.js" download>first.js</a> first in the <code>head</code> of the pages, as an ordinary script from your own server. Without it, a page that the browser reloads may be glimpsed when someone goes Back. Use it only on pages that have the button, and with <code>blocking="render"</code> on the script tag of hamn.js in the <code>head</code>. If you have a security policy, <code>script-src</code> also needs <code>&#39;self&#39;</code>.',
      'Make the window as narrow as it goes, or zoom to 400 per cent, so that the page is 320 pixels wide. The number and the button must both be visible, and neither may cover the other. Then turn on high contrast mode on the computer and look again.',
      'Read the page again without script. What you see then is what is always there.',
      'Compare the numbers with the source. A wrong number is worse than none. Do not call a helpline just to test it.',
      'Follow the news. It tells you when a number changes, which you need to know if you use a fixed version.',
    ],
    aboutExit: 'About Exit this page, first.js and what the button cannot do',
    more: 'More about each component',
  },
};
