// The Swedish texts of the widgets' code comments, keyed by the English sentence. A changed comment loses its Swedish
// text rather than keep a wrong one: the page then shows the English, marked as English, and the build warns.
const inSwedish: Record<string, string> = {
  // <hamn-quick-exit>
  "The destination: an absolute address, `http:` or `https:`. It takes precedence over the child's address, which takes precedence over the built-in default, `https://www.smhi.se/`. The button ignores anything else, the page's own address included, with one warning.":
    'Vart den leder: en hel adress, `http:` eller `https:`. Går före adressen i länken inuti, som går före den inbyggda, `https://www.smhi.se/`. Allt annat, även sidans egen adress, hoppas över med en varning.',
  'Links inside the site replace the history entry instead of adding one, so that a visit is a single step for Back. In Firefox the pages still stay in the history.':
    'Länkar inom webbplatsen ersätter raden i historiken i stället för att lägga till en, så att ett besök är ett enda steg för Bakåt. I Firefox står sidorna ändå kvar i historiken.',
  'Covers the page while its tab is hidden.': 'Täcker sidan medan dess flik är dold.',
  '`off` turns the three presses of Shift off.': '`off` stänger av de tre trycken på Skift.',
  '`off` turns off the cookie that keeps Back from showing the visit for five minutes after a press.':
    '`off` stänger av kakan som i fem minuter efter ett tryck hindrar Bakåt från att visa besöket.',
  "The tab's title from the press onwards. Without it, the destination's host name.":
    'Flikens namn från och med trycket. Utan det står målets värdnamn.',
  'Makes the button sleep: an ordinary link in its place, which covers nothing, calls no other tab and is in no corner. For the edit mode of a CMS. In a part that is being edited (`contenteditable`, `designMode`) or has `data-hamn-asleep`, the button sleeps by itself.':
    'Sover: en vanlig länk på sin plats, som inte täcker något, inte anropar andra flikar och inte ligger i något hörn. För redigeringsläget i en publiceringsplattform. Knappen sover av sig själv i en del som redigeras (`contenteditable`, `designMode`) eller har `data-hamn-asleep`.',
  'For trying the button: a press shows what would happen, with a way back. It leaves no page, calls no tab and sets no cookie.':
    'För att prova: ett tryck visar vad som skulle hända, med en väg tillbaka. Ingenting lämnas, ingen flik anropas och ingen kaka sätts.',
  'Stays where it is placed instead of always in view.':
    'Står kvar där den är lagd i stället för att alltid vara i bild.',
  "Covers the page and leaves it, together with the site's other tabs. A button that sleeps does nothing; one with `demo` shows what would happen.":
    'Täcker sidan och lämnar den, tillsammans med webbplatsens andra flikar. Sover den gör den ingenting; med `demo` visar den vad som skulle hända.',
  'After the card has shown another state, its first one included. Its `detail` has `line`, `state` and `before`. It bubbles and crosses shadow roots. The first event may come before your listener: read `state` too.':
    'När kortet visar ett annat läge, också det första. `detail` har `line`, `state` och `before`. Händelsen bubblar och går ut ur skuggträd. Den första kan komma innan er kod lyssnar: läs även `state`.',
  'After the button has covered the page and before it leaves it. It bubbles and crosses shadow roots.':
    'När sidan är täckt men inte än lämnad. Händelsen bubblar och går ut ur skuggträd.',
  'The button as an ordinary link, which works before the script runs: `<a href="https://…">Lämna sidan snabbt</a>`. The link may be in a `<p>` or deeper. If the element also holds other words, all its content stays in place, and the button is a separate link.':
    'Knappen som en vanlig länk, som fungerar innan skriptet har körts: `<a href="https://…">Lämna sidan snabbt</a>`. Den får ligga i ett `<p>` eller djupare. Finns det andra ord i elementet står allt kvar där det är, och knappen blir en egen länk.',
  "The button's corner: `bottom end`, `bottom start`, `top end` or `top start`. Empty means `bottom end`; so does any other value, with one warning.":
    'Hörnet den ligger i: `bottom end` (nere, där raderna slutar), `bottom start`, `top end` eller `top start`. Tomt är `bottom end`; det är allt annat också, med en varning.',
  "The widget's own link, shown when the page provides none. Its size and colours stay the same.":
    'Komponentens egen länk, som syns när sidan inte har skrivit någon. Dess storlek och färger förblir som de är.',
  'The dots that count presses of Shift.': 'Punkterna som räknar tryck på Skift.',
  'Background of the button.': 'Knappens bakgrund.',
  'Text and border of the button.': 'Knappens text och kant.',
  'Space to the edges of the window, at most 30vmin.': 'Avstånd till fönstrets kanter, högst 30vmin.',
  'Radius of the corners.': 'Hörnens rundning.',

  // <hamn-hotline-card>
  "The id of a helpline in `helplines.json`, such as `kvinnofridslinjen`. Without it, the number in the page's own link selects the line.":
    'Linjens id i `helplines.json`, till exempel `kvinnofridslinjen`. Utan det säger numret i sidans egen länk vilken linje det är.',
  "The address of newer data: `helplines.json` on the page's own origin, or `helplines.signed.json` of any other, if the script has the keys that have signed it. Without it the card fetches nothing.":
    'Adressen till nyare uppgifter: `helplines.json` på sidans egen server, eller `helplines.signed.json` på en annan, om skriptet har nycklarna som har skrivit under den. Utan den hämtar kortet ingenting.',
  'Set by the widget: whether the line\'s first channel with hours (phone, then chat) is open, in Swedish time. `unknown` when the source does not say or is not sure. CSS sees it as an attribute: `[state="open"]`.':
    'Sätts av komponenten: om linjens första kanal med öppettider (telefon, sedan chatt) är öppen, i svensk tid. `unknown` där källan inte säger något eller är osäker. CSS ser det som ett attribut: `[state="open"]`.',
  'An ordinary link that works before the script runs: `<a href="tel:116016">Kvinnofridslinjen 116 016</a>`. The card replaces it. Any other content of the page stays below the card.':
    'Den vanliga länken, som fungerar innan skriptet har körts: `<a href="tel:116016">Kvinnofridslinjen 116 016</a>`. Kortet tar dess plats. Allt annat som sidan har skrivit står kvar under kortet.',
  "The heading level of the line's name and number, `2` to `6`. The default is that of the page's own heading, or 3.":
    'Nivån på den rubrik som linjens namn och nummer utgör, `2` till `6`. Utan den samma som sidans egen rubrik runt länken, annars 3.',
  'The whole card.': 'Hela kortet.',
  'The link that dials, or that opens the chat or the list of shelters.':
    'Länken som ringer, eller som öppnar chatten eller listan över jourer.',
  'Open or closed, and what comes next.': 'Öppet eller stängt, och vad som händer härnäst.',
  'Who the line is for.': 'Vem linjen är till för.',
  'Free, anonymous, several languages.': 'Gratis, anonym, flera språk.',
  'The chat and the SMS number, where the line has them besides the telephone.':
    'Chatten och sms-numret, där de finns vid sidan av telefonen.',
  'A note that the number is new.': 'Att numret är nytt.',
  'The collapsed details.': 'Det som är hopfällt.',
  '112 and others to call.': '112 och andra att ringa.',
  'Links, and the line beside the card.': 'Länkar, och linjen vid sidan av kortet.',
  'The number, and the fill of its button. Text on it is black or white.':
    'Numret, och knappens färg. Texten på den blir svart eller vit.',
  '`none` shows the facts only together with the details, for a long list of cards.':
    '`none` visar kostnad, anonymitet och språk först när ”Mer om” är öppet, för en lång lista av kort.',
  '112.': '112.',
  'The sign of an open line.': 'Tecknet för en linje som är öppen.',
  'Secondary text.': 'Text av andra rang.',
  'The focus ring.': 'Ringen runt det som har fokus.',

  // <hamn-contact-block>
  "A municipality's four-digit code (SCB), such as `0880`. Data of another municipality is not shown.":
    'Kommunens fyrsiffriga kod (SCB), till exempel `0880`. Uppgifter om en annan kommun visas inte.',
  "The address of a municipality's data: `municipalities/<code>.json` on the page's own origin, or `municipalities/<code>.signed.json` of any other, if the script has the keys that have signed it. Without it the block fetches nothing.":
    'Adressen till kommunens uppgifter: `municipalities/<kod>.json` på sidans egen server, eller `municipalities/<kod>.signed.json` på en annan, om skriptet har nycklarna som har skrivit under den. Utan den hämtar blocket ingenting.',
  "The page's own `<address>`. It stays unless the block repeats all of it.":
    'Sidans egen `<address>`. Den står kvar om blocket inte säger allt som står i den.',
  'Numbers that only the page knows, in an `<address>` of their own. They stay, under the name of the municipality.':
    'Nummer som bara sidan känner till, i en egen `<address>`. De står kvar, under kommunens namn.',
  'The address of a municipality.': 'En kommuns uppgifter.',
  'Each link in it.': 'Varje länk i dem.',
  'The button that saves a contact, a vCard made on the page.':
    'Knappen som sparar en kontakt, ett vCard som görs på sidan.',
  'Links, the button, and the line beside the block.': 'Länkar, knappen och linjen vid sidan av uppgifterna.',

  // <hamn-ambassador-gallery>
  "One `<figure>` for each person: `<img alt>`, `<blockquote>` with the pledge, `<figcaption>` with name and role, and `data-place` with the code of the municipality. The caption has the municipality's name as `<data>`.":
    'En `<figure>` för varje person: `<img alt>`, `<blockquote>` med löftet, `<figcaption>` med namn och roll, och `data-place` med kommunens kod, vars namn står i bildtexten som `<data>`.',
  'The minimum width of a column.': 'En kolumns minsta bredd.',
  '`row` shows the figures in a scrolling row. Without it, or with `grid`, they form a grid.':
    '`row` lägger bilderna i en rad som rullar i sidled. Utan det, eller med `grid`, ligger de i ett rutnät.',
  'Shows search fields: words, and the municipality if the figures name one.':
    'Visar fält att söka med: ord, och kommunen där bilderna anger en.',
  "A link in a figure to the figure's own `#id`, and a visit to that address, show that person alone.":
    'En länk i en bild till bildens eget `#id`, och ett besök på den adressen, visar personen för sig.',
  "After a person's own view opens.": 'När en persons egen vy har öppnats.',
  'The search fields, and the number of matches.': 'Fälten att söka med, och hur många som hittades.',
  'The container of the figures.': 'Det som bilderna ligger i.',
  "A person's own view.": 'En persons egen vy.',
  'The space between figures, rows before columns.': 'Avståndet mellan bilderna, rader före kolumner.',

  // <hamn-haven>
  "The address of a municipality's data: `municipalities/<code>.json` on the page's own origin, or `municipalities/<code>.signed.json` of any other, if the script has the keys that have signed it. It is read together with the page, never at a press. Without it the help shows no contacts of the municipality.":
    'Adressen till kommunens uppgifter: `municipalities/<kod>.json` på sidans egen server, eller `municipalities/<kod>.signed.json` på en annan, om skriptet har nycklarna som har skrivit under den. Filen läses med sidan, aldrig vid ett tryck. Utan den visas inga uppgifter om kommunen.',
  "Makes the sign sleep: the page's own link, which opens nothing. For the edit mode of a CMS. In a part that is being edited (`contenteditable`, `designMode`) or has `data-hamn-asleep`, it sleeps by itself.":
    'Sover: sidans egen länk, som inte öppnar något. För redigeringsläget i en publiceringsplattform. I en del som redigeras (`contenteditable`, `designMode`) eller har `data-hamn-asleep` sover den av sig själv.',
  'The sign as an ordinary link, which works before the script runs: `<a href="https://…">Stöd</a>`. Its words become those of the sign.':
    'Tecknet som en vanlig länk, som fungerar innan skriptet har körts: `<a href="https://…">Stöd</a>`. Dess ord blir tecknets.',
  'The button that opens the help.': 'Knappen som öppnar hjälpen.',

  // <hamn-alert-banner>
  "A county's two-digit code (SCB), such as `08`.": 'Länets tvåsiffriga kod (SCB), till exempel `08`.',
  "The address of SMHI's `warning.json`, of Sveriges Radio's VMA (version 3), or of a copy on your own host. Without it the banner fetches nothing.":
    'Adressen till SMHI:s `warning.json`, till Sveriges Radios VMA (version 3) eller till en kopia på egen server. Läses bara när det här är skrivet.',
  'A link to SMHI or Sveriges Radio. It shows when the data is missing, old or partly unreadable.':
    'En länk till SMHI eller Sveriges Radio. Den syns när det inte finns något att läsa, och när det är gammalt eller inte gick att läsa helt.',
  'The text of an announcement: what has happened, and what to do.':
    'Vad ett meddelande säger har hänt, och vad man ska göra.',
  'The link to the sender.': 'Länken till avsändaren.',
  'Each warning.': 'Varje varning.',
  'The source of the warnings, and a note when they are old.': 'Varifrån varningarna kommer, och att de är gamla.',
  'The source of the warnings.': 'Varifrån varningarna kommer.',
  'Background of a yellow warning, and the focus ring.': 'En gul varnings bakgrund, och ringen runt det som har fokus.',
  'Text on it.': 'Text på den.',
  'The space at both ends of a warning.': 'Avståndet vid en varnings båda ändar.',
};

export default inSwedish;
