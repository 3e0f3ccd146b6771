/** The texts shared by the pages about publishing platforms. */
export default {
  sv: {
    builder: 'Koden att klistra in',
    ways: 'Vad som går',
    names: { script: 'Med skript', plain: 'Vanliga länkar', frame: 'I en ram' },
    build: 'Välj och kopiera koden',
    policyId: 'policy',
    policy: 'Rader i säkerhetspolicyn',
    policyNote:
      'Har webbplatsen en Content-Security-Policy läggs värdena till i raderna som redan finns. Raderna gäller det ni har valt.',
    policyOthers:
      'Kontrollsumman räcker i Chrome 59, Firefox 116 och Safari 15.6 och senare, när skriptraden har samma <code>integrity</code>. Annars skrivs skriptets hela adress. Kräver policyn en nonce, eller har den <code>&#39;strict-dynamic&#39;</code>, måste en mall skriva skriptraden med den. Finns raden <code>trusted-types</code> läggs <code>lit-html</code> till. Komponenternas egna stilar behöver inget, men färger i koden behöver raden <code>style-src</code>. En komponent med <code>src</code> till en annan server behöver <code>connect-src</code>.',
    editing: 'När sidan redigeras',
    editingNote:
      'Ett tryck på Lämna sidan snabbt lämnar sidan också medan någon redigerar den, och då kan ändringar gå förlorade. I text som går att skriva i sover knappen av sig själv. Redigerar ni på något annat sätt skriver mallen <code>data-hamn-asleep</code> på <code>html</code> i redigeringsläget, och aldrig annars. Då ligger den kvar i texten som en vanlig länk. Med attributet <code>demo</code> går den att prova utan att något lämnas: ta bort ordet innan ni publicerar.',
    letter: 'Text att skicka till leverantören',
    letterNote: 'Den följer det ni har valt. Ändra den som ni vill.',
  },
  en: {
    builder: 'Code to paste',
    ways: 'What works',
    names: { script: 'With script', plain: 'Ordinary links', frame: 'In a frame' },
    build: 'Choose and copy the code',
    policyId: 'policy',
    policy: 'Lines in the security policy',
    policyNote:
      'If the site has a Content-Security-Policy, add these values to the lines that are already there. They are for what you have chosen.',
    policyOthers:
      'The hash is enough in Chrome 59, Firefox 116 and Safari 15.6 and later, when the script tag has the same <code>integrity</code>. Otherwise write the script’s whole address. If the policy needs a nonce, or has <code>&#39;strict-dynamic&#39;</code>, a template must write the script tag with it. If there is a <code>trusted-types</code> line, <code>lit-html</code> is added. The components’ own styles need nothing, but colours in the code need the <code>style-src</code> line. A component with <code>src</code> on another server needs <code>connect-src</code>.',
    editing: 'While you edit the page',
    editingNote:
      'A press on Exit this page leaves the page even while somebody is editing it, and changes may be lost. In editable text, the button sleeps by itself. If you edit in another way, the template should write <code>data-hamn-asleep</code> on <code>html</code> in edit mode, and nowhere else. Then it stays in the text as an ordinary link. With the attribute <code>demo</code> you can try it without leaving the page: remove the word before you publish.',
    letter: 'Text to send to your supplier',
    letterNote: 'It is based on what you have chosen. Change it as you like.',
  },
};
