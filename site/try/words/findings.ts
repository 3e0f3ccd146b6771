// The words of each finding: a title, what happens, what to do. `names` are the elements, hosts or languages that it is about.
import { both } from '../../audit/words/both.ts';
import { said, type Said } from '../../audit/words/said.ts';
import type { Kind } from '../types.ts';

type Words = Record<Kind, (names: string) => Said>;

const sv: Words = {
  ...both.sv,
  hidden: (names) =>
    said(
      'Knappen och numren syns inte',
      `De ligger i ${names || 'något'} som är dolt eller stängt, och den som behöver dem ser dem inte.`,
      'Flytta koden till en plats som alltid är öppen.',
    ),
  asleep: (names) =>
    said(
      'Knappen sover',
      `${names} är text som går att redigera, eller bär märket för redigering, och där är knappen en vanlig länk.`,
      'Flytta koden ut därifrån, eller ta bort märket på den publicerade sidan.',
    ),
  'lost-element': () =>
    said(
      'Elementen är borttagna',
      'Kommentaren med hamn är kvar, men redigeraren har tagit bort elementen.',
      'Använd vanliga länkar eller en ram, eller be leverantören tillåta elementen.',
    ),
  'lost-script': (names) =>
    said(
      'Skriptet är borttaget',
      `<${names}> finns på sidan men inte hamn.js. Länkarna fungerar, men knappen ligger i texten och är en vanlig länk.`,
      'Lägg skriptraden i sidmallen, eller be leverantören om det.',
    ),
  'lost-link': () =>
    said(
      'Knappen har ingen egen länk',
      'Utan länk i <hamn-quick-exit> finns ingen väg ut för den som inte har skript.',
      'Kopiera koden igen, med länken.',
    ),
  'policy-script': (names) =>
    said(
      'Sidans policy stoppar skriptet',
      `Raden ${names} i sidans Content-Security-Policy tillåter inte hamn. Knappen blir en vanlig länk, och ingen ser att det är fel.`,
      "Be den som sköter mallen att byta raden mot den här. Ligger filen på er egen server räcker ofta 'self'.",
    ),
  'policy-nonce': (names) =>
    said(
      'Policyn kräver en nonce',
      `Raden ${names} har nonce eller strict-dynamic, så bara skript som sidmallen själv märker får köra.`,
      'Be leverantören skriva skriptraden i sidmallen, med sidans nonce.',
    ),
  'changed-hash': () =>
    said(
      'Kontrollsumman stämmer inte',
      'Attributet integrity har en annan summa än filen, så webbläsaren vägrar att köra den.',
      'Kopiera koden igen, utan att ändra i den.',
    ),
  'held-back': (names) =>
    said(
      'Något håller tillbaka skript',
      `${names} låter skript vänta tills besökaren har samtyckt eller rört sidan. Tills dess är knappen en vanlig länk.`,
      'Undanta hamn.js: märk det som nödvändigt. Det lagrar ingenting medan någon läser.',
    ),
  interactive: (names) =>
    said(
      'Platsen är en länk eller en knapp',
      `I elementet ${names} hamnar en länk i en annan, och webbläsaren delar isär dem. Ett tryck kan leda fel.`,
      'Flytta koden ut ur elementet.',
    ),
  'p-breaks': () =>
    said(
      'Ett stycke runt koden delar den',
      `Webbläsaren avslutar stycket före adressen eller listan i koden, så att komponenten blir tom och numren står under den.`,
      'Flytta koden ut ur stycket, i redigerarens HTML-läge.',
    ),
  'base-target': (names) =>
    said(
      'Länkar öppnas i en ny flik',
      `<base target="${names}"> gäller också knappens länk: innan skriptet har kört blir sidan kvar i den gamla fliken.`,
      'Ta bort target från base.',
    ),
  corner: (names) =>
    said(
      'Något annat ligger i knappens hörn',
      `${names} ligger kvar i samma hörn. Knappen flyttar sig undan, så att båda går att trycka på.`,
      'Flytta det andra, eller välj ett annat hörn för knappen. Bilderna nedanför visar om det gäller telefonen, datorn eller båda.',
    ),
  held: (names) =>
    said(
      'Ett element runt koden kan hålla fast knappen',
      `${names} gör att det som ska ligga still rullar med, i webbläsare från före 2024.`,
      'Lägg koden utanför elementet, helst sist i body.',
    ),
  'base-href': (names) =>
    said(
      'Sidan har en annan grundadress',
      `Med <base href="${names}"> leder länkar inom sidan, som dem i galleriet, till den adressen.`,
      'Ta bort base, eller pröva galleriets länkar innan ni publicerar.',
    ),
  heading: (names) =>
    said(
      'Platsen är en rubrik',
      `I elementet ${names} läser en skärmläsare upp hela innehållet som en rubrik.`,
      'Flytta koden till efter rubriken.',
    ),
  'policy-connect': (names) =>
    said(
      'Policyn stoppar uppgifter som hämtas',
      `Raden ${names} tillåter inte filen som koden läser. Då visas bara det som står i koden.`,
      'Byt raden mot den här.',
    ),
  'policy-img': (names) =>
    said(
      'Policyn stoppar porträtten',
      `Raden ${names} tillåter inte bilderna i galleriet.`,
      'Byt raden mot den här, eller lägg bilderna på er egen server.',
    ),
  'other-version': (names) =>
    said(
      'En annan version finns redan',
      `Versioner på sidan och här: ${names}. Den som läses in först gäller för alla.`,
      'Ta bort den gamla koden när ni klistrar in den nya.',
    ),
  'already-there': (names) =>
    said(
      'Knappen finns redan på sidan',
      `<${names}> står redan där. Två knappar ligger i samma hörn.`,
      'Behåll en av dem.',
    ),
  trackers: (names) =>
    said(
      'Andra får veta vad någon har läst',
      `Sidan hämtar från ${names}, som räknar besök eller visar annonser.`,
      'Ta bort dem från sidor om våld.',
    ),
  chat: (names) =>
    said(
      'En chatt på sidan',
      `${names} får veta vad någon har läst, och dess bubbla ligger ofta i knappens hörn.`,
      'Ta bort chatten från sidan, eller pröva med den öppen och stängd.',
    ),
  consent: (names) =>
    said(
      'En samtyckesruta på sidan',
      `${names} lägger ut en ruta med skript, som inte körs här. Den kan ligga i knappens hörn, och den kan hålla tillbaka skript.`,
      'Pröva på den publicerade sidan, med rutan öppen.',
    ),
  'lang-other': (names) =>
    said(
      'Platsen har ett annat språk',
      `Sidan är märkt lang="${names}", så komponenterna följer det språket i stället för svenska.`,
      'Välj sidans språk på byggsidan, eller skriv språket på komponenterna.',
    ),
  'lang-missing': () =>
    said(
      'Sidan säger inte vilket språk den har',
      'Komponenterna talar svenska ändå, men en skärmläsare kan läsa sidan med fel röst.',
      'Skriv språket först på sidan.',
    ),
  viewport: () =>
    said(
      'Sidan är inte gjord för telefoner',
      'Utan viewport ritas sidan bred och förminskas. Knappen och numren blir små.',
      'Lägg till raden i head.',
    ),
  'p-around': () =>
    said(
      'Ett stycke runt koden',
      'Stycket tar slut där koden börjar. Koden fungerar, men står utanför stycket och dess utseende.',
      'Flytta koden ut ur stycket om ni kan.',
    ),
  'policy-frame': (names) =>
    said(
      'Policyn stoppar ramar härifrån',
      `Det gäller bara om ni väljer en ram. Raden ${names} tillåter den inte.`,
      'Byt då raden mot den här.',
    ),
  others: (names) =>
    said(
      'Sidan hämtar från fler värdar',
      `${names} får veta att någon öppnar sidan.`,
      'Lägg filerna på er egen server om det går.',
    ),
  'no-mark': () =>
    said(
      'Texten ”hamn här” finns inte på sidan',
      'Koden visas därför sist på sidan.',
      'Skriv hamn här där koden ska stå, och klistra in sidan igen.',
    ),
  'no-main': () =>
    said('Sidan har inget main-element', 'Koden visas därför sist på sidan.', 'Välj en annan plats om det blir fel.'),
  drawn: () =>
    said(
      'Sidan ritas av skript',
      'I källkoden finns nästan ingen text, så vi ser inte sidan som besökaren gör.',
      'Öppna webbläsarens utvecklarverktyg, kopiera html-elementet därifrån och klistra in det.',
    ),
  partial: () =>
    said(
      'Bara en del av sidan är inklistrad',
      'Utan head syns ingen policy, inget språk och ingen viewport.',
      'Klistra in hela källkoden.',
    ),
};

const en: Words = {
  ...both.en,
  hidden: (names) =>
    said(
      'The button and the numbers cannot be seen',
      `They are in ${names || 'something'} that is hidden or closed, so those who need them do not see them.`,
      'Move the code to a place that is always open.',
    ),
  asleep: (names) =>
    said(
      'The button sleeps',
      `${names} is text that can be edited, or has the mark for editing, and there the button is an ordinary link.`,
      'Move the code out of it, or remove the mark on the published page.',
    ),
  'lost-element': () =>
    said(
      'The elements have been removed',
      'The comment of hamn is there, but the editor has removed the elements.',
      'Use ordinary links or a frame, or ask the supplier to allow the elements.',
    ),
  'lost-script': (names) =>
    said(
      'The script has been removed',
      `<${names}> is on the page but hamn.js is not. The links work, but the button is an ordinary link in the text.`,
      'Put the script line in the page template, or ask the supplier to.',
    ),
  'lost-link': () =>
    said(
      'The button has no link of its own',
      'Without a link in <hamn-quick-exit> there is no way out for those without script.',
      'Copy the code again, with the link.',
    ),
  'policy-script': (names) =>
    said(
      'The page’s policy blocks the script',
      `The line ${names} in the page’s Content-Security-Policy does not allow hamn. The button becomes an ordinary link, and nobody sees that anything is wrong.`,
      "Ask whoever keeps the template to replace the line with this one. If the file is on your own server, 'self' is often enough.",
    ),
  'policy-nonce': (names) =>
    said(
      'The policy requires a nonce',
      `The line ${names} has a nonce or strict-dynamic, so only scripts that the page template marks may run.`,
      'Ask the supplier to write the script line in the page template, with the page’s nonce.',
    ),
  'changed-hash': () =>
    said(
      'The hash does not match',
      'The attribute integrity has another hash than the file, so the browser refuses to run it.',
      'Copy the code again, without changing it.',
    ),
  'held-back': (names) =>
    said(
      'Something holds scripts back',
      `${names} makes scripts wait until the visitor has consented or touched the page. Until then the button is an ordinary link.`,
      'Exempt hamn.js: mark it as necessary. It stores nothing while someone reads.',
    ),
  interactive: (names) =>
    said(
      'The place is a link or a button',
      `In the element ${names} one link ends up in another, and the browser splits them. A press may lead to the wrong place.`,
      'Move the code out of the element.',
    ),
  'p-breaks': () =>
    said(
      'A paragraph around the code splits it',
      `The browser ends the paragraph before the address or list in the code, so the component is empty and the numbers stand below it.`,
      'Move the code out of the paragraph, in the editor’s HTML view.',
    ),
  'base-target': (names) =>
    said(
      'Links open in a new tab',
      `<base target="${names}"> also holds for the button’s link: before the script has run, the page stays open in the old tab.`,
      'Remove target from base.',
    ),
  corner: (names) =>
    said(
      'Something else is in the button’s corner',
      `${names} stays in the same corner. The button moves out of the way, so that both can be pressed.`,
      'Move the other thing, or choose another corner for the button. The pictures below show whether it is so on the phone, the computer or both.',
    ),
  held: (names) =>
    said(
      'An element around the code may hold the button',
      `${names} makes what should stay in place scroll along, in browsers from before 2024.`,
      'Put the code outside the element, preferably last in body.',
    ),
  'base-href': (names) =>
    said(
      'The page has another base address',
      `With <base href="${names}">, links within the page, such as those in the gallery, lead to that address.`,
      'Remove base, or try the gallery’s links before you publish.',
    ),
  heading: (names) =>
    said(
      'The place is a heading',
      `In the element ${names}, a screen reader reads all of the content as a heading.`,
      'Move the code to after the heading.',
    ),
  'policy-connect': (names) =>
    said(
      'The policy blocks data',
      `The line ${names} does not allow the file that the code reads. Only what the code itself says is then shown.`,
      'Replace the line with this one.',
    ),
  'policy-img': (names) =>
    said(
      'The policy blocks the portraits',
      `The line ${names} does not allow the pictures in the gallery.`,
      'Replace the line with this one, or put the pictures on your own server.',
    ),
  'other-version': (names) =>
    said(
      'Another version is already there',
      `Versions on the page and here: ${names}. The one that loads first counts for all.`,
      'Remove the old code when you paste the new one.',
    ),
  'already-there': (names) =>
    said(
      'The button is already there',
      `<${names}> is on the page. Two buttons are in the same corner.`,
      'Keep one of them.',
    ),
  trackers: (names) =>
    said(
      'Others learn what somebody has read',
      `The page fetches from ${names}, to count visits or show adverts.`,
      'Remove them from pages about violence.',
    ),
  chat: (names) =>
    said(
      'A chat on the page',
      `${names} learns what somebody has read, and its bubble is often in the button’s corner.`,
      'Remove the chat from the page, or try with it open and closed.',
    ),
  consent: (names) =>
    said(
      'A consent banner on the page',
      `${names} adds a banner by script, which does not run here. It may be in the button’s corner, and it may hold scripts back.`,
      'Try on the published page, with the banner open.',
    ),
  'lang-other': (names) =>
    said(
      'The place has another language',
      `The page says lang="${names}", so the components follow that language instead of Swedish.`,
      'Choose the page’s language in the builder, or write the language on the components.',
    ),
  'lang-missing': () =>
    said(
      'The page does not say its language',
      'The components speak Swedish anyway, but a screen reader may read the page in the wrong voice.',
      'Write the language first on the page.',
    ),
  viewport: () =>
    said(
      'The page is not made for phones',
      'Without a viewport the page is drawn wide and shrunk. The button and the numbers become small.',
      'Add the line to head.',
    ),
  'p-around': () =>
    said(
      'A paragraph around the code',
      'The paragraph ends where the code begins. The code works, but it stands outside the paragraph and its looks.',
      'Move the code out of the paragraph if you can.',
    ),
  'policy-frame': (names) =>
    said(
      'The policy blocks frames from here',
      `It matters only if you choose a frame. The line ${names} does not allow it.`,
      'Then replace the line with this one.',
    ),
  others: (names) =>
    said(
      'The page fetches from more hosts',
      `These learn that somebody opens the page: ${names}.`,
      'Put the files on your own server if you can.',
    ),
  'no-mark': () =>
    said(
      'The text “hamn here” is not on the page',
      'So the code is shown last on the page.',
      'Write hamn here where the code is to stand, and paste the page again.',
    ),
  'no-main': () =>
    said(
      'The page has no main element',
      'So the code is shown last on the page.',
      'Choose another place if that is wrong.',
    ),
  drawn: () =>
    said(
      'The page is drawn by script',
      'There is almost no text in its source, so we do not see the page as a visitor does.',
      'Open the browser’s developer tools, copy the html element from there and paste it.',
    ),
  partial: () =>
    said(
      'Only a part of the page was pasted',
      'Without head no policy, language or viewport can be seen.',
      'Paste the whole source.',
    ),
};

export const findingWords = (lang: string): Words => (lang === 'en' ? en : sv);
