import { both } from './both.ts';
import { said, type Words } from './said.ts';

/** What others do on a page, by its category. */
const doing: Record<string, string> = {
  statistics: 'räknar besök',
  adverts: 'visar annonser',
  social: 'är ett socialt medium',
  tags: 'hämtar andras skript',
  chat: 'är en chatt',
  consent: 'frågar om samtycke',
};

export const sv: Words = {
  ...both.sv,
  'former-number': (name, display) =>
    said(
      `Ett gammalt nummer till ${name}`,
      `${name} har numret ${display}. Den som läser här ringer ett nummer som en dag inte svarar.`,
      `Byt numret mot ${display}, i texten och i länken.`,
    ),
  'not-its-number': (name, display) =>
    said(
      `Numret går inte till ${name}`,
      `${name} har numret ${display}. Det som står här är ett annat, så den som ringer når någon annan, eller ingen.`,
      `Byt numret mot ${display}, i texten och i länken.`,
    ),
  'stale-link': (name, display) =>
    said(
      'Kortets egen länk har ett gammalt nummer',
      `Med skript visar kortet ${display}, men utan skript står det som finns i länken. ${name} har numret ${display}.`,
      'Byt länken mot den här.',
    ),
  'other-line': (name, display) =>
    said(
      'Kortet och länken är olika stödlinjer',
      `Kortet är för ${name}, ${display}, men länken i det går till en annan. Med och utan skript ringer man olika.`,
      'Byt länken mot den här, eller byt linje på kortet.',
    ),
  'link-differs': (digits) =>
    said(
      'Länken ringer ett annat nummer än det som står',
      `Den som trycker ringer ${digits}, men läser ett annat nummer.`,
      'Skriv samma nummer i texten och i länken.',
    ),
  'script-held': (by) =>
    said(
      'Något håller tillbaka skriptet',
      `${by} gör att webbläsaren inte kör hamn, eller väntar på ett samtycke. Tills dess är knappen en vanlig länk.`,
      'Låt skriptet köra direkt: märk det som nödvändigt. Det lagrar ingenting medan någon läser.',
    ),
  'script-missing': (tag) =>
    said(
      'Skriptet saknas',
      `<${tag}> finns på sidan, men inte skriptet. Länkarna fungerar, men knappen ligger i texten och är en vanlig länk.`,
      'Lägg skriptraden på sidan eller i sidmallen, eller be leverantören om det.',
    ),
  'element-missing': () =>
    said(
      'Elementen saknas',
      'Skriptet finns på sidan, men inget element. Redigeraren har troligen tagit bort det som inte är vanlig HTML.',
      'Klistra in koden igen i redigerarens HTML-läge. Går det inte, använd vanliga länkar eller en ram.',
    ),
  'unknown-element': (tag, right) =>
    said(
      `<${tag}> är inget element i hamn`,
      'Webbläsaren känner inte igen namnet, så inget ritas. Det som står i elementet syns som vanlig text.',
      right ? `Skriv ${right} i stället, i både starttaggen och sluttaggen.` : 'Kopiera koden igen från byggsidan.',
    ),
  split: (tag) =>
    said(
      'Ett stycke runt koden delar den',
      `Webbläsaren avslutar stycket före det som står i <${tag}>. Elementet blir tomt, och innehållet hamnar under det.`,
      'Flytta koden ut ur stycket, i redigerarens HTML-läge.',
    ),
  'no-link': (tag) =>
    said(
      'Elementet har ingen egen länk',
      `Utan en länk i <${tag}> har den som saknar skript inget att trycka på.`,
      'Kopiera koden igen, med länken.',
    ),
  'unknown-id': (attribute, value) =>
    said(
      `Ingen har koden ${value}`,
      `${attribute}="${value}" finns inte, så komponenten visar bara det som står i den.`,
      'Välj på byggsidan, och kopiera koden därifrån.',
    ),
  'policy-script': (line) =>
    said(
      'Sidans policy stoppar skriptet',
      `Raden ${line} i sidans Content-Security-Policy tillåter inte hamn. Knappen blir en vanlig länk, och ingen ser att det är fel.`,
      'Be den som sköter mallen att byta raden mot den här.',
    ),
  'policy-nonce': (line) =>
    said(
      'Skriptet saknar sidans nonce',
      `Raden ${line} har nonce eller strict-dynamic, så bara skript som sidmallen själv märker får köra.`,
      'Be leverantören skriva skriptraden i sidmallen, med sidans nonce.',
    ),
  'policy-connect': (line) =>
    said(
      'Policyn stoppar uppgifterna',
      `Raden ${line} tillåter inte filen i src. Då visas bara det som koden själv säger.`,
      'Byt raden mot den här.',
    ),
  'policy-frame': (line) =>
    said('Policyn stoppar ramen', `Raden ${line} tillåter inte ramen, så platsen är tom.`, 'Byt raden mot den här.'),
  'integrity-differs': (file) =>
    said(
      'Kontrollsumman stämmer inte',
      `Attributet integrity har en annan summa än ${file}, så webbläsaren vägrar att köra filen.`,
      'Byt summan mot den här, eller kopiera koden igen utan att ändra i den.',
    ),
  'two-hashes': (address) =>
    said(
      'Två kontrollsummor för samma fil',
      `${address} står två gånger på sidan, med olika summor. Minst en av dem stoppar filen.`,
      'Behåll en av skriptraderna, den från byggsidan.',
    ),
  'no-crossorigin': (file) =>
    said(
      'Attributet crossorigin saknas',
      `${file} ligger på en annan server. Utan crossorigin får webbläsaren inte jämföra summan, och vägrar att köra filen.`,
      'Byt raden mot den här.',
    ),
  'frame-sandbox': () =>
    said(
      'Ramen släpper inte iväg besökaren',
      'Attributet sandbox saknar allow-top-navigation-by-user-activation. Ett tryck i ramen leder ingenstans.',
      'Byt attributet mot det här.',
    ),
  'exit-in-frame': (by) =>
    said(
      'Knappen sitter i en ram som inte får lämnas',
      `${by} stänger in det som visas. Den som trycker på Lämna sidan snabbt blir kvar.`,
      'Tillåt det med raden här, eller flytta knappen till sidan utanför ramen.',
    ),
  'tel-malformed': () =>
    said(
      'En telefonlänk har fel form',
      'I en länk ska det stå tel: och sedan numret med bara siffror. Annars ringer den inte, eller ringer fel, på en del telefoner.',
      'Skriv länken utan mellanslag, bokstäver och (0).',
    ),
  'short-number-abroad': (display) =>
    said(
      `${display} har fått landsnummer`,
      `${display} är ett kort nummer, som bara fungerar i Sverige och utan +46. Så som det står går det inte att ringa.`,
      `Skriv ${display}.`,
    ),
  'dead-link': (address, status) =>
    said(
      'En länk till hjälp leder ingenstans',
      `${address} finns inte: servern svarade ${status}.`,
      'Leta upp den nya adressen, eller ta bort länken.',
    ),
  'script-gone': (address, status) =>
    said(
      'Skriptet går inte att hämta',
      `${address} finns inte: servern svarade ${status}. Utan det är knappen en vanlig länk, och korten visar bara det som står i koden.`,
      'Lägg tillbaka filen, eller klistra in koden på nytt.',
    ),
  'older-version': (version, newest) =>
    said(
      `Koden är version ${version}`,
      `Den nyaste är ${newest}. Nummer och öppettider i koden är de som gällde när den klistrades in.`,
      'Hämta koden på nytt från byggsidan.',
    ),
  expired: (address, day) =>
    said(
      'Uppgifterna är för gamla',
      `${address} gällde till och med ${day}. Numren visas fortfarande, men inte om det är öppet.`,
      'Hämta den nya filen, eller fråga den som ger ut den.',
    ),
  'newer-version': (version, own) =>
    said(
      'Koden är nyare än det här verktyget',
      `Koden är version ${version}, men den som kontrollerar är version ${own}. Nyare nummer och filer är okända här.`,
      'Kontrollera med en nyare version av hamn.',
    ),
  'no-integrity': (file) =>
    said(
      'Skriptet saknar kontrollsumma',
      `Utan integrity kör webbläsaren ${file} också om någon har bytt filen på servern.`,
      'Byt raden mot den här.',
    ),
  'no-exit': () =>
    said(
      'En sida om våld utan knappen som lämnar den',
      'Den som blir överraskad när hen läser kan inte lämna sidan med ett tryck.',
      'Lägg till knappen från byggsidan.',
    ),
  'silent-link': (address, status) =>
    said(
      'En länk till hjälp svarade inte',
      status === '0' ? `${address} gav inget svar.` : `${address} svarade med felet ${status}. Det kan gå över.`,
      'Pröva länken igen om en stund.',
    ),
  'other-hosts': (host, name, category) =>
    said(
      `${name || host} får veta att någon läser`,
      `Sidan hämtar från ${host}${doing[category] ? `, som ${doing[category]}` : ''}.`,
      'Ta bort det från sidor om våld, eller lägg filen på er egen server.',
    ),
};
