// The example that the page fills in: a made-up municipality's page, with what often goes wrong on a real one.

const page = (
  lang: string,
  mark: string,
  words: Record<'title' | 'text' | 'cookies' | 'no' | 'yes' | 'read', string>,
): string =>
  `<!doctype html>
<html lang="${lang}">
<head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="default-src 'self'; script-src 'self'">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${words.title}</title>
  <style>
    body { margin: 0; font: 1.125rem/1.5 Georgia, serif; color: #222; background: #fff }
    header, main { padding: 1rem; max-width: 45rem; margin: auto }
    .cookies { position: fixed; right: 0; bottom: 0; left: 0; padding: 1rem; background: #e8eef2; text-align: right }
    .cookies button { padding: .6rem 1rem; font: inherit }
  </style>
  <script src="https://www.googletagmanager.com/gtm.js?id=EXAMPLE"></script>
</head>
<body>
  <header><a href="/">Exempelkommunen</a></header>
  <main>
    <h1>${words.title}</h1>
    <p>${words.text}</p>
    <p>${mark}</p>
    <p><a href="/mer">${words.read}</a></p>
  </main>
  <div class="cookies">
    ${words.cookies} <button>${words.no}</button> <button>${words.yes}</button>
  </div>
</body>
</html>`;

export const examplePages: Record<string, string> = {
  sv: page('sv', 'hamn här', {
    title: 'Våld i nära relationer (exempel)',
    text: 'Det här är en påhittad sida, för att visa hur det går till.',
    cookies: 'Vi använder kakor.',
    no: 'Neka',
    yes: 'Godkänn',
    read: 'Läs mer',
  }),
  en: page('en', 'hamn here', {
    title: 'Domestic violence (example)',
    text: 'This is a made-up page, to show how it works.',
    cookies: 'We use cookies.',
    no: 'Decline',
    yes: 'Accept',
    read: 'Read more',
  }),
};
