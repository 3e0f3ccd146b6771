/** The texts that the pages about publishing platforms share. */
export default {
  sv: {
    builder: 'Koden att klistra in',
    ways: 'Vad som går',
    names: { script: 'Med skript', plain: 'Vanliga länkar', frame: 'I en ram' },
    build: 'Välj och kopiera koden',
    policyId: 'policy',
    policy: 'Rader i säkerhetspolicyn',
    policyNote:
      'Har webbplatsen en Content-Security-Policy läggs värdena till i raderna som redan finns. Den första gäller skriptet, den andra ramar.',
    policyOthers:
      'Kontrollsumman räcker i Chrome 59, Firefox 116 och Safari 15.6 och senare, när skriptraden har samma <code>integrity</code>. Annars skrivs skriptets hela adress. Kräver policyn en nonce, eller har den <code>&#39;strict-dynamic&#39;</code>, måste en mall skriva skriptraden med den. Finns raden <code>trusted-types</code> läggs <code>lit-html</code> till. Stilar behöver inget. En komponent med <code>src</code> till en annan server behöver <code>connect-src</code>.',
    letter: 'Text att skicka till leverantören',
    letterNote: 'Ändra den som ni vill.',
    hello: 'Hej!',
    wish: 'Vi vill visa hjälp till den som utsätts för våld på vår webbplats, med de öppna komponenterna hamn. De är egna HTML-element och en enda skriptfil, som inte hämtar något annat.',
    script: 'Filen och dess kontrollsumma:',
    does: 'Skriptet räknar, sparar och skickar inget medan någon läser. Trycker någon på vägen ut sätts en tom kaka som försvinner efter fem minuter; guard="off" tar bort den. Utan skript syns vanliga länkar, och de måste finnas kvar på sidan.',
    askPolicy: 'Kan ni lägga till det här i vår Content-Security-Policy? (den andra raden bara om vi använder ramar)',
  },
  en: {
    builder: 'The code to paste',
    ways: 'What works',
    names: { script: 'With script', plain: 'Ordinary links', frame: 'In a frame' },
    build: 'Choose and copy the code',
    policyId: 'policy',
    policy: 'Lines in the security policy',
    policyNote:
      'If the site has a Content-Security-Policy the values are added to the lines that are there. The first is for the script, the second for frames.',
    policyOthers:
      'The hash is enough in Chrome 59, Firefox 116 and Safari 15.6 and later, when the script tag has the same <code>integrity</code>. Otherwise write the script’s whole address. If the policy needs a nonce, or has <code>&#39;strict-dynamic&#39;</code>, a template must write the script tag with it. If there is a <code>trusted-types</code> line, <code>lit-html</code> is added. Styles need nothing. A component with <code>src</code> on another server needs <code>connect-src</code>.',
    letter: 'A text to send to the supplier',
    letterNote: 'Change it as you like.',
    hello: 'Hello,',
    wish: 'We want to show help for people who are subjected to violence on our website, with the open components hamn. They are custom HTML elements and a single script file, which fetches nothing else.',
    script: 'The file and its hash:',
    does: 'The script counts, stores and sends nothing while someone reads. A press on the exit sets an empty cookie that goes after five minutes; guard="off" removes it. Without script ordinary links are seen, and they must stay on the page.',
    askPolicy: 'Can you add this to our Content-Security-Policy? (the second line only if we use frames)',
  },
};
