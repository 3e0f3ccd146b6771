// The texts of the page where a webmaster tries the widgets on a page of their own.

const sv = {
  builder: 'Koden att klistra in',
  source: 'Er sidas HTML',
  how: 'Öppna sidan i webbläsaren. Tryck Ctrl + U (på Mac alternativ + kommando + U), markera allt, kopiera och klistra in här.',
  stays: 'Det ni klistrar in stannar i webbläsaren. Ingenting skickas, och inget av sidans skript körs.',
  where: 'Var ska koden stå?',
  places: { main: 'Sist i sidans innehåll (main)', body: 'Först på sidan (body)', mark: 'Där det står hamn här' },
  fetch: 'Hämta sidans egna bilder och stilmallar',
  fetchNote:
    'Av från början. Värdar som räknar besök eller visar annonser tillfrågas aldrig. Med den på ser sidan ut som den brukar, och de värdar som bilderna och stilmallarna ligger på får veta att ni tittar.',
  address: 'Sidans adress',
  addressNote: 'Behövs för att hitta filerna. Finns den i källkoden fylls den i.',
  show: 'Visa på min sida',
  example: 'Fyll i ett exempel',
  found: 'Det här behöver ni veta',
  looks: 'Så blir det',
  looksNote:
    'Länkarna leder ingenstans här, och knappen visar bara vad den skulle göra. Utan sidans egna stilmallar ser den enklare ut än på riktigt.',
  auditAddress: '/kontrollera/',
  audit: 'Kontrollera det som redan står på sidan: nummer, länkar och kod',
  unseen: 'Det som inte syns i källkoden',
  unseenPoints: [
    'En <strong>Content-Security-Policy som servern skickar</strong>. Den stoppar samma saker som en policy i sidan. Fråga leverantören, eller se raden content-security-policy under Nätverk i webbläsarens utvecklarverktyg.',
    '<strong>X-Frame-Options och frame-ancestors</strong>. De skickas av servern, och bestämmer om er sida får visas i en ram. För koden här spelar de ingen roll.',
    'Det som <strong>skript lägger till</strong> när sidan öppnas: samtyckesrutor, chattar, statistik som en tagghanterare hämtar.',
    'Det som er redigerare <strong>tar bort när ni sparar</strong>. Klistra in koden, spara som utkast, och pröva den sparade sidan här.',
  ],
  noScript: 'Den här sidan behöver skript. Koden att klistra in fungerar utan.',
};

const en: typeof sv = {
  builder: 'Code to paste',
  source: 'The HTML of your page',
  how: 'Open the page in the browser. Press Ctrl + U (on a Mac option + command + U), select all, copy and paste it here.',
  stays: 'What you paste stays in the browser. Nothing is sent, and none of the page’s scripts run.',
  where: 'Where will the code be?',
  places: {
    main: 'Last in the page’s content (main)',
    body: 'First on the page (body)',
    mark: 'Where it says hamn here',
  },
  fetch: 'Fetch the page’s own pictures and style sheets',
  fetchNote:
    'Off from the start. Hosts that count visits or show adverts are never asked. When it is on, the page looks as usual, and the hosts of the pictures and style sheets learn that you are looking.',
  address: 'The address of the page',
  addressNote: 'Needed to find the files. If it is in the source, it is filled in.',
  show: 'Show on my page',
  example: 'Fill in an example',
  found: 'What you need to know',
  looks: 'How it looks',
  looksNote:
    'Links lead nowhere here, and the button only shows what it would do. Without the page’s own style sheets it looks plainer than it is.',
  auditAddress: '/en/check/',
  audit: 'Check what is on the page already: numbers, links and code',
  unseen: 'What the source does not show',
  unseenPoints: [
    'A <strong>Content-Security-Policy that the server sends</strong>. It blocks the same things as a policy in the page. Ask your supplier, or look for content-security-policy under Network in the browser’s developer tools.',
    '<strong>X-Frame-Options and frame-ancestors</strong>. The server sends them, and they decide whether your page may be shown in a frame. They do not matter for the code here.',
    'What <strong>scripts add</strong> when the page opens: consent banners, chats, statistics that a tag manager fetches.',
    'What your editor <strong>removes when you save</strong>. Paste the code, save it as a draft, and try the saved page here.',
  ],
  noScript: 'This page needs script. The code to paste works without it.',
};

/** The texts of the script, which a template does not show. */
export const scriptWords = {
  sv: {
    empty: 'Klistra in sidans HTML först.',
    none: 'Vi ser inget som går fel på sidan.',
    some: (count: number) => (count === 1 ? 'En sak att se på.' : `${count} saker att se på, det viktigaste först.`),
    nothing: 'Ingen komponent är vald. Välj på byggsidan, och kom tillbaka hit.',
    phone: 'På en telefon',
    computer: 'På en dator',
    asked: (hosts: string) => `Bilder och stilmallar hämtades från ${hosts}.`,
    wouldAsk: (hosts: string) => `De är ${hosts}.`,
    noAddress: 'Skriv sidans adress, så hämtas bilderna och stilmallarna.',
    asksNobody: 'Inget hämtades från andra webbplatser.',
  },
  en: {
    empty: 'Paste the HTML of the page first.',
    none: 'We see nothing on the page that goes wrong.',
    some: (count: number) =>
      count === 1 ? 'One thing to look at.' : `${count} things to look at, the most important first.`,
    nothing: 'No component is chosen. Choose in the builder, and come back here.',
    phone: 'On a phone',
    computer: 'On a computer',
    asked: (hosts: string) => `Pictures and style sheets were fetched from ${hosts}.`,
    wouldAsk: (hosts: string) => `They are ${hosts}.`,
    noAddress: 'Write the address of the page to fetch its pictures and style sheets.',
    asksNobody: 'Nothing was fetched from other websites.',
  },
};

export default { sv, en };
