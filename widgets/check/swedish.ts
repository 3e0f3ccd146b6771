/** The Swedish of each sentence in a `say` template, by the file that says it first. */
const swedish: Readonly<Record<string, string>> = {
  // site/serve.ts
  'PORT is "{0}": choose a whole number from 1 to 65535, such as PORT=8081 npm start.':
    'PORT är "{0}". Välj ett heltal från 1 till 65535, till exempel PORT=8081 npm start.',
  'Port {0} is taken: stop what uses it, or choose another: {1}':
    'Port {0} är upptagen. Stäng det som använder den, eller välj en annan: {1}',
  'Port {0} cannot be used ({1}): choose another: {2}': 'Port {0} går inte att använda ({1}). Välj en annan: {2}',

  // site/ambassadors/ambassadors.schema.ts
  'expected drawing or photo, and alt with sv and en': 'skriv drawing eller photo, och alt med sv och en',
  'expected a name': 'skriv ett namn',
  'expected a text': 'skriv en text',
  'expected the day he agreed to be shown, such as 2026-01-19':
    'skriv dagen då han gick med på att visas, som 2026-01-19',
  'expected the code of a municipality, such as 0880': 'skriv en kommuns kod, som 0880',
  'expected an ambassador, with id, name and more': 'skriv en ambassadör, med id, name och det andra',
  'expected a list of ambassadors, each after a hyphen':
    'skriv ett bindestreck först på varje ambassadörs första rad: - id: …',

  // site/ambassadors/check.ts
  'the name does not end with .svg': 'namnet slutar inte på .svg',
  'holds a script': 'innehåller ett skript',
  'holds a handler of events': 'innehåller kod som körs när något händer',
  'holds something other than a drawing': 'innehåller annat än en teckning',
  'leads to another file': 'leder till en annan fil',
  'asks for another file': 'hämtar en annan fil',
  'holds notes of the program that drew it, which may tell who and where':
    'innehåller ritprogrammets anteckningar, som kan avslöja vem och var',
  'is no drawing; expected one saved as SVG': 'är ingen teckning; spara den som SVG',
  '{0}; expected a plain SVG': '{0}; spara den som enkel SVG',
  'portrait has no picture; {0}': 'portrait saknar bild; {0}',
  'portrait has two pictures; {0}': 'portrait har två bilder; {0}',
  'no file name': 'inget filnamn',
  'portrait.{0} is {1}: {2}; expected a file name such as {3}': 'portrait.{0} är {1}: {2}; skriv ett filnamn som {3}',
  'portrait.{0}: {1} is missing': 'portrait.{0}: {1} saknas',
  "id is {0}; expected another: the template's own examples have {1}":
    'id är {0}; välj ett annat: mallens egna exempel har {1}',
  'place is {0}; expected the code of a municipality, such as 0880': 'place är {0}; skriv en kommuns kod, som 0880',
  'expected a day that is not after today, {0}': 'ska inte vara efter i dag, {0}',
  '{0} is {1}; {2}': '{0} är {1}; {2}',
  'id is there twice; expected an id of his own': 'id står två gånger; ge honom ett eget',
  '{0}: {1}: made up; expected people who have agreed to be shown, or none, where demonstration is false':
    '{0}: {1}: påhittade; visa bara dem som har gått med på det, eller ingen, när demonstration är false',

  // site/ambassadors/remove.ts
  '{0}: {1}: nobody has this id': '{0}: {1}: ingen har det id:t',
  '{0}: {1}: his entry could not be told from the others; delete it by hand':
    '{0}: {1}: hans rader gick inte att skilja från de andras; ta bort dem för hand',
  '{0}: unknown; expected an id alone: npm run remove -- exempel-7. Nothing is removed.':
    '{0}: okänt; skriv bara ett id: npm run remove -- exempel-7. Inget är borttaget.',
  'expected an id: npm run remove -- exempel-7': 'skriv ett id: npm run remove -- exempel-7',
  '{0} is removed. Publish {1} again.': '{0} är borttagen. Publicera {1} igen.',
  'His id or his name is still in:': 'Hans id eller namn finns kvar i:',

  // site/changes/issues.ts
  'expected the name of a file such as helplines.signed.json': 'skriv namnet på en fil, som helplines.signed.json',
  'expected a day or a time such as 2026-12-01T09:00:00Z': 'skriv en dag eller en tid, som 2026-12-01T09:00:00Z',
  'expected the 64 characters of a SHA-256': 'skriv de 64 tecknen i en SHA-256',
  'expected a list of texts': 'skriv en lista med texter',
  'expected a list of issues': 'skriv en lista med utgåvor',
  'version is there twice; expected one more than in the last issue':
    'version står två gånger; skriv ett mer än i förra utgåvan',

  // site/check/built.ts
  'did you mean {0}?': 'menar du {0}?',
  'expected the address of a page of this site': 'ska vara adressen till en sida på den här webbplatsen',
  '{0}: {1}: leads nowhere; {2}{3}': '{0}: {1}: leder ingenstans; {2}{3}',
  'expected an id that is on the page': 'skriv ett id som finns på sidan',
  '{0}: {1}: no such part of the page; {2}{3}': '{0}: {1}: den delen finns inte på sidan; {2}{3}',
  '{0}: the site makes {1} itself; expected yours in {2}': '{0}: webbplatsen gör själv {1}; lägg er egen i {2}',
  '{0}: the site has a page of its own at {1}; expected another name':
    '{0}: webbplatsen har redan en sida på adressen {1}; välj ett annat namn',
  '{0}: the site has a file of its own at {1}; expected another name':
    '{0}: webbplatsen har redan en fil på adressen {1}; välj ett annat namn',

  // site/check/folder.ts
  'a file of the kind {0} is not read; expected {1}': 'en fil som slutar på {0} läses inte; döp den till {1}',
  'a document; expected its text copied to a file of the name {0}':
    'ett dokument läses inte; kopiera texten till en fil som heter {0}',
  'a picture; expected it in the folder {0}': 'en bild läses inte här; lägg den i mappen {0}',
  'a file to fetch; expected it in the folder {0}': 'filen läses inte här; lägg den i mappen {0} och länka till den',
  'a file of no kind is not read; expected {0}': 'en fil utan filändelse läses inte; döp den till {0}',
  'the folder {0} is unknown; did you mean {1}?': 'mappen {0} är okänd; menar du {1}?',
  'is not read; did you mean {0}?': 'läses inte; menar du {0}?',
  'is not read; expected pages in the folders sv and en': 'läses inte; sidorna ska ligga i mapparna sv och en',
  'a folder in photos; expected photographs only': 'en mapp i photos; lägg bara foton där',
  'a folder in portraits; expected drawings only': 'en mapp i portraits; lägg bara teckningar där',
  '{0}: is not read; did you mean {1}?': '{0}: läses inte; menar du {1}?',
  '{0}: no list leads to the folder {1}; expected a link to the page, or for news the folder nyheter':
    '{0}: ingen lista leder till mappen {1}; länka till sidan, eller lägg den i mappen nyheter om den är en nyhet',
  '{0}: {1} has the same name; expected one of the two': '{0}: {1} har samma namn; behåll en av dem',
  '{0}: the address {1} is that of {2} too; expected one of its own':
    '{0}: {2} har också adressen {1}; ge sidan en egen',
  '{0}: {1}/{2} has nearly the same name; expected the same, so that each leads to the other, or translated: false at the top of both':
    '{0}: {1}/{2} heter nästan likadant; ge dem samma namn så leder de till varandra, eller skriv translated: false överst i båda',
  '{0}: missing in the other language; expected {1}.md, since it is for safety, or translated: false at the top':
    '{0}: saknas på det andra språket; skriv {1}.md, för sidan handlar om säkerhet, eller translated: false överst',
  '{0}: in one language only; the link to the other leads to the page above it (translated: false at the top: this is not said)':
    '{0}: finns bara på ett språk; länken till det andra går till sidan ovanför (translated: false överst: det sägs inte mer)',

  // site/check/html.ts
  "Unclosed element '{0}'": '{0} är inte avslutad',
  "Stray end tag '{0}'": '{0} avslutar något som aldrig började',
  "End tag '{0}' seen but there were open elements": '{0} kommer innan det inuti är avslutat',
  'Duplicate ID {0}': 'id {0} finns två gånger',
  '{0} is deprecated: use CSS instead': '{0} är föråldrad',
  'Attribute "{0}" is deprecated on {1}': 'attributet "{0}" är föråldrat i {1}',
  'Attribute "{0}" duplicated': 'attributet "{0}" står två gånger',
  'Class "{0}" duplicated': 'klassen "{0}" står två gånger',
  'Attribute "{0}" has invalid value "{1}"': 'attributet "{0}" kan inte vara "{1}"',
  '{0} is not a valid element name': '{0} finns inte i HTML',
  '{0} element is not permitted as content under {1}': '{0} får inte stå i {1}',
  'Element {0} is implicitly closed by {1}': '{0} avslutas av {1}',
  '{0} element must have {1} as content': '{0} behöver en {1} inuti',
  '{0} is missing the attribute "{1}"': '{0} saknar attributet "{1}"',
  'a link has no text that says where it leads': 'en länk har ingen text som säger vart den leder',
  '"{0}" cannot be used on this element': '"{0}" går inte att använda här',
  'expected an id of its own': 'ge den ett eget id',
  'expected each to be closed where it stands': 'avsluta varje del där den står',
  'expected HTML that holds everywhere': 'skriv HTML som fungerar överallt',
  '<table>: it does not scroll on a narrow screen; expected a table in Markdown, which does':
    '<table>: går inte att rulla på en smal skärm; skriv tabellen i Markdown, då går det',
  '<table>: no cell heads a column, and it does not scroll on a narrow screen; expected a table in Markdown, which does':
    '<table>: har ingen rubrik över kolumnerna och går inte att rulla på en smal skärm; skriv tabellen i Markdown, då går det',
  'target: opens another tab, which the way out does not leave; expected a link without':
    'target: öppnar en ny flik, som knappen Lämna sidan inte stänger; ta bort det',

  // site/about/keep.ts
  '{0} is new, for pages that paste from this site: save it and {1}.json with the rest, in git':
    '{0} är ny, för sidor som hämtar filer härifrån: spara den och {1}.json med resten, i git',
  '{0} is not in git, so every build here makes it anew: run npm run build on your own computer once, then git add {1} {2}.json and commit':
    '{0} finns inte i git, så varje bygge här gör den på nytt: kör npm run build en gång på din egen dator, sedan git add {1} {2}.json, och checka in (commit)',

  // site/check/index.ts
  '{0}: is for hamn {1}, and {2} is installed; npx hamn upgrade says what has changed':
    '{0}: är gjord för hamn {1}, och {2} är installerad; npx hamn upgrade berättar vad som har ändrats',
  '{0}: missing; expected the settings of the site':
    '{0}: saknas; gå till mappen med er webbplats, eller skriv inställningarna där',

  // site/check/links.ts
  '{0}: {1} had that number before, and has none now; expected it left out':
    '{0}: {1} hade det numret förr, och har inget nu; ta bort det',
  '{0}: {1} had that number before; expected {2}': '{0}: {1} hade det numret förr; skriv {2}',
  '[{0}]({1}): dials another number than it shows; expected one number':
    '[{0}]({1}): ringer ett annat nummer än det som syns; skriv samma nummer',
  '[{0}]({1}): says nothing to somebody who hears the links alone; expected where it leads':
    '[{0}]({1}): säger inget för den som bara hör länkarna; skriv vart länken leder',

  // site/check/metadata.ts
  '{0}: is called {1} now; the old name still works, and npx hamn upgrade writes the new one':
    '{0}: heter nu {1}; det gamla namnet fungerar än, och npx hamn upgrade skriver det nya',
  '{0}: missing; {1}': '{0}: saknas; {1}',
  '{0}: {1}; it is {2}': '{0}: {2}; {1}',
  'logo.src: {0}; expected a file in {1}, written as /logo.svg':
    'logo.src: {0}; ska vara en fil i {1}; skriv den som /logo.svg',
  'expected all, or the two-digit code of a county: {0}': 'skriv länets kod med två siffror: {0}; eller all',
  'county: {0}; {1}': 'county: {0}; {1}',
  "moreCounties: {0}; expected a list: ['{1}']": "moreCounties: {0}; skriv en lista, inom hakparenteser: ['{1}']",
  "moreCounties: {0}; {1}; or 'all'": "moreCounties: {0}; {1}; eller 'all'",
  'county {0}, {1}: {2}': 'län {0}, {1}: {2}',
  'municipality: {0}; expected the code of a municipality in {1}; or nothing':
    'municipality: {0}; skriv koden för en kommun i {1}; eller inget',
  'warnings: warnings are for one county, and county is all; expected no warnings':
    'warnings: varningar gäller ett län, och county är all; ta bort warnings',
  'exit: expected the address of another site than this one; it is {0}':
    'exit: {0}; skriv adressen till en annan webbplats än den här',
  'expected settings, each as name: value':
    'skriv varje inställning på en rad som namn: värde, till exempel county: 07',
  'languages.sv: missing; expected Svenska': 'languages.sv: saknas; skriv Svenska',

  // site/check/plain.ts
  '{0}; expected plain text, without Markdown or HTML': '{0}; skriv bara text, utan Markdown, HTML och {{ }}',
  '{0}: the quotation marks appear on the page; expected straight ones, or none':
    '{0}: citattecknen syns på sidan; skriv raka, eller inga',

  // site/check/page.schema.ts
  "expected a text, with quotation marks: '{0}'": "skriv en text, med citattecken: '{0}'",
  'expected true or false': 'ska vara true eller false',
  'expected a whole address': 'skriv hela adressen med https:// först',
  'expected a source, with name and url': 'skriv en källa, med name och url',
  'expected src and alt': 'skriv src och alt',
  'expected photos/ and a file name': 'skriv photos/ och filens namn',
  'expected a list with name and url': 'skriv en lista med name och url',

  // site/check/page.ts
  '{0}; expected a day that is not before published': '{0}; ska inte vara före published',
  'missing; expected a list with name and url': 'saknas; skriv en lista med name och url',
  'entry {0}': 'nr {0}',
  'name: missing': 'name: saknas',
  missing: 'saknas',
  'expected one of {0}': 'skriv något av {0}',
  '{0}; expected an address such as /om-oss/, or no such line':
    '{0}; skriv en adress som /om-oss/, eller ta bort raden',
  '{0}; expected small letters, figures and hyphens, such as /om-oss/':
    '{0}; skriv små bokstäver, siffror och bindestreck, till exempel /om-oss/',
  'missing; expected the day on which it was published': 'saknas; skriv dagen då nyheten publicerades',
  '{0}; expected photos/ and a file name': '{0}; skriv photos/ och filens namn',
  '{0} is after today, but the page is shown from the next build on':
    '{0} har inte varit än, men sidan syns från och med nästa bygge',
  '{0} characters; expected at most {1}, or the end is cut': '{0} tecken; skriv högst {1}, annars syns inte slutet',
  '{0}: two versions were not merged; expected one of them': '{0}: två versioner står kvar; behåll en av dem',
  'expected entries such as title: …': 'skriv rader som title: …',
  'no text; expected the news under the second ---': 'texten saknas; skriv nyheten under det andra ---',

  // site/check/plugin.ts
  'published: expected a day such as 2026-11-23': 'published: skriv ett datum som 2026-11-23',
  'updated: expected a day such as 2026-11-23': 'updated: skriv ett datum som 2026-11-23',
  'updated: expected a day that is not before published': 'updated: ska inte vara före published',
  'published: missing; expected the day on which it was published':
    'published: saknas; skriv dagen då nyheten publicerades',
  'happened: expected a day such as 2025-04-29': 'happened: skriv ett datum som 2025-04-29',
  'sources: missing; expected a list with name and url': 'sources: saknas; skriv en lista med name och url',
  'url: expected a whole address': 'url: skriv hela adressen med https:// först',
  'title: missing': 'title: saknas',
  'description: missing': 'description: saknas',
  'lang: expected one of {0}': 'lang: skriv något av {0}',
  'picture.src: missing; expected photos/ and a file name': 'picture.src: saknas; skriv photos/ och filens namn',
  'picture.alt: missing; expected words for those who do not see the picture':
    'picture.alt: saknas; beskriv bilden för den som inte ser den',
  'the page has no way out; expected a layout that builds on base.njk':
    'sidan saknar knappen Lämna sidan snabbt; välj en layout som bygger på base.njk',
  'the page has no link to {0}; expected layout/help.njk, as start.njk has it':
    'sidan saknar en länk till {0}; ta med layout/help.njk, som i start.njk',
  '{0}: has no way out; expected {% part "layout/exit.njk", lang, key | isQuiet %}, as hamn\'s own has it':
    '{0}: saknar knappen Lämna sidan snabbt; ta med {% part "layout/exit.njk", lang, key | isQuiet %}, som i hamns egen',
  '{0}: {1} pages have no number to call, such as {2}; expected {% include "layout/footer-help.njk" %}, as hamn\'s own footer has it':
    '{0}: {1} sidor har inget nummer att ringa, till exempel {2}; ta med {% include "layout/footer-help.njk" %}, som i hamns egen sidfot',
  '{0}: has no numbers to call; expected {% include "layout/help.njk" %}, as hamn\'s own has it':
    '{0}: saknar numren att ringa; ta med {% include "layout/help.njk" %}, som i hamns egen',
  "The site's address is {0}. Set url in {1}, or SITE_URL, before you publish it.":
    'Webbplatsens adress är {0}. Skriv den riktiga vid url i {1}, eller i SITE_URL, innan du publicerar.',
  '{0}: missing. Until it is there the accessibility statement is that of the template, not yours.':
    '{0}: saknas. Tills den finns visas mallens tillgänglighetsredogörelse, inte er egen.',

  // site/check/in-sight.ts
  'the way out': 'knappen Lämna sidan snabbt',
  'a number to call': 'ett nummer att ringa',
  '{0}: {1}: hides {2} in {3}; expected it in sight{4}': '{0}: {1}: döljer {2} i {3}; låt det synas{4}',
  '{0}: {1} is inside {2}, which is closed; expected it in sight':
    '{0}: {1} ligger i {2}, som är stängd; låt det synas',

  // site/check/text.ts
  '<{0}>; expected a link: the pages show nothing of other sites':
    '<{0}>; skriv en länk: sidorna visar inget från andra webbplatser',
  '<{0}>; expected text: looks are set in {1}': '<{0}>; skriv bara text: utseendet ställs in i {1}',
  "<{0}>; expected none: the pages' policy blocks it, and it could tell others of the visit":
    '<{0}>; ta bort det: sidorna blockerar det, och det kan avslöja besöket för andra',
  '{0}="…"; expected none: the pages\' policy blocks it': '{0}="…"; ta bort det: sidorna blockerar det',
  '{0}="…"; expected none: it tells another site which links are followed':
    '{0}="…"; ta bort det: det berättar för en annan webbplats vilka länkar som öppnas',
  '{0}; expected a link: the pages send nothing to other sites':
    '{0}; skriv en länk: sidorna skickar inget till andra webbplatser',
  '<{0}>; expected none: nobody receives what somebody in danger writes there, and the server may note it':
    '<{0}>; ta bort det: ingen tar emot det som någon i fara skriver där, och servern kan spara det',
  '{0}; expected none: a page does nothing, and is not heard, until one asks for it':
    '{0}; ta bort det: en sida ska vara stilla och tyst tills besökaren själv väljer något',
  '{0}; expected a file of your own, in the folder photos: the pages show nothing of other sites':
    '{0}; lägg en egen fil i mappen photos: sidorna visar inget från andra webbplatser',
  'expected a whole address, or one of this site such as /stod/':
    'skriv hela adressen, eller en på den här webbplatsen som /stod/',
  '{0}; expected src="…", with straight quotation marks': '{0}; skriv src="…", med raka citattecken',
  '{0}; expected href="…", with straight quotation marks': '{0}; skriv href="…", med raka citattecken',
  '<{0}>; expected one of {1}': '<{0}>; skriv något av {1}',
  '{0}; expected <{1}>…</{2}>': '{0}; skriv <{1}>…</{2}>',
  '<!--; expected --> where the remark ends: all after it is hidden':
    '<!--; skriv --> där kommentaren slutar: allt efter den är dolt',
  "{0} appears on the page as it is; expected ![What it shows](photos/name.jpg 'Photo: Name'): no space in the name, straight quotation marks":
    "{0} syns så på sidan; skriv ![Vad bilden visar](photos/namn.jpg 'Foto: Namn'), utan mellanslag i filnamnet och med raka citattecken",
  '{0} appears on the page as it is; expected [Text](/address/): no space in the address or before it':
    '{0} syns så på sidan; skriv [Text](/adress/), utan mellanslag i adressen eller före den',
  '{0} appears on the page as it is; expected | --- | --- | under the first row of a table, and an empty line above it':
    '{0} syns så på sidan; skriv | --- | --- | under tabellens första rad, och en tom rad ovanför den',
  '{0}: ** appears on the page as it is; expected **bold**, without a space within':
    '{0}: ** syns på sidan; skriv **fet text**, utan mellanslag innanför',
  '{0}: - appears on the page as it is; expected a space after it':
    '{0}: - syns på sidan; skriv ett mellanslag efter det',
  '<img>: its address does not end; expected src="…", with a quotation mark before and after':
    '<img>: adressen tar inte slut; skriv src="…", med citattecken före och efter',
  '{0}: expected a file in the folder photos, written as photos/name.jpg':
    '{0}: ska vara en fil i mappen photos; skriv photos/namn.jpg',
  '{0} appears on the page as it is; expected a space after ##': '{0} syns så på sidan; skriv ett mellanslag efter ##',
  '{0}: a heading without words; expected some': '{0}: en rubrik utan ord; skriv rubriken',
  "{0}: a heading of the first level is the page's title already; expected ## {1}":
    '{0}: sidans titel är redan rubrik på första nivån; skriv ## {1}',
  '{0}: expected {1}, the level after the one above': '{0}: skriv {1}, nivån under rubriken ovanför',
  "<h1>: the page's title is one already; expected ##": '<h1>: sidans titel är redan en sådan; skriv ##',
  '[]({0}); expected words that say where the link leads': '[]({0}); skriv ord som säger vart länken leder',
  '{0}: is no link; expected [Text](https://…) or <https://…>':
    '{0}: blir ingen länk; skriv [Text](https://…) eller <https://…>',
  'a table without words in its first row; expected what each column is about':
    'första raden i tabellen är tom; skriv vad varje kolumn handlar om',

  // site/check/widgets.ts
  'expected one that the data has': 'ska finnas i våra data',

  // site/generator/extend.ts
  '{0}: expected export default function (eleventyConfig) { … }':
    '{0}: skriv export default function (eleventyConfig) { … }',

  // site/generator/finished.ts
  '{0}: the build did not finish; run npm run build, and correct the problems that it reports.':
    '{0}: bygget blev inte klart; kör npm run build och rätta felen som visas.',
  '{0}: is missing; run npm run build.': '{0}: saknas; kör npm run build.',
  '{0}: is not as the build left it; run npm run build.': '{0}: har ändrats efter bygget; kör npm run build.',

  // site/generator/report.ts
  '{0}: uses what {1} adds': '{0}: använder det som {1} lägger till',
  'Wrote {0} files in {1} seconds.': 'Skrev {0} filer på {1} sekunder.',

  // site/generator/watch.ts
  'The widgets could not be built. The site stays as it was until they can.':
    'Komponenterna gick inte att bygga. Webbplatsen är som förut tills det går.',
  'The site is at http://localhost:{0}. Ctrl-C ends it.':
    'Webbplatsen finns på http://localhost:{0}. Avsluta med Ctrl-C.',
  'Waiting for a change …': 'Väntar på en ändring …',

  // site/layout/cite.ts
  '{0}: cite "{1}"; expected the id of an entry in sources': '{0}: cite "{1}"; skriv id för en av källorna i sources',

  // site/layout/colours.ts
  'colours.{0}.{1}: {2}; expected a colour such as #0b5563': 'colours.{0}.{1}: {2}; skriv en färg som #0b5563',
  'colours.{0}.{1}: {2} has a contrast of {3} to 1 against {4}, {5}; expected at least {6}':
    'colours.{0}.{1}: {2} har kontrasten {3} till 1 mot {4}, {5}; den ska vara minst {6}',

  // site/nginx/deploy.ts
  'Nothing is published.': 'Inget är publicerat.',
  'Expected: npm run build && npm run deploy -- /srv/hamn': 'Skriv: npm run build && npm run deploy -- /srv/hamn',
  'Expected: npm run build && npx hamn deploy /srv/hamn': 'Skriv: npm run build && npx hamn deploy /srv/hamn',
  'Then build again. To publish a demonstration as it is, add --demonstration.':
    'Bygg sedan om. Vill du publicera en demonstration som den är: lägg till --demonstration.',
  '{0} now serves release {1}.': '{0} visar nu version {1}.',

  // site/nginx/for-all.ts
  '{0}: demonstration: true: every page says that the site is a demonstration; write false{1}':
    '{0}: demonstration: true: varje sida säger att webbplatsen är en demonstration; skriv false{1}',
  '{0}: url: the built site has the address {1}; write its own{2}':
    '{0}: url: den byggda webbplatsen har adressen {1}; skriv dess egen{2}',

  // site/owner/contacts.check.ts
  'no municipality has this code; expected one that a municipality has':
    'ingen kommun har den koden; skriv en kommuns kod',
  'the site does not show it; expected a municipality of the site':
    'webbplatsen visar inte den kommunen; skriv en som den visar',
  '{0}; expected no day before that of all municipalities, {1}': '{0}; ska inte vara före dagen för alla kommuner, {1}',
  '{0}; expected no day after checked, {1}: go through the numbers, and change checked':
    '{0}; ska inte vara efter checked, {1}: gå igenom numren och ändra checked',
  'no municipality has it; expected its id under one': 'ingen kommun har den; skriv dess id hos en kommun',
  '{0}: no source of it has a day; expected the date of the page, or read: the day you read it':
    '{0}: ingen av källorna har ett datum; skriv sidans datum (date), eller dagen då du läste den (read)',
  '{0}: {1} published it; expected a source of this municipality, or the service in services if they share it':
    '{0}: {1} har publicerat den; skriv en källa från den här kommunen, eller lägg tjänsten i services om de delar den',
  '{0}: was {1} in the last build, and has no newer source; expected one later than {2}':
    '{0}: var {1} vid förra bygget och har ingen nyare källa; skriv en som är senare än {2}',
  '{0}: was {1} in the last build, and has no newer source; expected one':
    '{0}: var {1} vid förra bygget och har ingen nyare källa; skriv en',
  'source {0}': 'källan {0}',
  'service {0}': 'tjänsten {0}',
  'from {0}: check it again': 'från {0}: läs sidan igen',
  'without a day: check it again': 'utan datum: läs sidan igen',

  // site/owner/contacts.schema.ts
  'a number such as 010-223 80 00': 'ett nummer som 010-223 80 00',
  'hours such as mån-fre 08:30-16:00, mon-fri 08:30-16:00 or dygnet runt':
    'tider som mån-fre 08:30-16:00 eller dygnet runt',
  'a month, 1 to 12': 'en månad, 1 till 12',
  'a day of the year such as 06-15': 'en dag på året som 06-15',
  'a list of months, such as [6, 7, 8]': 'en lista med månader, som [6, 7, 8]',
  'a year such as 2026': 'ett år som 2026',
  '{0}, or stängt': '{0}, eller stängt',
  'expected months, or from and to': 'skriv months, eller from och to',
  'the id of a source': 'id för en källa',
  'a list with the ids of its sources': 'en lista med källornas id',
  'its name': 'tjänstens namn',
  'a list of parts of the year': 'en lista med delar av året',
  'a service': 'en tjänst',
  'missing; expected high, medium or low beside hours': 'saknas; skriv high, medium eller low intill hours',
  'a service, or the id of one in services': 'en tjänst, eller id för en i services',
  'a list of services': 'en lista med tjänster',
  'a street and number': 'gata och nummer',
  'five digits, such as 391 26': 'fem siffror, som 391 26',
  'a town': 'en ort',
  'a street and a locality': 'gata (street) och ort (locality)',
  'what is known of the municipality': 'det ni vet om kommunen',
  'a day from 1990 on such as 2026-11-23, or its month or year':
    'ett datum från 1990 och framåt som 2026-11-23, eller bara månad eller år',
  'the title of the page': 'sidans rubrik',
  'who published it': 'vem som har gett ut den',
  'a page with its title and publisher': 'en sida med title och publisher',
  'services, each under an id': 'tjänster, var och en under sitt id',
  'expected the four digits of a municipality': 'skriv kommunens kod med fyra siffror',
  'municipalities, each under its code': 'kommuner, var och en under sin kod',
  'sources, each under an id': 'källor, var och en under sitt id',

  // site/owner/hamn.schema.ts
  'expected {0}: true or {1}: false, without quotation marks': 'skriv {0}: true eller {1}: false, utan citattecken',
  'expected a whole address without a slash at its end':
    'skriv hela adressen med https:// först och utan snedstreck sist, som https://www.example.se',
  'expected an address without a folder: the pages lead to each other from its root':
    'skriv en adress utan mapp: sidornas länkar utgår från domänen',
  'expected an e-mail address such as namn@example.se': 'skriv en e-postadress som namn@example.se',
  'expected a telephone number such as 010-223 80 00 or +46 10 223 80 00':
    'skriv ett telefonnummer som 010-223 80 00 eller +46 10 223 80 00',
  'expected a name and a whole address': 'skriv name och url; url är hela adressen med https:// först',
  'expected a list of links, each with name and url':
    'skriv en lista: ett bindestreck, sedan name och url för varje länk',
  'expected src, width and height, or nothing': 'skriv src, width och height under logo, eller ta bort logo',
  'expected a file in the folder public, written as /logo.svg':
    'ska vara en fil i mappen public; skriv den som /logo.svg',
  'expected a whole number of pixels, such as 40': 'skriv antalet bildpunkter som ett heltal, som 40',
  'expected a whole address, or nothing': 'skriv hela adressen, eller inget',
  'expected the version of hamn, such as 0.2.0': 'skriv hamns version, som 0.2.0',
  'expected two or three different keys, each as hamn keys new writes it':
    'skriv två eller tre olika nycklar, så som hamn keys new skriver dem',
  'expected an address that ends with a slash, such as /api/, or nothing':
    'skriv en adress med snedstreck sist, som /api/, eller inget',
  'expected the name of the site': 'skriv webbplatsens namn',
  'expected the site in a sentence': 'beskriv webbplatsen i en mening',
  "expected the language's own name": 'skriv språkets eget namn',
  'expected the languages of the site, such as sv: Svenska': 'skriv webbplatsens språk, som sv: Svenska',
  'expected who publishes the site': 'skriv vem som står bakom webbplatsen',
  'expected name on a line below, with spaces before it': 'skriv name på en rad under, med mellanslag först',
  'expected the name of the contact': 'skriv kontaktens namn',
  'expected a whole address such as https://www.example.se/': 'skriv en hel adress som https://www.example.se/',
  'expected name and url': 'skriv name och url på rader under, med mellanslag först',
  'expected sv and en, each a list': 'skriv sv och en, var och en som en lista',
  'expected light and dark': 'skriv light och dark',
  'expected smhi and vma': 'skriv smhi och vma',
  'expected a whole address that begins with http: or https:': 'skriv en hel adress som börjar med http: eller https:',
  'expected a word that does not stand out, such as Stöd': 'skriv ett ord som inte sticker ut, som Stöd',
  'expected a name that tells an onlooker nothing; a shared link shows it':
    'skriv ett namn som inte avslöjar något för den som ser skärmen; en delad länk visar det',
  'expected a name that you never change; the ids of the news are made from it':
    'skriv ett namn som ni aldrig ändrar; nyheternas id görs av det',

  // site/owner/issues.ts
  '{0} is missing; {1}': '{0} saknas; {1}',
  'is missing; {0}': 'saknas; {0}',
  'is {0}; {1}': 'är {0}; {1}',

  // site/owner/schema.ts
  'expected quotation marks around a text that begins with [': 'skriv citattecken runt en text som börjar med [',
  'expected a text in each language: {0}': 'skriv en text på varje språk: {0}',
  'expected small letters, figures and hyphens': 'skriv små bokstäver, siffror och bindestreck',

  // site/owner/replaced.ts
  "{0}: hamn's own {1} has changed since {2}, and yours is as it was then; remove yours to get hamn's":
    '{0}: hamns egen {1} har ändrats sedan {2}, och er är som den var då; ta bort er så gäller hamns',
  '{0}: is not read; expected the name of a file of hamn, which npx hamn eject shows':
    '{0}: läses inte; ge den namnet på en av hamns filer; npx hamn eject visar dem',
  "{0}: hamn's own {1} has changed since {2}, which it was copied from; compare them with npx hamn eject {3} --diff":
    '{0}: hamns egen {1} har ändrats sedan {2}, som er kopia kommer från; jämför dem med npx hamn eject {3} --diff',

  // site/owner/shape.ts
  'entries with a name each': 'rader med varsitt namn',
  'an address that begins with https://': 'en adress som börjar med https://',
  'an e-mail address such as namn@example.se': 'en e-postadress som namn@example.se',
  'a day of the calendar, written as 2026-11-23': 'ett datum som finns, som 2026-11-23',

  // site/owner/yaml.ts
  '{0}: missing': '{0}: saknas',
  '{0}: {1}: two versions were not merged; expected one of them{2}':
    '{0}: {1}: två versioner står kvar; behåll en av dem{2}',

  'appears twice; expected it once, or a hyphen before the first line of the next entry':
    'står två gånger; behåll den ena, eller skriv ett bindestreck först på nästa posts första rad',

  // site/owner/yaml-words.ts
  'expected a colon and a space after the name': 'skriv kolon och mellanslag efter namnet',
  'expected a colon and a space after the name, or spaces before the text if it goes on from the line above':
    'skriv kolon och mellanslag efter namnet, eller mellanslag före texten om den hör till raden ovanför',
  'expected a comma between two names within { }': 'skriv ett komma före nästa namn inom { }',
  'expected a space after the hyphen': 'skriv ett mellanslag efter bindestrecket',
  'a space that only looks like one, from a text that was pasted; expected it typed again':
    'ett hårt mellanslag, från en text som är inklistrad; skriv mellanslaget igen',
  'begins further to the right or left than the lines that belong with it':
    'börjar längre till höger eller vänster än raderna som hör ihop med den; ge dem lika många mellanslag först',
  'cannot be read; expected quotation marks around the whole text':
    'går inte att läsa; skriv citattecken runt hela texten',
  'a tab before the text; expected spaces': 'en tabb före texten; skriv mellanslag',
  'this name is there twice; expected it once': 'namnet står två gånger; behåll det ena',
  'a list or a group has no end; expected {0}': 'en lista eller grupp tar inte slut; skriv {0}',
  'a text cannot begin with {0}; expected quotation marks around it':
    'en text kan inte börja med {0}; skriv citattecken runt den',
  '{0} means something else here; expected the text between \'…\' instead of "…"':
    '{0} betyder något annat här; skriv texten inom \'…\' i stället för "…"',
  'a colon in the text; expected quotation marks around it': 'ett kolon i texten; skriv citattecken runt texten',
  '--- begins another text; expected no such line': '--- börjar en ny text; ta bort raden',
  'the quotation mark at the start has none at the end': 'citattecknet i början har inget i slutet; skriv ett där',
  'a list begins on the line after its name':
    'en text kan inte börja med ett bindestreck; skriv citattecken runt den, eller börja listan på nästa rad',

  // site/owner/yaml-lost.ts
  'what stands after # would be lost; expected quotation marks around the whole text, or a space after # if it is a remark':
    'det som står efter # försvinner; skriv citattecken runt hela texten, eller ett mellanslag efter # om det är en anmärkning',

  // site/pictures/check.ts
  'expected a picture saved as JPEG, PNG, WebP or AVIF': 'spara bilden som JPEG, PNG, WebP eller AVIF',
  'the file is no picture, or a broken one; {0}': 'filen är ingen bild, eller så är den trasig; {0}',
  'the file is empty; {0}': 'filen är tom; {0}',
  'the file is HEIC, as a phone saves it; {0}': 'filen är HEIC, som telefoner sparar i; {0}',
  'the file is {0}; {1}': 'filen är {0}; {1}',
  'expected words for those who do not see the picture': 'beskriv bilden för den som inte ser den',
  'missing; {0}': 'saknas; {0}',
  'missing; did you mean {0}?': 'saknas; menar du {0}?',
  'missing; expected a file in {0}': 'saknas; ska vara en fil i {0}',

  // site/pictures/plugin.ts
  '{0}: no size could be made of the picture': '{0}: bilden gick inte att förminska',

  // site/plan/check.ts
  'progress.reached is {0}; expected a whole number from 0 to {1}':
    'progress.reached är {0}; skriv ett heltal från 0 till {1}',
  'period is {0}; expected a first year and a last year that is not before it':
    'period är {0}; skriv ett första år och ett sista år som inte är före det',
  'period is {0}; expected years from 1990 to 2100': 'period är {0}; skriv år från 1990 till 2100',
  '{0}: id is there twice; expected an id of its own': '{0}: id står två gånger; ge målet ett eget',

  // site/plan/plan.schema.ts
  'expected a year': 'skriv ett år',
  'expected a first year and a last year that is not before it':
    'skriv ett första år och ett sista år som inte är före det',
  'expected a whole number from 0': 'skriv ett heltal från 0',
  'expected a whole number above 0': 'skriv ett heltal över 0',
  'expected what is counted, such as municipalities': 'skriv vad som räknas, till exempel kommuner',
  'expected the day of the count, such as 2026-01-31': 'skriv dagen då det räknades, som 2026-01-31',
  'expected reached, of, unit and date, or nothing': 'skriv reached, of, unit och date, eller inget',
  'expected the goal in a sentence': 'skriv målet i en mening',
  'expected a text in each language, or no text': 'skriv en text på varje språk, eller ingen',
  'expected a name, or one in each language, or nothing': 'skriv ett namn, eller ett på varje språk, eller inget',
  'expected a goal, with id and title': 'skriv ett mål, med id och title',
  'expected what the page is called': 'skriv vad sidan heter',
  'expected a day such as 2026-01-31': 'skriv ett datum som 2026-01-31',
  'expected a list of names': 'skriv en lista med namn',
  'expected the name of the plan': 'skriv planens namn',
  'expected who has published it': 'skriv vem som har gett ut den',
  'expected its numbers as a text': 'skriv numren som text',
  'expected a list, empty if the goals are not known': 'skriv en lista, tom om målen inte är kända',
  'expected a plan, with title, period and more': 'skriv en plan, med title, period och det andra',

  // site/shared/days.ts
  'expected a day of the calendar, written as 2026-11-23': 'skriv ett datum som finns, som 2026-11-23',
  'expected a day from {0} on': 'ska vara {0} eller senare',
  'expected a day no later than {0}': 'ska vara {0} eller tidigare',

  // site/shared/front-matter.ts
  'expected ---, then title and description, then --- again': 'skriv ---, sedan title och description, sedan --- igen',

  // site/shared/names.ts
  'has a space': 'har ett mellanslag',
  'has {0}': 'har {0}',
  'has capital letters': 'har stora bokstäver',
  'has an underscore': 'har ett understreck',
  'the name {0}; expected small letters, figures and hyphens, such as {1}':
    'namnet {0}; använd små bokstäver, siffror och bindestreck, till exempel {1}',
  'the name {0}; expected letters a to z, figures and hyphens, such as {1}':
    'namnet {0}; använd a till z, siffror och bindestreck, till exempel {1}',
  'the name has a dot; expected one, before the kind': 'namnet har en punkt för mycket; ha bara en, före filändelsen',
  'the name ends with {0}; expected {1}, in small letters': 'namnet slutar på {0}; skriv {1}, med små bokstäver',
  'a file of the kind {0}; expected .jpg, .png, .webp or .avif':
    'filen slutar på {0}; den ska vara .jpg, .png, .webp eller .avif',
  'a file without a kind; expected .jpg, .png, .webp or .avif':
    'filen saknar ändelse; den ska vara .jpg, .png, .webp eller .avif',

  // site/shared/nunjucks-words.ts
  '{% has no %}; expected {% and %} around an instruction': '{% saknar %}; skriv {% och %} runt en instruktion',
  '{{ has no }}; expected {{ and }} around a name': '{{ saknar }}; skriv {{ och }} runt ett namn',
  '{# has no #}; expected {# and #} around a remark': '{# saknar #}; skriv {# och #} runt en kommentar',
  'a part has no end; expected {% {0} %}': 'en del tar inte slut; skriv {% {0} %}',
  'the text ends within {{ or {%; expected }} or %}': 'texten slutar inne i {{ eller {%; skriv }} eller %}',
  '{% {0} %}: unknown; expected an instruction of Nunjucks': '{% {0} %}: okänd; skriv en instruktion som Nunjucks har',
  'filter not found: {0}': 'filtret finns inte: {0}',
  'template not found: {0}': 'mallen finns inte: {0}',
  '{0}: no such function': '{0}: funktionen finns inte',
  'a value between {{ and }} is missing': 'ett värde mellan {{ och }} saknas',

  // site/shared/stop.ts
  'One fault stops the build:': 'Ett fel stoppar bygget:',
  '{0} faults stop the build:': '{0} fel stoppar bygget:',

  '{0} cannot stand there; expected }} or %} before it': '{0} kan inte stå där; skriv }} eller %} före',

  // site/shared/style-words.ts
  'a rule ends too early; expected selector { property: value; }':
    'en regel tar slut för tidigt; skriv selektor { egenskap: värde; }',
  'cannot be read; expected selector { property: value; }, with a ; after each value':
    'går inte att läsa; skriv selektor { egenskap: värde; }, med ; efter varje värde',
  'the selector before { cannot be read; expected one such as .own-visit h2':
    'selektorn före { går inte att läsa; skriv en som .own-visit h2',
  'the condition after @media cannot be read; expected one such as (min-width: 40rem)':
    'villkoret efter @media går inte att läsa; skriv ett som (min-width: 40rem)',
  '{ has no }; expected } where the rule ends': '{ har ingen }; skriv } där regeln slutar',

  // site/warnings/copy.ts
  'not reached for more than an hour': 'har inte gått att nå på över en timme',
  'No copy of {0}: {1}. The page links to it instead.': 'Ingen kopia av {0}: {1}. Sidan länkar dit i stället.',

  // widgets/build/pinned.ts
  '{0}: {1}: {2}: hamn published other bytes; fetch the file back from the repository.':
    '{0}: {1}: {2}: hamn publicerade filen med annat innehåll; hämta tillbaka den ur versionshistoriken.',
  '{0}: is missing, and was published; fetch it back from the repository.':
    '{0}: saknas, fast den är publicerad; hämta tillbaka den ur versionshistoriken.',
  '{0}: is not in {1}; a version is published with npm run release, which notes it there.':
    '{0}: står inte i {1}; publicera en version med npm run release, så skrivs den in där.',
  '{0}: was not published with its version; remove it.': '{0}: publicerades inte med sin version; ta bort den.',
  '{0}: is not what was published; fetch it back from the repository.':
    '{0}: är inte som när den publicerades; hämta tillbaka den ur versionshistoriken.',
  '{0}: version {1} is published without it; raise "version" in package.json to add it.':
    '{0}: version {1} är publicerad utan den; höj "version" i package.json för att lägga till den.',
  '{0}: version {1} is published with other bytes; raise "version" in package.json to publish these.':
    '{0}: version {1} är publicerad med annat innehåll; höj "version" i package.json för att publicera det nya.',

  // widgets/build/release.ts
  'demonstration/published/{0}/ and demonstration/published.json are kept forever: commit both, then publish.':
    'demonstration/published/{0}/ och demonstration/published.json sparas för alltid: lägg in båda i versionshistoriken och publicera sedan.',
  'docs/changelog.md: {0}: expected a section "## {1}, <day>" that says what changed and what to do':
    'docs/changelog.md: {0}: skriv ett avsnitt "## {1}, <datum>" om vad som har ändrats och vad man ska göra',
  'docs/changelog.md: Unreleased: expected nothing; move it to the section of {0}':
    'docs/changelog.md: Unreleased: ska vara tomt; flytta texten till avsnittet om {0}',
  'dist/release/{0}.zip, {1} bytes, sha256 {2}': 'dist/release/{0}.zip, {1} byte, sha256 {2}',

  // widgets/check/beyond.ts
  '{0}: expected an e-mail address such as namn@example.se': '{0}: skriv en e-postadress som namn@example.se',
  '{0}; expected a day from {1} to today, such as 2026-11-23':
    '{0}; skriv ett datum från {1} till i dag, som 2026-11-23',
  '{0}; expected no day after checked, {1}': '{0}; ska inte vara efter checked, {1}',
  '{0}; expected a day from {1} on such as 2026-11-23, or its month or year':
    '{0}; skriv ett datum från {1} och framåt som 2026-11-23, eller bara månad eller år',
  '{0}; expected no day after checked in checked.json, {1}': '{0}; ska inte vara efter checked i checked.json, {1}',
  '{0}; expected the id of an entry in sources': '{0}; skriv id för en av källorna i sources',
  'appears twice; expected it once': 'står två gånger; behåll den ena',
  'expected the day of its newest source, {0}': 'skriv datumet för den nyaste källan, {0}',
  'expected "undated", since no source of it has a day': 'skriv "undated", för ingen av källorna har ett datum',
  '{0}; expected a service, or the id of one in services': '{0}; skriv en tjänst, eller id för en i services',
  'no service names it; expected its id in the sources of one':
    'ingen tjänst hänvisar till den; skriv dess id i sources hos en av dem',

  // widgets/check/changes.ts
  'missing; expected {0}, as in changes.json, or a change without new there':
    'saknas; skriv {0}, som i changes.json, eller en ändring utan new där',
  '{0}; expected {1}, as in changes.json, or a change there with its day and source':
    '{0}; skriv {1}, som i changes.json, eller lägg till en ändring där med dag och källa',
  '{0}; expected the same in changes.json: under unchanged for a new line, or as a change':
    '{0}; skriv samma i changes.json: under unchanged för en ny linje, annars som en ändring',
  '{0}; expected a change from it in changes.json': '{0}; lägg till ändringen från det i changes.json',
  '{0}; expected another number than old': '{0}; skriv ett annat nummer än old',
  '{0}; expected no day before that of its source, {1}': '{0}; ska inte vara före källans dag, {1}',
  '{0}; expected no day before read, {1}': '{0}; ska inte vara före read, {1}',
  '{0}; expected no day before day, {1}': '{0}; ska inte vara före day, {1}',
  'has a change below; expected it there alone': 'har en ändring längre ner; behåll bara den',
  '{0}; expected the id of an entry in sources of helplines.json':
    '{0}; skriv id för en av källorna i sources i helplines.json',
  '{0}; expected no day before the change above, {1}': '{0}; ska inte vara före ändringen ovanför, {1}',
  '{0}; expected {1}, the new number of the change before': '{0}; skriv {1}, det nya numret i ändringen före',

  // widgets/check/json-file.ts
  '{0}: an entry appears twice; expected it once{1}': '{0}: samma namn står två gånger; behåll det ena{1}',

  // widgets/check/json-words.ts
  'the text ends too early; expected a } for each { and a ] for each [':
    'texten slutar för tidigt; skriv en } för varje { och en ] för varje [',
  'a text has no end; expected " after it': 'en text har inget slut; skriv " efter den',
  'a name is not between ", or a comma stands before }; expected "name": value':
    'ett namn står inte mellan ", eller ett komma står före }; skriv "namn": värde',
  'something else stands after a value; expected , or {0}': 'något annat står efter ett värde; skriv , eller {0}',
  'a name has no : after it; expected "name": value': 'ett namn har inget : efter sig; skriv "namn": värde',
  'a text has a line break or a lone backslash; expected it on one line, without backslashes':
    'en text har ett radbyte eller ett ensamt omvänt snedstreck; skriv den på en rad, utan omvända snedstreck',
  'a number cannot be read; expected one such as 12 or 1.5': 'ett tal går inte att läsa; skriv ett som 12 eller 1.5',
  'something stands after the end; expected nothing there': 'något står efter slutet; ta bort det',
  '{0} cannot stand there; expected a value': '{0} kan inte stå där; skriv ett värde',
  'cannot be read; expected JSON': 'går inte att läsa; ska vara JSON',

  // widgets/check/numbers.ts
  'expected digits, spaces and a hyphen, such as 010-223 80 00':
    'skriv siffror, mellanslag och ett bindestreck, till exempel 010-223 80 00',
  'the letter {0} is among the digits; {1}': 'bokstaven {0} står bland siffrorna; {1}',
  'there is no such number; expected a 0 or a + first, or one of {0}':
    'numret finns inte; skriv 0 eller + först, eller något av {0}',
  'expected a + in place of 00': 'skriv + i stället för 00',
  'expected no 0 after +46': 'ta bort 0 efter +46',
  'no number is that long, or begins so; expected as many digits as the numbers of its area code have':
    'inget nummer är så långt eller börjar så; skriv lika många siffror som andra nummer med samma riktnummer har',
  'a digit stands alone; expected groups of two or three':
    'en siffra står ensam; skriv dem två och två eller tre och tre',

  // widgets/check/saved.ts
  'the file is empty; expected its text, or no file': 'filen är tom; skriv texten igen, eller ta bort filen',
  'saved as UTF-16; expected UTF-8, which the editor offers when it saves':
    'filen är sparad som UTF-16; välj UTF-8 när du sparar i redigeraren',
  '{0} is in place of a letter such as å, ä or ö, or of a dash; expected it typed again':
    '{0} står i stället för ett tecken som å, ä, ö eller –; skriv tecknet igen',
  'saved in another encoding (Latin-1, Windows-1252); expected UTF-8, which the editor offers when it saves':
    'filen är sparad med en annan teckenkodning (Latin-1, Windows-1252); välj UTF-8 när du sparar i redigeraren',

  // widgets/check/schema.ts
  'a text': 'en text',
  'true or false': 'true eller false',
  'a whole number': 'ett heltal',
  'a list': 'en lista',
  'an object': 'en grupp av namn och värden',
  'a text or a list of texts': 'en text eller en lista med texter',
  'a service, or the id of one': 'en tjänst, eller id för en',
  '{0}; expected {1}': '{0}; ska vara {1}',
  'one of {0}': 'något av {0}',
  'what fits {0}': 'något som stämmer med {0}',
  'at least one': 'minst en',

  // widgets/check/system-words.ts
  'a folder; expected a file': 'är en mapp; ska vara en fil',
  'a file stands where a folder must be; expected another place':
    'en fil står där det ska vara en mapp; välj en annan plats',
  'is there already; expected another name': 'finns redan; välj ett annat namn',
  'closed to you; expected the right to read and write it': 'du får inte läsa eller skriva här; ändra rättigheterna',
  'another program holds it; expected it closed there': 'ett annat program håller den; stäng den där',
  'nobody can write there; expected another place': 'där kan ingen skriva; välj en annan plats',
  'the disk is full; expected room for the site': 'disken är full; gör plats för webbplatsen',

  // widgets/check/wording.ts
  '{0}: contains an invisible character (U+{1}); expected the text typed again, not pasted':
    '{0}: här finns ett osynligt tecken (U+{1}); skriv texten för hand i stället för att klistra in den',
  '{0}: digits that no telephone dials; expected 0 to 9': '{0}: siffror som ingen telefon kan ringa; skriv 0 till 9',
  '{0}: the letter {1} is among the digits; expected {2}': '{0}: bokstaven {1} står bland siffrorna; skriv {2}',
  '{0}: there is no such number; expected one of {1}': '{0}: numret finns inte; skriv något av {1}',
  "{0}: a personal identity number; expected nobody's on the site":
    '{0}: ett personnummer; det får inte finnas på webbplatsen',
  '{0}: the address contains a name and a password; expected it without them':
    '{0}: adressen innehåller namn och lösenord; ta bort dem',
  '{0}: perhaps only your own network reaches it; expected an address for all':
    '{0}: går kanske bara att nå från ert eget nät; skriv en adress som alla kan nå',
  '{0}: not encrypted, so others on the way see what is read; expected https:// if the site has it':
    '{0}: inte krypterad, så andra på vägen kan se vad som läses; skriv https:// om webbplatsen har det',
  '{0}: {1} reveals where a visitor came from; expected it without':
    '{0}: {1} avslöjar var besökaren kom ifrån; ta bort den delen',
  '{0}: a placeholder; expected the text': '{0}: här fattas texten; skriv den',

  // widgets/check/words.ts
  ' (line {0})': ' (rad {0})',
  'no day': 'inget datum',
  '{0}: unknown; did you mean {1}?': '{0}: okänd; menar du {1}?',
  '{0}: unknown; expected one of {1}': '{0}: okänd; skriv något av {1}',

  'a call costs money; expected a number that costs no more than others':
    'det kostar pengar att ringa; skriv ett nummer som inte kostar mer än andra',

  // site/facts/helplines.schema.ts, site/facts/own-helplines.ts
  '{0}: is the number of {1}': '{0}: är numret till {1}',
  '{0}: is {1} here, and nobody has signed it: pasted cards keep {2}; npx hamn data sign':
    '{0}: är {1} här, och ingen har skrivit under det. Inklistrade kort visar fortfarande {2}: npx hamn data sign',
  'what has changed, with source and checked': 'vad som har ändrats, med source och checked',
  'expected phone, sms or url': 'skriv phone, sms eller url',
  '{0}: no helpline has this id; did you mean {1}?': '{0}: ingen stödlinje har det id:t. Menade du {1}?',
  '{0}: no helpline has this id; expected one of {1}': '{0}: ingen stödlinje har det id:t. Välj bland {1}',
  '{0}: is from {1}, and the facts are from {2}: it is not used; take it out':
    '{0}: är från {1}, och uppgifterna är från {2}. Den används inte: ta bort den',

  // site/signed/check.ts
  '{0}: is no signed file; expected one as hamn data sign writes it':
    '{0}: är ingen signerad fil. npx hamn data sign skriver en sådan',
  '{0}: has not two signatures of keys in hamn.yaml; a second person runs npx hamn data sign':
    '{0}: saknar två underskrifter med nycklar i hamn.yaml. En person till kör npx hamn data sign',
  '{0}: is not right: {1}; npx hamn data verify {2} says more':
    '{0}: stämmer inte: {1}. npx hamn data verify {2} säger mer',
  '{0}: is past its day, so pasted cards say nothing of opening hours; npx hamn data sign makes a new issue':
    '{0}: har gått ut, så inklistrade kort säger inget om öppettider. npx hamn data sign gör en ny utgåva',
  '{0}: is good for {1} days more; npx hamn data sign makes a new issue':
    '{0}: gäller i {1} dagar till. npx hamn data sign gör en ny utgåva',
};

export default swedish;
