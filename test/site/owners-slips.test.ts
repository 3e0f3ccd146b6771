// Every slip that an owner made in a trial, and more that a municipal webmaster makes: what is said of it in Swedish, with the file
// and the line; that the check ends with 1; and that no file of the owner, and nothing of the built site, changes.
import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { later } from '../support/days.ts';
import {
  checkMany,
  contacts,
  makeProject,
  news,
  people,
  plan,
  png,
  settings,
  type Files,
} from '../support/owner-project.ts';

/** A text with another part. */
function changed(text: string, from: string, to: string): string {
  assert.ok(text.includes(from), from);
  return text.replace(from, () => to);
}
const inSettings = (from: string, to: string): Files => ({ 'hamn.yaml': changed(settings, from, to) });
/** The settings with more at the end. They have 21 lines. */
const more = (text: string): Files => ({ 'hamn.yaml': settings + text });
/** Another Swedish description, on line 7. */
const description = (text: string): Files => inSettings('Ett exempel', text);
const inPeople = (from: string, to: string): Files => ({ 'ambassadors.yaml': changed(people, from, to) });
const inPlan = (from: string, to: string): Files => ({ 'plan.yaml': changed(plan, from, to) });
const inContacts = (from: string, to: string): Files => ({ 'contacts.yaml': changed(contacts, from, to) });
/** A change of a helpline. */
const inHelplines = (id: string, number: string): Files => ({
  'helplines.yaml': `${id}:
  phone: ${number}
  source:
    title: Exempel
    publisher: Exempel
    url: https://www.example.se/
  checked: ${later(0)}
`,
});
const page = 'content/sv/nyheter/nytt.md';
const inNews = (from: string, to: string): Files => ({ [page]: changed(news, from, to) });
/** Another text of the news, on line 10. */
const text = (written: string): Files => inNews('Text.', written);
const windows = (written: string): string => written.replaceAll('\n', '\r\n');

const contact =
  '  name: Exempelkommun\n  url: https://www.example.se/\n  email: namn@example.se\n  phone: 031-390 06 00\n';
const alt = '    alt:\n      sv: En man med skägg\n      en: A man with a beard\n';
const sources = 'sources:\n  - name: Exempel\n    url: https://www.example.se/\n';
const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic\0\0\0\0mif1heic'), Buffer.alloc(40)]);

const lost =
  'det som står efter # försvinner; skriv citattecken runt hela texten, eller ett mellanslag efter # om det är en anmärkning';
const shifted =
  'börjar längre till höger eller vänster än raderna som hör ihop med den; ge dem lika många mellanslag först';
const colon = 'skriv kolon och mellanslag efter namnet';
const colonOrFurther = `${colon}, eller mellanslag före texten om den hör till raden ovanför`;
const yes = 'skriv demonstration: true eller demonstration: false, utan citattecken';
const day = 'skriv ett datum som finns, som 2026-11-23';
const agreed = 'skriv dagen då han gick med på att visas, som 2026-01-19';
const plainText = 'skriv bara text, utan Markdown, HTML och {{ }}';
const start = (sign: string): string => `en text kan inte börja med ${sign}; skriv citattecken runt den`;
const photo =
  "skriv ![Vad bilden visar](photos/namn.jpg 'Foto: Namn'), utan mellanslag i filnamnet och med raka citattecken";
const saved = 'spara bilden som JPEG, PNG, WebP eller AVIF';

/** What somebody did, and the lines that are said, with `…` where a line goes on. */
type Row = [what: string, files: Files, ...said: string[]];

const slips: Row[] = [
  // The settings.
  [
    'a code of one digit',
    inSettings("'07'", "'7'"),
    "hamn.yaml: county: '7'; skriv länets kod med två siffror: 01 Stockholm, … (rad 2)",
  ],
  ['a number for a code', inSettings("'07'", '7'), 'hamn.yaml: county: 7; skriv länets kod med två siffror: … (rad 2)'],
  ['a name for a code', inSettings("'07'", 'Kronoberg'), "hamn.yaml: county: 'Kronoberg'; skriv länets kod … (rad 2)"],
  [
    'typographic quotes around a code',
    inSettings("'07'", '’07’'),
    "hamn.yaml: county: '’07’'; skriv länets kod … (rad 2)",
  ],
  [
    'a municipality of another county',
    more("municipality: '0880'\n"),
    "hamn.yaml: municipality: '0880'; skriv koden för en kommun i län 07, Kronoberg: 0760 Uppvidinge, … (rad 22)",
  ],
  [
    'a county to which the numbers do not belong',
    inSettings("'07'", "'08'"),
    'contacts.yaml: 0780 Växjö: webbplatsen visar inte den kommunen; skriv en som den visar (rad 3)',
  ],
  [
    'too little contrast',
    more("colours:\n  light:\n    water: '#cccccc'\n"),
    'hamn.yaml: colours.light.water: #cccccc har kontrasten 1.53 till 1 mot paper, #fbfaf6; den ska vara minst 4.5 (rad 24)',
    'hamn.yaml: colours.light.water: #cccccc har kontrasten 1.39 till 1 mot mist, … (rad 24)',
  ],
  [
    'a colour without quotation marks',
    more('colours:\n  light:\n    water: #0b5563\n'),
    `hamn.yaml: ${lost}: water: #0b5563 (rad 24)`,
  ],
  [
    'a colour by its name',
    more('colours:\n  light:\n    water: blå\n'),
    'hamn.yaml: colours.light.water: blå; skriv en färg som #0b5563 (rad 24)',
  ],
  [
    'a number sign in a name',
    inSettings('sv: Exempel\n  en: Example\ndesc', 'sv: Hamn #1\n  en: Example\ndesc'),
    `hamn.yaml: ${lost}: sv: Hamn #1 (rad 4)`,
  ],
  [
    'a quotation mark without an end',
    inSettings('name: Exempelkommun\ncontact', "name: 'Exempelkommun\ncontact"),
    "hamn.yaml: citattecknet i början har inget i slutet; skriv ett där: name: 'Exempelkommun (rad 10)",
  ],
  [
    'a quotation mark within a text',
    inSettings('name: Exempelkommun\ncontact', "name: 'Exempel's kommun'\ncontact"),
    "hamn.yaml: går inte att läsa; skriv citattecken runt hela texten: name: 'Exempel's kommun' (rad 10)",
  ],
  [
    'a brace without an end',
    inSettings('  sv: Exempel\n  en: Example\ndesc', '  { sv: Exempel, en: Example\ndesc'),
    'hamn.yaml: en lista eller grupp tar inte slut; skriv }: { sv: Exempel, en: Example (rad 4)',
  ],
  [
    'no comma',
    inSettings('  sv: Exempel\n  en: Example\ndesc', '  { sv: Exempel en: Example }\ndesc'),
    'hamn.yaml: skriv ett komma före nästa namn inom { }: { sv: Exempel en: Example } (rad 4)',
  ],
  [
    'a setting misspelt',
    more('discretTitles: true\n'),
    'hamn.yaml: discretTitles: okänd; menar du discreetTitles? (rad 22)',
  ],
  [
    'a setting in Swedish',
    more('färger:\n  light: {}\n'),
    'hamn.yaml: färger: okänd; skriv något av url, county, … (rad 22)',
  ],
  [
    'false in quotation marks',
    inSettings('demonstration: true', "demonstration: 'false'"),
    `hamn.yaml: demonstration: 'false'; ${yes} (rad 16)`,
  ],
  ['ja', inSettings('demonstration: true', 'demonstration: ja'), `hamn.yaml: demonstration: 'ja'; ${yes} (rad 16)`],
  ['yes', inSettings('demonstration: true', 'demonstration: yes'), `hamn.yaml: demonstration: 'yes'; ${yes} (rad 16)`],
  [
    'sant',
    inSettings('demonstration: true', 'demonstration: sant'),
    `hamn.yaml: demonstration: 'sant'; ${yes} (rad 16)`,
  ],
  [
    'no contact',
    inSettings(`contact:\n${contact}`, ''),
    'hamn.yaml: contact: saknas; skriv name och url på rader under, med mellanslag först',
  ],
  [
    'a contact without an address',
    inSettings('  url: https://www.example.se/\n', ''),
    'hamn.yaml: contact.url: saknas; skriv en hel adress som https://www.example.se/ (rad 11)',
  ],
  [
    'another language',
    more('languages:\n  sv: Svenska\n  de: Deutsch\n'),
    'hamn.yaml: languages.de: okänd; skriv något av sv, en (rad 24)',
  ],
  [
    'an e-mail address with a space',
    inSettings('namn@example.se', 'namn @example.se'),
    "hamn.yaml: contact.email: 'namn @example.se'; skriv en e-postadress som namn@example.se (rad 14)",
  ],
  [
    'no telephone number',
    inSettings('031-390 06 00', '0xx'),
    "hamn.yaml: contact.phone: '0xx'; skriv ett telefonnummer som 010-223 80 00 eller +46 10 223 80 00 (rad 15)",
  ],
  [
    'the letter O in a number',
    inSettings('031-390 06 00', '031-39O 06 00'),
    "hamn.yaml: contact.phone: '031-39O 06 00'; skriv ett telefonnummer … (rad 15)",
    'hamn.yaml: contact.phone: 39O: bokstaven O står bland siffrorna; skriv 390 (rad 15)',
  ],
  [
    'an address without https',
    inSettings('https://www.example.se\n', 'www.kronoberg.se\n'),
    "hamn.yaml: url: 'www.kronoberg.se'; skriv hela adressen med https:// först och utan snedstreck sist, som https://www.example.se (rad 1)",
  ],
  [
    'an address in typographic quotes',
    inSettings('https://www.example.se\n', '”https://www.example.se”\n'),
    "hamn.yaml: url: '”https://www.example.se”'; skriv hela adressen med https:// först … (rad 1)",
  ],
  [
    'a link without https',
    more('links:\n  sv:\n    - name: Exempel\n      url: www.example.se\n'),
    "hamn.yaml: links.sv, nr 1: 'www.example.se'; skriv name och url; url är hela adressen med https:// först (rad 24)",
  ],
  [
    'a link without a hyphen',
    more('links:\n  sv:\n    name: Exempel\n    url: https://www.example.se/\n'),
    'hamn.yaml: links.sv: {"name":"Exempel","url":"https://www.example.se/"}; skriv en lista: ett bindestreck, sedan name och url för varje länk (rad 23)',
  ],
  [
    'a link with a space too few',
    more('links:\n  sv:\n    - name: Exempel\n     url: https://www.example.se/\n'),
    `hamn.yaml: ${shifted}: url: https://www.example.se/ (rad 25)`,
  ],
  [
    'a hyphen without a space',
    more('links:\n  sv:\n    -name: Exempel\n     url: https://www.example.se/\n'),
    'hamn.yaml: skriv ett mellanslag efter bindestrecket: -name: Exempel (rad 24)',
  ],
  [
    'a tab',
    inSettings('  sv: Ett exempel', '\tsv: Ett exempel'),
    'hamn.yaml: en tabb före texten; skriv mellanslag: sv: Ett exempel (rad 7)',
  ],
  [
    'a space too few',
    inSettings('  en: An example', ' en: An example'),
    `hamn.yaml: ${shifted}: en: An example (rad 8)`,
  ],
  [
    'a pasted space',
    inSettings('county: ', 'county:\u00a0'),
    "hamn.yaml: ett hårt mellanslag, från en text som är inklistrad; skriv mellanslaget igen: county:\u00a0'07' (rad 2)",
  ],
  [
    'a colon without a space',
    inSettings('sv: Ett exempel', 'sv:Ett exempel'),
    `hamn.yaml: ${colon}: sv:Ett exempel (rad 7)`,
  ],
  [
    'an equals sign',
    inSettings('demonstration: true', 'demonstration = true'),
    `hamn.yaml: ${colonOrFurther}: demonstration = true (rad 16)`,
  ],
  [
    'a text that goes on',
    inSettings('  sv: Ett exempel', '  sv: Ett exempel\n  som går vidare'),
    `hamn.yaml: ${colonOrFurther}: som går vidare (rad 8)`,
  ],
  [
    'a colon in a text',
    description('Hjälp: ett exempel'),
    'hamn.yaml: ett kolon i texten; skriv citattecken runt texten: sv: Hjälp: ett exempel (rad 7)',
  ],
  ['bold text first', description('*Viktigt*'), `hamn.yaml: ${start('*')}: sv: *Viktigt* (rad 7)`],
  [
    'bold text',
    description('Ett **viktigt** exempel'),
    `hamn.yaml: description.sv: Ett **viktigt** exempel: ** syns på sidan; ${plainText} (rad 7)`,
  ],
  ['HTML', description('<b>Ett</b> exempel'), `hamn.yaml: description.sv: <b>; ${plainText} (rad 7)`],
  ['a percent sign first', description('%5 av alla'), `hamn.yaml: ${start('%')}: sv: %5 av alla (rad 7)`],
  ['an at sign first', description('@kronoberg'), `hamn.yaml: ${start('@')}: sv: @kronoberg (rad 7)`],
  ['an ampersand first', description('&Co kommun'), `hamn.yaml: ${start('&')}: sv: &Co kommun (rad 7)`],
  [
    'an exclamation mark first',
    description('!Viktigt att veta'),
    `hamn.yaml: ${start('!')}: sv: !Viktigt att veta (rad 7)`,
  ],
  [
    'a hyphen first',
    description('- Ett exempel'),
    'hamn.yaml: en text kan inte börja med ett bindestreck; skriv citattecken runt den, eller börja listan på nästa rad: sv: - Ett exempel (rad 7)',
  ],
  [
    'a bracket first',
    description('[Läs mer]'),
    'hamn.yaml: description.sv: ["Läs mer"]; skriv citattecken runt en text som börjar med [ (rad 7)',
  ],
  ['two braces first', description('{{ title }}'), `hamn.yaml: ${start('{')}: sv: {{ title }} (rad 7)`],
  ['two braces', description('Om {{ title }}'), `hamn.yaml: description.sv: {{ title }}; ${plainText} (rad 7)`],
  [
    'saved as Latin-1',
    { 'hamn.yaml': Buffer.from(changed(settings, 'Ett exempel', 'Ett exempel på våld'), 'latin1') },
    'hamn.yaml: filen är sparad med en annan teckenkodning (Latin-1, Windows-1252); välj UTF-8 när du sparar i redigeraren (rad 7)',
  ],
  ['a setting twice', more("county: '08'\n"), 'hamn.yaml: county: står två gånger; behåll den ena (rad 22)'],
  [
    'two texts in one file',
    more('---\ntitle: Exempel\n'),
    'hamn.yaml: --- börjar en ny text; ta bort raden: --- (rad 22)',
  ],
  [
    'two versions',
    more('<<<<<<< HEAD\n'),
    'hamn.yaml: <<<<<<< HEAD: två versioner står kvar; behåll en av dem (rad 22)',
  ],
  [
    'a logo that is missing',
    more('logo:\n  src: /saknas.svg\n  width: 40\n  height: 40\n'),
    'hamn.yaml: logo.src: /saknas.svg; ska vara en fil i public; skriv den som /logo.svg (rad 23)',
  ],
  [
    'a logo without its size',
    more('logo:\n  src: /logo.svg\n  width: 40px\n'),
    "hamn.yaml: logo.width: '40px'; skriv antalet bildpunkter som ett heltal, som 40 (rad 24)",
    'hamn.yaml: logo.height: saknas; skriv antalet bildpunkter som ett heltal, som 40 (rad 22)',
  ],
  [
    'no feedId',
    inSettings('feedId: exempel\n', ''),
    'hamn.yaml: feedId: saknas; skriv ett namn som ni aldrig ändrar; nyheternas id görs av det',
  ],
  ['an empty file', { 'hamn.yaml': '' }, 'hamn.yaml: filen är tom; skriv texten igen, eller ta bort filen'],
  [
    'a list',
    { 'hamn.yaml': '- title: Exempel\n' },
    'hamn.yaml: skriv varje inställning på en rad som namn: värde, till exempel county: 07',
  ],
  [
    'the line ends of Windows',
    { 'hamn.yaml': windows(`${settings}discretTitles: true\n`) },
    'hamn.yaml: discretTitles: okänd; menar du discreetTitles? (rad 22)',
  ],
  [
    'capitals in the name',
    { 'hamn.yaml': null, 'Hamn.yaml': settings },
    'hamn.yaml: saknas; gå till mappen med er webbplats, eller skriv inställningarna där',
    'Hamn.yaml: läses inte; menar du hamn.yaml?',
  ],
  [
    'the hidden ending of Windows',
    { 'hamn.yaml': null, 'hamn.yaml.txt': settings },
    'hamn.yaml: saknas; …',
    'hamn.yaml.txt: läses inte; menar du hamn.yaml?',
  ],
  // Other files and folders.
  ['ambassadors.yml', { 'ambassadors.yml': people }, 'ambassadors.yml: läses inte; menar du ambassadors.yaml?'],
  [
    'a helpline that there is not',
    inHelplines('kvinofridslinjen', '116 123'),
    'helplines.yaml: kvinofridslinjen: ingen stödlinje har det id:t. Menade du kvinnofridslinjen? (rad 1)',
  ],
  ['112', inHelplines("'112'", '116 123'), 'helplines.yaml: 112: ingen stödlinje har det id:t. … (rad 1)'],
  [
    'a number of another helpline',
    inHelplines('kvinnofridslinjen', '116 111'),
    'helplines.yaml: kvinnofridslinjen.phone: 116 111: är numret till Bris (rad 2)',
  ],
  [
    'a number that costs money',
    inHelplines('kvinnofridslinjen', '0939-100 12 12'),
    'helplines.yaml: kvinnofridslinjen.phone: 0939-100 12 12: det kostar pengar att ringa; … (rad 2)',
  ],
  [
    'a file of helplines of nearly the name',
    { 'helplines.yml': '' },
    'helplines.yml: läses inte; menar du helplines.yaml?',
  ],
  ['a file in Swedish', { 'kontakter.yaml': contacts }, 'kontakter.yaml: läses inte; menar du contacts.yaml?'],
  ['a file of nearly the name', { 'contact.yaml': contacts }, 'contact.yaml: läses inte; menar du contacts.yaml?'],
  ['a folder of nearly the name', { 'photo/exempel.jpg': png }, 'photo: läses inte; menar du photos?'],
  ['the folder se', { 'content/se/om-oss.md': news }, 'content/se/om-oss.md: läses inte; menar du sv?'],
  [
    'a document',
    { 'content/sv/nyheter/Nytt år.docx': 'PK' },
    'content/sv/nyheter/Nytt år.docx: ett dokument läses inte; kopiera texten till en fil som heter nytt-ar.md',
  ],
  [
    'a PDF among the pages',
    { 'content/sv/plan.pdf': 'x' },
    'content/sv/plan.pdf: filen läses inte här; lägg den i mappen public och länka till den',
  ],
  [
    'a page with a hidden ending',
    { 'content/sv/nyheter/ny.md.txt': news },
    'content/sv/nyheter/ny.md.txt: en fil som slutar på .txt läses inte; döp den till ny.md',
  ],
  [
    'a name with å and spaces',
    { 'content/sv/nyheter/Nytt år i Växjö.md': news },
    'content/sv/nyheter/Nytt år i Växjö.md: namnet har ett mellanslag; använd små bokstäver, siffror och bindestreck, till exempel nytt-ar-i-vaxjo.md',
    'content/sv/nyheter/Nytt år i Växjö.md: finns bara på ett språk; …',
  ],
  [
    'a photo from a phone',
    { 'photos/IMG_0001.HEIC': heic },
    'photos/IMG_0001.HEIC: filen slutar på .HEIC; den ska vara .jpg, .png, .webp eller .avif',
  ],
  [
    'a photo in capitals',
    { 'photos/IMG_0001.JPG': png },
    'photos/IMG_0001.JPG: namnet slutar på .JPG; skriv .jpg, med små bokstäver',
  ],
  [
    'a photo with å',
    { 'photos/rådhuset.jpg': png },
    'photos/rådhuset.jpg: namnet har å; använd a till z, siffror och bindestreck, till exempel radhuset.jpg',
  ],
  [
    'a GIF',
    { 'photos/exempel.gif': png },
    'photos/exempel.gif: filen slutar på .gif; den ska vara .jpg, .png, .webp eller .avif',
  ],
  // The ambassadors.
  [
    'no consent',
    inPeople('  consent: 2026-01-19\n', ''),
    `ambassadors.yaml: exempel-1: consent saknas; ${agreed} (rad 1)`,
  ],
  [
    'a consent without a day',
    inPeople('2026-01-19', 'ja'),
    `ambassadors.yaml: exempel-1: consent är "ja"; ${agreed} (rad 10)`,
  ],
  [
    'a day in figures',
    inPeople('2026-01-19', '3/11 2026'),
    `ambassadors.yaml: exempel-1: consent är "3/11 2026"; ${agreed} (rad 10)`,
  ],
  [
    'a consent of tomorrow',
    inPeople('2026-01-19', later(1)),
    `ambassadors.yaml: exempel-1: consent är ${later(1)}; ska inte vara efter i dag, ${later(0)} (rad 10)`,
  ],
  [
    'a number sign in a pledge',
    inPeople('Ett löfte.', 'Nolla #våld'),
    `ambassadors.yaml: ${lost}: sv: Nolla #våld (rad 8)`,
  ],
  [
    'an ambassador without a hyphen',
    inPeople('- id', '  id'),
    'ambassadors.yaml: skriv ett bindestreck först på varje ambassadörs första rad: - id: …',
  ],
  [
    'a second one without a hyphen',
    { 'ambassadors.yaml': people + people.replace('- id', '  id') },
    'ambassadors.yaml: id: står två gånger; behåll den ena, eller skriv ett bindestreck först på nästa posts första rad (rad 16)',
  ],
  [
    'one twice',
    { 'ambassadors.yaml': people + people },
    'ambassadors.yaml: exempel-1: id står två gånger; ge honom ett eget (rad 16)',
  ],
  [
    'a code without its zero',
    inPeople("'0780'", '780'),
    'ambassadors.yaml: exempel-1: place är 780; skriv en kommuns kod, som 0880 (rad 6)',
  ],
  [
    'no words for a portrait',
    inPeople(alt, ''),
    'ambassadors.yaml: exempel-1: portrait.alt.sv saknas; beskriv bilden för den som inte ser den (rad 11)',
    'ambassadors.yaml: exempel-1: portrait.alt.en saknas; beskriv bilden för den som inte ser den (rad 11)',
  ],
  [
    'a portrait that is missing',
    inPeople('exempel-1.png', 'exempel-2.png'),
    'ambassadors.yaml: exempel-1: portrait.photo: photos/exempel-2.png saknas (rad 12)',
  ],
  [
    'a portrait that is no picture',
    { 'photos/exempel-1.png': 'text' },
    `ambassadors.yaml: exempel-1: portrait.photo: photos/exempel-1.png: filen är ingen bild, eller så är den trasig; ${saved} (rad 12)`,
  ],
  // The plan.
  [
    'years in the wrong order',
    inPlan('2027', '2024'),
    'plan.yaml: period är {"from":2025,"to":2024}; skriv ett första år och ett sista år som inte är före det (rad 2)',
  ],
  [
    'a goal without a hyphen',
    inPlan('  - id', '    id'),
    'plan.yaml: goals är {"id":"kunskap",…; skriv en lista, tom om målen inte är kända (rad 6)',
  ],
  [
    'an entry in Swedish',
    inPlan('publisher', 'utgivare'),
    'plan.yaml: utgivare: okänd; … (rad 5)',
    'plan.yaml: publisher saknas; skriv vem som har gett ut den',
  ],
  // The municipalities' numbers.
  [
    'a letter in a number',
    inContacts('031-390', 'O31-390'),
    'contacts.yaml: 0780 Växjö, socialServices 1: phone: O31-390 06 00: bokstaven O står bland siffrorna; … (rad 6)',
  ],
  [
    'a number of another municipality',
    inContacts('publisher: Exempelkommun', 'publisher: Kalmar kommun'),
    'contacts.yaml: 0780 Växjö, socialServices 1: sources.1: exempel-vald: Kalmar kommun har publicerat den; … (rad 10)',
  ],
  [
    'a municipality of another county',
    inContacts("'0780'", "'0880'"),
    'contacts.yaml: 0880 Kalmar: webbplatsen visar inte den kommunen; skriv en som den visar (rad 3)',
  ],
  [
    'a municipality twice',
    inContacts('sources:\n  exempel', '  0780:\n    email: namn@example.se\nsources:\n  exempel'),
    'contacts.yaml: 0780: står två gånger; behåll den ena (rad 11)',
  ],
  [
    'hours in words',
    inContacts('mån-fre 08:30-16:00', 'vardagar 8-16'),
    "contacts.yaml: 0780 Växjö, socialServices 1: hours: 'vardagar 8-16'; ska vara tider som mån-fre 08:30-16:00 eller dygnet runt (rad 7)",
  ],
  [
    'a source without a day',
    inContacts('    date: 2026-11-25\n', ''),
    'contacts.yaml: 0780 Växjö, socialServices 1: phone: 031-390 06 00: ingen av källorna har ett datum; … (rad 6)',
    'contacts.yaml: källan exempel-vald: utan datum: läs sidan igen (rad 12)',
  ],
  // The top of a page.
  [
    'a colon in a title',
    inNews('Nytt', 'Nytt: mer'),
    `${page}: ett kolon i texten; skriv citattecken runt texten: title: Nytt: mer (rad 2)`,
  ],
  ['no space after a colon', inNews('title: Nytt', 'title:Nytt'), `${page}: ${colon}: title:Nytt (rad 2)`],
  [
    'a tab at the top',
    inNews('title: Nytt', 'title: Nytt\n\tlead: Mer'),
    `${page}: en tabb före texten; skriv mellanslag: lead: Mer (rad 3)`,
  ],
  ['a number sign in a title', inNews('Nytt', 'Nytt #2'), `${page}: ${lost}: title: Nytt #2 (rad 2)`],
  ['a number sign and a space in a title', inNews('Nytt', 'Nytt # 2'), `${page}: ${lost}: title: Nytt # 2 (rad 2)`],
  [
    'a number sign in a source',
    inNews('name: Exempel', 'name: Rapport #3'),
    `${page}: ${lost}: - name: Rapport #3 (rad 6)`,
  ],
  [
    'a title in brackets',
    inNews('Nytt', '[Läs mer]'),
    `${page}: title: ["Läs mer"]; skriv citattecken runt en text som börjar med [ (rad 2)`,
  ],
  ['a day that does not exist', inNews('2026-11-01', '2026-02-30'), `${page}: published: '2026-02-30'; ${day} (rad 4)`],
  ['a thirteenth month', inNews('2026-11-01', '2026-13-29'), `${page}: published: '2026-13-29'; ${day} (rad 4)`],
  [
    'a year far away',
    inNews('2026-11-01', '2062-01-01'),
    `${page}: published: '2062-01-01'; ska vara ${later(31)} eller tidigare (rad 4)`,
  ],
  ['a day of the press', inNews('2026-11-01', '3/11 2026'), `${page}: published: '3/11 2026'; ${day} (rad 4)`],
  ['no day', inNews('published: 2026-11-01\n', ''), `${page}: published: saknas; skriv dagen då nyheten publicerades`],
  ['no source', inNews(sources, ''), `${page}: sources: saknas; skriv en lista med name och url`],
  [
    'no hyphens at the top',
    { [page]: 'Text.\n' },
    `${page}: skriv ---, sedan title och description, sedan --- igen (rad 1)`,
  ],
  [
    'two pages of one address',
    {
      'content/sv/nyheter/a.md': changed(
        news,
        'title: Nytt',
        'title: Nytt\npermalink: /nyheter/nytt/\ntranslated: false',
      ),
    },
    `${page}: content/sv/nyheter/a.md har också adressen /nyheter/nytt/; ge sidan en egen`,
  ],
  // The text of a page.
  [
    'a picture without words',
    text('![](photos/exempel-1.png)'),
    `${page}: photos/exempel-1.png: alt: saknas; beskriv bilden för den som inte ser den (rad 10)`,
  ],
  [
    'a text that is called a picture',
    { ...text('![En båt](photos/trasig.jpg)'), 'photos/trasig.jpg': 'text' },
    `${page}: photos/trasig.jpg: photos/trasig.jpg: filen är ingen bild, eller så är den trasig; ${saved} (rad 10)`,
  ],
  [
    'an empty picture',
    { ...text('![En båt](photos/tom.jpg)'), 'photos/tom.jpg': '' },
    `${page}: photos/tom.jpg: photos/tom.jpg: filen är tom; ${saved} (rad 10)`,
  ],
  [
    'a HEIC called JPEG',
    { ...text('![En båt](photos/mobil.jpg)'), 'photos/mobil.jpg': heic },
    `${page}: photos/mobil.jpg: photos/mobil.jpg: filen är HEIC, som telefoner sparar i; ${saved} (rad 10)`,
  ],
  [
    'a space in the name of a picture',
    text('![En båt](photos/rad huset.jpg)'),
    `${page}: ![En båt](photos/rad huset.jpg) syns så på sidan; ${photo} (rad 10)`,
  ],
  [
    'a caption in typographic quotes',
    text('![En båt](photos/exempel-1.png ”Foto: Namn”)'),
    `${page}: ![En båt](photos/exempel-1.png ”Foto: Namn”) syns så på sidan; ${photo} (rad 10)`,
  ],
  [
    'a page saved as Latin-1',
    { [page]: Buffer.from(changed(news, 'Text.', 'Åtta kommuner.'), 'latin1') },
    `${page}: filen är sparad med en annan teckenkodning (Latin-1, Windows-1252); välj UTF-8 när du sparar i redigeraren (rad 10)`,
  ],
  [
    'a script of others',
    text('<script src="https://example.com/a.js"></script>'),
    `${page}: <script>; ta bort det: sidorna blockerar det, och det kan avslöja besöket för andra (rad 10)`,
  ],
  [
    'a page in a frame',
    text('<iframe src="https://example.com/"></iframe>'),
    `${page}: <iframe>; skriv en länk: sidorna visar inget från andra webbplatser (rad 10)`,
    `${page}: <iframe> saknar attributet "title"; … (rad 10)`,
  ],
  [
    'the letter O in a text',
    text('Ring 116 O16.'),
    `${page}: O16: bokstaven O står bland siffrorna; skriv 016 (rad 10)`,
  ],

  // Templates and style sheets.
  [
    'a template’s tag without an end',
    { 'templates/layout/footer.njk': '<p>Ett</p>\n{% if lang\n<p>Två</p>\n' },
    'templates/layout/footer.njk: / kan inte stå där; skriv }} eller %} före (rad 3)',
  ],
  [
    'a part of a template without an end, after a tag of hamn’s own',
    { 'templates/layout/header.njk': '{% part "layout/exit.njk", lang %}\n\n{% if lang %}\n<p>Två</p>\n' },
    'templates/layout/header.njk: en del … (rad …)',
  ],
  [
    'a layout’s value without an end, under its front matter',
    { 'templates/layout/page.layout.njk': '---\nlayout: base.njk\n---\n{# Sidan #}\n{{ content | safe\n' },
    'templates/layout/page.layout.njk: texten slutar inne i {{ … (rad 5)',
  ],
  [
    'a template that includes one that is not there',
    { 'templates/blocks/start.njk': '<p>Ett</p>\n{% include "ours/tack.njk" %}\n' },
    'templates/blocks/start.njk: … ours/tack.njk (rad 2)',
  ],
  [
    'a rule without an end',
    { 'styles/own.css': '/* { */\n.a {\n  color: red;\n' },
    'styles/own.css: { har ingen }; skriv } där regeln slutar (rad 2)',
  ],
  [
    'a rule without a semicolon',
    { 'styles/layout/css/footer.css': '.a { color: red; }\n.b { color: red\n  margin: 0; !x y }\n' },
    'styles/layout/css/footer.css: … (rad …)',
  ],
  [
    'a selector without a name, in a style sheet of public',
    { 'public/egen.css': '.a { color: red; }\n\n.b, { color: red; }\n' },
    'public/egen.css: selektorn före { går inte att läsa; skriv en som .own-visit h2 (rad 3)',
  ],
];

/** What only looks like a slip, or is told of while the build goes on. */
const right: Row[] = [
  ['nothing', {}],
  [
    'templates with tags of hamn’s own and of a plugin, and braces in a text of a rule',
    {
      'templates/layout/header.njk':
        '{% part "layout/exit.njk", lang, key | isQuiet %}{% include "hamn/layout/header.njk" %}',
      'templates/blocks/start.njk':
        '{% renderTemplate "md" %}**Ja**{% endrenderTemplate %}{% include "ours/a.njk" ignore missing %}',
      'styles/own.css': ".a::before { content: '{'; } /* } { */ @media print { .b { &:hover { color: red } } }",
    },
  ],
  ['a code without quotation marks', inSettings("'07'", '07')],
  ['a code that YAML reads as a number', { ...inSettings("'07'", '10'), 'contacts.yaml': '# Inga än.\n' }],
  ['codes that YAML reads as numbers', more('moreCounties: [08, 10]\n')],
  ['a municipality that YAML reads as a number', inPeople("'0780'", '1080')],
  ['a number as it is written', inSettings('031-390 06 00', '08-465 004 00')],
  ['a remark after a value', inSettings('demonstration: true', 'demonstration: true # tills vi är klara')],
  ['a value in quotation marks, with a number sign', description("'Hamn #1'")],
  ['a setting that is a remark', more('colours:\n  light:\n    #water: blå\n')],
  ['a picture of a feeling', description('Ett exempel 💙')],
  ['a very long line', description('Ett exempel '.repeat(1000))],
  [
    'line ends of Windows',
    {
      'hamn.yaml': windows(settings),
      'ambassadors.yaml': windows(people),
      'plan.yaml': windows(plan),
      'contacts.yaml': windows(contacts),
      [page]: windows(news),
    },
  ],
  [
    'a mark at the start of a file',
    { 'hamn.yaml': `\uFEFF${settings}`, 'ambassadors.yaml': `\uFEFF${people}`, [page]: `\uFEFF${news}` },
  ],
  ['a line of hyphens at the start', { 'hamn.yaml': `---\n${settings}` }],
  [
    'files of other programs',
    {
      'main.yml': 'a: 1\n',
      'config.yml': 'a: 1\n',
      'docker-compose.yml': 'a: 1\n',
      'plan.pdf': 'x',
      'contacts.xlsx': 'x',
      'photo.png': png,
      'hamn.yaml~': settings,
      'context.md': 'x',
      'content/sv/nyheter/~$nytt.docx': 'x',
    },
  ],
  [
    'a day that is soon',
    inNews('2026-11-01', later(9)),
    `${page}: published: ${later(9)} har inte varit än, men sidan syns från och med nästa bygge (rad 4)`,
  ],
  [
    'typographic quotes around a name',
    inSettings('name: Exempelkommun\ncontact', 'name: ”Exempelkommun”\ncontact'),
    'hamn.yaml: owner.name: ”Exempelkommun”: citattecknen syns på sidan; skriv raka, eller inga (rad 10)',
  ],
  [
    'an address that is not encrypted',
    inSettings('https://www.example.se\n', 'http://www.example.se\n'),
    'hamn.yaml: url: http://www.example.se: inte krypterad, … (rad 1)',
  ],
  [
    'news in one language',
    { 'content/sv/nyheter/ny.md': news },
    'content/sv/nyheter/ny.md: finns bara på ett språk; …',
  ],
];

const inEnglish: Row[] = [
  [
    'a colour without quotation marks',
    more('colours:\n  light:\n    water: #0b5563\n'),
    'hamn.yaml: what stands after # would be lost; expected quotation marks around the whole text, or a space after # if it is a remark: water: #0b5563 (line 24)',
  ],
  [
    'a setting misspelt',
    more('discretTitles: true\n'),
    'hamn.yaml: discretTitles: unknown; did you mean discreetTitles? (line 22)',
  ],
  [
    'no consent',
    inPeople('  consent: 2026-01-19\n', ''),
    'ambassadors.yaml: exempel-1: consent is missing; expected the day he agreed to be shown, such as 2026-01-19 (line 1)',
  ],
];

/** Whether a line is the expected one, with `…` for anything. */
function isLike(line: string, expected: string): boolean {
  const parts = expected.split('…').map((part) => part.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(line);
}

for (const [what, language, rows, status] of [
  ['a slip', 'sv', slips, 1],
  ['a slip in English', 'en', inEnglish, 1],
  ['no slip', 'sv', right, 0],
] as const)
  describe(`an owner’s files: ${what}`, () => {
    let folder: string;
    let said: ReturnType<typeof checkMany>;
    before(async () => {
      folder = await makeProject();
      said = checkMany(
        folder,
        rows.map(([, files]) => files),
        language,
      );
    });
    after(() => rm(folder, { recursive: true }));

    for (const [i, [name, , ...expected]] of rows.entries())
      it(name, () => {
        const found = said[i];
        assert.ok(found);
        const lines = found.stderr
          .split('\n')
          .filter(
            (line) => line && !/^(Ett|\d+) fel stoppar bygget:$|^(One|\d+) faults? stops? the build:$/.test(line),
          );
        assert.equal(found.status, status, found.stderr);
        assert.deepEqual(
          lines.filter((line) => !expected.some((each) => isLike(line, each))),
          [],
          'is not expected',
        );
        assert.deepEqual(
          expected.filter((each) => !lines.some((line) => isLike(line, each))),
          [],
          found.stderr,
        );
        assert.deepEqual(found.changed, [], 'no file changes');
      });
  });
